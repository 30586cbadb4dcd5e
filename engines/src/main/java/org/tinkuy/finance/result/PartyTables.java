package org.tinkuy.finance.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.catalog.Tolerances;
import org.tinkuy.finance.family.FinancedProject;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.statement.IntegrityCheck;
import org.tinkuy.finance.view.EconomyView;

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

  /// What the economy gains beyond the money of the case is what its groups gain: `worth -
  /// financial = sum of the gains`, all at the public rate; absent where the case states no
  /// economic prices.
  Optional<IntegrityCheck.Outcome> distribution(ProjectRun run) {
    List<PartyTable.Measure> all = of(PartyTable.Party.ECONOMY).measures();
    OptionalDouble worth = value(all, PartyMeasure.ECONOMIC_WORTH);
    OptionalDouble financial = value(all, PartyMeasure.FINANCIAL_WORTH);
    if (worth.isEmpty() || financial.isEmpty()) {
      return Optional.empty();
    }
    double gains =
        all.stream()
            .filter(each -> each.name() == PartyMeasure.GAIN)
            .mapToDouble(PartyTable.Measure::value)
            .sum();
    Line line =
        Line.of("economy.check.distribution", run.model().sums().orElseThrow().net().type())
            .labelled("finance.line.check.distribution");
    double scale = Math.max(1, Math.abs(worth.getAsDouble()) + Math.abs(financial.getAsDouble()));
    return Optional.of(
        new IntegrityCheck.Outcome(
            line, 0, worth.getAsDouble() - financial.getAsDouble() - gains, SAME * scale));
  }

  /// Rounding of a few thousand additions stays far below it.
  private static final double SAME = 1e-9;

  private static OptionalDouble value(List<PartyTable.Measure> among, PartyMeasure name) {
    return among.stream()
        .filter(each -> each.name() == name)
        .mapToDouble(PartyTable.Measure::value)
        .findFirst();
  }

  /// What is seen beside the money of the case.
  ///
  /// @param leases of the park
  /// @param tenants what its firms make
  /// @param economy absent where the case states no economic prices
  /// @param zone absent where the park has no incentives or the case says nothing of its tenants
  /// @param usual rates and limits of the catalog
  record Beside(
      LeaseBook leases,
      TenantBook tenants,
      Optional<EconomyView> economy,
      Optional<ZoneOutcome> zone,
      Tolerances usual) {
    static final Beside NOTHING =
        new Beside(
            LeaseBook.NONE, TenantBook.NONE, Optional.empty(), Optional.empty(), Tolerances.NONE);
  }

  /// Reads them off a run; empty where the case has no stack.
  static Optional<PartyTables> of(ProjectRun run, List<ScenarioOutcome> scenarios, Beside beside) {
    return run.model().owners().isEmpty()
        ? Optional.empty()
        : CaseFlows.financed(run).map(project -> of(run, project, scenarios, beside));
  }

  private static PartyTables of(
      ProjectRun run, FinancedProject project, List<ScenarioOutcome> scenarios, Beside beside) {
    MoneyParties money = new MoneyParties(run, project, beside.leases);
    FiscalStudy state = new FiscalStudy(run, beside.zone, beside.usual);
    SocietyStudy society = new SocietyStudy(run, beside.usual);
    List<PartyTable> tables = new ArrayList<>();
    tables.add(money.developer());
    tables.add(new OperatorStudy(run).table());
    tables.add(money.lender(scenarios));
    tables.add(new TenantStudy(run, beside.tenants, beside.zone).table());
    tables.add(state.table(state.view()));
    tables.add(society.economy(beside.economy));
    tables.add(society.impact());
    beside.zone.ifPresent(zone -> tables.add(ZoneTable.of(zone)));
    return new PartyTables(tables, PartyTransfers.check(run));
  }
}
