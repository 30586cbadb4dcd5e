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
import org.tinkuy.finance.view.OperatorView;
import org.tinkuy.finance.view.TenantView;

/// What a case means for those who run the park and those who use it.
final class PublicParties {
  private final ProjectRun run;

  PublicParties(ProjectRun run) {
    this.run = run;
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
}
