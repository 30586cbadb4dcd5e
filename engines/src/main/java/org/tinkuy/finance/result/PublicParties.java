package org.tinkuy.finance.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.indicator.PresentValue;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.ProductPlan;
import org.tinkuy.finance.project.RunningCost;
import org.tinkuy.finance.result.PartyTable.Kind;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.StackLines;
import org.tinkuy.finance.view.GovernmentView;
import org.tinkuy.finance.view.ImpactView;
import org.tinkuy.finance.view.OperatorView;
import org.tinkuy.finance.view.TenantView;

/// What a case means for those who use the park, run it and live with it.
final class PublicParties {
  private final ProjectRun run;
  private final int years;

  PublicParties(ProjectRun run) {
    this.run = run;
    this.years = YearValues.years(run).size();
  }

  /// The services in the last year of the case, before what their works cost: works that serve
  /// several products are not split.
  PartyTable operator() {
    List<OperatorView.Service> services = new ArrayList<>();
    for (ProductPlan plan : run.model().of().park().products()) {
      if (plan.kind() == ProductPlan.Kind.SERVICE) {
        services.add(service(plan));
      }
    }
    Measures all = new Measures();
    for (OperatorView.ServiceResult each : OperatorView.of(services, 0).services()) {
      String id = "products." + each.service().id();
      all.put("serviceRevenue", id, Kind.MONEY, each.service().tariffs());
      all.put("serviceCost", id, Kind.MONEY, each.service().bought() + each.service().operation());
      all.put("recovery", id, Kind.SHARE, each.operatingRecovery());
    }
    all.miss(services.isEmpty() ? "services" : "serviceWorks");
    return all.of(PartyTable.Party.OPERATOR);
  }

  private OperatorView.Service service(ProductPlan plan) {
    double operation = 0;
    for (RunningCost cost : run.model().of().park().costs()) {
      if (cost.driver() == RunningCost.Driver.VOLUME && cost.of().equals(plan.id())) {
        operation += last("costs." + cost.id() + ".paid");
      }
    }
    String id = "products." + plan.id();
    return new OperatorView.Service(
        plan.id(), 0, last(id + ".directCost"), operation, 0, last(id + ".revenue"), 0);
  }

  private double last(String id) {
    return run.model().find(id).map(line -> YearValues.of(run, line).getLast()).orElse(0.0);
  }

  /// What all tenants pay together, product by product.
  PartyTable tenants() {
    Measures all = new Measures();
    List<Series> charges = new ArrayList<>();
    for (ProductPlan plan : run.model().of().park().products()) {
      String id = "products." + plan.id();
      Optional<Line> revenue = run.model().find(id + ".revenue");
      if (revenue.isPresent()) {
        charges.add(run.values().series(revenue.get()));
        all.put("charges", id, Kind.MONEY, run.values().total(revenue.get()));
      }
    }
    Optional<CaseInput> discount = run.model().of().find("discount.project");
    int periods = run.model().graph().grid().periods();
    Series none = Series.constant(0, periods);
    double rate =
        PresentValue.effectivePerPeriod(
            discount.map(Inputs::first).orElse(0.0), run.model().graph().grid().perYear());
    TenantView view = TenantView.of(new TenantView.Tenancy(charges, none, none, 0), rate);
    all.put("chargesWorth", Kind.MONEY, discount.isPresent() ? view.worthPaid() : Double.NaN);
    all.miss("savings");
    return all.of(PartyTable.Party.TENANT);
  }

  /// Taxes as they fall due against what the state pays in. Value-added tax passes through and is
  /// left out.
  PartyTable government() {
    Measures all = new Measures();
    Series income = yearly("incomeTax.tax");
    Series dividends = yearly("dividendTax.tax");
    Series budgeted = Series.constant(0, years);
    Series back = budgeted;
    for (StackLines.LayerLines each : run.model().stack().orElseThrow().layers().values()) {
      if (isOfTheState(each.layer())) {
        budgeted = budgeted.plus(yearly(each.drawn()));
        back = back.plus(yearly(each.received()));
      }
    }
    all.put("incomeTax", Kind.MONEY, income.total());
    all.put("dividendTax", Kind.MONEY, dividends.total());
    all.put("budget", Kind.MONEY, budgeted.total());
    all.put("budgetBack", Kind.MONEY, back.total());
    Series none = Series.constant(0, years);
    GovernmentView.Flows flows =
        new GovernmentView.Flows(
            YearValues.years(run).getFirst(),
            income.plus(dividends).plus(back),
            none,
            budgeted,
            none,
            none);
    Optional<CaseInput> discount = run.model().of().find("discount.public");
    GovernmentView view =
        GovernmentView.of(flows, List.of(), discount.map(Inputs::first).orElse(0.0));
    all.put("stateWorth", Kind.MONEY, discount.isPresent() ? -view.cost() : Double.NaN);
    all.miss("forgone");
    all.miss("promises");
    return all.of(PartyTable.Party.GOVERNMENT);
  }

  /// Who stands behind a grant or a loan the case does not say: only budget and gap funding are the
  /// state's for certain.
  private static boolean isOfTheState(Layer layer) {
    return layer instanceof Layer.Budget
        || (layer instanceof Layer.Grant grant && grant.isGapFunding());
  }

  /// A case has no economic prices: without them there is no figure.
  PartyTable economy() {
    Measures all = new Measures();
    all.miss("economicPrices");
    return all.of(PartyTable.Party.ECONOMY);
  }

  PartyTable impact() {
    double soft = 0;
    double market = 0;
    for (StackLines.LayerLines each : run.model().stack().orElseThrow().layers().values()) {
      double drawn = run.values().total(each.drawn());
      if (each.layer() instanceof Layer.Concessional || each.layer() instanceof Layer.Grant) {
        soft += drawn;
      } else if (each.layer() instanceof Layer.BankLoan || each.layer() instanceof Layer.Bond) {
        market += drawn;
      }
    }
    ImpactView.Money money = new ImpactView.Money(0, soft, market, 0, 0);
    ImpactView view =
        ImpactView.of(List.of(), money, 0, List.of(), new ImpactView.Outcomes(List.of(), 0));
    Measures all = new Measures();
    all.put("leverage", Kind.RATIO, view.leverage());
    all.miss("outcomes");
    return all.of(PartyTable.Party.IMPACT);
  }

  private Series yearly(String id) {
    return run.model().find(id).map(this::yearly).orElseGet(() -> Series.constant(0, years));
  }

  private Series yearly(Line line) {
    List<Double> values = YearValues.of(run, line);
    return Series.of(values.size(), values::get);
  }
}
