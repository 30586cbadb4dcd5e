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
import org.tinkuy.finance.result.PartyTable.Kind;
import org.tinkuy.finance.view.TenantView;

/// What a case means for those who use the park.
final class PublicParties {
  private final ProjectRun run;

  PublicParties(ProjectRun run) {
    this.run = run;
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
