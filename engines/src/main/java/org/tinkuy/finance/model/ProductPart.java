package org.tinkuy.finance.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.finance.development.Absorption;
import org.tinkuy.finance.development.Clock;
import org.tinkuy.finance.development.ParkProduct;
import org.tinkuy.finance.development.Uptake;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Parties;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.project.AbsorptionPlan;
import org.tinkuy.finance.project.ProductPlan;

/// What is let and sold, and what it earns.
///
/// @param demand share that the market takes, by the id of the absorption
/// @param uptakes area taken of each product that has one, by its id
/// @param areas whole area of each such product
/// @param ready area of it that could be let
/// @param volumes that services bill, by their ids
/// @param supplied what has to be given for them: with what networks lose, as far as that is stated
/// @param peaks greatest supply that a service needs, by its id
/// @param earnings by the id of the product
record ProductPart(
    Map<String, Line> demand,
    Map<String, Uptake> uptakes,
    Map<String, Line> areas,
    Map<String, Line> ready,
    Map<String, Line> volumes,
    Map<String, Line> supplied,
    Map<String, Line> peaks,
    Map<String, ParkProduct.Earnings> earnings) {
  private static final String TENANTS = "tenants";
  private static final int MONTHS = 12;

  static ProductPart add(ModelParts parts) {
    ProductPart part =
        new ProductPart(
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>());
    Map<String, Clock> clocks = new LinkedHashMap<>();
    for (AbsorptionPlan plan : parts.of().park().absorptions()) {
      Clock clock = clock(parts, plan);
      clocks.put(plan.id(), clock);
      part.demand.put(
          plan.id(), absorption(parts, plan).add(parts.model(), "absorption." + plan.id(), clock));
    }
    // those that follow others come after them, whatever the order of the file
    for (ProductPlan plan : parts.of().park().products()) {
      if (plan.of().isEmpty()) {
        part.product(parts, plan, clocks);
      }
    }
    for (ProductPlan plan : parts.of().park().products()) {
      if (!plan.of().isEmpty()) {
        part.product(parts, plan, clocks);
      }
    }
    return part;
  }

  LandPart.FromProducts forWorks() {
    Map<String, Line> let = new LinkedHashMap<>();
    uptakes.forEach((id, uptake) -> let.put(id, uptake.let()));
    return new LandPart.FromProducts(let, ready, peaks);
  }

  private static Clock clock(ModelParts parts, AbsorptionPlan plan) {
    TimeGrid grid = parts.model().grid();
    int months = grid.period(plan.opening()) * grid.step().months();
    String path = "absorption." + plan.id();
    return Clock.add(parts.model(), path + ".clock", months / 12.0, parts.delays().find(path));
  }

  private static Absorption absorption(ModelParts parts, AbsorptionPlan plan) {
    InputLines inputs = parts.inputs();
    return switch (plan.curve()) {
      case LOGISTIC ->
          new Absorption.Logistic(
              inputs.line(plan.input("ceiling")),
              parts.number(plan.input("slope")),
              parts.number(plan.input("midpoint")));
      case BASS ->
          new Absorption.Bass(
              inputs.line(plan.input("ceiling")),
              parts.number(plan.input("innovation")),
              parts.number(plan.input("imitation")));
      case CONSTANT ->
          new Absorption.Constant(
              inputs.line(plan.input("ceiling")), inputs.line(plan.input("perYear")));
      case TABLE -> new Absorption.Stated(table(parts, plan));
    };
  }

  /// A table of shares as it is written, or so many periods later as the case delays it: what was
  /// taken in a period is taken that much later.
  private static Line table(ModelParts parts, AbsorptionPlan plan) {
    Line shares = parts.inputs().line(plan.input("shares"));
    String path = "absorption." + plan.id();
    Optional<Expression> late = parts.delays().find(path);
    if (late.isEmpty()) {
      return shares;
    }
    Expression by = late.get();
    List<Expression> moved = new ArrayList<>();
    for (int periods = 0; periods <= parts.delays().most(path); periods++) {
      Expression then = periods == 0 ? shares : shares.lag(periods);
      Expression isBy =
          by.reaches(Expression.number(periods)).minus(by.reaches(Expression.number(periods + 1)));
      moved.add(then.times(isBy));
    }
    return parts.add(parts.line(path + ".moved", shares.type()), Expression.sum(moved));
  }

  private void product(ModelParts parts, ProductPlan plan, Map<String, Clock> clocks) {
    String id = "products." + plan.id();
    boolean hasArea =
        parts.inputs().has(plan.input("area")) || parts.inputs().has(plan.input("share"));
    Optional<Uptake> uptake =
        plan.of().isEmpty()
            ? Optional.of(plan).filter(_ -> hasArea).map(own -> uptake(parts, own, id))
            : Optional.of(ofOthers(parts, plan, id));
    if (hasArea) {
      uptake.ifPresent(each -> uptakes.put(plan.id(), each));
    }
    Line price = parts.inputs().line(plan.input("price"));
    ParkProduct product =
        switch (plan.kind()) {
          case SALE -> sale(parts, plan, uptake.orElseThrow(), price);
          case LEASE ->
              new ParkProduct.Lease(
                  uptake.orElseThrow(),
                  parts.model().find(id + ".signed").orElseThrow(),
                  price,
                  parts.inputs().line(plan.input("sellingCost"), 0),
                  parts
                      .inputs()
                      .find(plan.input("groundRent"))
                      .map(rent -> steps(parts, plan, rent))
                      .orElse(List.of()),
                  term(parts, plan));
          case RENT ->
              plan.lease().steps().isEmpty()
                  ? new ParkProduct.Rent(uptake.orElseThrow(), price)
                  : new ParkProduct.SteppedRent(uptake.orElseThrow(), steps(parts, plan, price));
          case CONNECTION ->
              parts.inputs().has(plan.input("density"))
                  ? new ParkProduct.Connection(
                      uptake.orElseThrow(), parts.inputs().line(plan.input("density")), price)
                  : sale(parts, plan, uptake.orElseThrow(), price);
          case SERVICE -> {
            Line volume = volume(parts, plan, uptake, clocks);
            Line margin = parts.inputs().line(plan.input("margin"), 1);
            yield new ParkProduct.Tariff(volume, need(supplied, plan.id()), price, margin);
          }
          case CARBON ->
              new ParkProduct.Tariff(
                  credits(parts, plan), price, parts.inputs().line(plan.input("margin"), 1));
        };
    earnings.put(
        plan.id(),
        product.add(
            parts.model(), id, parts.flow(), new Parties(payer(plan), parts.of().head().owner())));
  }

  /// Periods of a long lease; 0 where nothing ends.
  private static int term(ModelParts parts, ProductPlan plan) {
    return plan.lease().years() * parts.model().grid().perYear();
  }

  private static String payer(ProductPlan plan) {
    return plan.kind() == ProductPlan.Kind.CARBON ? "carbonMarket" : TENANTS;
  }

  private static ParkProduct sale(ModelParts parts, ProductPlan plan, Uptake uptake, Line price) {
    return new ParkProduct.Sale(uptake, price, parts.inputs().line(plan.input("sellingCost"), 0));
  }

  /// Each step of a rent by how much it is above the one before, from its year of the lease on.
  private static List<ParkProduct.Step> steps(ModelParts parts, ProductPlan plan, Line first) {
    List<ParkProduct.Step> steps = new ArrayList<>(List.of(new ParkProduct.Step(0, first)));
    Expression before = ofYear(first);
    for (int year : plan.lease().steps()) {
      Expression now = ofYear(parts.inputs().line(plan.step(year)));
      Line rise = parts.line(plan.input("year" + year + ".rise"), now.type());
      int after = (year - 1) * parts.model().grid().perYear();
      steps.add(new ParkProduct.Step(after, parts.add(rise, now.minus(before))));
      before = now;
    }
    return steps;
  }

  /// A rent of a month or of a year as one of a year.
  private static Expression ofYear(Line rent) {
    return rent.type().shape() == Shape.PER_MONTH
        ? rent.as(Shape.FACTOR).times(MONTHS).as(Shape.PER_YEAR)
        : rent;
  }

  /// What the products take that another one is charged on.
  private Uptake ofOthers(ModelParts parts, ProductPlan plan, String id) {
    List<Uptake> others = plan.of().stream().map(each -> need(uptakes, each)).toList();
    LineType stock = others.getFirst().let().type();
    Line let =
        parts.add(
            uptakeLine(id + ".let", stock),
            Expression.sum(others.stream().map(Uptake::let).toList()));
    Line taken =
        parts.add(
            uptakeLine(id + ".taken", others.getFirst().taken().type()),
            Expression.sum(others.stream().map(Uptake::taken).toList()));
    return new Uptake(let, taken);
  }

  private static Line uptakeLine(String id, LineType type) {
    return Line.of(id, type)
        .labelled("finance.line.uptake." + id.substring(id.lastIndexOf('.') + 1))
        .notNegative();
  }

  private static <T> T need(Map<String, T> parts, String id) {
    return Optional.ofNullable(parts.get(id))
        .orElseThrow(() -> new IllegalStateException("refused when the case was read: " + id));
  }

  /// `tonnes = abated x share taken x credited x works done`.
  private Line credits(ModelParts parts, ProductPlan plan) {
    Expression tonnes =
        parts
            .inputs()
            .line(plan.input("abated"))
            .perPeriod()
            .times(need(demand, plan.absorption()))
            .times(parts.inputs().line(plan.input("credited"), 1));
    Expression whole = whenReady(plan, tonnes);
    Line volume = parts.add(parts.line("products." + plan.id() + ".volume", whole.type()), whole);
    volumes.put(plan.id(), volume);
    supplied.put(plan.id(), volume);
    return volume;
  }

  private static Expression whenReady(ProductPlan plan, Expression amount) {
    Expression ready = amount;
    for (String work : plan.ready()) {
      ready = ready.times(LandPart.done(work).as(Shape.FACTOR));
    }
    return ready;
  }

  private Uptake uptake(ModelParts parts, ProductPlan plan, String id) {
    Line area =
        parts.inputs().has(plan.input("area"))
            ? parts.inputs().line(plan.input("area"))
            : parts.add(
                parts.line(id + ".ofBudget", LandBudget.net(parts).type()),
                LandBudget.net(parts).times(parts.inputs().line(plan.input("share"))));
    areas.put(plan.id(), area);
    Line now = parts.add(parts.line(id + ".serviced", area.type()), whenReady(plan, area));
    ready.put(plan.id(), now);
    Optional<Line> bound = plan.ready().isEmpty() ? Optional.empty() : Optional.of(now);
    Optional<Line> market =
        parts
            .inputs()
            .find(plan.input("market"))
            .map(
                most ->
                    parts.add(
                        parts.line(id + ".most", area.type().with(Shape.FLOW)),
                        most.as(Shape.PER_YEAR).perPeriod()));
    Line demanded = demand.get(plan.absorption());
    if (demanded == null) {
      throw new IllegalStateException("refused when the case was read: " + plan.absorption());
    }
    return Uptake.add(
        parts.model(),
        id,
        area,
        demanded,
        new Uptake.Bounds(bound, market, parts.events().open(plan.id())),
        term(parts, plan));
  }

  /// What a service bills: by the area that uses it, or by how far a plant is used. What a network
  /// loses on the way has to be supplied beside: `supplied x (1 - losses) = billed`.
  private Line volume(
      ModelParts parts, ProductPlan plan, Optional<Uptake> uptake, Map<String, Clock> clocks) {
    InputLines inputs = parts.inputs();
    Optional<Expression> arrives = arrives(inputs, plan);
    if (!inputs.has(plan.input("capacity"))) {
      Line use = inputs.line(plan.input("use"));
      Expression billed = uptake.orElseThrow().let().times(use).perPeriod();
      peak(parts, plan, use);
      Line volume = line(parts, plan, "volume", billed);
      Line given =
          arrives.map(share -> line(parts, plan, "supplied", volume.per(share))).orElse(volume);
      return service(plan, volume, given);
    }
    Line capacity = inputs.line(plan.input("capacity"));
    Clock clock = clocks.get(plan.absorption());
    Expression open = clock == null ? Expression.number(1) : clock.open();
    Expression made =
        whenReady(
            plan, capacity.perPeriod().times(inputs.line(plan.input("utilisation"))).times(open));
    if (arrives.isEmpty()) {
      Line volume = line(parts, plan, "volume", made);
      return service(plan, volume, volume);
    }
    Line given = line(parts, plan, "supplied", made);
    return service(plan, line(parts, plan, "volume", given.times(arrives.get())), given);
  }

  private Line service(ProductPlan plan, Line volume, Line given) {
    volumes.put(plan.id(), volume);
    supplied.put(plan.id(), given);
    return volume;
  }

  private static Line line(ModelParts parts, ProductPlan plan, String word, Expression formula) {
    return parts.add(parts.line(plan.input(word), formula.type()), formula);
  }

  /// The share of what is supplied that arrives; absent where no losses are stated.
  private static Optional<Expression> arrives(InputLines inputs, ProductPlan plan) {
    return inputs.find(plan.input("losses")).map(losses -> Expression.number(1).minus(losses));
  }

  /// `peak = use x Σ (area x ceiling) x peak factor / (1 - losses)`, in whole modules.
  private void peak(ModelParts parts, ProductPlan plan, Line use) {
    InputLines inputs = parts.inputs();
    List<Expression> areasTaken = new ArrayList<>();
    for (ProductPlan each : parts.of().park().products()) {
      Line area = areas.get(each.id());
      if (area != null && (each.id().equals(plan.id()) || plan.of().contains(each.id()))) {
        areasTaken.add(area.times(inputs.line("absorption." + each.absorption() + ".ceiling", 1)));
      }
    }
    if (areasTaken.isEmpty()) {
      return;
    }
    Expression most = areasTaken.size() == 1 ? areasTaken.getFirst() : Expression.sum(areasTaken);
    Expression taken = most.times(use).times(inputs.line(plan.input("peakFactor"), 1));
    Expression greatest = arrives(inputs, plan).map(taken::per).orElse(taken);
    if (inputs.has(plan.input("module"))) {
      Line module = inputs.line(plan.input("module"));
      greatest = module.times(greatest.per(module).apply(Expression.Function.CEILING));
    }
    peaks.put(
        plan.id(),
        parts.add(parts.line("products." + plan.id() + ".peak", greatest.type()), greatest));
  }
}
