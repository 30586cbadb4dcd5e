package org.tinkuy.finance.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  @Test
  void aNumberTellsItsFormulaAndWhatWentIntoIt() {
    Graph.Builder model = Graph.on(TimeGrid.years(2027, 3));
    Line rate =
        model.input(Line.of("loan.rate", LineType.RATE).from("Term sheet, 2026, 4.1"), 0.05);
    Line closing = Line.of("loan.closing", Units.stock(Units.USD));
    Line interest =
        model.add(
            Line.of("loan.interest", Units.flow(Units.USD)), closing.previous(200).times(rate));
    Line paid = model.input(Line.of("loan.paid", Units.flow(Units.USD)), 60);
    model.balance(closing, 200, List.of(interest), List.of(paid));

    Explanation explained = model.build().run().values().explain(interest, 1);

    // 200 + 10 - 60 = 150 at the end of the first year; 5 % of it
    assertThat(explained.value()).isEqualTo(7.5);
    assertThat(explained.formula()).isEqualTo("loan.closing[t−1] × loan.rate");
    assertThat(explained.ingredients())
        .containsExactly(
            new Explanation.Ingredient(closing, 0, 150), new Explanation.Ingredient(rate, 1, 0.05));
    assertThat(explained.ingredients().getLast().line().source())
        .isEqualTo("Term sheet, 2026, 4.1");
  }

  @Test
  void aSumOfTheLastPeriodsNamesEachOfThem() {
    Graph.Builder model = Graph.on(TimeGrid.years(2027, 4));
    Line tax = model.input(Line.of("tax", Units.flow(Units.USD)), Series.of(1, 2, 3, 4));
    Line two = model.add(Line.of("two", tax.type()), tax.trailing(2));

    Values values = model.build().run().values();
    assertThat(values.series(two)).isEqualTo(Series.of(1, 3, 5, 7));
    assertThat(values.explain(two, 3).ingredients())
        .extracting(Explanation.Ingredient::value)
        .containsExactly(4.0, 3.0);
  }
}
