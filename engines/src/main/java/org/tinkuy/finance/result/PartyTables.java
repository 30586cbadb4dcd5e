package org.tinkuy.finance.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.family.FinancedProject;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.statement.IntegrityCheck;

/// What a case with a stack means for each party, and whether their transfers add to zero.
///
/// @param tables one for each party
/// @param transfers what the parties receive less what they pay, in the period furthest off
public record PartyTables(List<PartyTable> tables, IntegrityCheck.Outcome transfers) {
  public PartyTables {
    tables = List.copyOf(tables);
  }

  /// The table of a party.
  public PartyTable of(PartyTable.Party party) {
    return tables.stream().filter(each -> each.party() == party).findFirst().orElseThrow();
  }

  /// Reads them off a run; empty where the case has no stack.
  static Optional<PartyTables> of(
      ProjectRun run, List<ScenarioOutcome> scenarios, LeaseBook leases) {
    return run.model().owners().isEmpty()
        ? Optional.empty()
        : CaseFlows.financed(run).map(project -> of(run, project, scenarios, leases));
  }

  private static PartyTables of(
      ProjectRun run,
      FinancedProject project,
      List<ScenarioOutcome> scenarios,
      LeaseBook leases) {
    MoneyParties money = new MoneyParties(run, project, leases);
    PublicParties state = new PublicParties(run);
    List<PartyTable> tables = new ArrayList<>();
    tables.add(money.developer());
    tables.add(state.operator());
    tables.add(money.lender(scenarios));
    tables.add(state.tenants());
    tables.add(state.government());
    tables.add(state.economy());
    tables.add(state.impact());
    return new PartyTables(tables, PartyTransfers.check(run));
  }
}
