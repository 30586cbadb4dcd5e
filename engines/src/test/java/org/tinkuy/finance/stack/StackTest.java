package org.tinkuy.finance.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Resolver;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.graph.Units;
import org.tinkuy.finance.graph.Values;
import org.tinkuy.finance.indicator.PresentValue;
import org.tinkuy.finance.statement.PartyView;

class StackTest {
  private static final Layer EQUITY =
      new Layer.Equity(Layer.Head.of("equity", "sponsor", new Call.Rest()), 0.15);
  private static final LoanOffer.Profile SCULPTED = new LoanOffer.Profile.Sculpted();

  private static Layer bank(Call call, LoanOffer offer) {
    return new Layer.BankLoan(new Layer.Head("bank", "bank", call, List.of("one")), offer);
  }

  private static Stack of(Layer... layers) {
    return new Stack(List.of(layers), Safeguards.NONE);
  }

  private static double total(Values values, StackLines lines, String id) {
    return values.total(lines.layer(id).drawn());
  }

  @Test
  void aCarriedLoanIsWorthTheCashOverItsCover() {
    // 20 a year in years 2 to 5 and 30 in 6 to 11 at 8 %, cover 1.5; worth at the end of year 1:
    // 20 x 3.312127 + 30 x 4.622880 / 1.360489 = 168.1818, over 1.5: 112.1212. Need 40 and 60
    // grow to 40 x 1.08 + 60 = 103.2 by then, so that all of it is carried.
    LoanOffer offer = LoanOffer.of(0.08, 2, 12, SCULPTED);
    LaidStack all = LaidStack.untaxed(of(bank(new Call.Carried(1.5, 0, 1), offer), EQUITY));
    Values values = all.run();
    StackLines.DebtLines loan = all.lines.layer("bank").debt().orElseThrow();

    assertThat(total(values, all.lines, "bank")).isCloseTo(100, within(1e-9));
    assertThat(values.at(loan.owed(), 1)).isCloseTo(103.2, within(1e-9));
    // the cover is then 168.1818 / 103.2
    assertThat(values.at(all.lines.covers().rolling(), 4)).isCloseTo(1.62967, within(1e-4));
    assertThat(values.last(loan.owed())).isCloseTo(0, within(1e-9));

    // at a cover of 2 it carries 84.0909 / 103.2 of the need
    LaidStack part = LaidStack.untaxed(of(bank(new Call.Carried(2, 0, 1), offer), EQUITY));
    Values half = part.run();
    assertThat(total(half, part.lines, "bank")).isCloseTo(100 * 84.0909 / 103.2, within(1e-3));
    assertThat(half.at(part.lines.covers().rolling(), 7)).isCloseTo(2, within(1e-9));
    assertThat(total(half, part.lines, "equity"))
        .isCloseTo(150 - 100 * 84.0909 / 103.2, within(1e-3));
  }

  /// Prices make 2 of the first year's 20 and 10 of each of the next three: at 10 % that is worth
  /// 24.426, but 2 pays the interest on 20 at a cover of 1, and of no more than that. It is paid
  /// back at 24.426 / 20 = 1.2213: 2, then 8.18793 twice, then what is left.
  @Test
  void aLoanOwesNoMoreThanItsInterestIsCovered() {
    LoanOffer offer = LoanOffer.of(0.1, 2, 6, SCULPTED);
    LaidStack laid =
        LaidStack.untaxed(of(bank(new Call.Carried(1, 0, 1), offer), EQUITY), 0.1, 0.5, 0.5, 0.5);
    Values values = laid.run();
    StackLines.DebtLines loan = laid.lines.layer("bank").debt().orElseThrow();

    assertThat(values.at(loan.owed(), 1)).isCloseTo(20, within(1e-9));
    assertThat(values.at(loan.service(), 2)).isCloseTo(2, within(1e-9));
    assertThat(values.at(loan.service(), 3)).isCloseTo(8.18793, within(1e-4));
    assertThat(values.at(laid.lines.tested(), 2)).isCloseTo(1, within(1e-9));
    assertThat(values.at(loan.owed(), 5)).isCloseTo(0, within(1e-9));
    // 40 x 1.1 + 60 = 104 would be owed, were all of it borrowed
    assertThat(total(values, laid.lines, "bank")).isCloseTo(100 * 20 / 104.0, within(1e-6));
  }

  /// Need 40 and 60 in years 0 and 1, 50 in year 5; let are 0, 10, 20, 30, 40 % in years 0 to 4.
  private static LaidStack conditioned(PreLet preLet) {
    LoanOffer offer = LoanOffer.of(0.08, 6, 12, new LoanOffer.Profile.Annuity());
    Layer.Head head = Layer.Head.of("bank", "bank", new Call.Carried(0, 0, 0.5));
    return LaidStack.untaxed(of(new Layer.BankLoan(head.with(preLet), offer), EQUITY));
  }

  @Test
  void aLoanWaitsUntilEnoughIsLetAndTheOwnersPayInItsPlace() {
    LaidStack laid = conditioned(new PreLet(LayerTerm.of(0.4), Optional.empty()));
    Values values = laid.run();
    Series drawn = values.series(laid.lines.layer("bank").drawn());

    assertThat(drawn.at(0)).isZero();
    assertThat(drawn.at(1)).isZero();
    assertThat(drawn.at(5)).isCloseTo(25, within(1e-9));
    assertThat(total(values, laid.lines, "equity")).isCloseTo(125, within(1e-9));
    assertThat(values.total(values.graph().line("bank.waits"))).isCloseTo(50, within(1e-9));
  }

  /// Four tenths are let at the end of year 4; what is asked is known to be let a year later.
  @Test
  void whatIsLetInAPeriodCountsInTheNext() {
    LaidStack laid = conditioned(new PreLet(LayerTerm.of(0.45), Optional.empty()));
    Values values = laid.run();

    assertThat(total(values, laid.lines, "bank")).isZero();
    assertThat(values.at(values.graph().line("bank.preLetMet"), 5)).isZero();
    assertThat(values.at(values.graph().line("bank.preLetMet"), 6)).isEqualTo(1);
  }

  @Test
  void aMonthInWhichContractsAreSignedOpensALoan() {
    LaidStack laid = conditioned(new PreLet(LayerTerm.of(0.9), Optional.of(1.0)));
    Values values = laid.run();
    Series drawn = values.series(laid.lines.layer("bank").drawn());

    assertThat(drawn.at(0)).isZero();
    assertThat(drawn.at(1)).isCloseTo(30, within(1e-9));
    assertThat(drawn.at(5)).isCloseTo(25, within(1e-9));
    assertThat(values.total(values.graph().line("bank.waits"))).isCloseTo(20, within(1e-9));
  }

  /// A later letting leaves the debt of the base as it was drawn.
  @Test
  void aKeptLoanIsDrawnAsItWas() {
    LaidStack laid = conditioned(new PreLet(LayerTerm.of(0.9), Optional.of(1.0)));
    Values values = laid.run();
    LaidStack kept = LaidStack.untaxed(laid.stack.locked(laid.lines, values));

    assertThat(total(kept.run(), kept.lines, "bank")).isCloseTo(55, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"annuity", "equal", "bullet"})
  void aLevelLoanKeepsItsCoverInItsWorstYear(String kind) {
    LoanOffer.Profile profile =
        switch (kind) {
          case "annuity" -> new LoanOffer.Profile.Annuity();
          case "equal" -> new LoanOffer.Profile.Equal();
          default -> new LoanOffer.Profile.Bullet();
        };
    LaidStack laid =
        LaidStack.untaxed(
            of(bank(new Call.Carried(1.4, 0, 1), LoanOffer.of(0.12, 2, 8, profile)), EQUITY));
    Values values = laid.run();
    double worst = Double.POSITIVE_INFINITY;
    for (int t = 2; t < 8; t++) {
      worst = Math.min(worst, values.at(laid.lines.covers().rolling(), t));
    }

    assertThat(worst).isCloseTo(1.4, within(1e-9));
    assertThat(values.last(laid.lines.layer("bank").debt().orElseThrow().owed()))
        .isCloseTo(0, within(1e-9));
  }

  @Test
  void theLoopOfSizeInterestAndTaxCloses() {
    Stack stack =
        of(bank(new Call.Carried(1.3, 0, 0.9), LoanOffer.of(0.07, 2, 14, SCULPTED)), EQUITY);
    LaidStack taxed = LaidStack.taxed(stack, 0.3);
    Values values = taxed.run();

    // PV of service at the loan's rate is the debt, DSCR steady, with tax that knows the interest
    StackLines.DebtLines loan = taxed.lines.layer("bank").debt().orElseThrow();
    Series service = values.series(loan.service()).between(2, 14);
    assertThat(PresentValue.of(service, 0.07, PresentValue.Convention.FIRST_DISCOUNTED))
        .isCloseTo(values.at(loan.owed(), 1), within(1e-7));
    for (int t = 2; t < 14; t++) {
      assertThat(values.at(taxed.lines.covers().rolling(), t))
          .isCloseTo(values.at(taxed.lines.covers().rolling(), 2), within(1e-8));
    }
    assertThat(values.residuals()).allMatch(each -> each.isSolved());
    assertThat(values.total(loan.service()))
        .isLessThan(LaidStack.untaxed(stack).run().total(loan.service()));
  }

  @Test
  void aFacilityPaysItsFeesAndInterest() {
    // 12 months of 10.0, 8 %/12 on the opening balance, 70 % pro rata, 1 % upfront in month 1:
    // uses = capex + fee + interest and facility = 0.7 uses, by algebra: 86.829639 and 124.042342
    Graph.Builder model = Graph.on(TimeGrid.months(YearMonth.of(2027, 1), 12));
    LineType flow = LaidStack.FLOW;
    Line facility = LaidStack.stock("facility");
    Line fee = Line.of("fee", flow);
    Line balance = LaidStack.stock("balance");
    Line rate = model.input(Line.of("rate", LineType.RATE), 0.08 / 12);
    Line signing =
        model.input(Line.of("signing", LineType.PLAIN), Series.of(12, t -> t == 0 ? 1 : 0));
    model.add(fee, facility.as(Shape.FLOW).times(0.01).times(signing));
    Line interest = model.add(Line.of("interest", flow), balance.lag(1).times(rate));
    Line capex = model.input(Line.of("capex", flow), 10);
    Line uses = model.add(Line.of("uses", flow), capex.plus(fee).plus(interest));
    Line draw = model.add(Line.of("draw", flow), uses.times(0.7));
    model.add(balance, balance.previous(0).plus(draw.as(Shape.STOCK)));
    Line all = model.add(LaidStack.stock("all"), draw.total().as(Shape.STOCK));
    model.unknown(facility, all, new Resolver.Linear(1e-9));
    Values values = model.build().run().values();

    assertThat(values.at(facility, 0)).isCloseTo(86.829639, within(5e-7));
    assertThat(values.total(uses)).isCloseTo(124.042342, within(5e-7));
  }

  @Test
  void lockedDebtStaysWhenPricesFall() {
    Stack stack =
        of(bank(new Call.Carried(1.3, 0, 0.9), LoanOffer.of(0.07, 2, 14, SCULPTED)), EQUITY);
    LaidStack base = LaidStack.taxed(stack, 0.3);
    Values values = base.run();
    LaidStack down = LaidStack.taxed(stack.locked(base.lines, values), 0.3);
    Graph graph = down.model.build();
    Values same = graph.run().values();
    Values fallen = graph.run(Map.of(down.price, Series.constant(0.8, LaidStack.YEARS))).values();
    Line service = base.lines.layer("bank").debt().orElseThrow().service();

    for (int t = 0; t < LaidStack.YEARS; t++) {
      assertThat(same.at(service, t)).isCloseTo(values.at(service, t), within(1e-9));
      assertThat(fallen.at(service, t)).isCloseTo(values.at(service, t), within(1e-9));
    }
    assertThat(fallen.at(down.lines.covers().rolling(), 8))
        .isLessThan(values.at(base.lines.covers().rolling(), 8));
    // sized anew it would be smaller
    LaidStack anew = LaidStack.taxed(stack, 0.3);
    Values resized =
        anew.model.build().run(Map.of(anew.price, Series.constant(0.8, LaidStack.YEARS))).values();
    assertThat(resized.total(service)).isLessThan(values.total(service));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void layersAddToTheNeedAndTransfersToZero(long seed) {
    Stack stack = random(new SplittableRandom(seed));
    LaidStack laid = LaidStack.taxed(stack, 0.25);
    Values values = laid.run();
    for (int t = 0; t < LaidStack.YEARS; t++) {
      double drawn = 0;
      for (StackLines.LayerLines each : laid.lines.layers().values()) {
        if (each.layer() instanceof Layer.Source && !(each.layer() instanceof Layer.Refinancing)) {
          drawn += values.at(each.drawn(), t);
        }
      }
      double uses =
          values.at(laid.lines.uses().need(), t) + values.at(laid.lines.uses().carry(), t);
      assertThat(drawn + values.at(laid.lines.uses().gap(), t)).isCloseTo(uses, within(1e-9));
      double views = 0;
      for (PartyView view : PartyView.list(values, LaidStack.FLOW)) {
        views += view.net().at(t);
      }
      assertThat(views).isCloseTo(0, within(1e-9));
    }
    assertCashCloses(laid, values);
  }

  /// Over the life, what came in is what went out: draws and cash against need, layers and the
  /// rest.
  private static void assertCashCloses(LaidStack laid, Values values) {
    double in = values.total(laid.lines.cfads()) + values.total(laid.lines.uses().gap());
    double out = values.total(laid.lines.uses().need()) + values.last(laid.lines.cash());
    for (StackLines.LayerLines each : laid.lines.layers().values()) {
      if (!(each.layer() instanceof Layer.ResultsPayment
          || each.layer() instanceof Layer.Guarantee)) {
        in += values.total(each.drawn());
      }
      out += values.total(each.received());
    }
    assertThat(in).isCloseTo(out, within(1e-7));
  }

  /// A model with a layer of every kind.
  static LaidStack everything() {
    Stack stack = random(new SplittableRandom(1));
    List<Layer> layers = new ArrayList<>(stack.layers());
    layers.removeIf(layer -> layer instanceof Layer.TrustUnits);
    layers.add(new Layer.TrustUnits(Layer.Head.promise("units", "trust"), 0.09, 0.4, 0.75));
    layers.add(
        new Layer.Budget(
            Layer.Head.of("state", "state", new Call.Portion(0.1)), true, Optional.empty()));
    return LaidStack.taxed(new Stack(layers, new Safeguards(6, 0.01, 1.1, 1.05, 12)), 0.25);
  }

  private static Stack random(SplittableRandom random) {
    List<Layer> layers = new ArrayList<>();
    layers.add(
        new Layer.Grant(
            Layer.Head.of("grant", "ministry", new Call.Portion(random.nextDouble(0.2))),
            0.2,
            false));
    layers.add(
        new Layer.Concessional(
            Layer.Head.of("soft", "fund", new Call.Amount(random.nextDouble(10, 30))),
            new LoanOffer(
                0,
                6,
                6 + random.nextInt(2, 12),
                new LoanRate.Fixed(0.02),
                LoanOffer.Payback.of(new LoanOffer.Profile.Equal()),
                random.nextBoolean(),
                new LoanOffer.Fees(0.01, 0.005),
                Optional.empty()),
            0.08));
    layers.add(
        bank(
            new Call.Carried(random.nextDouble(1.2, 2), 0, random.nextDouble(0.4, 0.9)),
            new LoanOffer(
                0,
                2,
                2 + random.nextInt(3, 12),
                new LoanRate.Fixed(random.nextDouble(0.04, 0.12)),
                new LoanOffer.Payback(
                    random.nextBoolean() ? SCULPTED : new LoanOffer.Profile.Annuity(),
                    random.nextBoolean() ? 0.3 : 0),
                random.nextBoolean(),
                new LoanOffer.Fees(0.015, 0.01),
                Optional.empty())));
    layers.add(
        new Layer.FirstLoss(
            Layer.Head.of("junior", "fund", new Call.Portion(0.1)),
            LoanOffer.of(0.01, 6, 15, new LoanOffer.Profile.Bullet())));
    layers.add(
        new Layer.ShareholderLoan(Layer.Head.of("owners", "sponsor", new Call.Portion(0.1)), 0.1));
    layers.add(EQUITY);
    layers.add(new Layer.Guarantee(Layer.Head.promise("promise", "state"), "bank", 0.5, 20, 0.01));
    if (random.nextBoolean()) {
      layers.add(new Layer.TrustUnits(Layer.Head.promise("units", "trust"), 0.09, 0.4, 0.75));
    }
    return new Stack(layers, new Safeguards(6, 0, 1.1, 1.05, 12));
  }

  @Test
  void aSweepPaysALoanEarly() {
    LoanOffer plain = LoanOffer.of(0.08, 2, 15, new LoanOffer.Profile.Annuity());
    LoanOffer swept = plain.with(new LoanOffer.Payback(plain.payback().profile(), 0.5));
    LaidStack slow = LaidStack.untaxed(of(bank(new Call.Portion(0.7), plain), EQUITY));
    LaidStack fast = LaidStack.untaxed(of(bank(new Call.Portion(0.7), swept), EQUITY));
    Line owed = slow.lines.layer("bank").debt().orElseThrow().owed();

    assertThat(fast.run().at(owed, 9)).isZero();
    assertThat(slow.run().at(owed, 9)).isPositive();
  }

  @Test
  void aRefinancingPaysTheOldLoanAndOwesTheSame() {
    LoanOffer old = LoanOffer.of(0.1, 2, 10, new LoanOffer.Profile.Annuity());
    LoanOffer cheaper =
        new LoanOffer(
            6,
            0.5,
            10,
            new LoanRate.Fixed(0.06),
            LoanOffer.Payback.of(new LoanOffer.Profile.Annuity()),
            false,
            LoanOffer.Fees.NONE,
            Optional.empty());
    Layer again = new Layer.Refinancing(Layer.Head.promise("again", "fund"), cheaper, "bank");
    LaidStack laid = LaidStack.untaxed(of(bank(new Call.Portion(0.7), old), again, EQUITY));
    Values values = laid.run();
    Line before = laid.lines.layer("bank").debt().orElseThrow().owed();
    Line after = laid.lines.layer("again").debt().orElseThrow().owed();

    assertThat(values.at(before, 5)).isPositive();
    assertThat(values.at(before, 6)).isZero();
    assertThat(values.at(after, 6))
        .isCloseTo(values.at(laid.lines.layer("again").drawn(), 6), within(1e-12))
        .isPositive();
    assertThat(values.last(after)).isCloseTo(0, within(1e-9));
  }

  @Test
  void trustUnitsPayLoansBackOnceEnoughIsLet() {
    // let 0.8 in year 8; earnings of year 9 are 30, at 10 % worth 300, of which 0.5 are sold
    Layer units = new Layer.TrustUnits(Layer.Head.promise("units", "trust"), 0.1, 0.5, 0.8);
    LoanOffer offer = LoanOffer.of(0.08, 2, 18, new LoanOffer.Profile.Annuity());
    LaidStack laid = LaidStack.untaxed(of(bank(new Call.Portion(0.7), offer), EQUITY, units));
    Values values = laid.run();

    assertThat(values.at(laid.lines.layer("units").drawn(), 8)).isCloseTo(150, within(1e-9));
    assertThat(values.total(laid.lines.layer("units").drawn())).isCloseTo(150, within(1e-9));
    assertThat(values.at(laid.lines.layer("bank").debt().orElseThrow().owed(), 8)).isZero();
    // from then on the trust has half of what is left
    assertThat(values.at(laid.lines.layer("units").received(), 12)).isCloseTo(15, within(1e-9));
    assertThat(values.at(laid.lines.layer("equity").received(), 12)).isCloseTo(15, within(1e-9));
  }

  @Test
  void aGuaranteePaysWhatALoanIsNotPaid() {
    // a bullet of 100 x 1.1 x 1.1... in year 9 is more than the cash of that year, 30
    LoanOffer bullet = LoanOffer.of(0.05, 2, 8, new LoanOffer.Profile.Bullet());
    Layer promise = new Layer.Guarantee(Layer.Head.promise("promise", "state"), "bank", 0.5, 10, 0);
    LaidStack laid = LaidStack.untaxed(of(bank(new Call.Portion(1), bullet), EQUITY, promise));
    Values values = laid.run();
    StackLines.DebtLines loan = laid.lines.layer("bank").debt().orElseThrow();

    // owed 40 x 1.05 + 60 = 102; due 102 + 5.1 in year 7 with 30 there: 77.1 short, 10 called
    assertThat(values.at(laid.lines.layer("promise").drawn(), 7)).isCloseTo(10, within(1e-9));
    assertThat(values.at(loan.shortfall(), 7)).isCloseTo(67.1, within(1e-9));
  }

  @Test
  void aLoanInAnotherCurrencyCostsMoreWhenThatRises() {
    LineType rateType = LineType.of(Units.MUSD.per(Units.PEN), Shape.FACTOR);
    LaidStack laid = foreign(rateType, 1e-6 / 4, 0);
    LaidStack dearer = foreign(rateType, 1e-6 / 4, 0.05);
    Values steady = laid.run();
    Values rising = dearer.run();
    StackLines.DebtLines loan = laid.lines.layer("bank").debt().orElseThrow();

    // 40 and 60 million dollars at 4 to one are 160 and 240 million, with 8 % on the first
    assertThat(steady.at(loan.loan().closing(), 1)).isCloseTo(412.8e6, within(1e-3));
    assertThat(steady.at(loan.owed(), 1)).isCloseTo(103.2, within(1e-9));
    assertThat(rising.at(loan.service(), 8)).isGreaterThan(1.3 * steady.at(loan.service(), 8));
  }

  private static LaidStack foreign(LineType type, double start, double yearly) {
    LaidStack[] made = new LaidStack[1];
    Line rate = Line.of("rate", type);
    LoanOffer offer =
        new LoanOffer(
            0,
            2,
            12,
            new LoanRate.Fixed(0.08),
            LoanOffer.Payback.of(new LoanOffer.Profile.Annuity()),
            true,
            LoanOffer.Fees.NONE,
            Optional.of(new LoanOffer.Foreign(Units.PEN, rate)));
    made[0] = LaidStack.untaxed(of(bank(new Call.Portion(1), offer), EQUITY));
    made[0].model.input(rate, Series.of(LaidStack.YEARS, t -> start * Math.pow(1 + yearly, t)));
    return made[0];
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatThrownBy(() -> of(bank(new Call.Rest(), LoanOffer.of(0.08, 2, 12, SCULPTED)), EQUITY))
        .hasMessageContaining("cannot take the rest");
    Layer gap = new Layer.Grant(Layer.Head.of("gap", "ministry", new Call.Portion(0.2)), 0.2, true);
    assertThatThrownBy(() -> of(gap, EQUITY)).hasMessageContaining("after the owners' money");
    assertThatThrownBy(() -> of(bank(new Call.Portion(1), LoanOffer.of(0.08, 2, 12, SCULPTED))))
        .hasMessageContaining("must own");
    assertThatThrownBy(() -> new LoanRate.Fixed(8)).hasMessageContaining("in percent");
  }

  @Test
  void terminationPaysWhatTheContractSays() {
    Contract.Termination terms = new Contract.Termination(0.8, 1, true);

    assertThat(terms.owed(true).at(100, 30)).isEqualTo(80);
    assertThat(terms.owed(false).at(100, 30)).isEqualTo(130);
  }
}
