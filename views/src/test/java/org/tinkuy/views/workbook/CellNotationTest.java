package org.tinkuy.views.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
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

/// Formulas as they stand in the third period, which is column I.
class CellNotationTest {
  private static final int PERIODS = 5;
  private static final int THIRD = Sheets.FIRST + 2;
  private static final LineType FLOW =
      new LineType(Unit.money(Currency.getInstance("USD")), PriceBasis.NOMINAL, Shape.FLOW);
  private static final Line RENT = Line.of("rent", FLOW);
  private static final Line COST = Line.of("cost", FLOW);
  private static final Line SHARE = Line.of("share", LineType.PLAIN);
  private static final Line RATE = Line.of("rate", LineType.RATE);
  private static final Line OWN = Line.of("own", FLOW);

  /// Rent in row 10 of the sheet of inputs, the share in one cell there, cost and rate in rows 20
  /// and 21 of the sheet of formulas, the line itself in row 30.
  private static String text(Line own, Expression formula) {
    Graph.Builder model = Graph.on(TimeGrid.years(2027, PERIODS));
    model.input(RENT, Series.of(PERIODS, t -> t + 1));
    model.input(SHARE, 0.5);
    model.add(COST, RENT.times(2));
    model.add(RATE, Expression.number(0.1, LineType.RATE));
    model.add(own, formula);
    Graph graph = model.build().unfolded();
    Places places = new Places(graph.run().values(), "Calculation");
    places.putRow(RENT.id(), "The inputs", 10);
    places.putCell(SHARE.id(), "The inputs", 11);
    places.putCell(BookCase.PER_YEAR, "The inputs", 12);
    places.putRow(COST.id(), "Calculation", 20);
    places.putRow(RATE.id(), "Calculation", 21);
    places.putRow(own.id(), "Calculation", 30);
    for (int i = 1; graph.find(own.id() + ".step" + i).isPresent(); i++) {
      places.putRow(own.id() + ".step" + i, "Calculation", 30 - i);
    }
    return graph.write(own, new CellNotation(places, own)).orElseThrow().in(THIRD);
  }

  private static String text(Expression formula) {
    return text(OWN, formula);
  }

  @Test
  void linesAreReadFromTheirSheets() {
    assertThat(text(COST.minus(RENT).times(SHARE)))
        .isEqualTo("(I20-'The inputs'!I10)*'The inputs'!$C$11");
  }

  @Test
  void bracketsKeepTheOrderOfTheGraph() {
    assertThat(text(COST.minus(RENT.minus(COST)).minus(RENT)))
        .isEqualTo("I20-('The inputs'!I10-I20)-'The inputs'!I10");
    assertThat(text(COST.times(SHARE.times(SHARE)))).contains("*('The inputs'!$C$11*");
    assertThat(text(COST.times(-0.5))).isEqualTo("I20*(-0.5)");
  }

  @Test
  void aBalanceReadsTheCellToItsLeft() {
    Line balance = Line.of("own", FLOW.with(Shape.STOCK));

    assertThat(text(balance, balance.previous(7).plus(COST.as(Shape.STOCK)))).isEqualTo("H30+I20");
  }

  @Test
  void whatWasLongerAgoIsLookedUpAmongTheCellsToTheLeft() {
    assertThat(text(COST.lag(2))).isEqualTo("IF(I$3>2,INDEX($F20:H20,1,I$3-1),$F20)");
  }

  @Test
  void anInputInOneCellHasNoPast() {
    assertThat(text(Line.of("own", LineType.PLAIN), SHARE.previous(0.25)))
        .isEqualTo("IF(I$3>1,'The inputs'!$C$11,0.25)");
  }

  @Test
  void whatIsNotDefinedIsSaidAndLeftOutOfComparisons() {
    Line ratio = Line.of("own", LineType.PLAIN);

    assertThat(text(ratio, COST.per(RENT)))
        .isEqualTo("IF('The inputs'!I10=0,NA(),I20/'The inputs'!I10)");
    assertThat(text(ratio, COST.per(RENT, 0))).contains("=0,0,");
    assertThat(text(ratio, COST.per(RENT).reaches(SHARE))).startsWith("IFERROR(IF(IF(");
    assertThat(text(ratio, COST.reaches(RENT))).isEqualTo("IF(I20>='The inputs'!I10,1,0)");
  }

  @Test
  void windowsAndLivesAreRanges() {
    assertThat(text(COST.trailing(3))).isEqualTo("SUMIFS($G20:I20,$G$3:I$3,\">\"&(I$3-3))");
    assertThat(text(COST.ahead(2))).isEqualTo("SUM(J20:K20)");
    assertThat(text(Line.of("own", FLOW.with(Shape.STOCK)), COST.total()))
        .isEqualTo("SUM($G$20:$K$20)");
    assertThat(text(COST.extreme(Expression.Pick.LARGEST)))
        .isEqualTo("_xlfn.AGGREGATE(14,6,$G$20:$K$20,1)");
  }

  /// The years of the life stand in a cell of the inputs, so that another life gives other amounts.
  @Test
  void whatIsWrittenOffReadsTheLifeAndWhatStandsToTheLeft() {
    assertThat(text(OWN.worn(COST, SHARE, 1)))
        .isEqualTo(
            "SUMIFS($F20:H20,$F$3:H$3,\">=\"&(I$3-ROUND('The inputs'!$C$11*'The inputs'!$C$12,0)))"
                + "/ROUND('The inputs'!$C$11*'The inputs'!$C$12,0)");
  }

  @Test
  void aRecursionFromTheEndReadsTheCellToItsRight() {
    Line worth = Line.of("own", FLOW.with(Shape.STOCK));

    assertThat(text(worth, COST.presentValue(RATE))).isEqualTo("I29*J30+I28");
  }

  @Test
  void aRecursionFromTheEndMayHaveABound() {
    Line worth = Line.of("own", FLOW.with(Shape.STOCK));
    Expression stock = COST.as(Shape.STOCK);

    assertThat(text(worth, Expression.backward(SHARE, stock, stock.times(2))))
        .isEqualTo("MIN(I29*J30+I28,I27)");
  }

  @Test
  void ratesAndFunctions() {
    Line plain = Line.of("own", LineType.PLAIN);

    assertThat(text(Line.of("own", LineType.RATE), Expression.annuity(RATE, SHARE)))
        .isEqualTo(
            "IF('The inputs'!$C$11<=0,0,IF(I21=0,1/'The inputs'!$C$11,"
                + "I21/(1-(1+I21)^(-'The inputs'!$C$11))))");
    assertThat(text(plain, SHARE.apply(Expression.Function.EXP)))
        .isEqualTo("EXP('The inputs'!$C$11)");
    assertThat(text(plain, SHARE.apply(Expression.Function.CEILING)))
        .isEqualTo("-INT(-'The inputs'!$C$11)");
    assertThat(text(plain, SHARE.atMost(Expression.number(1))))
        .isEqualTo("MIN('The inputs'!$C$11,1)");
  }

  @Test
  void columnsAreCountedInLetters() {
    assertThat(Sheets.letters(0)).isEqualTo("A");
    assertThat(Sheets.letters(25)).isEqualTo("Z");
    assertThat(Sheets.letters(26)).isEqualTo("AA");
    assertThat(Sheets.letters(701)).isEqualTo("ZZ");
    assertThat(Sheets.letters(702)).isEqualTo("AAA");
  }

  @Test
  void aSheetNameIsQuoted() {
    assertThat(Sheets.prefix("L'idée")).isEqualTo("'L''idée'!");
  }

  /// The step below which a loan has no limit is 1e18 in the calculation: "#####" in every cell.
  @Test
  void aNumberWithoutAnEndIsShownAsSuch() {
    assertThat(BookCase.pattern(1e18)).isEqualTo("[>=1000000000000000]\"∞\";[=0]\"–\";#,##0");
    assertThat(BookCase.pattern(2e9)).isEqualTo("#,##0;-#,##0;\"–\"");
  }
}
