package org.tinkuy.finance.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.finance.family.FinancedProject;
import org.tinkuy.finance.family.ProjectFlows;
import org.tinkuy.finance.family.SampleFlows;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.graph.Units;
import org.tinkuy.finance.indicator.BreakEven;
import org.tinkuy.finance.stack.Call;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.LoanOffer;
import org.tinkuy.finance.stack.LoanRate;
import org.tinkuy.finance.stack.Safeguards;
import org.tinkuy.finance.stack.Stack;
import org.tinkuy.finance.statement.PartyView;

class ViewTest {
  private static final LoanOffer OFFER = LoanOffer.of(0.08, 2, 17, new LoanOffer.Profile.Annuity());

  private static FinancedProject run(LoanOffer offer, double gearing) {
    return run(SampleFlows.untaxed(), offer, gearing);
  }

  private static FinancedProject run(ProjectFlows flows, LoanOffer offer, double gearing) {
    Stack stack =
        new Stack(
            List.of(
                new Layer.BankLoan(Layer.Head.of("bank", "bank", new Call.Portion(gearing)), offer),
                new Layer.Equity(Layer.Head.of("equity", "sponsor", new Call.Rest()), 0.12)),
            new Safeguards(6, 0, 0, 0, 1));
    return switch (FinancedProject.run(flows, stack)) {
      case FinancedProject.Outcome.Solved(var project) -> project;
      case FinancedProject.Outcome.Open open -> throw new AssertionError(open);
    };
  }

  private static LenderView lender(FinancedProject run, List<LenderView.Lease> leases) {
    return switch (LenderView.of(run, new ProjectFlows.Downside(1.1, 0.9, 1.1, 0), leases, 0.25)) {
      case LenderView.Outcome.Seen(var view) -> view;
      case LenderView.Outcome.Open open -> throw new AssertionError(open);
    };
  }

  @Test
  void theLenderSeesBothCasesWithOneDebt() {
    // half of 60 x 1.08 + 40 is owed, 52.4; 15 payments at 8 % of 52.4 x 0.116830: 6.121869 a year
    double service = 52.4 * 0.08 / (1 - Math.pow(1.08, -15));
    LenderView view = lender(run(OFFER, 0.5), List.of());

    assertThat(view.sponsor().tests()).hasSize(15);
    assertThat(view.sponsor().minimum()).isCloseTo(14 / service, within(1e-9));
    assertThat(view.sponsor().average()).isCloseTo(14 / service, within(1e-9));
    // 18 x 0.9 - 4 x 1.1 = 11.8
    assertThat(view.lender().minimum()).isCloseTo(11.8 / service, within(1e-9));
    assertThat(view.lender().unpaid()).isZero();
    // revenue x 18 - 4 pays the service
    assertThat(view.breakEven())
        .isInstanceOfSatisfying(
            BreakEven.Found.class,
            found -> assertThat(found.input()).isCloseTo((service + 4) / 18, within(1e-9)));
    assertThat(view.tail_years()).isCloseTo(22 - 17, within(1e-12));
    // works cost 10 more and nothing else is needed
    assertThat(view.overrun()).isCloseTo(10, within(1e-9));
    assertThat(view.sponsor().tests().getFirst().label()).isEqualTo("2029");
    assertThat(view.sponsor().tests().getLast().ahead()).isNaN();
  }

  @Test
  void tenantsAreWeighedByTheirRent() {
    List<LenderView.Lease> leases =
        List.of(
            new LenderView.Lease("a", 4, 20, true),
            new LenderView.Lease("b", 2, 10, true),
            new LenderView.Lease("c", 1, 10, false),
            new LenderView.Lease("d", 1, 10, false),
            new LenderView.Lease("e", 1, 10, false),
            new LenderView.Lease("f", 1, 10, false));
    LenderView.TenantBook book = lender(run(OFFER, 0.5), leases).tenants();

    assertThat(book.largestFive()).isCloseTo(0.9, within(1e-12));
    assertThat(book.preLet()).isCloseTo(0.6, within(1e-12));
    // mean end (80 + 60) / 10 = 14 years, the last payment is after 17
    assertThat(book.leaseTail_years()).isCloseTo(-3, within(1e-12));
  }

  @Test
  void aFloatingRateAndAForeignCurrencyAreMismatchesAsFarAsNothingCoversThem() {
    Line base = Line.of("base", LineType.YEARLY_RATE);
    Line soles = Line.of("soles", LineType.of(Units.MUSD.per(Units.PEN), Shape.FACTOR));
    LoanOffer floating =
        new LoanOffer(
            0,
            2,
            17,
            new LoanRate.Floating(base, 0.03, 0.75, 0.05),
            LoanOffer.Payback.of(new LoanOffer.Profile.Annuity()),
            true,
            LoanOffer.Fees.NONE,
            Optional.of(new LoanOffer.Foreign(Units.PEN, soles)));
    ProjectFlows flows =
        SampleFlows.of(
            1,
            ProjectFlows.TaxTerms.NONE,
            Map.of(
                base,
                Series.constant(0.05, SampleFlows.YEARS),
                soles,
                Series.constant(0.25e-6, SampleFlows.YEARS)));
    LenderView view = lender(run(flows, floating, 0.5), List.of());

    assertThat(view.mismatches())
        .containsExactly(
            new LenderView.Mismatch("bank", LenderView.Mismatch.Kind.FLOATING_RATE, 0.25),
            // a quarter of revenue is earned in it
            new LenderView.Mismatch("bank", LenderView.Mismatch.Kind.CURRENCY, 0.75));
    // 3 % and three quarters of 5 % fixed, a quarter of 5 % floating: 8 % like the plain loan
    assertThat(view.sponsor().minimum())
        .isCloseTo(lender(run(OFFER, 0.5), List.of()).sponsor().minimum(), within(1e-9));
    assertThat(lender(run(OFFER, 0.5), List.of()).mismatches()).isEmpty();
  }

  @Test
  void theDeveloperSeesWhatIsLeft() {
    DeveloperView view = DeveloperView.of(run(OFFER, 0), 0.1);

    // 100 in, 14 a year for 20 years back: the sum is back 7.142857 years after year 1
    assertThat(view.multiple()).isCloseTo(2.8, within(1e-12));
    assertThat(view.payback_periods()).hasValueCloseTo(1 + 100.0 / 14, within(1e-9));
    assertThat(view.peak()).isCloseTo(100, within(1e-12));
    // at 10 %: 14 x 8.513564 / 1.1 - 60 - 40 / 1.1
    assertThat(view.worth()).isCloseTo(11.9908, within(1e-3));
    assertThat(view.ownersRate()).isEqualTo(view.projectRate());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void transfersBetweenAllPartiesAddToZero(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    FinancedProject run = run(OFFER, random.nextDouble(0, 0.9));
    List<PartyView> parties = DeveloperView.parties(run);

    assertThat(parties).hasSizeGreaterThanOrEqualTo(5);
    for (int t = 0; t < SampleFlows.YEARS; t++) {
      double sum = 0;
      for (PartyView party : parties) {
        sum += party.net().at(t);
      }
      assertThat(sum).isCloseTo(0, within(1e-9));
    }
  }

  @Test
  void aServiceThatEarnsMoreCarriesOneThatEarnsLess() {
    OperatorView view =
        OperatorView.of(
            List.of(
                new OperatorView.Service("water", 1000, 100, 200, 100, 500, 0),
                new OperatorView.Service("roads", 0, 0, 150, 50, 0, 100)),
            400);

    // water: cost 400, revenue 500; roads: cost 200, revenue 100
    assertThat(view.services().getFirst().costToServe()).isCloseTo(0.4, within(1e-12));
    assertThat(view.services().getFirst().recovery()).isCloseTo(1.25, within(1e-12));
    assertThat(view.services().getFirst().operatingRecovery()).isCloseTo(5.0 / 3, within(1e-12));
    assertThat(view.services().get(1).costToServe()).isNaN();
    assertThat(view.services().get(1).surplus()).isEqualTo(-100);
    assertThat(view.subsidy()).isEqualTo(100);
    assertThat(view.recovery()).isEqualTo(1);
    // tariffs leave 100 open on 400 of let area
    assertThat(view.feeBase()).isCloseTo(0.25, within(1e-12));
  }

  @Test
  void aTenantStaysWhileItSavesMoreThanItPays() {
    TenantView view =
        TenantView.of(
            new TenantView.Tenancy(
                List.of(Series.of(10, 5, 5), Series.of(0, 1, 1)),
                Series.of(0, 20, 20),
                Series.of(100, 100, 100),
                Series.of(40, 40, 40),
                50),
            0.25);

    // paid 10 + 6/1.25 + 6/1.5625 = 18.64; saved 20/1.25 + 20/1.5625 = 28.8
    assertThat(view.worthPaid()).isCloseTo(18.64, within(1e-12));
    assertThat(view.worthSaved()).isCloseTo(28.8, within(1e-12));
    assertThat(view.headroom()).isCloseTo(28.8 / 18.64 - 1, within(1e-12));
    // one a period for three periods is worth 1 + 0.8 + 0.64 = 2.44, on 50 of area 122
    assertThat(view.level()).isCloseTo(18.64 / 122, within(1e-12));
    assertThat(view.walkAway()).isCloseTo(28.8 / 122, within(1e-12));
    assertThat(view.ofTurnover()).isCloseTo(22.0 / 300, within(1e-12));
    assertThat(view.ofValueAdded()).isCloseTo(22.0 / 120, within(1e-12));
  }

  @Test
  void tellsValueForMoney() {
    // at 6 %: capital 40, 60; operation 5 growing 2 % in years 2 to 26;
    // renewal 8 in years 9, 16, 23; payments 16 growing 1 % in years 2 to 26
    ValueForMoney.OwnWay own =
        new ValueForMoney.OwnWay(
            Series.of(27, t -> t == 0 ? 40 : t == 1 ? 60 : 0),
            Series.of(27, t -> t < 2 ? 0 : 5 * Math.pow(1.02, t - 2)),
            Series.of(27, t -> t == 9 || t == 16 || t == 23 ? 8 : 0),
            Series.constant(0, 27));
    ValueForMoney view =
        ValueForMoney.of(
            own,
            new ValueForMoney.ByCompany(
                Series.of(27, t -> t < 2 ? 0 : 16 * Math.pow(1.01, t - 2)), 2, 0),
            new ValueForMoney.Terms(
                new ValueForMoney.RiskShares(0.18, 0.06),
                new ValueForMoney.RiskShares(0.04, 0.03),
                new ValueForMoney.Neutrality(0.02, 1.5),
                0.06));

    assertThat(view.raw()).isCloseTo(179.429332, within(5e-7));
    assertThat(view.transferable()).isCloseTo(21.759489, within(5e-7));
    assertThat(view.retained()).isCloseTo(6.049556, within(5e-7));
    assertThat(view.neutrality()).isCloseTo(2.956936, within(5e-7));
    assertThat(view.comparator()).isCloseTo(210.195312, within(5e-7));
    assertThat(view.payments()).isCloseTo(211.681540, within(5e-7));
    assertThat(view.company()).isCloseTo(219.731096, within(5e-7));
    assertThat(view.gain()).isCloseTo(-9.535783, within(5e-7));
    assertThat(view.share()).isCloseTo(-0.0454, within(5e-5));
  }

  @Test
  void tellsTheImpactMultipleOfMoney() {
    // 25 million buy 30 % of 500 million of social value: 150, 6 times. Who holds 30 % for 25
    // million
    // has put in as much for each part as all have who put in 25 / 0.3
    var value = new ImpactView.SocialOutcome("value", Series.of(1), 500, 0, 0, 0, 0, 1);
    ImpactView view =
        ImpactView.of(
            List.of(),
            new ImpactView.Money(0, 0, 0, 0, 25 / 0.3),
            0,
            List.of(),
            new ImpactView.Outcomes(List.of(value), 0.1));
    assertThat(view.socialReturn()).isCloseTo(6, within(1e-12));
  }

  @Test
  void abatementCostOfTheReference() {
    // own vector: 2 MUSD, 15 years, 8 %, 180 k saved, 2,400 t/a: 22.36 USD/t
    ImpactView.Abatement measure = new ImpactView.Abatement(2e6, 15, 0.08, -180e3, 2400);
    ImpactView view =
        ImpactView.of(
            List.of(new ImpactView.Metric("IRIS+ 5.3", "OI4862", "t", 2400, "estimated")),
            new ImpactView.Money(10e6, 20, 80, 36, 100),
            500,
            List.of(measure),
            new ImpactView.Outcomes(
                List.of(
                    new ImpactView.SocialOutcome("wage", Series.of(100), 2, 0.25, 0, 0.2, 0.5, 2)),
                0.25));

    assertThat(measure.costPerTonne()).isCloseTo(22.36, within(0.005));
    assertThat(view.abatement()).isCloseTo(22.36, within(0.005));
    assertThat(view.costPerJob()).isEqualTo(20_000);
    assertThat(view.leverage()).isEqualTo(4);
    assertThat(view.privateLeverage()).isEqualTo(1.8);
    // 100 x 2 x 0.75 x 0.8 = 120, and half of it a year later at 25 %: 48
    assertThat(view.socialReturn()).isCloseTo(1.68, within(1e-12));
    assertThatThrownBy(() -> new ImpactView.Metric("", "OI4862", "t", 1, "measured"))
        .hasMessageContaining("catalogue");
  }

  @Test
  void economicWorthIsFinancialWorthAndWhatOthersGain() {
    // works 100: half labour at 0.6 of its wage, a fifth tax; benefits of 30 a year, no distortion
    EconomyView view =
        EconomyView.of(
            List.of(
                new EconomyView.Item(
                    "works",
                    Series.of(-100, 0, 0, 0, 0, 0),
                    List.of(
                        new EconomyView.Part(0.5, 0.6, "workers"),
                        new EconomyView.Part(0.2, 0, "government"),
                        new EconomyView.Part(0.3, 1, "none"))),
                new EconomyView.Item(
                    "revenue",
                    Series.of(0, 30, 30, 30, 30, 30),
                    List.of(new EconomyView.Part(1, 1, "none")))),
            List.of(
                new EconomyView.Outside("carbon", "world", Series.of(0, 2, 2, 2, 2, 2)),
                new EconomyView.Outside("land", "farmers", Series.of(0, -1, -1, -1, -1, -1))),
            0.1);
    double annuity = (1 - Math.pow(1.1, -5)) / 0.1;

    assertThat(view.net().at(0)).isCloseTo(-60, within(1e-12));
    assertThat(view.worth()).isCloseTo(31 * annuity - 60, within(1e-9));
    assertThat(view.financial()).isCloseTo(30 * annuity - 100, within(1e-9));
    assertThat(view.distribution().get("workers")).isCloseTo(20, within(1e-9));
    assertThat(view.distribution().get("government")).isCloseTo(20, within(1e-9));
    double others = view.distribution().values().stream().mapToDouble(Double::doubleValue).sum();
    assertThat(view.financial() + others).isCloseTo(view.worth(), within(1e-9));
    // revenue may fall by worth / (30 x annuity)
    assertThat(Optional.ofNullable(view.switching().get("revenue")).orElseThrow().orElseThrow())
        .isCloseTo(-view.worth() / (30 * annuity), within(1e-12));
    assertThat(view.mostCritical().getFirst()).isEqualTo("revenue");
  }

  @Test
  void theStateSeesItsYears() {
    GovernmentView view =
        GovernmentView.of(
            new GovernmentView.Flows(
                2027,
                Series.of(0, 10, 20),
                Series.of(0, 5, 5),
                Series.of(50, 0, 0),
                Series.of(0, 2, 2),
                Series.of(0, 0, 0),
                Series.of(0, 0, 0)),
            List.of(
                new GovernmentView.Promise.LoanGuarantee("loan", Series.of(100, 80, 60), 0.1, 0.4),
                new GovernmentView.Promise.RevenueFloor(
                    "floor", Series.of(0, 10, 10), Series.of(1, 10, 10), 0.2)),
            0.25,
            0.05);

    assertThat(view.years())
        .extracting(GovernmentView.FiscalYear::year)
        .containsExactly(2027, 2028, 2029);
    assertThat(view.years())
        .extracting(GovernmentView.FiscalYear::balance)
        .containsExactly(-50.0, 5.0, 15.0);
    assertThat(view.forgone()).isCloseTo(1.6 + 1.28, within(1e-12));
    assertThat(view.cost()).isCloseTo(50 - 4 - 9.6 + 2.88, within(1e-12));
    // a guarantee called with 10 %: 6, then 0.9 x 0.1 x 80 x 0.6 = 4.32, then 2.916
    assertThat(view.years().getFirst().contingent().expected()).isCloseTo(6, within(1e-12));
    // at the money, deviation 0.2 x 1.414214: 10 x (2 Φ(0.141421) - 1) = 1.124629
    assertThat(view.years().get(1).contingent().expected())
        .isCloseTo(4.32 + 1.124629, within(1e-5));
    assertThat(Optional.of(view.years().get(2).debt().liability())).hasValue(0.0);
    // 50 borrowed, of which 5 and 15 are paid back
    assertThat(view.years())
        .extracting(each -> each.debt().total())
        .containsExactly(50.0, 45.0, 30.0);
    assertThat(view.years())
        .extracting(each -> each.debt().accrual())
        .containsExactly(-50.0, 5.0, 15.0);
    // one chance in twenty: the guarantee is called with 10, 9 and 8.1 %; a revenue of 6.03366
    assertThat(view.years().getFirst().contingent().high()).isCloseTo(60, within(1e-12));
    assertThat(view.years().get(1).contingent().high()).isCloseTo(48 + 3.966361, within(1e-5));
    assertThat(view.years().get(1).contingent().cap()).isEqualTo(90);
    // called once, at worst at once: 60; the floor is missed in its two years
    assertThat(view.highLoss()).isGreaterThan(60 + 3.966361 / 1.25).isLessThan(70);
  }

  /// Of a loan of 100 that is called with 10 %, then with 9 %, all is lost with a chance of one in
  /// twenty. Called rare is then what comes with one chance in eight: no year is so likely, but one
  /// of the two is, with 19 %, and the least of both is 80 / 1.25.
  @Test
  void whatIsRareIsHandedIn() {
    var loan = new GovernmentView.Promise.LoanGuarantee("loan", Series.of(100, 80), 0.1, 0);

    assertThat(loan.high(1, 0.05)).isCloseTo(80, within(1e-12));
    assertThat(loan.high(1, 0.125)).isZero();
    assertThat(loan.highWorth(2, 0.25, 0.05)).isCloseTo(100, within(1e-12));
    assertThat(loan.highWorth(2, 0.25, 0.125)).isCloseTo(64, within(1e-12));
  }

  @Test
  void aFloorFarBelowRevenueCostsNothing() {
    var promise = new GovernmentView.Promise.RevenueFloor("f", Series.of(1), Series.of(100), 0.1);

    assertThat(promise.expected(0)).isCloseTo(0, within(1e-9));
    assertThat(promise.cap(0)).isEqualTo(1);
  }
}
