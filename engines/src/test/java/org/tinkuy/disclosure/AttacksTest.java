package org.tinkuy.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinkuy.disclosure.Sums.RULES;
import static org.tinkuy.disclosure.Sums.cell;
import static org.tinkuy.disclosure.Sums.figures;
import static org.tinkuy.disclosure.Sums.hidden;
import static org.tinkuy.disclosure.Sums.ledger;
import static org.tinkuy.disclosure.Sums.releases;
import static org.tinkuy.disclosure.Sums.shown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.DisclosureRules;
import org.tinkuy.catalog.DisclosureRules.Name;

/// Attacks on sums. Each is carried out by the [Spy], who succeeds where everything is shown and
/// fails on what the engine leaves; sums are small enough to see why by hand.
class AttacksTest {
  /// The spy learns something from all figures, and nothing from those that are left.
  private static void assertRepelled(Map<String, TableCell> figures) {
    assertThat(new Spy(List.copyOf(figures.values())).learns(figures.values()))
        .as("without the guard")
        .isNotEmpty();

    Set<String> hidden = hidden(figures).keySet();

    assertThat(new Spy(shown(figures, hidden)).learns(figures.values())).isEmpty();
  }

  private static Optional<HidingRule> rule(String sum) {
    return new Sensitivity(RULES).of(cell(sum).owners());
  }

  // dominant firms and few firms

  @Test
  void theFigureOfASingleFirmIsNotATotal() {
    assertRepelled(figures("only", "a=100"));
  }

  @Test
  void twoOfThreeFirmsCannotWorkOutTheThird() {
    // c = 60 - 10 - 20
    assertRepelled(figures("three", "a=10 b=20 c=30"));
  }

  @Test
  void aFirmThatHasNearlyAllIsNotTheTotal() {
    // 900 of 1000: the total tells a to within 11 %
    assertRepelled(figures("total", "a=900 b=25 c=25 d=25 e=25"));
  }

  @Test
  void twoFirmsThatHaveNearlyAllDoNotSeeEachOther() {
    // b knows that a has at most 1000 - 440 = 560, 12 % above the truth
    assertRepelled(figures("total", "a=500 b=440 c=20 d=20 e=20"));
  }

  @Test
  void theSecondAndThirdFirmTogetherCannotWorkOutTheFirst() {
    // 40 + 15 + 10 known leave at most 100 - 25 = 75 for a = 70
    assertThat(rule("a=70 b=15 c=10 d=3 e=2")).contains(HidingRule.PERCENT);
    assertRepelled(figures("total", "a=70 b=15 c=10 d=3 e=2"));
  }

  @Test
  void aFirmWithManyRowsIsOneFirm() {
    assertRepelled(figures("total", "a.1=10 a.2=10 a.3=10 a.4=10 b=12"));
  }

  @Test
  void firmsThatGaveNothingDoNotMakeATotal() {
    assertRepelled(figures("total", "a=40 b=30 c=0 d=0 e=0"));
  }

  @Test
  void aStockThatFellDoesNotHideTheOthers() {
    // sizes count: -5 is a fourth firm's, but 90 of 105 is dominated
    assertThat(rule("a=90 b=5 c=-5 d=5")).contains(HidingRule.DOMINANCE);
  }

  @Test
  void theParkIsNotAFirm() {
    assertRepelled(figures("total", "a=10 b=20 c=30 park=2"));
  }

  @Test
  void whatTheParkShowsOfItselfHidesNobody() {
    // the park has 1000 of 1010, which would hide a = 4, were its 1000 not shown as well
    Map<String, TableCell> sums = figures("total", "a=4 b=3 c=3 park=1000", "own", "park=1000");
    assertThat(new Spy(List.copyOf(sums.values())).learns(sums.values())).isNotEmpty();

    Disclosure.Input input =
        new Disclosure.Input(
            List.of(new Release("total", List.of(sums.get("total")), 1)),
            List.of(),
            List.of(sums.get("own")),
            "2024",
            DisclosureLedger.NONE,
            RULES,
            Optional.of(Sums.SOLVER));

    assertThat(Disclosure.hide(input)).containsOnlyKeys("total");
    assertThat(rule("a=4 b=3 c=3 park=1000")).isEmpty();
  }

  // subtraction

  @Test
  void aTotalLessItsOtherPartTellsNoFirm() {
    assertRepelled(figures("all", "a=50 b=40 c=40 d=40 e=60", "others", "a=50 b=40 c=40 d=40"));
  }

  @Test
  void aTotalLessAllOtherPartsTellsNoHiddenPart() {
    assertRepelled(
        figures(
            "all", "a=10 b=11 c=12 d=13 e=20 f=21 g=22 h=23 i=90",
            "north", "a=10 b=11 c=12 d=13",
            "south", "e=20 f=21 g=22 h=23",
            "east", "i=90"));
  }

  @Test
  void aHiddenTotalIsNotRebuiltFromItsParts() {
    // the total is dominated by i; its parts are shown
    Map<String, TableCell> sums =
        figures(
            "all", "a=10 b=11 c=12 d=13 e=20 i.1=900",
            "most", "a=10 b=11 c=12 d=13 e=20",
            "rest", "i.1=900");

    assertThat(hidden(sums)).containsKeys("all", "rest");
    assertRepelled(sums);
  }

  @Test
  void rowsAndColumnsOfATableGiveNoCellAway() {
    // a 2 x 2 table with totals; one cell is of two firms, so another of its row and one of its
    // column must go, or the totals
    Map<String, TableCell> table = new LinkedHashMap<>();
    String nw = "a=10 b=10";
    String ne = "c=10 d=11 e=12 f=13";
    String sw = "g=14 h=15 i=16 j=17";
    String se = "k=18 l=19 m=20 n=21";
    table.put("nw", cell(nw));
    table.put("ne", cell(ne));
    table.put("sw", cell(sw));
    table.put("se", cell(se));
    table.put("north", cell(nw + " " + ne));
    table.put("south", cell(sw + " " + se));
    table.put("west", cell(nw + " " + sw));
    table.put("east", cell(ne + " " + se));

    assertRepelled(table);
  }

  @Test
  void aChainOfOverlappingSumsEndsAtNoFirm() {
    // (A + B) - (B + C) + C = A, which is x alone
    assertRepelled(
        figures(
            "ab", "x=70 b=20 c=20 d=20 e=20",
            "bc", "b=20 c=20 d=20 e=20 f=30 g=30 h=30 i=30",
            "c", "f=30 g=30 h=30 i=30"));
  }

  @Test
  void whatIsUnexplainedDoesNotTellWhatWentOut() {
    // in - out is shown with in, and out is x alone
    Map<String, TableCell> sums =
        figures(
            "in", "a=50 b=40 c=40 d=40 x=60",
            "unexplained", "a=50 b=40 c=40 d=40 x=60 x.out=-55");
    List<TableCell> out = List.of(cell("x.out=55"));
    assertThat(new Spy(List.copyOf(sums.values())).learns(out)).isNotEmpty();

    assertThat(new Spy(shown(sums, hidden(sums).keySet())).learns(out)).isEmpty();
  }

  @Test
  void theSameSumInAnotherMeasureIsTheSameSum() {
    // t CO2 of gas at 0.2 t/MWh and all energy in MWh, of which x alone burns oil
    Map<String, TableCell> sums = new LinkedHashMap<>();
    sums.put("energy", cell("MWh", "a=50 b=40 c=40 d=40 x=60", 1));
    sums.put("gas", cell("tCO2e", "a=50 b=40 c=40 d=40", 0.2));

    assertRepelled(sums);
  }

  @Test
  void aShareTellsNoMoreThanItsTwoSums() {
    // with the share and the whole, the part is known, which is x alone
    TableCell whole = cell("a=50 b=40 c=40 d=40 x=60");
    TableCell part = cell("x=60");
    List<Release> releases =
        List.of(
            new Release("share", List.of(part, whole), 1), new Release("whole", List.of(whole), 1));

    assertThat(hidden(releases, DisclosureLedger.NONE, RULES)).containsOnlyKeys("share");
  }

  @Test
  void threeFirmsLeftOverAreNotASecondTotal() {
    // nobody's own part is near, but e + f + g is
    Map<String, TableCell> sums =
        figures("all", "a=50 b=40 c=40 d=40 e=30 f=30 g=30", "some", "a=50 b=40 c=40 d=40");

    assertThat(hidden(sums).values()).containsExactly(HidingRule.SUBTRACTION);
  }

  // nested filters

  @Test
  void filtersThatDifferByOneFirmAreNotBothAnswered() {
    assertRepelled(
        figures("wide", "a=10 b=12 c=11 d=13 e=9 x=30", "narrow", "a=10 b=12 c=11 d=13 e=9"));
  }

  @Test
  void filtersThatDifferByTwoFirmsAreNotBothAnswered() {
    assertRepelled(
        figures("wide", "a=10 b=12 c=11 d=13 e=9 x=30 y=25", "narrow", "a=10 b=12 c=11 d=13 e=9"));
  }

  @Test
  void filtersThatDifferByEnoughFirmsAreBothAnswered() {
    assertThat(
            hidden(
                figures(
                    "wide", "a=10 b=12 c=11 d=13 e=9 w=20 x=22 y=21 z=23",
                    "narrow", "a=10 b=12 c=11 d=13 e=9")))
        .isEmpty();
  }

  @Test
  void aLadderOfFiltersIsBrokenAtEachStepThatIsTooSmall() {
    String base = "a=10 b=12 c=11 d=13 e=9";
    assertRepelled(
        figures(
            "0", base,
            "1", base + " f=14",
            "2", base + " f=14 g=15",
            "3", base + " f=14 g=15 h=16",
            "4", base + " f=14 g=15 h=16 i=17"));
  }

  @Test
  void twoFiltersThatShareAllButOneFirmEachTellNeither() {
    // the difference x - y with y known to itself
    assertRepelled(
        figures("one", "a=10 b=12 c=11 d=13 x=40 y=20", "other", "a=10 b=12 c=11 d=13 y=20"));
  }

  // time

  @Test
  void aTotalShownAgainWithoutAFirmThatLeftTellsNothingOfIt() {
    Map<String, TableCell> before = figures("total", "a=10 b=12 c=11 d=13 e=9 x=30");
    Map<String, TableCell> now = figures("total", "a=10 b=12 c=11 d=13 e=9");
    List<TableCell> both = new ArrayList<>(before.values());
    both.addAll(now.values());
    assertThat(new Spy(both).learns(before.values())).isNotEmpty();

    assertThat(hidden(releases(now), ledger("2024", before), RULES))
        .containsExactly(Map.entry("total", HidingRule.TIME));
    assertThat(hidden(releases(now), DisclosureLedger.NONE, RULES)).isEmpty();
  }

  @Test
  void aPartThatWasHiddenLastTimeIsNotWorkedOutFromThisTime() {
    Map<String, TableCell> before = figures("all", "a=10 b=12 c=11 d=13 x=30");
    Map<String, TableCell> now =
        figures("most", "a=10 b=12 c=11 d=13", "other", "a=10 b=12 c=11 d=13 x=30");
    assertThat(
            hidden(releases(figures("most", "a=10 b=12 c=11 d=13")), DisclosureLedger.NONE, RULES))
        .isEmpty();

    assertThat(hidden(releases(now), ledger("2024", before), RULES))
        .containsExactly(Map.entry("most", HidingRule.TIME));
  }

  @Test
  void theYearAfterALargeFirmLeftIsNotShown() {
    // 300 less 200 is nearly x = 100: the others would have to change by 15 of 200, and they change
    // by 10
    Map<String, TableCell> before = figures("total", "a.1=40 b.1=40 c.1=40 d.1=40 e.1=40 x.1=100");
    Map<String, TableCell> now = figures("total", "a.2=41 b.2=40 c.2=39 d.2=40 e.2=40");

    assertThat(hidden(releases(now), ledger("2023", before), RULES))
        .containsExactly(Map.entry("total", HidingRule.TIME));
    assertThat(hidden(releases(now), ledger("2023", before), RULES.with(Name.DRIFT, 0.5)))
        .isEmpty();
  }

  @Test
  void theYearALargeFirmCameIsNotShown() {
    Map<String, TableCell> before = figures("total", "a.1=40 b.1=40 c.1=40 d.1=40 e.1=40");
    Map<String, TableCell> now = figures("total", "a.2=41 b.2=40 c.2=39 d.2=40 e.2=40 x.2=100");

    assertThat(hidden(releases(now), ledger("2023", before), RULES))
        .containsExactly(Map.entry("total", HidingRule.TIME));
  }

  @Test
  void theYearAfterASmallFirmLeftIsShown() {
    // x = 10 is lost in what 200 change by themselves
    Map<String, TableCell> before = figures("total", "a.1=40 b.1=40 c.1=40 d.1=40 e.1=40 x.1=10");
    Map<String, TableCell> now = figures("total", "a.2=41 b.2=40 c.2=39 d.2=40 e.2=40");

    assertThat(hidden(releases(now), ledger("2023", before), RULES)).isEmpty();
  }

  @Test
  void aReportOfOtherFiguresLaterDoesNotUndoTheFirst() {
    Map<String, TableCell> first = figures("all", "a=10 b=12 c=11 d=13 e=14 f=15 g=16 h=17 x=30");
    Map<String, TableCell> second = figures("p", "a=10 b=12 c=11 d=13", "q", "e=14 f=15 g=16 h=17");
    List<TableCell> both = new ArrayList<>(first.values());
    both.addAll(second.values());
    assertThat(new Spy(both).learns(first.values())).isNotEmpty();

    Set<String> gone = hidden(releases(second), ledger("2024", first), RULES).keySet();

    List<TableCell> known = new ArrayList<>(first.values());
    known.addAll(shown(second, gone));
    assertThat(new Spy(known).learns(first.values())).isEmpty();
  }

  // rounding and form

  @Test
  void roundingAtTheEdgeOfTheRuleDecidesAlikeInEveryMeasure() {
    // 0.15 * 20 = 3 = the rest beyond two colluders, exactly at the edge
    for (double factor : new double[] {1, 1e-7, 0.1, 1.0 / 3, 1e9}) {
      TableCell edge = cell("t", "a=20 b=10 c=10 d=2 e=1", factor);
      assertThat(new Sensitivity(RULES).of(edge.owners())).as("times %s", factor).isEmpty();
      TableCell below = cell("t", "a=20 b=10 c=10 d=2 e=0.99", factor);
      assertThat(new Sensitivity(RULES).of(below.owners())).contains(HidingRule.PERCENT);
    }
  }

  @Test
  void theOrderOfFiguresAndRowsHidesNothingElse() {
    Map<String, TableCell> one =
        figures("all", "a=50 b=40 c=41 d=42 e=60", "some", "a=50 b=40 c=41 d=42", "x", "e=60");
    Map<String, TableCell> other =
        figures("x", "e=60", "some", "d=42 c=41 b=40 a=50", "all", "e=60 d=42 c=41 b=40 a=50");

    assertThat(hidden(one).keySet()).hasSameSizeAs(hidden(other).keySet());
  }

  @Test
  void aSumShownTwiceUnderTwoNamesIsOneSum() {
    assertRepelled(
        figures(
            "all", "a=50 b=40 c=40 d=40 e=60",
            "again", "a=50 b=40 c=40 d=40 e=60",
            "some", "a=50 b=40 c=40 d=40"));
  }

  @Test
  void leastIsHiddenWhereTwoFiguresWouldDo() {
    // hiding all, which is worth 1, or both parts, which are worth 1 each
    TableCell all = cell("a=10 b=11 c=12 d=13 x=40");
    TableCell some = cell("a=10 b=11 c=12 d=13");
    List<Release> releases =
        List.of(
            new Release("all", List.of(all), 1.5),
            new Release("some", List.of(some), 1),
            new Release("same", List.of(some), 1));

    assertThat(hidden(releases, DisclosureLedger.NONE, RULES)).containsOnlyKeys("all");
  }

  @Test
  void withoutAPercentRuleNothingIsKnownExactlyEither() {
    DisclosureRules rules = RULES.with(Name.P_PERCENT, 0);
    Map<String, TableCell> sums =
        figures("all", "a=50 b=40 c=40 d=40 e=60", "some", "a=50 b=40 c=40 d=40");

    assertThat(hidden(releases(sums), DisclosureLedger.NONE, rules)).hasSize(1);
  }

  /// A share of 1 divides a sum by itself; with the total beside it, firm e would be told.
  @Test
  void aShareThatTellsOneSumTwiceIsWeighedOnce() {
    TableCell four = Sums.cell("a=10 b=10 c=10 d=10");
    TableCell five = Sums.cell("a=10 b=10 c=10 d=10 e=10");

    assertThat(
            Sums.hidden(
                List.of(
                    new Release("share", List.of(four, four), 1),
                    new Release("total", List.of(five), 2)),
                DisclosureLedger.NONE,
                Sums.RULES))
        .containsOnlyKeys("share");
  }
}
