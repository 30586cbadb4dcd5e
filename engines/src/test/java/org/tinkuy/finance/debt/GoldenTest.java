package org.tinkuy.finance.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.graph.Timing;
import org.tinkuy.finance.graph.Units;
import org.tinkuy.finance.graph.Values;
import org.tinkuy.finance.indicator.Cover;

/// Published cases of debt, within the digits they were printed with.
class GoldenTest {
  private static final LineType FLOW = Units.flow(Units.USD);

  /// NREL, System Advisor Model, test file Biopower Single Owner (2022.08.08): CFADS of 18 years.
  private static final double[] CFADS = {
    0, 15425270, 15223778, 15010877, 14786217, 14549442, 14300183, 14038061, 13762690, 13473671,
    13170595, 12853043, 12520583, 12172773, 11809160, 11429276, 11032644, 10618772, 10187155
  };

  /// NOI 150,000 in each of 25 years, DSCR 1.5, 6 %: published 1,278,335.62.
  @Test
  void sizesALoanByACoverRatio() {
    Graph.Builder model = Graph.on(TimeGrid.years(2022, 26));
    Line income = model.input(Line.of("noi", FLOW), Series.of(26, t -> t == 0 ? 0 : 150_000));
    Line rate = model.input(Line.of("rate", LineType.RATE), 0.06);
    Line cover = model.input(Line.of("cover", LineType.PLAIN), 1.5);
    DebtSize size =
        DebtSize.add(
            model,
            "size",
            new DebtSize.Basis(income, new Repayment.Window(1, 25)),
            rate,
            List.of(new DebtSize.Limit.Dscr(cover)));

    assertThat(model.build().run().values().at(size.debt(), 0))
        .isCloseTo(1_278_335.62, within(0.005));
  }

  /// Year 0 is the close; DSCR 1.45, 8 %, 18 years, a DSRA of 6 months of next year's service.
  @Test
  void sculptsDebtAndFillsItsReserve() {
    Graph.Builder model = Graph.on(TimeGrid.years(2022, 19));
    Line cfads = model.input(Line.of("cfads", FLOW), Series.of(CFADS));
    Line rate = model.input(Line.of("rate", LineType.RATE), 0.08);
    Line cover = model.input(Line.of("cover", LineType.PLAIN), 1.45);
    Line close = model.input(Line.of("close", LineType.PLAIN), Series.of(19, t -> t == 0 ? 1 : 0));
    Repayment.Window window = new Repayment.Window(1, 18);
    DebtSize size =
        DebtSize.add(
            model,
            "size",
            new DebtSize.Basis(cfads, window),
            rate,
            List.of(new DebtSize.Limit.Dscr(cover)));
    Line draw = model.add(Line.of("draw", FLOW), size.debt().as(Shape.FLOW).times(close));
    Repayment sculpted = new Repayment.Sculpted(cfads, cover);
    Loan loan =
        Loan.add(
            model,
            new LoanTerms("term", "bank", "owner", sculpted, window, 0, Timing.END),
            rate,
            draw);
    Line target = Reserve.debtServiceTarget(model, "dsra", loan.service(), 6);
    Line funded = model.add(Line.of("funded", FLOW), target.as(Shape.FLOW).times(close));
    Reserve reserve = Reserve.add(model, "dsra", target, funded);
    Waterfall waterfall = Waterfall.of(model, "cash", cfads);
    waterfall.pay("service", loan.service());
    reserve.fill(model, waterfall.pay("dsra", reserve.shortfall()).paid());
    Values values = model.build().run().values();

    // published 88,774,886.84 and 5,319,058.58; from the rounded CFADS a few cents less
    double debt = values.at(size.debt(), 0);
    assertThat(debt).isCloseTo(88_774_886.84, within(88.8)); // 1e-6 of it
    assertThat(debt).isCloseTo(88_774_886.76, within(0.005));
    assertThat(values.at(reserve.closing(), 0)).isCloseTo(5_319_058.58, within(5.4));
    assertThat(values.at(reserve.closing(), 0)).isCloseTo(5_319_058.62, within(0.005));
    assertYear(values, loan, 1, 7_101_991, 3_536_126, 85_238_761);
    assertYear(values, loan, 2, 6_819_101, 3_680_056, 81_558_704);
    assertYear(values, loan, 3, 6_524_696, 3_827_632, 77_731_072);
    assertThat(values.last(loan.closing())).isCloseTo(0, within(1e-6));
    assertThat(values.last(reserve.closing())).isCloseTo(0, within(1e-6));

    Cover dscr = Cover.dscr(values.series(cfads), values.series(loan.service()));
    assertThat(dscr.minimum()).isCloseTo(1.45, within(1e-12));
    assertThat(dscr.average()).isCloseTo(1.45, within(1e-12));
    Series closing = values.series(loan.closing());
    Series opening = Series.of(19, t -> t == 0 ? 0 : closing.at(t - 1));
    Series llcr = Cover.loanLife(values.series(cfads), values.series(rate), opening, 18);
    for (int year = 1; year <= 18; year++) {
      assertThat(llcr.at(year)).isCloseTo(1.45, within(1e-9));
    }
  }

  private static void assertYear(
      Values values, Loan loan, int year, double interest, double principal, double closing) {
    assertThat(values.at(loan.interestPaid(), year)).isCloseTo(interest, within(1.0));
    assertThat(values.at(loan.principal(), year)).isCloseTo(principal, within(1.0));
    assertThat(values.at(loan.closing(), year)).isCloseTo(closing, within(1.0));
  }

  /// One Lincoln Street, Boston: MIT OpenCourseWare 11.431J, case 3, exhibit 7; quarters, kUSD.
  @Test
  void drawsEquityFirst() {
    Graph.Builder model = Graph.on(TimeGrid.years(1, 16)); // a period stands for a quarter
    LineType flow = Units.flow(Units.KUSD);
    Line need =
        model.input(
            Line.of("need", flow),
            Series.of(
                4983, 9279, 8403, 14115, 19022, 21209, 23205, 29430, 22171, 22146, 16843, 12119,
                38719, 15085, 9970, 18446));
    Line commitment = model.input(Line.of("commitment", flow.with(Shape.STOCK)), 110_738);
    Line rate = model.input(Line.of("rate", LineType.RATE), 0.08 / 4);
    Funding funding =
        Funding.add(model, "funding", need, new Funding.Order.EquityFirst(commitment));
    LoanTerms terms =
        new LoanTerms(
            "loan",
            "bank",
            "owner",
            new Repayment.Bullet(),
            new Repayment.Window(15, 1),
            0,
            Timing.MIDDLE);
    Loan loan = Loan.add(model, terms, rate, funding.debt());
    Values values = model.build().run().values();

    assertThat(values.total(need)).isEqualTo(285_145);
    assertThat(values.at(funding.equity(), 7)).isEqualTo(10_522);
    assertThat(values.at(funding.debt(), 7)).isEqualTo(18_908);
    assertThat(values.total(funding.equity())).isEqualTo(110_738);
    double[] published = {189, 600, 1043, 1433, 1723, 2231, 2769, 3020, 3304};
    for (int i = 0; i < published.length; i++) {
      assertThat(values.at(loan.interestPaid(), 7 + i)).isCloseTo(published[i], within(0.5));
    }
    assertThat(values.total(loan.interestPaid())).isCloseTo(16_310.57, within(0.005));
  }
}
