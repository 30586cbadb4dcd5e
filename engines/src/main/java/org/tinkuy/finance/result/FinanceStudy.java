package org.tinkuy.finance.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.tinkuy.catalog.Experience;
import org.tinkuy.catalog.Tolerances;
import org.tinkuy.finance.check.CaseChecks;
import org.tinkuy.finance.model.ParkAmounts;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseScenario;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.stack.CountryGate;
import org.tinkuy.finance.statement.IntegrityCheck;
import org.tinkuy.finance.view.EconomyView;
import org.tinkuy.finance.zone.ZoneRegime;
import org.tinkuy.finance.zone.ZoneServices;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.park.Park;

/// A money case that was asked about and runs.
///
/// @param base the case as it is
/// @param shown the base case, or the scenario that was asked for
/// @param scenario that was asked for; absent for the base case
/// @param draws scenarios to draw, >= 0; 0 for none
/// @param seed of the draws
/// @param around what is known around it
public record FinanceStudy(
    ProjectRun base,
    ProjectRun shown,
    Optional<CaseScenario> scenario,
    int draws,
    long seed,
    Around around) {
  /// What is known around the case.
  ///
  /// @param country ISO 3166 code of the park's country
  /// @param leases of the park
  /// @param contracts of the park
  /// @param regime the incentives that the park states
  /// @param services the services of its counter
  public record Around(
      Experience experience,
      String country,
      LeaseBook leases,
      ContractBook contracts,
      TenantBook tenants,
      ZoneRegime regime,
      ZoneServices services) {}

  /// What is asked of a case.
  ///
  /// @param scenario id of a scenario of the case; absent for the base case
  /// @param draws scenarios to draw, >= 0; 0 for none
  /// @param seed of the draws
  public record Question(Optional<String> scenario, int draws, long seed) {}

  /// Resolves a question, or names everything that is wrong with it.
  public static Checked<FinanceStudy> frame(
      FinanceCase written, Park park, Question question, Experience experience) {
    Attempt attempt = new Attempt();
    Optional<FinanceCase> whole =
        take(ParkAmounts.resolve(written, Optional.of(park), experience.outcomes()), attempt)
            .flatMap(found -> take(found.settled(experience.contracts()), attempt));
    String country = park.profile().locality().country();
    CountryGate gate = CountryGate.of(country, experience.funding().doors(country));
    whole.ifPresent(found -> new CaseDoors(gate, attempt).admit(found));
    if (attempt.hasErrors()) {
      return attempt.refuse();
    }
    Optional<ProjectRun> base = whole.flatMap(found -> take(ProjectRun.of(found), attempt));
    if (base.isEmpty()) {
      return attempt.refuse();
    }
    new CaseRemarks(base.get(), attempt).make();
    Optional<CaseScenario> scenario =
        question.scenario().flatMap(id -> scenario(written, id, attempt));
    Optional<ProjectRun> shown =
        scenario.isEmpty()
            ? base
            : base.flatMap(run -> take(run.scenario(scenario.get()), attempt));
    return shown.isEmpty() || attempt.hasErrors()
        ? attempt.refuse()
        : attempt.finish(
            new FinanceStudy(
                base.get(),
                shown.get(),
                scenario,
                question.draws(),
                question.seed(),
                new Around(
                    experience,
                    country,
                    LeaseBook.of(park, written),
                    ContractBook.of(park, written),
                    TenantBook.of(park, written),
                    ZoneRegime.of(park),
                    ZoneServices.of(park))));
  }

  private static <T> Optional<T> take(Checked<T> checked, Attempt attempt) {
    attempt.addAll(checked.issues());
    return checked.find();
  }

  private static Optional<CaseScenario> scenario(FinanceCase of, String id, Attempt attempt) {
    Optional<CaseScenario> found = of.findScenario(id);
    if (found.isEmpty()) {
      List<String> known = of.extras().scenarios().stream().map(CaseScenario::id).toList();
      attempt.error(
          "finance.study.scenario",
          Place.file(FinanceCase.FILE).at("scenarios"),
          Sentence.maybe(Nearest.of(id, known).isEmpty() ? known : Nearest.of(id, known)),
          "The case has no scenario '%s'.",
          id);
    }
    return found;
  }

  /// Reads off what the case comes to.
  public FinanceResults run() {
    // the families run the case hundreds of times and share nothing with the rest
    CompletableFuture<Optional<FamilyColumns>> families =
        CompletableFuture.supplyAsync(
            () -> FamilyStudy.of(shown, around.experience(), around.country()));
    List<ScenarioOutcome> scenarios = new ArrayList<>();
    for (CaseScenario each : base.model().of().extras().scenarios()) {
      base.scenario(each)
          .find()
          .ifPresent(run -> scenarios.add(new ScenarioOutcome(each, run, ProjectFigures.of(run))));
    }
    Optional<EconomyView> economy = EconomyFlows.of(shown);
    Optional<ZoneOutcome> zone = ZoneStudy.of(shown, around.regime(), around.services());
    Tolerances usual = around.experience().funding().usual();
    Optional<PartyTables> parties =
        PartyTables.of(
            shown,
            scenarios,
            new PartyTables.Beside(around.leases(), around.tenants(), economy, zone, usual));
    List<IntegrityCheck.Outcome> checks =
        new ArrayList<>(IntegrityCheck.run(shown.values(), shown.model().checks()));
    checks.addAll(CaseChecks.of(shown));
    checks.addAll(CaseChecks.ofService(shown));
    ProjectFigures figures = ProjectFigures.of(shown);
    checks.addAll(RateCheck.of(shown, figures));
    YearCheck.of(shown).ifPresent(checks::add);
    parties.ifPresent(found -> checks.add(found.transfers()));
    parties.ifPresent(_ -> checks.addAll(new FiscalStudy(shown, zone, usual).checks()));
    parties.flatMap(found -> found.distribution(shown)).ifPresent(checks::add);
    Optional<RiskOutcome> risk = draws == 0 ? Optional.empty() : RiskOutcome.of(shown, draws, seed);
    risk.ifPresent(drawn -> checks.add(drawn.base()));
    return new FinanceResults(
        shown,
        scenario,
        figures,
        scenarios,
        InputEffects.of(shown),
        risk,
        checks,
        new FinanceResults.Sides(
            families.join(),
            parties,
            economy,
            parties.map(_ -> new FiscalStudy(shown, zone, usual).view()),
            zone,
            around.leases().leases(),
            around.contracts()));
  }
}
