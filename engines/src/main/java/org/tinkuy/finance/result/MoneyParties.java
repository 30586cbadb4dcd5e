package org.tinkuy.finance.result;

import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.family.FinancedProject;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.view.DeveloperView;

/// What a case means for those who bring the money: its developer and its lenders.
final class MoneyParties {
  private final ProjectRun run;
  private final FinancedProject project;
  private final LeaseBook leases;

  MoneyParties(ProjectRun run, FinancedProject project, LeaseBook leases) {
    this.run = run;
    this.project = project;
    this.leases = leases;
  }

  /// After tax on dividends, and with what owners would have to add so that debt is paid.
  PartyTable developer() {
    Optional<CaseInput> asked = run.model().of().find("discount.equity");
    DeveloperView view = DeveloperView.of(project, asked.map(Inputs::first).orElse(0.0));
    int perYear = run.model().graph().grid().perYear();
    Measures all = new Measures();
    all.rate(PartyMeasure.PROJECT_RATE, view.projectRate(), perYear);
    all.rate(PartyMeasure.OWNERS_RATE, view.ownersRate(), perYear);
    all.put(PartyMeasure.OWNERS_WORTH, asked.isPresent() ? view.worth() : Double.NaN);
    all.put(PartyMeasure.MULTIPLE, view.multiple());
    all.put(PartyMeasure.PAYBACK, view.payback_periods().orElse(Double.NaN) / perYear);
    all.put(PartyMeasure.PEAK, view.peak());
    return all.of(PartyTable.Party.DEVELOPER);
  }

  PartyTable lender(List<ScenarioOutcome> scenarios) {
    return new LenderTable(run, project, leases).read(scenarios);
  }
}
