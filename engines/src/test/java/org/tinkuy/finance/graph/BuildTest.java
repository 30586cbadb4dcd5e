package org.tinkuy.finance.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.tinkuy.kernel.Refusal;

class BuildTest {
  private static final YearMonth START = YearMonth.of(2027, 1);
  private final Graph.Builder model = Graph.on(TimeGrid.months(START, 3));
  private final Line rent = model.input(Line.of("rent", Units.flow(Units.USD)), 10);

  @Test
  void refusesToAddDollarsToThousandsOfDollars() {
    Line fee = model.input(Line.of("fee", Units.flow(Units.KUSD)), 1);

    refuses("finance.line.unit", () -> rent.plus(fee));
    // 1 kUSD is 1000 USD, where the modeller asks for it
    Line both = model.add(Line.of("both", rent.type()), rent.plus(fee.in(Units.USD)));
    assertThat(model.build().run().values().at(both, 0)).isEqualTo(1010);
  }

  @Test
  void refusesToAddDollarsToSoles() {
    refuses("finance.line.unit", () -> rent.plus(Line.of("rentaEnSoles", Units.flow(Units.PEN))));
  }

  @Test
  void refusesToAddSquareMetresToHectares() {
    Line let = Line.of("let", LineType.of(Units.M2, Shape.STOCK));

    refuses(
        "finance.line.unit", () -> let.plus(Line.of("sold", LineType.of(Units.HA, Shape.STOCK))));
  }

  @Test
  void refusesToAddMonthlyToYearlyAmounts() {
    Line yearly = Line.of("groundRent", rent.type().with(Shape.PER_YEAR));

    refuses("finance.line.shape", () -> rent.plus(yearly));
    refuses(
        "finance.line.shape", () -> yearly.plus(Line.of("m", rent.type().with(Shape.PER_MONTH))));
  }

  @Test
  void aYearlyAmountIsATwelfthOnMonthsAndWholeOnYears() {
    for (TimeGrid grid : List.of(TimeGrid.months(START, 1), TimeGrid.years(2027, 1))) {
      Graph.Builder each = Graph.on(grid);
      Line yearly = each.input(Line.of("yearly", rent.type().with(Shape.PER_YEAR)), 120);
      Line monthly = each.input(Line.of("monthly", rent.type().with(Shape.PER_MONTH)), 10);
      Line sum =
          each.add(Line.of("sum", rent.type()), yearly.perPeriod().plus(monthly.perPeriod()));
      assertThat(each.build().run().values().at(sum, 0)).isEqualTo(grid.perYear() == 12 ? 20 : 240);
    }
  }

  @Test
  void refusesToAddConstantToNominalPrices() {
    PriceBasis real = PriceBasis.constant(START);
    Line cost = model.input(Line.of("cost", new LineType(Units.USD, real, Shape.FLOW)), 4);
    refuses("finance.line.prices", () -> rent.plus(cost));

    LineType indexed = new LineType(LineType.PLAIN.unit(), PriceBasis.index(START), Shape.FACTOR);
    Line index = model.input(Line.of("index", indexed), Series.of(1, 1.5, 2));
    Line nominal = model.add(Line.of("nominal", rent.type()), rent.plus(cost.times(index)));
    Line back = model.add(Line.of("back", cost.type()), nominal.minus(rent).per(index));
    Values values = model.build().run().values();

    assertThat(values.series(nominal)).isEqualTo(Series.of(14, 16, 18));
    assertThat(values.series(back)).isEqualTo(Series.of(4, 4, 4)); // there and back
  }

  @Test
  void refusesAnIndexOfAnotherMonth() {
    PriceBasis real = PriceBasis.constant(START);
    Line cost = Line.of("cost", new LineType(Units.USD, real, Shape.FLOW));
    PriceBasis later = PriceBasis.index(START.plusYears(1));
    Line index = Line.of("index", new LineType(LineType.PLAIN.unit(), later, Shape.FACTOR));

    refuses("finance.line.product", () -> cost.times(index));
  }

  @Test
  void refusesMoneyWithoutPricesAndPricesWithoutMoney() {
    refuses("finance.line.basis", () -> LineType.of(Units.USD, Shape.FLOW));
    refuses("finance.line.basis", () -> new LineType(Units.M2, PriceBasis.NOMINAL, Shape.STOCK));
    // soles for a dollar are money for money
    assertThat(LineType.of(Units.PEN.per(Units.USD), Shape.FACTOR).prices())
        .isEqualTo(PriceBasis.NONE);
  }

  @Test
  void anExchangeRateMakesSolesOfDollars() {
    Line rate =
        model.input(Line.of("rate", LineType.of(Units.PEN.per(Units.USD), Shape.FACTOR)), 3.7);
    Line soles = model.add(Line.of("soles", Units.flow(Units.PEN)), rent.times(rate));

    assertThat(model.build().run().values().at(soles, 2)).isCloseTo(37, within(1e-12));
  }

  @Test
  void refusesAFormulaOfAnotherType() {
    refuses(
        "finance.line.type",
        () -> model.add(Line.of("debt", Units.stock(Units.USD)), rent.plus(rent)));
  }

  @Test
  void refusesASecondFormulaForALine() {
    refuses("finance.line.twice", () -> model.input(Line.of("rent", rent.type()), 1));
  }

  @Test
  void refusesToReadALineWithoutFormula() {
    model.add(Line.of("sum", rent.type()), rent.plus(Line.of("other", rent.type())));

    assertThatThrownBy(model::build).hasMessageContaining("'sum'").hasMessageContaining("'other'");
  }

  @Test
  void namesTheLinesOfACycleWithinAPeriod() {
    LineType type = rent.type();
    Line debt = Line.of("debt", type);
    Line interest = Line.of("interest", type);
    model.add(debt, rent.plus(interest));
    model.add(interest, debt.times(0.1));

    assertThatThrownBy(model::build)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("finance.graph.cycle"))
        .hasMessageContaining("debt")
        .hasMessageContaining("interest")
        .hasMessageNotContaining("rent");
  }

  @Test
  void namesTheLinesThatNeedTheirOwnFuture() {
    Line worth = Line.of("worth", Units.stock(Units.USD));
    Line paid = Line.of("paid", rent.type());
    model.add(worth, paid.presentValue(model.input(Line.of("rate", LineType.RATE), 0.1)));
    model.add(paid, worth.lag(1).as(Shape.FLOW));

    assertThatThrownBy(model::build).hasMessageContaining("worth").hasMessageContaining("to come");
  }

  @Test
  void aLoopThatReadsThePeriodBeforeIsNoCycle() {
    // 100, growing by a tenth of itself a period
    Line balance = Line.of("balance", Units.stock(Units.USD));
    Line rate = model.input(Line.of("rate", LineType.RATE), 0.1);
    Line interest = model.add(Line.of("interest", rent.type()), balance.previous(100).times(rate));
    model.balance(balance, 100, List.of(interest), List.of());

    Series closing = model.build().run().values().series(balance);
    assertThat(closing.at(0)).isCloseTo(110, within(1e-12));
    assertThat(closing.at(2)).isCloseTo(133.1, within(1e-12));
  }

  private static void refuses(String code, ThrowingCallable what) {
    assertThatThrownBy(what)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
