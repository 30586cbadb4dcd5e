package org.tinkuy.views.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.State;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.catalog.Texts;
import org.tinkuy.figure.Contributor;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Dimension;
import org.tinkuy.kernel.Fraction;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Park;
import org.tinkuy.park.RowRef;
import org.tinkuy.testkit.ParkSketch;
import org.tinkuy.testkit.SketchUnits;
import org.tinkuy.views.Table;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Names;
import org.tinkuy.views.wording.Pages;
import org.tinkuy.views.wording.Wording;

/// Where a figure comes from, in the words of the reader.
class TermsTableTest {
  private static final Wording WORDS =
      new Wording(
          new Texts(
              new TreeMap<>(
                  Map.of(
                      "en",
                      Map.of(
                          "definition.finalUse.meaning", "Final energy use.",
                          "explain.terms", "t",
                          "explain.term", "t",
                          "report.value", "v",
                          "explain.rows", "r",
                          "explain.source", "s",
                          "explain.truth.yes", "yes",
                          "source.yearly-data-2025", "Yearly data (2025)",
                          "list.labelled", "{name}: {said}",
                          "list.join", "{all}; {next}"),
                      "fr",
                      Map.of(
                          "name.table.flows", "flux",
                          "explain.noRows", "aucune ligne",
                          "list.labelled", "{name} : {said}",
                          "source.yearly-data-2025", "données annuelles (2025)",
                          "explain.way", "source retenue",
                          "explain.applies", "{formula} concernées",
                          "explain.way.park-area", "la limite",
                          "definition.finalUse.meaning", "Énergie finale.")))),
          "fr");

  private static String source(String label, String source) {
    String line = line(label, source);
    return line.substring(line.lastIndexOf('|') + 2);
  }

  private static String line(String label, String source) {
    return line(new Term(label, Value.Truth.YES, List.of(), source));
  }

  private static Term number(String label, double number) {
    RowRef row = new RowRef("facts", "park");
    return new Term(
        label,
        Value.Amount.exact(number, Unit.ONE),
        List.of(new Term.Contribution(row, number)),
        "facts");
  }

  private static String line(Term term) {
    Origin origin = new Origin(List.of(), Secrecy.T3, List.of(term));
    Figure figure = Figure.known("x", 1, Unit.ONE, origin);
    return Pages.line(new TermsTable(WORDS).terms(figure, "x", true).rows().getFirst());
  }

  /// The value added of a year stood twice, with what it is and without.
  @Test
  void aDefinitionOfAnotherYearIsToldOnce() {
    Value.Amount energy = Value.Amount.exact(5, Unit.ONE);
    Term told = new Term("2021: finalUse", energy, List.of(), "Final energy use.");
    Term again = new Term("2021: finalUse", energy, List.of(), "");
    Term other = new Term("2024: finalUse", energy, List.of(), "");
    Origin origin = new Origin(List.of(), Secrecy.T3, List.of(told, again, other));

    assertThat(Pages.rows(new TermsTable(WORDS).terms(Figure.known("x", 1, Unit.ONE, origin))))
        .containsExactly("2021 : finalUse | 5 | Énergie finale.", "2024 : finalUse | 5 | ");
  }

  /// 98,026 m³ of 303,135 stood under a head without a unit, beside a share of 34 %.
  @Test
  void whoseRowsAFigureRestsOnIsTheirShare() {
    assertThat(contributors(new Contributor("a", 30), new Contributor("b", 10)))
        .containsExactly("a | 75.0", "b | 25.0");
    assertThat(contributors(new Contributor("a", 30), new Contributor("b", -10)))
        .containsExactly("a", "b");
    assertThat(contributors(new Contributor("a", 0))).containsExactly("a");
  }

  private static List<String> contributors(Contributor... whose) {
    Origin origin = new Origin(List.of(whose), Secrecy.T1, List.of());
    Figure figure = Figure.known("x", 1, Unit.ONE, origin);
    Park park =
        ParkSketch.empty()
            .table("bodies", "body id - key", "name text")
            .table("tenants", "tenant id - key", "name text")
            .park();
    return Pages.rows(new TermsTable(CatalogWords.in("en")).contributors(figure, Names.of(park)));
  }

  /// Whether energy is decoupled reads its four sums for the intensity and again for the amount.
  @Test
  void aTermThatAFormulaTakesTwiceIsToldOnce() {
    Origin origin =
        new Origin(List.of(), Secrecy.T3, List.of(number("a", 5), number("b", 6), number("a", 5)));

    assertThat(new TermsTable(WORDS).terms(Figure.known("x", 1, Unit.ONE, origin)).rows())
        .hasSize(2);
  }

  /// 31 firms that answered were called persons, and a share of them 0.861.
  @Test
  void aSurveyCountsAnswersAndARateIsAShare() {
    Unit people = Unit.of("people", Dimension.base("people"), Fraction.ONE);
    Term asked =
        new Term(
            "sum(surveyed(tenants, x), positive)",
            Value.Amount.exact(31, people),
            List.of(),
            "surveys");
    Term rate =
        new Term(
            "rate(surveyed(tenants, x), positive, responded, populationSize)",
            Value.Amount.exact(0.861, Unit.ONE),
            List.of(),
            "surveys");
    Origin origin = new Origin(List.of(), Secrecy.T3, List.of(asked, rate));

    List<String> rows =
        Pages.rows(
            new TermsTable(CatalogWords.in("es")).terms(Figure.known("x", 1, Unit.ONE, origin)));
    assertThat(rows.getFirst()).contains("| 31 respuestas |");
    assertThat(rows.getLast()).contains("| 86,1 % |");
  }

  /// 0.233 kg CO₂e/kWh stood in the derivation of what was asked as 0.2 t CO₂e/tce.
  @Test
  void aRatioIsToldInTheUnitOfItsTarget() {
    Unit asked = SketchUnits.TABLE.get("t").per(SketchUnits.TABLE.get("MWh"));
    Unit kept = SketchUnits.TABLE.get("kg").per(SketchUnits.TABLE.get("kWh"));
    Term ratio = new Term("a / b", Value.Amount.exact(0.233, kept), List.of(), "");
    Origin origin = new Origin(List.of(), Secrecy.T3, List.of(ratio));
    CriterionResult result =
        Assessed.result(
            "EN-I4",
            Assessed.judgement(
                State.NOT_MET,
                Figure.known("x", 0.233, kept, origin),
                Optional.of(Figure.known("x", 0.2, asked, Origin.NONE))));

    assertThat(Pages.rows(new TermsTable(CatalogWords.in("en")).terms(result, "x", true)))
        .first()
        .asString()
        .contains("0.233 t/MWh");
  }

  /// Nobody told women apart, and 0 women were read as a finding.
  @Test
  void aSumOverNoRowsIsNoZero() {
    Term none =
        new Term("sum(headcounts, workers)", Value.Amount.exact(0, Unit.ONE), List.of(), "");
    Origin origin = new Origin(List.of(), Secrecy.T3, List.of(none, number("b", 0)));

    assertThat(Pages.rows(new TermsTable(WORDS).terms(Figure.known("x", 0, Unit.ONE, origin))))
        .first()
        .asString()
        .contains(" | aucune ligne | ");
  }

  /// The cell of a sum ended with "and 652 more", and nothing said which.
  @Test
  void allRowsOfATermStandOneALineWithTheirPlaces() {
    Park park =
        ParkSketch.empty()
            .table("bodies", "body id - key", "name text")
            .row("bodies", "body=B2", "name=y")
            .park();
    List<Term.Contribution> parts = new ArrayList<>();
    for (int i = 1; i <= 14; i++) {
      parts.add(new Term.Contribution(new RowRef("bodies", "B" + i), i));
    }
    Term sum = new Term("a", Value.Amount.exact(105, Unit.ONE), parts, "");
    Origin origin = new Origin(List.of(), Secrecy.T3, List.of(sum, number("b", 6)));
    Figure figure = Figure.known("x", 1, Unit.ONE, origin);
    TermsTable tables = new TermsTable(CatalogWords.in("en"));

    assertThat(Pages.rows(tables.rows(figure, "x", park)))
        .hasSize(15)
        .startsWith("a | bodies[B14] | 14 | ")
        .contains("a | bodies[B2] | 2 | " + park.table("bodies").find("B2").orElseThrow().place())
        .endsWith("b | facts[park] | 6 | ");
    assertThat(tables.rowsByTerm(figure, park))
        .extracting(table -> table.title() + " " + table.rows().size())
        .containsExactly("Rows of a 14", "Rows of b 1");
    assertThat(tables.terms(figure, "x", true).note()).contains("“Rows behind the values”");
    assertThat(tables.terms(Figure.known("x", 1, Unit.ONE, Origin.NONE), "x", true).note())
        .isEmpty();
  }

  /// The share was worked out with the middle of bands, of which the terms gave the lower ends.
  @Test
  void whatIsToldBesideARangeIsExplained() {
    Value.Amount waste =
        new Value.Amount(
            54_399, Double.POSITIVE_INFINITY, 54_489, Unit.ONE, Optional.empty(), Optional.empty());
    RowRef row = new RowRef("flows", "w");
    Term rows = new Term("a", waste, List.of(new Term.Contribution(row, 54_399)), "");

    assertThat(Pages.rows(told(rows)))
        .containsExactly("a | at least 54,399 (54,489 as reported) | flows[w] 54,399 | ");
    assertThat(told(rows).note())
        .isEqualTo("As reported: a value given as a range counts by its middle.");
    // what was made of other terms has no band of its own
    assertThat(told(new Term("a", waste, List.of(), "")).note()).isEmpty();
  }

  private static Table told(Term term) {
    Figure figure =
        Figure.known("x", 1, Unit.ONE, new Origin(List.of(), Secrecy.T3, List.of(term)));
    return new TermsTable(CatalogWords.in("en")).terms(figure, "x", true);
  }

  @Test
  void aTableHasItsNameInTheLanguage() {
    assertThat(source("sum(energyIn)", "flows")).isEqualTo("flux");
  }

  @Test
  void aDefinitionIsSaidInTheLanguageWithArgumentsAndInOtherPeriodsToo() {
    assertThat(source("finalUse", "Final energy use.")).isEqualTo("Énergie finale.");
    assertThat(source("finalUse(x, 2020)", "Final energy use.")).isEqualTo("Énergie finale.");
    assertThat(source("2023: finalUse", "Final energy use.")).isEqualTo("Énergie finale.");
  }

  @Test
  void theSourceOfAReferenceIsSaidInTheLanguageWithItsYear() {
    assertThat(source("reference(gridFactor)", "Yearly data (2025), 2024"))
        .isEqualTo("données annuelles (2025), 2024");
    assertThat(source("reference(gridFactor)", "Yearly data 2025, 2024"))
        .isEqualTo("Yearly data 2025, 2024");
  }

  /// A definition of a person's own scheme may have the name of ours and mean something else.
  @Test
  void whatMeansSomethingElseKeepsItsWords() {
    assertThat(source("finalUse", "Energy of our own.")).isEqualTo("Energy of our own.");
    assertThat(source("gridFactor", "Ember 2024")).isEqualTo("Ember 2024");
  }

  /// What a row gave is told to its own size: 0.42 is not 0.
  @Test
  void aSmallNumberOfARowKeepsItsDecimals() {
    assertThat(line(number("factNumber(park, intensity)", 0.42))).contains("facts[park] 0,420");
  }

  @Test
  void aYearIsNoAmount() {
    assertThat(line(number("factNumber(park, energyBaseYear)", 2019)))
        .contains("| 2019 | facts[park] |");
    assertThat(line(number("2023: factNumber(park, energyBaseYear)", 2019))).contains("| 2019 |");
  }

  private static Term way(String label, String taken) {
    return new Term(label, new Value.Word(taken), List.of(), "");
  }

  /// The column of rows was left wide and empty on most cards.
  @Test
  void theColumnOfRowsStandsWhereThereAreRows() {
    Term known = new Term("a", Value.Amount.exact(5, Unit.ONE), List.of(), "");
    Figure bare = Figure.known("x", 1, Unit.ONE, new Origin(List.of(), Secrecy.T3, List.of(known)));

    assertThat(new TermsTable(WORDS).terms(bare, "x", true).columns()).hasSize(3);
    assertThat(
            new TermsTable(WORDS)
                .terms(
                    Figure.known(
                        "x",
                        1,
                        Unit.ONE,
                        new Origin(List.of(), Secrecy.T3, List.of(number("b", 6)))),
                    "x",
                    true)
                .columns())
        .hasSize(4);
  }

  /// 14 firms stood beside 41 under the same words.
  @Test
  void whatACountIsNarrowedToIsSaidInTheLanguage() {
    assertThat(line("2023: count(a, b) to which it applies", ""))
        .startsWith("2023 : count(a; b) concernées |");
  }

  /// "Which alternative of park.area was used: alternative 1" told nothing: the way has a name, or
  /// stands as its formula. What stands within the route keeps its words.
  @Test
  void theRouteThatWasTakenIsNamedInTheLanguageInOtherPeriodsToo() {
    assertThat(line(way("way 2 of first(finalUse, way 1 of)", "sum(a)")))
        .startsWith("Source retenue | sum(a) |");
    assertThat(line(way("2023: way 1 of first(park.area, b)", "park.area")))
        .startsWith("2023 : source retenue | la limite |");
    assertThat(line("sum(way 1)", "")).startsWith("sum(way 1) |");
  }

  /// A source was named as used for a value that had no data.
  @Test
  void noSourceIsUsedForAValueWithoutData() {
    Origin origin =
        new Origin(
            List.of(), Secrecy.T3, List.of(way("way 1 of first(a, b)", "a"), number("b", 6)));
    Figure open = Figure.none("x", Figure.State.NO_DATA, origin, Sentence.NONE);
    Figure known = Figure.known("x", 1, Unit.ONE, origin);

    assertThat(new TermsTable(WORDS).terms(open, "x", true).rows()).hasSize(1);
    assertThat(new TermsTable(WORDS).terms(known, "x", true).rows()).hasSize(2);
  }
}
