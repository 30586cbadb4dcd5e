package org.tinkuy.views.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.PriceBasis;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.kernel.Unit;

/// A rent that grows, half of it spent, and the cash that is left with 7 at the start. Rows follow
/// the lines of the graph from row 8 on, periods begin in column G.
class GraphBookTest {
  private static final LineType FLOW =
      new LineType(Unit.money(Currency.getInstance("USD")), PriceBasis.NOMINAL, Shape.FLOW);

  private final LiveSheet sheet = book().sheets().getFirst();

  private static LiveBook book() {
    Graph.Builder model = Graph.on(TimeGrid.years(2027, 3));
    Line rent = model.input(Line.of("rent", FLOW), Series.of(3, t -> 10.0 * (t + 1)));
    Line share = model.input(Line.of("share", LineType.PLAIN), 0.5);
    Line cost = model.add(Line.of("cost", FLOW), rent.times(share));
    Line cash = Line.of("cash", FLOW.with(Shape.STOCK));
    model.add(cash, cash.previous(7).plus(rent.minus(cost).as(Shape.STOCK)));
    model.add(Line.of("most", FLOW), rent.extreme(Expression.Pick.LARGEST));
    return GraphBook.of(model.build(), "two lines");
  }

  private List<LiveCell> row(String id) {
    return sheet.rows().stream()
        .map(LiveRow::cells)
        .filter(cells -> !cells.isEmpty())
        .filter(cells -> cells.getFirst().equals(new LiveCell.Words(id, LiveCell.Look.LABEL)))
        .findFirst()
        .orElseThrow();
  }

  private static String text(LiveCell cell) {
    return cell instanceof LiveCell.Formula formula ? formula.text() : "no formula";
  }

  private static double amount(LiveCell cell) {
    return switch (cell) {
      case LiveCell.Amount amount -> amount.value();
      case LiveCell.Formula formula -> formula.result();
      case LiveCell.Blank _, LiveCell.Words _ -> Double.NaN;
    };
  }

  @Test
  void theSheetBearsTheNameOfTheBook() {
    assertThat(book().title()).isEqualTo("two lines");
    assertThat(sheet.name()).isEqualTo("two lines");
    assertThat(sheet.rows().get(Sheets.BODY - 1).cells().getFirst())
        .isEqualTo(new LiveCell.Words("rent", LiveCell.Look.LABEL));
  }

  @Test
  void periodsAreCountedInTheRowThatFormulasRead() {
    List<LiveCell> periods = sheet.rows().get(Sheets.PERIOD - 1).cells();

    assertThat(periods.subList(Sheets.FIRST, Sheets.FIRST + 3))
        .extracting(GraphBookTest::amount)
        .containsExactly(1.0, 2.0, 3.0);
  }

  @Test
  void anInputOverTimeStandsAsNumbersAndASteadyOneInOneCell() {
    assertThat(row("rent").subList(Sheets.FIRST, Sheets.FIRST + 3))
        .allMatch(cell -> cell instanceof LiveCell.Amount it && it.look() == LiveCell.Look.INPUT)
        .extracting(GraphBookTest::amount)
        .containsExactly(10.0, 20.0, 30.0);
    assertThat(row("share")).hasSize(Sheets.FIRST);
    assertThat(amount(row("share").get(Sheets.VALUE))).isEqualTo(0.5);
  }

  @Test
  void aLineIsAFormulaWithItsResultInEachPeriod() {
    List<LiveCell> cost = row("cost");

    assertThat(text(cost.get(Sheets.FIRST))).isEqualTo("G8*$C$9");
    assertThat(text(cost.get(Sheets.FIRST + 2))).isEqualTo("I8*$C$9");
    assertThat(amount(cost.get(Sheets.FIRST + 2))).isEqualTo(15);
  }

  @Test
  void aBalanceBeginsWithWhatStandsBeforeTheFirstPeriod() {
    List<LiveCell> cash = row("cash");

    // 7 + 5, + 10, + 15
    assertThat(amount(cash.get(Sheets.OPENING))).isEqualTo(7);
    assertThat(text(cash.get(Sheets.FIRST))).startsWith("F11+");
    assertThat(cash.subList(Sheets.FIRST, Sheets.FIRST + 3))
        .extracting(GraphBookTest::amount)
        .containsExactly(12.0, 22.0, 37.0);
  }

  @Test
  void whatReadsTheWholeLifeReadsARange() {
    // of the row above, in which the unfolded graph keeps what is read
    assertThat(text(row("most").get(Sheets.FIRST)))
        .isEqualTo("_xlfn.AGGREGATE(14,6,$G$12:$I$12,1)");
    assertThat(amount(row("most").get(Sheets.FIRST))).isEqualTo(30);
  }
}
