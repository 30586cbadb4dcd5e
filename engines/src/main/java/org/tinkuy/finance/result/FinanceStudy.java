package org.tinkuy.finance.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.tinkuy.catalog.Experience;
import org.tinkuy.catalog.Tolerances;
import org.tinkuy.finance.check.CaseChecks;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.model.ParkAmounts;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.CaseScenario;
import org.tinkuy.finance.project.ContractPlan;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.WorkPackage;
import org.tinkuy.finance.stack.Contract;
import org.tinkuy.finance.stack.CountryGate;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.PreLet;
import org.tinkuy.finance.stack.StackLines;
import org.tinkuy.finance.statement.IntegrityCheck;
import org.tinkuy.finance.view.EconomyView;
import org.tinkuy.finance.zone.ZoneRegime;
import org.tinkuy.finance.zone.ZoneServices;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Quantity;
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
  /// What an amount is told in: more would look surer than a plan is.
  private static final MathContext FOUR_DIGITS = new MathContext(4);

  /// What is known around the case.
  ///
  /// @param country ISO 3166 code of the park's country
  /// @param leases of the park
  /// @param regime the incentives that the park states
  /// @param services the services of its counter
  public record Around(
      Experience experience,
      String country,
      LeaseBook leases,
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
    whole.ifPresent(
        found ->
            admit(CountryGate.of(country, experience.funding().doors(country)), found, attempt));
    if (attempt.hasErrors()) {
      return attempt.refuse();
    }
    Optional<ProjectRun> base = whole.flatMap(found -> take(ProjectRun.of(found), attempt));
    if (base.isEmpty()) {
      return attempt.refuse();
    }
    warnOfKept(base.get(), attempt);
    warnOfUncovered(base.get(), attempt);
    warnOfUnpaid(base.get(), attempt);
    warnOfUnmet(base.get(), attempt);
    refuseUndrawn(base.get(), attempt);
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
                    TenantBook.of(park, written),
                    ZoneRegime.of(park),
                    ZoneServices.of(park))));
  }

  /// A layer or a contract for which the country is closed is not offered; where nobody has said,
  /// that is told.
  private static void admit(CountryGate gate, FinanceCase of, Attempt attempt) {
    Optional<Contract> contract = of.extras().contract().flatMap(ContractPlan::settled);
    for (CountryGate.Admission admission :
        of.stack().map(stack -> gate.admit(stack, contract)).orElse(List.of())) {
      switch (admission) {
        case CountryGate.Admission.Offered _ -> {}
        case CountryGate.Admission.Closed closed -> close(gate, closed, attempt);
        case CountryGate.Admission.Unasked unasked -> ask(gate, unasked, attempt);
      }
    }
  }

  private static void close(
      CountryGate gate, CountryGate.Admission.Closed closed, Attempt attempt) {
    Sentence country = Sentence.country(gate.country());
    switch (closed.of()) {
      case CountryGate.Subject.OfLayer(var layer) ->
          attempt.error(
              "finance.study.closed",
              Place.file(FinanceCase.FILE).at("layers"),
              Sentence.NONE,
              "Layer '%s': %s is closed for it (%s): %s.",
              layer.id(),
              country,
              question(closed.door()),
              closed.source());
      case CountryGate.Subject.OfContract(var contract) ->
          attempt.error(
              "finance.study.contractClosed",
              Place.file(FinanceCase.FILE).at("contract"),
              Sentence.NONE,
              "Contract '%s': %s is closed for it (%s): %s.",
              contract.id(),
              country,
              question(closed.door()),
              closed.source());
    }
  }

  private static void ask(
      CountryGate gate, CountryGate.Admission.Unasked unasked, Attempt attempt) {
    Sentence country = Sentence.country(gate.country());
    Sentence doors = Sentence.list(unasked.doors().stream().map(FinanceStudy::question).toList());
    switch (unasked.of()) {
      case CountryGate.Subject.OfLayer(var layer) ->
          attempt.note(
              "finance.study.unasked",
              Place.file(FinanceCase.FILE).at("layers"),
              Sentence.NONE,
              "Layer '%s': nobody has said whether %s is open for it (%s).",
              layer.id(),
              country,
              doors);
      case CountryGate.Subject.OfContract(var contract) ->
          attempt.note(
              "finance.study.contractUnasked",
              Place.file(FinanceCase.FILE).at("contract"),
              Sentence.NONE,
              "Contract '%s': nobody has said whether %s is open for it (%s).",
              contract.id(),
              country,
              doors);
    }
  }

  /// A question about a country as people ask it, whose code nobody reads.
  private static Sentence question(CountryGate.Door door) {
    return new Sentence("finance.door." + door, door.toString(), List.of());
  }

  /// Works that are neither sold nor wear off stay in the books at what they cost, and no tax is
  /// spared by them. Land does not wear off.
  private static void warnOfKept(ProjectRun base, Attempt attempt) {
    FinanceCase of = base.model().of();
    for (WorkPackage work : of.park().works()) {
      String kept = "assets." + work.id() + ".value";
      boolean hasCharge = base.model().find("assets." + work.id() + ".charge").isPresent();
      if (base.model().books().isEmpty() || hasCharge || base.model().find(kept).isEmpty()) {
        continue;
      }
      Place place =
          Stream.of("cost", "unitCost")
              .flatMap(word -> of.find(work.input(word)).stream())
              .map(CaseInput::place)
              .findFirst()
              .orElse(Place.file(FinanceCase.FILE).at("works"));
      attempt.warn(
          "finance.study.kept",
          place,
          Sentence.of(
              "hint.finance.study.kept",
              "Write under life over how many years they are written off, as 20 yr, or under sold"
                  + " the product that they are sold with."),
          "Works '%s': the case says no life, so that they are never written off and stand in the"
              + " balance sheet at what they cost.",
          work.id());
    }
  }

  /// A phase that no layer pays for is told with its first month.
  private static void warnOfUncovered(ProjectRun base, Attempt attempt) {
    for (StackLines.PhaseUse phase :
        base.model().stack().map(lines -> lines.uses().phases()).orElse(List.of())) {
      double open = base.values().total(phase.gap());
      if (open > cent(phase.gap())) {
        attempt.warn(
            "finance.study.uncovered",
            Place.file(FinanceCase.FILE).at("layers"),
            Sentence.of(
                "hint.finance.study.uncovered",
                "Name the phase under phases of a layer; one of equity and budget without a share"
                    + " pays what the others leave."),
            "Phase '%s': no layer pays %s of what it needs, first in %s.",
            phase.id(),
            amount(open, phase.gap()),
            base.model().graph().grid().label(first(base, phase.gap())));
      }
    }
  }

  private static double cent(Line line) {
    return 0.01 / line.type().unit().factor().doubleValue();
  }

  /// An amount of a line in its unit, as exact as a person needs it.
  private static Quantity amount(double value, Line line) {
    return new Quantity(new BigDecimal(value).round(FOUR_DIGITS).doubleValue(), line.type().unit());
  }

  /// The first period in which a line is above zero; the last one where it never is.
  private static int first(ProjectRun run, Line line) {
    int last = run.model().graph().grid().periods() - 1;
    int first = 0;
    while (first < last && !(run.values().at(line, first) > 0)) {
      first++;
    }
    return first;
  }

  /// A loan that the cash of the base case does not pay back as agreed is told at its place: its
  /// covers are figures of a loan that nobody would lend.
  private static void warnOfUnpaid(ProjectRun base, Attempt attempt) {
    for (StackLines.DebtLines loan : base.model().loans()) {
      double unpaid = base.values().total(loan.shortfall());
      if (unpaid <= cent(loan.shortfall())) {
        continue;
      }
      attempt.warn(
          "finance.study.unpaid",
          Place.file(FinanceCase.FILE).at("layers"),
          Sentence.of(
              "hint.finance.study.unpaid",
              "Maybe it is too large or too short, or its first payment comes before the cash."),
          "Loan '%s': the cash of the case does not pay %s of its service, first in %s.",
          loan.facility().layer().id(),
          amount(unpaid, loan.shortfall()),
          base.model().graph().grid().label(first(base, loan.shortfall())));
    }
  }

  /// A loan that waits for leases until there is nothing left to pay for is no source of the case.
  private static void refuseUndrawn(ProjectRun base, Attempt attempt) {
    for (StackLines.DebtLines loan : base.model().loans()) {
      String id = loan.facility().layer().id();
      double waits =
          base.model().find(PreLet.waitsId(id)).map(line -> base.values().total(line)).orElse(0.0);
      if (waits > 0 && base.values().total(base.model().graph().line(id + ".drawn")) == 0) {
        attempt.error(
            "finance.study.preLet",
            Place.file(FinanceCase.FILE).at("layers"),
            Sentence.of(
                "hint.finance.study.preLet",
                "Write under preLetMet the month in which contracts for that share are signed, or"
                    + " ask for less."),
            "Loan '%s': it is never paid out, since the share that must be let first is not"
                + " reached while there are works to pay for.",
            id);
      }
    }
  }

  /// A refinancing whose condition is not met on its day leaves the old loan as it is.
  private static void warnOfUnmet(ProjectRun base, Attempt attempt) {
    for (StackLines.DebtLines loan : base.model().loans()) {
      Layer.Debt layer = loan.facility().layer();
      if (!(layer instanceof Layer.Refinancing(_, _, var replaced))
          || layer.head().preLet().isEmpty()) {
        continue;
      }
      Series now = base.values().series(base.model().graph().line(layer.id() + ".now"));
      Series met = base.values().series(base.model().graph().line(PreLet.metId(layer.id())));
      double isMet = 0;
      for (int t = 0; t < now.length(); t++) {
        isMet += now.at(t) * met.at(t);
      }
      if (isMet == 0) {
        attempt.warn(
            "finance.study.refinancing",
            Place.file(FinanceCase.FILE).at("layers"),
            Sentence.of(
                "hint.finance.study.refinancing",
                "Sign it later, ask for less, or write under preLetMet the month in which contracts"
                    + " for that share are signed."),
            "Loan '%s': it is never paid out, since the share that must be let is not reached in"
                + " the month in which it is signed; '%s' goes on as it is.",
            layer.id(),
            replaced);
      }
    }
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
    YearCheck.of(shown).ifPresent(checks::add);
    parties.ifPresent(found -> checks.add(found.transfers()));
    parties.ifPresent(_ -> checks.addAll(new FiscalStudy(shown, zone, usual).checks()));
    parties.flatMap(found -> found.distribution(shown)).ifPresent(checks::add);
    Optional<RiskOutcome> risk = draws == 0 ? Optional.empty() : RiskOutcome.of(shown, draws, seed);
    risk.ifPresent(drawn -> checks.add(drawn.base()));
    return new FinanceResults(
        shown,
        scenario,
        ProjectFigures.of(shown),
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
            around.leases().leases()));
  }
}
