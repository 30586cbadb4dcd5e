package org.tinkuy.finance.result;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.family.FinancedProject;
import org.tinkuy.finance.family.ProjectFlows;
import org.tinkuy.finance.indicator.BreakEven;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.result.PartyTable.Kind;
import org.tinkuy.finance.view.DeveloperView;
import org.tinkuy.finance.view.LenderView;

/// What a case means for those who bring the money: its developer and its lenders.
final class MoneyParties {
  private static final ProjectFlows.Downside AS_IT_IS = new ProjectFlows.Downside(1, 1, 1, 0);

  private final ProjectRun run;
  private final FinancedProject project;

  MoneyParties(ProjectRun run, FinancedProject project) {
    this.run = run;
    this.project = project;
  }

  /// Before tax on dividends, and without what owners would have to add so that debt is paid.
  PartyTable developer() {
    Optional<CaseInput> asked = run.model().of().find("discount.equity");
    DeveloperView view = DeveloperView.of(project, asked.map(Inputs::first).orElse(0.0));
    int perYear = run.model().graph().grid().perYear();
    Measures all = new Measures();
    all.rate("projectRate", view.projectRate(), perYear);
    all.rate("ownersRate", view.ownersRate(), perYear);
    all.put("ownersWorth", Kind.MONEY, asked.isPresent() ? view.worth() : Double.NaN);
    all.put("multiple", Kind.RATIO, view.multiple());
    all.put("payback", Kind.YEARS, view.payback_periods().orElse(Double.NaN) / perYear);
    all.put("peak", Kind.MONEY, view.peak());
    return all.of(PartyTable.Party.DEVELOPER);
  }

  /// The worse cases are the scenarios that the case itself states.
  PartyTable lender(List<ScenarioOutcome> scenarios) {
    Measures all = new Measures();
    if (run.model().loans().isEmpty()) {
      all.miss("debt");
      return all.of(PartyTable.Party.LENDER);
    }
    switch (LenderView.of(project, AS_IT_IS, List.of(), 0)) {
      case LenderView.Outcome.Seen(LenderView view) -> covers(all, view, scenarios);
      case LenderView.Outcome.Open _ -> all.miss("leastCover");
    }
    all.miss("leases");
    return all.of(PartyTable.Party.LENDER);
  }

  private static void covers(Measures all, LenderView view, List<ScenarioOutcome> scenarios) {
    all.put("leastCover", Kind.RATIO, view.sponsor().minimum());
    all.put("meanCover", Kind.RATIO, view.sponsor().average());
    scenarios.stream()
        .filter(each -> each.figures().value("minimumCover").isPresent())
        .min(Comparator.comparingDouble(each -> cover(each)))
        .ifPresentOrElse(
            worst -> all.put("worstCover", worst.scenario().id(), Kind.RATIO, cover(worst)),
            () -> all.miss("worstCover"));
    switch (view.breakEven()) {
      case BreakEven.Found(double factor, _) -> all.put("breakEven", Kind.SHARE, factor - 1);
      case BreakEven.None _ -> all.miss("breakEven");
    }
    all.put("tail", Kind.YEARS, view.tail_years());
    all.put("unpaid", Kind.MONEY, view.sponsor().unpaid());
    for (LenderView.Mismatch each : view.mismatches()) {
      all.put("mismatch." + each.kind(), each.layer(), Kind.SHARE, each.share());
    }
  }

  private static double cover(ScenarioOutcome outcome) {
    return outcome.figures().value("minimumCover").orElse(Double.NaN);
  }
}
