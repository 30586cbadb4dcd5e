package org.tinkuy.finance.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.graph.Units;
import org.tinkuy.finance.graph.Values;

class TaxTest {
  private static final LineType FLOW = Units.flow(Units.USD);

  private Graph.Builder model = Graph.on(TimeGrid.years(2027, 6));

  private Line flow(String id, double... values) {
    return model.input(Line.of(id, FLOW), Series.of(values));
  }

  private Line plain(String id, double value) {
    return model.input(Line.of(id, LineType.PLAIN), value);
  }

  private IncomeTax tax(Line ebitda, Line depreciation, Line interest, double[] rules, int lag) {
    return IncomeTax.add(
        model,
        "tax",
        TaxYear.add(model, "year", Month.DECEMBER),
        new IncomeTax.Result(ebitda, depreciation, interest),
        new IncomeTax.Rules(
            plain("rate", rules[0]),
            plain("cap", rules[1]),
            plain("limit", rules[2]),
            plain("workers", rules[3]),
            lag));
  }

  @Test
  void eachYearsWorksAreWrittenOffOverTheirOwnLife() {
    // 90 in year 0 and 30 in year 1 over three years each: 30, 40, 40, 10 from year 1 on
    Depreciation depreciation =
        Depreciation.add(model, "roads", flow("placed", 90, 30, 0, 0, 0, 0), 3);
    Values values = model.build().run().values();

    assertThat(values.series(depreciation.charge())).isEqualTo(Series.of(0, 30, 40, 40, 10, 0));
    assertThat(values.series(depreciation.net())).isEqualTo(Series.of(90, 90, 50, 10, 0, 0));
  }

  @Test
  void lossesAreSetOffWithinTheirLimit() {
    // -100 is carried; half of 80 and then half of 200, of which 60 are left, are set off
    IncomeTax tax =
        tax(
            flow("ebitda", -100, 80, 200, 100, 0, 0),
            flow("depreciation", 0, 0, 0, 0, 0, 0),
            flow("interest", 0, 0, 0, 0, 0, 0),
            new double[] {0.3, 1, 0.5, 0},
            1);
    Values values = model.build().run().values();

    assertThat(values.series(tax.lossesUsed())).isEqualTo(Series.of(0, 40, 60, 0, 0, 0));
    assertThat(values.series(tax.losses())).isEqualTo(Series.of(100, 60, 0, 0, 0, 0));
    assertThat(values.series(tax.tax())).isEqualTo(Series.of(0, 12, 42, 30, 0, 0));
    assertThat(values.series(tax.paid())).isEqualTo(Series.of(0, 0, 12, 42, 30, 0));
    assertThat(values.last(tax.due())).isZero();
  }

  /// The company pays what it owes before it is wound up.
  @Test
  void whatIsDueAtTheEndIsPaidInTheLastPeriod() {
    // 30 each year, paid a year later; the last year pays that of the year before and its own
    IncomeTax tax =
        tax(
            flow("ebitda", 100, 100, 100, 100, 100, 100),
            flow("depreciation", 0, 0, 0, 0, 0, 0),
            flow("interest", 0, 0, 0, 0, 0, 0),
            new double[] {0.3, 1, 1, 0},
            1);
    Values values = model.build().run().values();

    assertThat(values.series(tax.paid())).isEqualTo(Series.of(0, 30, 30, 30, 30, 60));
    assertThat(values.total(tax.paid())).isEqualTo(values.total(tax.tax()));
    assertThat(values.last(tax.due())).isZero();
  }

  /// VAT of 20 on each year's sales, paid a year later; the last year pays two.
  @Test
  void vatOfTheLastPeriodIsPaidInIt() {
    ValueAddedTax vat =
        ValueAddedTax.add(
            model,
            "vat",
            new ValueAddedTax.Turnover(
                flow("sales", 100, 100, 100, 100, 100, 100),
                flow("purchases", 0, 0, 0, 0, 0, 0),
                plain("vat", 0.2)),
            new ValueAddedTax.Recovery.Carried());
    Values values = model.build().run().values();

    assertThat(values.series(vat.paid())).isEqualTo(Series.of(0, 20, 20, 20, 20, 40));
    assertThat(values.last(vat.due())).isZero();
  }

  /// A model of 16 months whose tax year ends in December: its last two months are taxed too.
  @Test
  void aTaxYearThatTheModelCutsOffIsTaxedInTheLastPeriod() {
    model = Graph.on(TimeGrid.months(YearMonth.of(2027, 11), 16));
    Line ebitda = model.input(Line.of("ebitda", FLOW), Series.constant(10, 16));
    Line none = model.input(Line.of("none", FLOW), 0);
    IncomeTax tax = tax(ebitda, none, none, new double[] {0.3, 1, 1, 0}, 3);
    Values values = model.build().run().values();

    // 160 in all at 30 %
    assertThat(values.at(tax.tax(), 15)).isCloseTo(6, within(1e-12));
    assertThat(values.total(tax.paid())).isCloseTo(48, within(1e-9));
    assertThat(values.last(tax.due())).isCloseTo(0, within(1e-9));
  }

  /// What was lost first is set off first, and what is older than two years is gone.
  @Test
  void lossesExpireAfterTheirYears() {
    IncomeTax tax =
        IncomeTax.add(
            model,
            "tax",
            TaxYear.add(model, "year", Month.DECEMBER),
            new IncomeTax.Result(
                flow("ebitda", -100, -50, 30, 10, 200, 0),
                flow("depreciation", 0, 0, 0, 0, 0, 0),
                flow("interest", 0, 0, 0, 0, 0, 0)),
            new IncomeTax.Rules(
                plain("rate", 0.3), plain("cap", 1), plain("limit", 1), plain("workers", 0), 0, 2));
    Values values = model.build().run().values();

    // of the 100 of the first year 30 are set off in the third, its second year after; 70 expire.
    // Of the 50, 10 are set off in the fourth, and 40 expire; nothing is left against the 200
    assertThat(values.series(tax.lossesUsed())).isEqualTo(Series.of(0, 0, 30, 10, 0, 0));
    assertThat(values.series(values.graph().line("tax.expired")))
        .isEqualTo(Series.of(0, 0, 70, 40, 0, 0));
    assertThat(values.series(tax.losses())).isEqualTo(Series.of(100, 150, 50, 0, 0, 0));
    assertThat(values.at(tax.tax(), 4)).isCloseTo(60, within(1e-12));
  }

  @Test
  void interestBeyondItsCapIsAllowedInLaterYears() {
    // cap 30 % of 100: 30 of 50, then 30 of 10 + 20 carried, then nothing is left
    IncomeTax tax =
        tax(
            flow("ebitda", 100, 100, 100, 100, 100, 100),
            flow("depreciation", 0, 0, 0, 0, 0, 0),
            flow("interest", 50, 10, 0, 0, 0, 0),
            new double[] {0.3, 0.3, 1, 0},
            0);
    Values values = model.build().run().values();

    assertThat(values.series(tax.allowedInterest())).isEqualTo(Series.of(30, 30, 0, 0, 0, 0));
    assertThat(values.series(tax.tax()).between(0, 3)).isEqualTo(Series.of(21, 21, 30));
  }

  @Test
  void workersHaveTheirShareBeforeTax() {
    // 5 % of 1000 to the workers, 29.5 % of the 950 that are left
    IncomeTax tax =
        tax(
            flow("ebitda", 1000, 0, 0, 0, 0, 0),
            flow("depreciation", 0, 0, 0, 0, 0, 0),
            flow("interest", 0, 0, 0, 0, 0, 0),
            new double[] {0.295, 1, 1, 0.05},
            0);
    Values values = model.build().run().values();

    assertThat(values.at(tax.workersShare(), 0)).isEqualTo(50);
    assertThat(values.at(tax.tax(), 0)).isCloseTo(280.25, within(1e-9));
    assertThat(values.at(tax.paid(), 0)).isCloseTo(330.25, within(1e-9));
  }

  @Test
  void inAModelOfMonthsTheTaxYearEndsInItsMonth() {
    model = Graph.on(TimeGrid.months(YearMonth.of(2027, 11), 16));
    Line ebitda = model.input(Line.of("ebitda", FLOW), Series.constant(10, 16));
    Line none = model.input(Line.of("none", FLOW), 0);
    IncomeTax tax = tax(ebitda, none, none, new double[] {0.3, 1, 1, 0}, 3);
    Values values = model.build().run().values();

    // November and December 2027, then all of 2028, paid in March
    for (int t = 0; t < 16; t++) {
      assertThat(values.at(tax.tax(), t))
          .isCloseTo(t == 1 || t == 15 ? 6 : t == 13 ? 36 : 0, within(1e-12));
    }
    assertThat(values.at(tax.paid(), 4)).isCloseTo(6, within(1e-12));
  }

  @Test
  void vatBeyondSalesIsCarriedOrRefunded() {
    // 20 % on purchases of 100 and 0, sales of 0 and 60 each year: 20 carried covers 12 and 8 of 12
    Line sales = flow("sales", 0, 60, 60, 60, 0, 0);
    Line purchases = flow("purchases", 100, 0, 0, 0, 0, 0);
    ValueAddedTax.Turnover turnover =
        new ValueAddedTax.Turnover(sales, purchases, plain("vat", 0.2));
    ValueAddedTax carried =
        ValueAddedTax.add(model, "carried", turnover, new ValueAddedTax.Recovery.Carried());
    ValueAddedTax refunded =
        ValueAddedTax.add(model, "refunded", turnover, new ValueAddedTax.Recovery.Refunded(2));
    Values values = model.build().run().values();

    assertThat(values.series(carried.credit())).isEqualTo(Series.of(20, 8, 0, 0, 0, 0));
    assertThat(values.series(carried.paid())).isEqualTo(Series.of(0, 0, 0, 4, 12, 0));
    assertThat(values.series(refunded.refunded())).isEqualTo(Series.of(0, 0, 20, 0, 0, 0));
    assertThat(values.series(refunded.paid())).isEqualTo(Series.of(0, 0, 12, 12, 12, 0));
    for (ValueAddedTax vat : List.of(carried, refunded)) {
      assertThat(values.total(vat.net())).isCloseTo(0, within(1e-12));
      assertThat(values.last(vat.credit())).isZero();
      assertThat(values.last(vat.due())).isZero();
    }
  }

  @Test
  void taxIsKeptBackFromADividend() {
    Withholding withheld =
        Withholding.add(model, "dividend", flow("paid", 100, 0, 0, 0, 0, 0), plain("rate", 0.05));
    Values values = model.build().run().values();

    assertThat(values.at(withheld.tax(), 0)).isEqualTo(5);
    assertThat(values.at(withheld.net(), 0)).isEqualTo(95);
  }

  @Test
  void refusesALifeThatIsNoWholeNumberOfPeriods() {
    Line placed = flow("placed", 1, 0, 0, 0, 0, 0);
    assertThatThrownBy(() -> Depreciation.add(model, "roads", placed, 2.5))
        .hasMessageContaining("2.5");
  }
}
