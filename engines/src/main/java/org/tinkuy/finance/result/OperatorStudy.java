package org.tinkuy.finance.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.indicator.PresentValue;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.ProductPlan;
import org.tinkuy.finance.project.RunningCost;
import org.tinkuy.finance.project.ServicePlan;
import org.tinkuy.finance.project.WorkPackage;
import org.tinkuy.finance.view.OperatorView;

/// What the services of a case cost those who run the park, over its life: every amount is a
/// present value at the rate of the project, so that a cost for one unit is the level price at
/// which that unit would pay for all of it. What a service would have to bear and the case does not
/// say is named, and what rests on it is left out.
final class OperatorStudy {
  private final ProjectRun run;
  private final FinanceCase of;
  private final Optional<Double> rate_perYear;

  OperatorStudy(ProjectRun run) {
    this.run = run;
    this.of = run.model().of();
    this.rate_perYear = of.find("discount.project").map(Inputs::first);
  }

  PartyTable table() {
    Measures all = new Measures();
    Map<String, ServicePlan> plans = plans();
    if (plans.isEmpty()) {
      all.miss("services");
    } else if (rate_perYear.isEmpty()) {
      all.miss("levelRate");
    } else {
      measure(all, plans);
    }
    return all.of(PartyTable.Party.OPERATOR);
  }

  /// Ids of the lines that measures of a service are read off.
  ///
  /// @param part id of the service with its kind, `products.water`; empty for all services
  ///   together, whose fee is spread over the area that is let
  Stream<String> lines(String part) {
    Map<String, ServicePlan> plans = plans();
    Stream<String> all =
        plans.values().stream()
            .filter(plan -> part.isEmpty() || part.equals("products." + plan.product()))
            .flatMap(this::lines);
    Stream<String> let =
        part.isEmpty()
            ? charged(plans).map(product -> "products." + product.id() + ".let")
            : Stream.empty();
    return Stream.concat(all, let).distinct();
  }

  private Stream<String> lines(ServicePlan plan) {
    String id = "products." + plan.product();
    Stream<String> own = Stream.of(id + ".revenue", id + ".volume", id + ".directCost");
    Stream<String> others =
        Stream.of(
                fees(plan).stream().map(fee -> "products." + fee + ".revenue"),
                costs(plan).stream().map(cost -> "costs." + cost.id() + ".paid"),
                works(plan).stream()
                    .flatMap(List::stream)
                    .map(work -> "works." + work.id() + ".spent"))
            .flatMap(each -> each);
    return Stream.concat(own, others);
  }

  private void measure(Measures all, Map<String, ServicePlan> plans) {
    List<OperatorView.Service> services = new ArrayList<>();
    boolean isWhole = true;
    for (ServicePlan plan : plans.values()) {
      double capital = capital(plan);
      boolean isKnown = Double.isFinite(capital);
      OperatorView.Service service = service(plan, isKnown ? capital : 0);
      services.add(service);
      each(all, service, isKnown);
      isWhole &= isKnown;
    }
    if (plans.keySet().stream().anyMatch(this::lacksLosses)) {
      all.miss("losses");
    }
    if (costs(plans).size() < of.park().costs().size()) {
      all.miss("commonCosts");
    }
    if (plans.values().stream().allMatch(each -> fees(each).isEmpty())) {
      all.miss("serviceFees");
    }
    if (!isWhole) {
      all.miss("serviceWorks");
      return;
    }
    OperatorView view = OperatorView.of(services, letArea(plans));
    all.put(PartyMeasure.ALL_RECOVERY, view.recovery());
    all.put(PartyMeasure.SUBSIDY, view.subsidy());
    all.put(PartyMeasure.FEE_BASE, view.feeBase());
  }

  private boolean lacksLosses(String product) {
    return product(product).kind() == ProductPlan.Kind.SERVICE
        && of.find("products." + product + ".losses").isEmpty();
  }

  private static void each(Measures all, OperatorView.Service service, boolean isKnown) {
    String id = "products." + service.id();
    OperatorView.ServiceResult result = OperatorView.of(List.of(service), 0).services().getFirst();
    all.put(PartyMeasure.SERVICE_REVENUE, id, service.tariffs() + service.fees());
    all.put(PartyMeasure.SERVICE_COST, id, service.bought() + service.operation());
    all.put(PartyMeasure.RECOVERY, id, result.operatingRecovery());
    if (isKnown) {
      all.put(PartyMeasure.SERVICE_CAPITAL, id, service.capital());
      all.put(PartyMeasure.FULL_RECOVERY, id, result.recovery());
      all.put(PartyMeasure.SURPLUS, id, result.surplus());
    }
    if (service.volume() > 0) {
      all.put(PartyMeasure.LEVEL_TARIFF, id, result.price());
      if (isKnown) {
        all.put(PartyMeasure.COST_TO_SERVE, id, result.costToServe());
      }
    }
  }

  /// The services that the case describes, and those that are sold by volume beside.
  private Map<String, ServicePlan> plans() {
    Map<String, ServicePlan> plans = new LinkedHashMap<>();
    of.extras().services().forEach(each -> plans.put(each.product(), each));
    for (ProductPlan product : of.park().products()) {
      if (product.kind() == ProductPlan.Kind.SERVICE) {
        plans.putIfAbsent(
            product.id(), new ServicePlan(product.id(), Optional.empty(), List.of(), List.of()));
      }
    }
    return plans;
  }

  private OperatorView.Service service(ServicePlan plan, double capital) {
    String id = "products." + plan.product();
    double operation = 0;
    for (RunningCost cost : costs(plan)) {
      operation += worth("costs." + cost.id() + ".paid");
    }
    double fees = 0;
    for (String fee : fees(plan)) {
      fees += worth("products." + fee + ".revenue");
    }
    boolean isByVolume = !fees(plan).contains(plan.product());
    return new OperatorView.Service(
        plan.product(),
        worth(id + ".volume"),
        worth(id + ".directCost"),
        operation,
        capital,
        isByVolume ? worth(id + ".revenue") : 0,
        fees);
  }

  /// What tenants pay for it by area.
  private List<String> fees(ServicePlan plan) {
    List<String> fees = new ArrayList<>(plan.fees());
    if (product(plan.product()).kind() != ProductPlan.Kind.SERVICE) {
      fees.addFirst(plan.product());
    }
    return fees;
  }

  private ProductPlan product(String id) {
    return of.park().products().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private List<RunningCost> costs(Map<String, ServicePlan> plans) {
    return plans.values().stream().flatMap(each -> costs(each).stream()).distinct().toList();
  }

  /// Its own costs, and those that follow its volume or its revenue.
  private List<RunningCost> costs(ServicePlan plan) {
    return of.park().costs().stream()
        .filter(
            each ->
                plan.costs().contains(each.id())
                    || (each.of().equals(plan.product())
                        && (each.driver() == RunningCost.Driver.VOLUME
                            || each.driver() == RunningCost.Driver.REVENUE)))
        .toList();
  }

  /// The works that serve it: those that are named, and those that its peak sizes; empty where
  /// neither is.
  private Optional<List<WorkPackage>> works(ServicePlan plan) {
    List<WorkPackage> works =
        of.park().works().stream()
            .filter(
                each ->
                    plan.works().orElse(List.of()).contains(each.id())
                        || (each.sized() instanceof WorkPackage.Sizing.Peak(var service)
                            && service.equals(plan.product())))
            .toList();
    return works.isEmpty() && plan.works().isEmpty() ? Optional.empty() : Optional.of(works);
  }

  /// `Σ present value of what the works cost x a(m) / a(n)` with `a(k) = (1 - (1 + r)^-k) / r`, n
  /// their life in years and m what of it lies before the end of the case: the annuities of the
  /// works, as far as the case lasts. Not a number where the case does not say the works or a life.
  ///
  /// Source: annuity of a loan, `A = B r / (1 - (1 + r)^-n)`, with the works in its place.
  private double capital(ServicePlan plan) {
    Optional<List<WorkPackage>> works = works(plan);
    if (works.isEmpty()) {
      return Double.NaN;
    }
    double sum = 0;
    for (WorkPackage work : works.get()) {
      Optional<CaseInput> life = of.find(work.lifeInput());
      Optional<Line> spent = run.model().find("works." + work.id() + ".spent");
      if (life.isEmpty() || spent.isEmpty()) {
        return Double.NaN;
      }
      double years = Inputs.first(life.get());
      Series paid = run.values().series(spent.get());
      double left = Math.max(0, (paid.length() - 1.0 - last(paid)) / grid().perYear());
      sum += worth(paid) * annuity(Math.min(years, left)) / annuity(years);
    }
    return sum;
  }

  private static int last(Series paid) {
    int last = paid.length() - 1;
    while (last > 0 && paid.at(last) == 0) {
      last--;
    }
    return last;
  }

  private double annuity(double years) {
    double rate = rate_perYear.orElseThrow();
    return rate == 0 ? years : (1 - Math.pow(1 + rate, -years)) / rate;
  }

  /// Area let that is no charge for a service, times the years in which it is, as a present value.
  private double letArea(Map<String, ServicePlan> plans) {
    return charged(plans)
        .mapToDouble(product -> worth("products." + product.id() + ".let") / grid().perYear())
        .sum();
  }

  /// The products whose area would pay a fee.
  private Stream<ProductPlan> charged(Map<String, ServicePlan> plans) {
    List<String> fees = plans.values().stream().flatMap(each -> fees(each).stream()).toList();
    return of.park().products().stream()
        .filter(
            each ->
                switch (each.kind()) {
                  case SALE, LEASE, RENT -> true;
                  case SERVICE, CONNECTION, CARBON -> false;
                })
        .filter(each -> each.of().isEmpty() && !fees.contains(each.id()));
  }

  private TimeGrid grid() {
    return run.model().graph().grid();
  }

  /// The present value of a line of the model; zero where the model needs no such line.
  private double worth(String id) {
    return run.model().find(id).map(line -> worth(run.values().series(line))).orElse(0.0);
  }

  private double worth(Series flow) {
    double perPeriod =
        PresentValue.effectivePerPeriod(rate_perYear.orElseThrow(), grid().perYear());
    return PresentValue.of(flow, perPeriod, PresentValue.Convention.FIRST_AT_ONCE);
  }
}
