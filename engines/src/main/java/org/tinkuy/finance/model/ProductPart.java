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
/// @param volumes of services by their ids
/// @param peaks greatest supply that a service needs, by its id
/// @param earnings by the id of the product
record ProductPart(
    Map<String, Line> demand,
    Map<String, Uptake> uptakes,
    Map<String, Line> areas,
    Map<String, Line> ready,
    Map<String, Line> volumes,
    Map<String, Line> peaks,
    Map<String, ParkProduct.Earnings> earnings) {
  private static final String TENANTS = "tenants";

  static ProductPart add(ModelParts parts) {
    ProductPart part =
        new ProductPart(
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
    for (ProductPlan plan : parts.of().park().products()) {
      part.product(parts, plan, clocks);
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
    return Clock.add(parts.model(), "absorption." + plan.id() + ".clock", months / 12.0);
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
      case TABLE ->
          new Absorption.Table(inputs.series(parts.of().find(plan.input("shares")).orElseThrow()));
    };
  }

  private void product(ModelParts parts, ProductPlan plan, Map<String, Clock> clocks) {
    String id = "products." + plan.id();
    boolean hasArea =
        parts.inputs().has(plan.input("area")) || parts.inputs().has(plan.input("share"));
    Optional<Uptake> uptake = hasArea ? Optional.of(uptake(parts, plan, id)) : Optional.empty();
    uptake.ifPresent(each -> uptakes.put(plan.id(), each));
    Line price = parts.inputs().line(plan.input("price"));
    ParkProduct product =
        switch (plan.kind()) {
          case SALE ->
              new ParkProduct.Sale(
                  uptake.orElseThrow(), price, parts.inputs().line(plan.input("sellingCost"), 0));
          case RENT -> new ParkProduct.Rent(uptake.orElseThrow(), price);
          case CONNECTION ->
              new ParkProduct.Sale(
                  uptake.orElseThrow(), price, parts.inputs().line(plan.input("sellingCost"), 0));
          case SERVICE ->
              new ParkProduct.Tariff(
                  volume(parts, plan, uptake, clocks),
                  price,
                  parts.inputs().line(plan.input("margin"), 1));
        };
    earnings.put(
        plan.id(),
        product.add(
            parts.model(), id, parts.flow(), new Parties(TENANTS, parts.of().head().owner())));
  }

  private Uptake uptake(ModelParts parts, ProductPlan plan, String id) {
    Line area =
        parts.inputs().has(plan.input("area"))
            ? parts.inputs().line(plan.input("area"))
            : parts.add(
                parts.line(id + ".ofBudget", LandBudget.net(parts).type()),
                LandBudget.net(parts).times(parts.inputs().line(plan.input("share"))));
    areas.put(plan.id(), area);
    Expression done = area;
    for (String work : plan.ready()) {
      done = done.times(LandPart.done(work).as(Shape.FACTOR));
    }
    Line now = parts.add(parts.line(id + ".serviced", area.type()), done);
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
    return Uptake.add(parts.model(), id, area, demanded, new Uptake.Bounds(bound, market));
  }

  /// What a service sells: by the area that uses it, or by how far a plant is used.
  private Line volume(
      ModelParts parts, ProductPlan plan, Optional<Uptake> uptake, Map<String, Clock> clocks) {
    String id = "products." + plan.id();
    InputLines inputs = parts.inputs();
    Line volume;
    if (inputs.has(plan.input("capacity"))) {
      Line capacity = inputs.line(plan.input("capacity"));
      Clock clock = clocks.get(plan.absorption());
      Expression open = clock == null ? Expression.number(1) : clock.open();
      Expression sold =
          capacity.perPeriod().times(inputs.line(plan.input("utilisation"))).times(open);
      List<Expression> factors = new ArrayList<>(List.of(sold));
      for (String work : plan.ready()) {
        factors.set(0, factors.getFirst().times(LandPart.done(work).as(Shape.FACTOR)));
      }
      Expression whole = factors.getFirst();
      volume = parts.add(parts.line(id + ".volume", whole.type()), whole);
    } else {
      Line use = inputs.line(plan.input("use"));
      Expression whole = uptake.orElseThrow().let().times(use).perPeriod();
      volume = parts.add(parts.line(id + ".volume", whole.type()), whole);
      peak(parts, plan, use);
    }
    volumes.put(plan.id(), volume);
    return volume;
  }

  /// `peak = use x area x ceiling x peak factor`, in whole modules.
  private void peak(ModelParts parts, ProductPlan plan, Line use) {
    InputLines inputs = parts.inputs();
    Line area = areas.get(plan.id());
    if (area == null) {
      return;
    }
    Expression greatest =
        area.times(inputs.line("absorption." + plan.absorption() + ".ceiling", 1))
            .times(use)
            .times(inputs.line(plan.input("peakFactor"), 1));
    if (inputs.has(plan.input("module"))) {
      Line module = inputs.line(plan.input("module"));
      greatest = module.times(greatest.per(module).apply(Expression.Function.CEILING));
    }
    peaks.put(
        plan.id(),
        parts.add(parts.line("products." + plan.id() + ".peak", greatest.type()), greatest));
  }
}
