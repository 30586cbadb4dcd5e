package org.tinkuy.finance.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.figure.Figure;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.CaseScenario;
import org.tinkuy.finance.statement.IntegrityCheck;
import org.tinkuy.finance.view.EconomyView;
import org.tinkuy.finance.view.GovernmentView;
import org.tinkuy.finance.view.LenderView;

/// What a money case comes to.
///
/// @param run its lines and numbers, of the base case or of a scenario
/// @param scenario that is shown; absent for the base case
/// @param figures the headline
/// @param scenarios every scenario of the case, each with the debt of the base case unless it says
///   otherwise
/// @param sensitivity what it hangs on
/// @param risk its spread; absent where none was drawn or no input has a range
/// @param checks every check, kept or not
/// @param sides who pays and who gains
public record FinanceResults(
    ProjectRun run,
    Optional<CaseScenario> scenario,
    ProjectFigures figures,
    List<ScenarioOutcome> scenarios,
    InputEffects sensitivity,
    Optional<RiskOutcome> risk,
    List<IntegrityCheck.Outcome> checks,
    Sides sides) {

  /// The case as others look at it.
  ///
  /// @param families of finance side by side; absent where the case states no discount rate
  /// @param parties what it means for each; absent where the case has no stack
  /// @param economy its worth to the economy; absent where the case states no economic prices
  /// @param state what it brings and costs the state; absent where the case has no stack
  /// @param zone what its incentives come to; absent where there are none
  /// @param leases of the park that run when the case begins; none where it states no rents, or
  ///   several currencies of them
  /// @param contracts of the park that run when the case begins
  public record Sides(
      Optional<FamilyColumns> families,
      Optional<PartyTables> parties,
      Optional<EconomyView> economy,
      Optional<GovernmentView> state,
      Optional<ZoneOutcome> zone,
      List<LenderView.Lease> leases,
      ContractBook contracts) {
    public Sides {
      leases = List.copyOf(leases);
    }
  }

  public FinanceResults {
    scenarios = List.copyOf(scenarios);
    checks = List.copyOf(checks);
  }

  public Optional<FamilyColumns> families() {
    return sides.families;
  }

  public Optional<PartyTables> parties() {
    return sides.parties;
  }

  public Optional<EconomyView> economy() {
    return sides.economy;
  }

  public Optional<GovernmentView> state() {
    return sides.state;
  }

  public Optional<ZoneOutcome> zone() {
    return sides.zone;
  }

  public List<LenderView.Lease> leases() {
    return sides.leases;
  }

  public ContractBook contracts() {
    return sides.contracts;
  }

  /// The same results around another run of the case: for lines of a family's own model.
  public FinanceResults around(ProjectRun other) {
    return new FinanceResults(
        other, scenario, figures, scenarios, sensitivity, risk, checks, sides);
  }

  /// The checks that do not hold; one of them stamps every page.
  public List<IntegrityCheck.Outcome> broken() {
    return checks.stream().filter(check -> !check.isKept()).toList();
  }

  /// The inputs for which nobody stands.
  public List<CaseInput> unsourced() {
    return run.model().of().inputs().values().stream()
        .filter(input -> input.backing().source().isEmpty())
        .toList();
  }

  /// Every figure that the report shows: the headline, what it means for each party and for the
  /// state by year, what each family of finance comes to, scenarios, and what may differ.
  public List<Figure> listShown() {
    List<Figure> all = list();
    all.addAll(ofParties());
    all.addAll(ofState());
    all.addAll(listOfFamilies());
    all.addAll(ofScenarios());
    UnsureFigures.of(this).forEach(each -> all.add(each.figure()));
    return all;
  }

  /// A figure that the report shows, by its id; empty where there is none. Only what may hold it is
  /// reckoned.
  public Optional<Figure> findShown(String id) {
    return id.startsWith(ProjectFigures.PREFIX + FamilyMeasures.PREFIX)
        ? find(listOfFamilies(), id)
        : find(list(), id)
            .or(() -> find(ofParties(), id))
            .or(() -> find(ofState(), id))
            .or(() -> find(ofScenarios(), id))
            .or(() -> UnsureFigures.find(this, id).map(UnsureFigures.Shown::figure));
  }

  private static Optional<Figure> find(List<Figure> among, String id) {
    return among.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  private List<Figure> ofParties() {
    return parties().map(found -> PartyFigures.of(found, run)).orElse(List.of());
  }

  private List<Figure> ofState() {
    return state().map(state -> FiscalFigures.of(state, run)).orElse(List.of());
  }

  /// Every figure of the families of finance.
  public List<Figure> listOfFamilies() {
    return families().map(FamilyMeasures::of).orElse(List.of()).stream()
        .flatMap(each -> each.figures(run.model().of().units().money()).stream())
        .toList();
  }

  private List<Figure> ofScenarios() {
    return scenarios.stream().flatMap(each -> each.shown().stream()).toList();
  }

  /// The results of one scenario alone, by which its figures are told.
  public FinanceResults of(ScenarioOutcome outcome) {
    return new FinanceResults(
        outcome.run(),
        Optional.of(outcome.scenario()),
        outcome.figures(),
        List.of(),
        InputEffects.NONE,
        Optional.empty(),
        List.of(),
        new Sides(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            ContractBook.NONE));
  }

  /// Every figure of the headline.
  public List<Figure> list() {
    return new ArrayList<>(figures.list());
  }
}
