package org.tinkuy.finance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.stack.StackLines.PhaseUse;
import org.tinkuy.finance.statement.IntegrityCheck;
import org.tinkuy.kernel.Issue;
import org.tinkuy.testkit.CaseFile;

/// Layers that pay for single phases: site works of 3 million in 2027 and 2028 in the first phase,
/// halls of 2 million in 2031 in the second.
class CasePhasesTest {
  private static final Map<String, Object> OWNERS = Map.of("id", "owners", "kind", "equity");

  private static Map<String, Object> bank(Object... more) {
    return CaseRun.with(
        Map.of(
            "id",
            "bank",
            "kind",
            "loan",
            "share",
            "50 %",
            "rate",
            "8 %",
            "grace_years",
            "0",
            "years",
            "4",
            "form",
            "equal"),
        more);
  }

  private static Map<String, Object> works(String id, String phase, String cost, String from) {
    return Map.of("id", id, "phase", phase, "cost", cost, "spend", List.of(Map.of("from", from)));
  }

  @SafeVarargs
  private static CaseFile file(Map<String, Object>... layers) {
    return CaseFile.small()
        .with("phases", List.of(Map.of("id", "one"), Map.of("id", "two")))
        .with(
            "works",
            List.of(
                works("site", "one", "1.5 MUSD", "2027"),
                works("more", "one", "1.5 MUSD", "2028"),
                works("halls", "two", "2 MUSD", "2031")))
        .with("layers", CaseRun.list(layers));
  }

  private static List<Issue> issues(CaseFile file) {
    return CaseRun.issues(file);
  }

  @Test
  void aLayerThatNamesAPhaseThatIsNotThereIsToldWithTheNearest() {
    List<Issue> issues = issues(file(bank("phases", List.of("twoo")), OWNERS));

    assertThat(issues).extracting(Issue::code).contains("finance.case.reference");
    assertThat(issues.getFirst().place().toString()).contains("layers").contains("phases");
    assertThat(issues.getFirst().toString()).contains("two");
  }

  @Test
  void aLayerByPhaseOfACaseWithoutPhasesIsRefused() {
    CaseFile file =
        CaseFile.small().with("layers", CaseRun.list(bank("phases", List.of("one")), OWNERS));

    assertThat(issues(file)).extracting(Issue::code).contains("finance.case.reference");
  }

  @Test
  void worksSayToWhichPhaseTheyBelong() {
    CaseFile file =
        file(OWNERS)
            .with(
                "works",
                List.of(
                    Map.of(
                        "id", "site", "cost", "1 MUSD", "spend", List.of(Map.of("from", "2027")))));

    assertThat(CaseRun.codes(file)).containsExactly("finance.case.noPhase");
  }

  @Test
  void whatPaysForNoWorksHasNoPhases() {
    Map<String, Object> promise =
        Map.of(
            "id",
            "state",
            "kind",
            "guarantee",
            "of",
            "bank",
            "share",
            "50 %",
            "most",
            "1 MUSD",
            "phases",
            List.of("one"));

    assertThat(CaseRun.codes(file(bank(), OWNERS, promise))).containsExactly("entry.unknown");
  }

  @Test
  void aLoanIsSecuredByPhasesThatEarn() {
    Map<String, Object> fenced = bank("phases", List.of("one"), "security", "phase");

    assertThat(CaseRun.codes(file(fenced, OWNERS))).containsExactly("finance.case.security");
    Map<String, Object> bound = CaseRun.with(CaseFile.plots("80 USD/m2"), "ready", List.of("site"));
    assertThat(CaseRun.codes(file(fenced, OWNERS).with("products", List.of(bound)))).isEmpty();
    assertThat(CaseRun.codes(file(bank("security", "phase"), OWNERS)))
        .containsExactly("finance.case.security");
  }

  @Test
  void eachPhaseHasAtMostOneOwnerWhoPaysTheRest() {
    Map<String, Object> state = Map.of("id", "state", "kind", "budget");

    assertThat(CaseRun.codes(file(OWNERS, state))).containsExactly("finance.case.owners");
    CaseRun run =
        CaseRun.of(
                file(
                    CaseRun.with(OWNERS, "phases", List.of("one")),
                    CaseRun.with(state, "phases", List.of("two"))))
            .checked();
    assertThat(run.series("owners.drawn").total()).isCloseTo(3e6, within(1e-6));
    assertThat(run.series("state.drawn").total()).isCloseTo(2e6, within(1e-6));
  }

  private static CaseFile setOff(String percent, Map<String, Object> bank) {
    return file(bank, OWNERS)
        .with(
            "phases",
            List.of(
                Map.of("id", "one"),
                Map.of(
                    "id", "two", "trigger", Map.of("product", "plots", "let_percent", percent))));
  }

  /// Half of the plots are let at the end of 2031, whatever the date of the works says, so that the
  /// halls are built in 2032. The loan to them is signed then: a fee of 1 % of its 1 million; a
  /// year of grace makes the first of its three parts due in 2034, with 8 % of 2033 added to them.
  @Test
  void graceCountsFromTheEndOfAPhaseThatAShareSetsOffAsTheCaseRuns() {
    Map<String, Object> bank =
        bank("phases", List.of("two"), "grace_years", "1", "years", "3", "upfront", "1 %");
    CaseRun run = CaseRun.of(setOff("50", bank)).checked();

    assertThat(run.at("works.halls.spent", 5)).isCloseTo(2e6, within(1e-6));
    assertThat(run.at("bank.drawn", 5)).isCloseTo(1e6, within(1e-6));
    assertThat(run.at("bank.fees", 5)).isCloseTo(10_000, within(1e-6));
    assertThat(run.series("bank.fees").total()).isCloseTo(10_000, within(1e-6));
    assertThat(run.at("bank.capitalised", 6)).isCloseTo(80_000, within(1e-6));
    assertThat(run.at("bank.principal", 6)).isZero();
    assertThat(run.at("bank.principal", 7)).isCloseTo(360_000, within(1e-6));
    assertThat(run.at("bank.closing", 9)).isCloseTo(0, within(1e-6));
    // a downside keeps the dates
    CaseRun kept = new CaseRun(ProjectRun.of(run.run().kept()).find().orElseThrow());
    assertThat(kept.at("bank.principal", 7)).isCloseTo(360_000, within(1e-6));
  }

  @Test
  void graceOfAPhaseThatIsNeverSetOffOrTooLateIsToldWithWhatToWrite() {
    Map<String, Object> bank = bank("phases", List.of("two"), "grace_years", "1");
    // four payments from 2034 on end in 2037, a year after the case
    List<Issue> late = runs(setOff("50", bank));
    assertThat(late).extracting(Issue::code).containsExactly("finance.model.maturity");
    // of a table that ends at four fifths, a tenth more is never let
    CaseFile never =
        setOff("90", bank)
            .with(
                "absorption",
                List.of(
                    Map.of(
                        "id",
                        "market",
                        "curve",
                        "table",
                        "opening",
                        "2030",
                        "shares",
                        Map.of("unit", "%", "steps", Map.of("2030", "80")))));
    List<Issue> open = runs(never);
    assertThat(open).extracting(Issue::code).containsExactly("finance.model.phaseEnd");
    assertThat(open.getFirst().place().toString()).contains("layers[0]");
    assertThat(open.getFirst().toString()).contains("Write first");
  }

  private static List<Issue> runs(CaseFile file) {
    return ProjectRun.of(CaseRun.whole(file)).issues();
  }

  @Test
  void graceOfAPhaseWithoutWorksHasNoDate() {
    CaseFile file =
        file(bank("phases", List.of("three")), OWNERS)
            .with(
                "phases", List.of(Map.of("id", "one"), Map.of("id", "two"), Map.of("id", "three")));

    assertThat(CaseRun.codes(file)).containsExactly("finance.case.phaseEnd");
  }

  @Test
  void aLoanToAPhaseThatAShareSetsOffMayStateItsMonths() {
    Map<String, Object> dated = new HashMap<>(bank("phases", List.of("two"), "first", "2033"));
    dated.remove("grace_years");
    CaseRun run = CaseRun.of(setOff("50", dated)).checked();

    assertThat(run.at("bank.drawn", 5)).isCloseTo(1e6, within(1e-6));
    assertThat(run.at("bank.principal", 6)).isCloseTo(250_000, within(1e-6));
  }

  @Test
  void aPhaseThatNoLayerPaysForIsLeftUncoveredAndTheBooksStillHold() {
    CaseRun run = CaseRun.of(file(CaseRun.with(OWNERS, "phases", List.of("one")))).checked();
    PhaseUse second = run.run().model().stack().orElseThrow().uses().phases().getLast();

    assertThat(second.id()).isEqualTo("two");
    assertThat(run.run().values().at(second.gap(), 4)).isCloseTo(2e6, within(1e-6));
    assertThat(run.run().values().total(second.gap())).isCloseTo(2e6, within(1e-6));
    assertThat(run.at("books.unpaidWorks", 9)).isCloseTo(2e6, within(1e-6));
  }

  /// Names alone change nothing: where every layer pays for every phase, each number is the one
  /// without them.
  @Test
  void phasesThatNoLayerNamesChangeNoNumber() {
    CaseRun named = CaseRun.of(file(bank("grace_years", "3"), OWNERS)).checked();
    CaseFile plain =
        CaseFile.small()
            .with(
                "works",
                List.of(
                    without(works("site", "", "1.5 MUSD", "2027")),
                    without(works("more", "", "1.5 MUSD", "2028")),
                    without(works("halls", "", "2 MUSD", "2031"))))
            .with("layers", CaseRun.list(bank("grace_years", "3"), OWNERS));
    CaseRun whole = CaseRun.of(plain).checked();

    for (String id :
        List.of("project.need", "bank.drawn", "bank.closing", "owners.drawn", "project.owners")) {
      Series expected = whole.series(id);
      for (int t = 0; t < expected.length(); t++) {
        assertThat(named.at(id, t)).as(id).isCloseTo(expected.at(t), within(1e-6));
      }
    }
  }

  /// Before anything is let there is no cash, so that owners pay the fee on signing: 10 % of 1.5
  /// million in 2027.
  @Test
  void ownersPayTheFeesOfALoanToOnePhaseWhileThereIsNoCash() {
    CaseRun run =
        CaseRun.of(
                file(bank("phases", List.of("one"), "grace_years", "1", "upfront", "10 %"), OWNERS))
            .checked();

    assertThat(run.at("bank.fees", 0)).isCloseTo(150_000, within(1e-6));
    assertThat(run.at("stack.cash", 0)).isCloseTo(0, within(1e-6));
    assertThat(run.at("owners.drawn", 0)).isCloseTo(900_000, within(1e-6));
  }

  /// A loan to both phases pays 0.75 in 2027 and in 2028 of the first and 1 in 2031 of the second.
  /// Its interest of 8 % is added to it until 2032: for the first on 0.75, 1.56, 1.6848, 1.819584
  /// and 1.96515072 in 2028 to 2032, 0.6223627776 in all; for the second on 1 in 2032. Of the fee
  /// on signing, 1 % of 2.5, 0.015 are of the first; 0.4 % of what is not drawn are 0.006 and 0.003
  /// for the first in 2027 and 2028, 0.004 a year for the second until 2031, of which the cash of
  /// plots pays those since 2030.
  @Test
  void interestAndFeesOfALoanToBothPhasesFallToThePhaseForWhichTheyArise() {
    Map<String, Object> bank =
        new HashMap<>(bank("first", "2033", "upfront", "1 %", "commitment", "0.4 %"));
    bank.remove("grace_years");
    CaseRun run =
        CaseRun.of(
                file(
                    bank,
                    CaseRun.with(OWNERS, "phases", List.of("one")),
                    Map.of("id", "state", "kind", "budget", "phases", List.of("two"))))
            .checked();

    assertThat(run.at("phases.one.capitalised", 1)).isCloseTo(60_000, within(1e-6));
    assertThat(run.series("phases.one.capitalised").total()).isCloseTo(622_362.7776, within(1e-6));
    assertThat(run.at("phases.two.capitalised", 4)).isCloseTo(0, within(1e-6));
    assertThat(run.at("phases.two.capitalised", 5)).isCloseTo(80_000, within(1e-6));
    assertThat(run.series("phases.two.capitalised").total()).isCloseTo(80_000, within(1e-6));
    assertThat(run.at("phases.one.carry", 0)).isCloseTo(21_000, within(1e-6));
    assertThat(run.series("phases.one.carry").total()).isCloseTo(24_000, within(1e-6));
    assertThat(run.series("phases.two.carry").total()).isCloseTo(22_000, within(1e-6));
    // each owner pays what falls to his phase
    assertThat(run.at("owners.drawn", 0)).isCloseTo(771_000, within(1e-6));
    assertThat(run.at("owners.drawn", 1)).isCloseTo(753_000, within(1e-6));
    assertThat(run.at("state.drawn", 0)).isCloseTo(14_000, within(1e-6));
    assertThat(run.series("state.drawn").total()).isCloseTo(1_022_000, within(1e-6));
  }

  /// Interest in grace is paid where it is not added: 8 % of 0.75 in 2028 and of 1.5 in 2029, all
  /// of the first phase, whose owners pay it until plots bring cash in 2030.
  @Test
  void interestThatIsPaidWhileAPhaseIsBuiltIsPaidByItsOwners() {
    Map<String, Object> bank = new HashMap<>(bank("first", "2033", "capitalised", false));
    bank.remove("grace_years");
    CaseRun run =
        CaseRun.of(
                file(
                    bank,
                    Map.of("id", "state", "kind", "budget", "phases", List.of("two")),
                    CaseRun.with(OWNERS, "phases", List.of("one"))))
            .checked();

    assertThat(run.at("owners.drawn", 1)).isCloseTo(810_000, within(1e-6));
    assertThat(run.at("owners.drawn", 2)).isCloseTo(120_000, within(1e-6));
    assertThat(run.series("phases.two.carry").total()).isZero();
    assertThat(run.series("state.drawn").total()).isCloseTo(1e6, within(1e-6));
  }

  private static Map<String, Object> without(Map<String, Object> works) {
    Map<String, Object> all = new HashMap<>(works);
    all.remove("phase");
    return all;
  }

  /// Seeded stacks of two loans, a grant and owners, each for one phase or both.
  @Test
  void layersAddToTheNeedOfEachPhaseAndDrawForNoOther() {
    Random random = new Random(20_270_101);
    List<List<String>> choices = List.of(List.of("one"), List.of("two"), List.of("one", "two"));
    for (int i = 0; i < 40; i++) {
      Map<String, List<String>> phases = new HashMap<>();
      for (String id : List.of("bank", "second", "gift", "owners")) {
        phases.put(id, choices.get(random.nextInt(3)));
      }
      Map<String, Object> gift =
          Map.of("id", "gift", "kind", "grant", "share", random.nextInt(40) + " %");
      CaseRun run =
          CaseRun.of(
                  file(
                      bank(
                          "share",
                          random.nextInt(70) + " %",
                          "phases",
                          phases.getOrDefault("bank", List.of())),
                      bank(
                          "id",
                          "second",
                          "share",
                          random.nextInt(70) + " %",
                          "form",
                          "annuity",
                          "phases",
                          phases.getOrDefault("second", List.of())),
                      CaseRun.with(gift, "phases", phases.getOrDefault("gift", List.of())),
                      CaseRun.with(OWNERS, "phases", phases.getOrDefault("owners", List.of()))),
                  "finance.case.layerShares")
              .checked();
      assertAdded(run, phases);
    }
  }

  private static void assertAdded(CaseRun run, Map<String, List<String>> phases) {
    for (PhaseUse use : run.run().model().stack().orElseThrow().uses().phases()) {
      Series need = run.run().values().series(use.need());
      Series open = run.run().values().series(use.gap());
      for (int t = 0; t < need.length(); t++) {
        double sum = open.at(t);
        for (var each : use.taken().entrySet()) {
          double taken = run.run().values().at(each.getValue(), t);
          assertThat(taken).isBetween(0.0, need.at(t) + 1e-6);
          sum += taken;
        }
        assertThat(sum).isCloseTo(need.at(t), within(1e-6));
      }
      phases.forEach(
          (layer, own) ->
              assertThat(use.taken().containsKey(layer)).isEqualTo(own.contains(use.id())));
      boolean isOwned = Optional.ofNullable(phases.get("owners")).orElseThrow().contains(use.id());
      if (isOwned) {
        assertThat(open.total()).isZero();
      }
    }
    assertThat(IntegrityCheck.run(run.run().values(), run.run().model().checks()))
        .filteredOn(each -> each.line().id().contains(".check.sources"))
        .hasSize(4);
  }
}
