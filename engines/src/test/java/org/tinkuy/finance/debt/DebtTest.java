package org.tinkuy.finance.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tinkuy.finance.graph.Expression;
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
import org.tinkuy.finance.indicator.PresentValue;

class DebtTest {
  private static final LineType FLOW = Units.flow(Units.USD);
  private static final int PERIODS = 24;

  private final Graph.Builder model = Graph.on(TimeGrid.years(2027, PERIODS));

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  private Line flag(String id, int period) {
    return model.input(Line.of(id, LineType.PLAIN), Series.of(PERIODS, t -> t == period ? 1 : 0));
  }

  private Line flow(String id, Series series) {
    return model.input(Line.of(id, FLOW), series);
  }

  private Loan loan(Repayment repayment, Repayment.Window window, int capitalised, Line[] lines) {
    LoanTerms terms =
        new LoanTerms("loan", "bank", "park", repayment, window, capitalised, Timing.END);
    return Loan.add(model, terms, lines[0], lines[1]);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void atItsOwnRatesTheServiceIsWorthTheLoan(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Repayment repayment =
        List.of(new Repayment.Annuity(), new Repayment.EqualPrincipal(), new Repayment.Bullet())
            .get(random.nextInt(3));
    int first = 1 + random.nextInt(6);
    Repayment.Window window = new Repayment.Window(first, 1 + random.nextInt(PERIODS - first));
    Line rate =
        model.input(
            Line.of("rate", LineType.RATE), Series.of(PERIODS, t -> random.nextDouble(0, 0.2)));
    Line draw = flow("draw", Series.of(PERIODS, t -> t == 0 ? 100 : 0));
    Loan loan = loan(repayment, window, random.nextInt(first + 1), new Line[] {rate, draw});
    Values values = model.build().run().values();

    Series rates = Series.of(PERIODS, t -> t == 0 ? 0 : values.at(rate, t));
    assertThat(PresentValue.of(values.series(loan.service()), rates)).isCloseTo(100, within(1e-9));
    assertThat(values.last(loan.closing())).isCloseTo(0, within(1e-9));
    assertThat(values.total(loan.principal()))
        .isCloseTo(100 + values.total(loan.capitalised()), within(1e-9));
  }

  @Test
  void levelPaymentsStayLevelAndEqualPrincipalStaysEqual() {
    // 1000 at 10 % in four payments: 1000 x 0.1 / (1 - 1.1^-4) = 315.47
    Line rate = model.input(Line.of("rate", LineType.RATE), 0.1);
    Line draw = flow("draw", Series.of(PERIODS, t -> t == 0 ? 1000 : 0));
    Repayment.Window window = new Repayment.Window(1, 4);
    Loan level = loan(new Repayment.Annuity(), window, 0, new Line[] {rate, draw});
    Loan equal =
        Loan.add(
            model,
            new LoanTerms(
                "other", "bank", "park", new Repayment.EqualPrincipal(), window, 0, Timing.END),
            rate,
            draw);
    Values values = model.build().run().values();

    for (int t = 1; t <= 4; t++) {
      assertThat(values.at(level.service(), t)).isCloseTo(315.47, within(0.005));
      assertThat(values.at(equal.principal(), t)).isCloseTo(250, within(1e-9));
    }
    assertThat(values.at(equal.service(), 5)).isZero();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void sculptedDebtHasTheSameCoverAtEveryDate(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Line cfads = flow("cfads", Series.of(PERIODS, t -> random.nextDouble(90, 110)));
    Line rate =
        model.input(
            Line.of("rate", LineType.RATE), Series.of(PERIODS, t -> random.nextDouble(0.01, 0.05)));
    double asked = random.nextDouble(1.05, 2);
    Line cover = model.input(Line.of("cover", LineType.PLAIN), asked);
    Repayment.Window window = new Repayment.Window(1, PERIODS - 1);
    DebtSize size =
        DebtSize.add(
            model,
            "size",
            new DebtSize.Basis(cfads, window),
            rate,
            List.of(new DebtSize.Limit.Dscr(cover), new DebtSize.Limit.Llcr(asked)));
    Line draw =
        model.add(Line.of("draw", FLOW), size.debt().as(Shape.FLOW).times(flag("close", 0)));
    Loan loan = loan(new Repayment.Sculpted(cfads, cover), window, 0, new Line[] {rate, draw});
    Values values = model.build().run().values();

    // with one cover for all dates both limits are the same number
    assertThat(values.at(size.limits().getFirst(), 0))
        .isCloseTo(values.at(size.limits().getLast(), 0), within(1e-9));
    Series closing = values.series(loan.closing());
    Series opening = Series.of(PERIODS, t -> t == 0 ? 0 : closing.at(t - 1));
    Series llcr = Cover.loanLife(values.series(cfads), values.series(rate), opening, PERIODS - 1);
    Cover dscr = Cover.dscr(values.series(cfads), values.series(loan.service()));
    for (int t = 1; t < PERIODS; t++) {
      assertThat(llcr.at(t)).isCloseTo(asked, within(1e-8));
      assertThat(dscr.ratios().at(t)).isCloseTo(asked, within(1e-8));
    }
    assertThat(closing.last()).isCloseTo(0, within(1e-8));
  }

  @Test
  void whereGearingBindsSculptingKeepsTheLoanLifeCover() {
    // CFADS 110 for two years at 10 %: worth 190.909; 60 % of 200 is less than 190.909 / 1.2
    Line cfads = flow("cfads", Series.of(PERIODS, t -> t == 1 || t == 2 ? 110 : 0));
    Line uses = flow("uses", Series.of(PERIODS, t -> t == 0 ? 200 : 0));
    Line rate = model.input(Line.of("rate", LineType.RATE), 0.1);
    Repayment.Window window = new Repayment.Window(1, 2);
    DebtSize size =
        DebtSize.add(
            model,
            "size",
            new DebtSize.Basis(cfads, window),
            rate,
            List.of(new DebtSize.Limit.Llcr(1.2), new DebtSize.Limit.Gearing(0.6, uses)));
    Line cover = size.addCover(model, "size");
    Line draw =
        model.add(Line.of("draw", FLOW), size.debt().as(Shape.FLOW).times(flag("close", 0)));
    Loan loan = loan(new Repayment.Sculpted(cfads, cover), window, 0, new Line[] {rate, draw});
    Values values = model.build().run().values();

    assertThat(values.at(size.debt(), 0)).isCloseTo(120, within(1e-9));
    assertThat(values.at(cover, 1)).isCloseTo(190.909091 / 120, within(1e-8));
    assertThat(values.at(loan.closing(), 2)).isCloseTo(0, within(1e-9));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aWaterfallGivesOutItsCashOnceAndNoMore(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Line cash = flow("cash", Series.of(PERIODS, t -> random.nextDouble(-20, 200)));
    Line opex = flow("opex", Series.of(PERIODS, t -> random.nextDouble(0, 60)));
    Line ceiling = flow("ceiling", Series.of(PERIODS, t -> 40));
    Line interest = flow("interest", Series.of(PERIODS, t -> random.nextDouble(0, 60)));
    Line owed =
        model.input(
            Line.of("owed", FLOW.with(Shape.STOCK)),
            Series.of(PERIODS, t -> random.nextDouble(0, 60)));
    Line open =
        model.input(Line.of("open", LineType.PLAIN), Series.of(PERIODS, t -> random.nextInt(2)));
    Line half = model.input(Line.of("half", LineType.PLAIN), 0.5);
    Line floor = model.input(Line.of("floor", owed.type()), 10);
    Waterfall waterfall = Waterfall.of(model, "wf", cash);
    waterfall.payUpTo("opex", opex, ceiling);
    waterfall.pay("interest", interest);
    waterfall.payDown("debt", owed, floor);
    waterfall.sweep("sweep", half, owed);
    waterfall.rest("dividend", open);
    Values values = model.build().run().values();

    for (int t = 0; t < PERIODS; t++) {
      double paid = 0;
      for (Waterfall.Claim claim : waterfall.claims()) {
        assertThat(values.at(claim.paid(), t))
            .isBetween(0.0, Math.max(0, values.at(cash, t)) + 1e-9);
        assertThat(values.at(claim.shortfall(), t)).isGreaterThan(-1e-9);
        paid += values.at(claim.paid(), t);
      }
      assertThat(paid + values.at(waterfall.left(), t)).isCloseTo(values.at(cash, t), within(1e-9));
      if (values.at(open, t) == 1) {
        assertThat(values.at(waterfall.left(), t)).isLessThanOrEqualTo(1e-9);
      }
    }
  }

  @Test
  void aBrokenCovenantLocksDistributionsWhereItIsBroken() {
    Line cfads = flow("cfads", Series.of(PERIODS, t -> t == 3 ? 105 : 130));
    Line service = flow("service", Series.of(PERIODS, t -> t == 0 ? 0 : 100));
    Line dscr = model.add(Line.of("dscr", LineType.PLAIN), cfads.per(service));
    Line always = model.input(Line.of("always", LineType.PLAIN), 1);
    Covenant.Dates dates = new Covenant.Dates(always, always);
    Line kept = Covenant.addTest(model, "lockUp", dscr, Expression.number(1.1), dates);
    Waterfall waterfall = Waterfall.of(model, "wf", cfads);
    waterfall.pay("service", service);
    Line dividend = waterfall.rest("dividend", kept).paid();
    Values values = model.build().run().values();

    assertThat(values.at(dscr, 3)).isEqualTo(1.05);
    assertThat(values.series(kept)).isEqualTo(Series.of(PERIODS, t -> t == 3 ? 0 : 1));
    assertThat(values.at(dividend, 0)).isEqualTo(130); // nothing falls due, nothing is broken
    assertThat(values.at(dividend, 3)).isZero();
    assertThat(values.at(dividend, 4)).isEqualTo(30);
  }

  @Test
  void aSweepPaysBackEarlyAndNeverMoreThanIsOwed() {
    // 100 at 10 % in five payments of 26.38; of 60 a year all that is left is swept: 33.62 leave
    // 50;
    // then 15.77 fall due, 10.77 of it principal, and the rest of 39.23 is swept
    Line cfads = flow("cfads", Series.of(PERIODS, t -> t == 0 ? 0 : 60));
    Line rate = model.input(Line.of("rate", LineType.RATE), 0.1);
    Line draw = flow("draw", Series.of(PERIODS, t -> t == 0 ? 100 : 0));
    Line all = model.input(Line.of("all", LineType.PLAIN), 1);
    Line prepaid = Line.of("loan.prepaid", FLOW);
    LoanTerms terms =
        new LoanTerms(
            "loan",
            "bank",
            "park",
            new Repayment.Annuity(),
            new Repayment.Window(1, 5),
            0,
            Timing.END);
    Loan loan = Loan.add(model, terms, rate, draw, prepaid);
    Waterfall waterfall = Waterfall.of(model, "wf", cfads);
    waterfall.pay("service", loan.service());
    model.add(prepaid, waterfall.sweep("sweep", all, loan.owed()).paid());
    Values values = model.build().run().values();

    assertThat(values.at(loan.service(), 1)).isCloseTo(26.3797, within(5e-5));
    assertThat(values.at(loan.closing(), 1)).isCloseTo(50, within(1e-9));
    assertThat(values.at(loan.service(), 2)).isCloseTo(15.7735, within(5e-5));
    assertThat(values.at(loan.prepaid(), 2)).isCloseTo(39.2265, within(5e-5));
    assertThat(values.at(loan.closing(), 2)).isCloseTo(0, within(1e-12));
    assertThat(values.last(waterfall.left())).isEqualTo(60);
  }

  @Test
  void feesAreTakenOnTheFacilityAndOnWhatIsNotDrawn() {
    // 1 % of 100 at signing; 0.5 % of 100, of 50 and of 20 while it can be drawn
    Line facility = model.input(Line.of("facility", FLOW.with(Shape.STOCK)), 100);
    Line draw = flow("draw", Series.of(PERIODS, t -> t == 1 ? 50 : t == 2 ? 30 : 0));
    LoanFees.Terms terms =
        new LoanFees.Terms(
            model.input(Line.of("upfront", LineType.PLAIN), 0.01),
            model.input(Line.of("commitment", LineType.RATE), 0.005),
            1,
            3);
    LoanFees fees = LoanFees.add(model, "loan", facility, draw, terms);
    Values values = model.build().run().values();

    assertThat(values.series(fees.upfront()).between(0, 3)).isEqualTo(Series.of(0, 1, 0));
    assertThat(values.series(fees.commitment()).between(0, 5))
        .isEqualTo(Series.of(0, 0.5, 0.25, 0.1, 0));
  }

  @Test
  void fundingComesFromTheSourceWhoseTurnItIs() {
    Line need = flow("need", Series.of(PERIODS, t -> t < 3 ? 50 : 0));
    Line limit = model.input(Line.of("limit", FLOW.with(Shape.STOCK)), 70);
    Line share = model.input(Line.of("share", LineType.PLAIN), 0.6);
    Funding equityFirst = Funding.add(model, "equity", need, new Funding.Order.EquityFirst(limit));
    Funding debtFirst = Funding.add(model, "debt", need, new Funding.Order.DebtFirst(limit));
    Funding proRata = Funding.add(model, "both", need, new Funding.Order.ProRata(share));
    Values values = model.build().run().values();

    assertThat(values.series(equityFirst.equity()).between(0, 3)).isEqualTo(Series.of(50, 20, 0));
    assertThat(values.series(debtFirst.debt()).between(0, 3)).isEqualTo(Series.of(50, 20, 0));
    assertThat(values.series(proRata.debt()).between(0, 3)).isEqualTo(Series.of(30, 30, 30));
  }

  @Test
  void aReserveOfMonthsLooksAheadThatFar() {
    Graph.Builder months = Graph.on(TimeGrid.months(YearMonth.of(2027, 1), 9));
    Line service = months.input(Line.of("service", FLOW), Series.of(9, t -> t));
    Line target = Reserve.debtServiceTarget(months, "dsra", service, 3);

    // 1 + 2 + 3 at the end of month 0, 6 + 7 + 8 at the end of month 5, nothing after the last
    Series found = months.build().run().values().series(target);
    assertThat(found.at(0)).isEqualTo(6);
    assertThat(found.at(5)).isEqualTo(21);
    assertThat(found.last()).isZero();
  }

  @Test
  void refusesTermsThatCannotBe() {
    Line rate = model.input(Line.of("rate", LineType.RATE), 0.1);
    Line draw = flow("draw", Series.constant(1, PERIODS));

    assertThatThrownBy(() -> new DebtSize.Limit.Gearing(70, draw)).hasMessageContaining("percent");
    assertThatThrownBy(
            () ->
                loan(
                    new Repayment.Annuity(),
                    new Repayment.Window(20, 10),
                    0,
                    new Line[] {rate, draw}))
        .hasMessageContaining("29");
    assertThatThrownBy(
            () ->
                loan(
                    new Repayment.Bullet(), new Repayment.Window(2, 1), 5, new Line[] {rate, draw}))
        .hasMessageContaining("capitalised");
  }
}
