package org.tinkuy.views.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.flows.Balance;
import org.tinkuy.flows.Direction;
import org.tinkuy.flows.FlowYear;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.park.RowRef;
import org.tinkuy.views.Table;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;
import org.tinkuy.views.wording.Wording;

/// Water of several years side by side.
class FlowYearsTableTest {
  private static FlowYear.Line water(double in, double out, int told, int flows) {
    Balance balance =
        new Flowed()
            .water(Balance.PARK, in, out, 0, Balance.Verdict.CLOSED)
            .results()
            .balances()
            .getFirst();
    return new FlowYear.Line(balance, told, flows);
  }

  private static Optional<Table> table(Flowed flowed, String language) {
    Wording words = CatalogWords.in(language);
    return new FlowYearsTable(flowed.results(), Flowed.names(words), words).table();
  }

  /// From 1,000 to 1,200 m3 is a fifth more; after a year without data nothing is compared.
  @Test
  void setsYearsSideBySideWithWhatChangedAndLeavesAGapWhereNothingIsTold() {
    Flowed flowed =
        new Flowed()
            .year(2020, water(1_000, 900, 3, 4))
            .year(2021, water(1_200, 900, 4, 4))
            .year(2022)
            .year(2023, water(1_500, 1_500, 4, 4));

    assertThat(Pages.rows(table(flowed, "en").orElseThrow()))
        .containsExactly(
            "Water and wastewater | 2020 | m³ | 1,000 |  | 900 | 0 | 100 | 3 of 4",
            "Water and wastewater | 2021 | m³ | 1,200 | 20 | 900 | 0 | 300 | 4 of 4",
            "Water and wastewater | 2022 | m³ | no data |  | no data | no data | no data | no data",
            "Water and wastewater | 2023 | m³ | 1,500 |  | 1,500 | 0 | 0 | 4 of 4");
  }

  /// Of 2020 one firm tells its energy, of 2021 two do: that is no growth by 10 %.
  @Test
  void whatOneMoreFirmTellsIsNoGrowth() {
    Flowed flowed =
        new Flowed()
            .year(2020, of(1_000, "a,2020"))
            .year(2021, of(1_100, "a,2021", "b,2021"))
            .year(2022, of(1_210, "a,2022", "b,2022"));

    assertThat(Pages.rows(table(flowed, "en").orElseThrow()))
        .extracting(row -> row.split(" \\| ", -1)[4])
        .containsExactly("", "", "10");
  }

  private static FlowYear.Line of(double in, String... rows) {
    List<Term.Contribution> parts =
        Stream.of(rows)
            .map(key -> new Term.Contribution(new RowRef("flows", key), in / rows.length))
            .toList();
    Figure intake = Flowed.known("in", in, Flowed.M3);
    Term term = new Term("in", new Value.Word("in"), parts, "");
    Balance balance =
        new Balance(
            Balance.PARK,
            Flowed.WATER,
            new Balance.Sides(
                new Figure(
                    "in",
                    Figure.State.KNOWN,
                    intake.range(),
                    Flowed.M3,
                    Origin.NONE.with(List.of(term)),
                    Sentence.NONE),
                Flowed.none("out"),
                Flowed.none("consumed"),
                Flowed.none("stored")),
            Flowed.none("unexplained"),
            Flowed.none("share"),
            Balance.Verdict.INCOMPLETE,
            List.of());
    return new FlowYear.Line(balance, rows.length, rows.length);
  }

  /// With what is usual in its sector a firm that told nothing was called declared.
  @Test
  void aNoteSaysThatWhatIsEstimatedCounts() {
    Flowed two =
        new Flowed().year(2023, water(1_000, 900, 4, 4)).year(2024, water(1_000, 900, 4, 4));

    assertThat(table(two, "en").orElseThrow().note()).startsWith("What is reported of each year.");
    assertThat(
            table(
                    two.filled(
                        Flowed.entry("dairy", Direction.IN, "water", Flowed.WATER), 40.25, 60),
                    "en")
                .orElseThrow()
                .note())
        .startsWith("What is reported or estimated of each year.");
  }

  @Test
  void oneYearStandsBesideNone() {
    assertThat(table(new Flowed().year(2024, water(1_000, 900, 4, 4)), "es")).isEmpty();
    assertThat(table(new Flowed(), "es")).isEmpty();
  }

  @Test
  void aYearThatLacksSomethingIsNotComparedWithTheNext() {
    Balance open =
        new Flowed().incomplete(Balance.PARK, Flowed.WATER, 800).results().balances().getFirst();
    Balance least =
        new Balance(
            open.subject(),
            open.family(),
            new Balance.Sides(
                Flowed.least("in", 800, Flowed.M3),
                open.sides().out(),
                open.sides().consumed(),
                open.sides().stored()),
            open.unexplained(),
            open.share(),
            open.verdict(),
            open.lacks());
    Flowed flowed =
        new Flowed().year(2023, new FlowYear.Line(least, 1, 2)).year(2024, water(1_000, 900, 2, 2));

    assertThat(Pages.rows(table(flowed, "fr").orElseThrow()))
        .last()
        .asString()
        .contains("| 2024 | m³ | 1")
        .contains(" |  | 900 | 0 | 100 | 2 sur 2");
  }

  /// 404,391 MWh of 2024 stood here as a whole sum, and as a least one in the table of the year.
  @Test
  void aSumThatLacksAPartIsAtLeastThat() {
    Balance.Sides sides =
        new Balance.Sides(
            Flowed.least("in", 408_724, Flowed.M3),
            Flowed.known("out", 1_000, Flowed.M3),
            Flowed.none("consumed"),
            Flowed.none("stored"));
    Balance partly =
        new Balance(
            Balance.PARK,
            Flowed.WATER,
            sides,
            Flowed.none("unexplained"),
            Flowed.none("share"),
            Balance.Verdict.INCOMPLETE,
            List.of());
    Flowed flowed =
        new Flowed()
            .year(2023, water(1_000, 900, 4, 4))
            .year(2024, new FlowYear.Line(partly, 3, 4));

    assertThat(Pages.rows(table(flowed, "en").orElseThrow()).getLast())
        .startsWith("Water and wastewater | 2024 | m³ | ≥ 408,724 |  | 1,000 | not reported");
  }

  /// Three firms told 39,000, 24,500 and 15,000 MWh by the middle of their ranges, and the park "at
  /// least 67,000" without a word why.
  @Test
  void aNoteSaysWhereTheLowerEndOfARangeCounts() {
    Figure.Range range = new Figure.Range(78_500, 67_000, Double.POSITIVE_INFINITY);
    Figure ranged = Figure.uncertain("out", range, Flowed.M3, Origin.NONE, Sentence.NONE);
    String said = "Las cifras con ≥ cuentan el extremo inferior";

    assertThat(note(ranged)).contains(said);
    assertThat(note(Flowed.least("out", 78_500, Flowed.M3))).doesNotContain(said);
  }

  private static String note(Figure out) {
    Balance balance =
        new Balance(
            Balance.PARK,
            Flowed.WATER,
            new Balance.Sides(
                Flowed.known("in", 1, Flowed.M3),
                out,
                Flowed.none("consumed"),
                Flowed.none("stored")),
            Flowed.none("unexplained"),
            Flowed.none("share"),
            Balance.Verdict.INCOMPLETE,
            List.of());
    Flowed flowed =
        new Flowed()
            .year(2023, water(1_000, 900, 4, 4))
            .year(2024, new FlowYear.Line(balance, 3, 4));
    return table(flowed, "es").orElseThrow().note();
  }
}
