package org.tinkuy.finance.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.graph.Units;
import org.tinkuy.finance.indicator.Cover;
import org.tinkuy.finance.indicator.PresentValue;
import org.tinkuy.finance.stack.Call;
import org.tinkuy.finance.stack.Contract;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.LayerTerm;
import org.tinkuy.finance.stack.LoanOffer;
import org.tinkuy.finance.stack.Safeguards;
import org.tinkuy.finance.stack.Stack;

class FamilyTest {
  private static final FamilyTerms TERMS =
      new FamilyTerms(
          1.4,
          OptionalDouble.of(0.06),
          OptionalDouble.of(0.08),
          OptionalDouble.of(0.12),
          0.05,
          0.35,
          500,
          false);

  private static FamilyResult of(Family family, ProjectFlows flows) {
    return read(family, flows, FamilyComparison.atCover(family.stack(), TERMS.cover()));
  }

  private static FamilyResult read(Family family, ProjectFlows flows, Stack stack) {
    return switch (FinancedProject.run(flows, stack)) {
      case FinancedProject.Outcome.Solved(var project) ->
          FamilyComparison.read(family, project, TERMS);
      case FinancedProject.Outcome.Open open -> throw new AssertionError(open);
    };
  }

  @Test
  void aBudgetShowsPublicMoneyByYearAndNoCover() {
    FamilyResult result = of(SampleFlows.publicBudget(), SampleFlows.untaxed());

    assertThat(result.cover()).isEmpty();
    assertThat(result.loans()).isEmpty();
    assertThat(result.publicMoney().paidIn().between(0, 3)).isEqualTo(Series.of(60, 40, 0));
    assertThat(result.publicMoney().paidBack().at(5)).isEqualTo(14);
    // 60 + 40 / 1.06 less 14 a year in years 2 to 21 at 6 %: 97.7358 - 14 x 11.469921 / 1.06
    assertThat(result.publicMoney().presentValue()).isCloseTo(-53.7535, within(1e-3));
    assertThat(result.publicMoney().costPerJob()).isCloseTo(-53.7535 / 500, within(1e-5));
    assertThat(result.risks())
        .contains(
            new FamilyResult.RiskKeeper(FamilyResult.Risk.DEMAND, "government"),
            new FamilyResult.RiskKeeper(FamilyResult.Risk.COST_OVERRUN, "state"));
  }

  @Test
  void debtIsComparedAtOneCoverWhateverTheStackAskedFor() {
    FamilyResult result = of(SampleFlows.projectFinance(), SampleFlows.untaxed());
    FamilyResult.LoanCover cover = result.cover().orElseThrow();

    // 14 a year for 15 years at 8 %, 119.832701 at the end of year 1, carries 85.5948 at 1.4;
    // need grows to 60 x 1.08 + 40 = 104.8: 81.67 % of it, but the gearing allows 80 %
    assertThat(result.sources().debt()).isCloseTo(80, within(1e-9));
    assertThat(cover.service().minimum()).isCloseTo(119.832701 / (0.8 * 104.8), within(1e-6));
    assertThat(cover.service().average()).isCloseTo(cover.service().minimum(), within(1e-9));
    assertThat(result.sources().owners()).isCloseTo(20, within(1e-9));
    assertThat(result.sources().costOfCapital()).isCloseTo(0.8 * 0.08 + 0.2 * 0.12, within(1e-12));
    assertThat(result.publicMoney().presentValue()).isZero();
    assertThat(result.loans().getFirst().tenor_years()).isEqualTo(17);
    assertThat(result.loans().getFirst().basis()).isEqualTo("nominal prices");
  }

  /// The loan is covered 119.832701 / 83.84 = 1.4293 times in every year.
  @ParameterizedTest
  @CsvSource({"1.42, 1.42, ", "1.43, 1.42, LOCK_UP", "1.42, 1.43, DEFAULT_COVER", "0, 0, "})
  void coversThatALoanAsksForItselfAreHeldToTheLowest(
      double lockUp, double called, FamilyResult.Weakness.Kind expected) {
    Family family = SampleFlows.projectFinance();
    Safeguards.Own own = new Safeguards.Own(0, LayerTerm.of(lockUp), LayerTerm.of(called));
    Stack guarded =
        new Stack(
            family.stack().layers(), new Safeguards(0, 0, 0, 0, 1, Map.of("bank", own), false));

    FamilyResult result =
        read(family, SampleFlows.untaxed(), FamilyComparison.atCover(guarded, TERMS.cover()));

    assertThat(result.weaknesses())
        .filteredOn(each -> each.layer().equals("bank"))
        .extracting(FamilyResult.Weakness::kind)
        .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected));
  }

  /// A loan that asks for no cover is held to that of the comparison too, before all others: 90 %
  /// of the need at 2 % in five equal parts from year 2 would owe 54 x 1.02 + 36 = 91.08 and ask
  /// for 0.22 of it in the first year; 14 a year at 1.4 pay 10. The bank has nothing left in that
  /// year, not even for interest, so that it lends nothing.
  @Test
  void aLoanThatAsksForNoCoverIsComparedAtTheSameOne() {
    Family mixed =
        new Family(
            Family.Kind.IMPACT,
            SampleFlows.stack(
                new Layer.Concessional(
                    Layer.Head.of("soft", "fund", new Call.Carried(0, 0, 0.9)),
                    LoanOffer.of(0.02, 2, 7, new LoanOffer.Profile.Equal()),
                    0.08),
                new Layer.BankLoan(
                    Layer.Head.of("bank", "bank", new Call.Carried(1.1, 0, 0.8)),
                    LoanOffer.of(0.08, 2, 17, new LoanOffer.Profile.Sculpted())),
                SampleFlows.equity()),
            SampleFlows.contract(Contract.Bearer.SHARED),
            Set.of("fund"),
            24,
            "made up");
    FamilyResult result = of(mixed, SampleFlows.untaxed());

    assertThat(result.sources().debt()).isCloseTo(90 * (10 / 0.22) / 91.08, within(1e-6));
    assertThat(result.cover().orElseThrow().service().minimum()).isCloseTo(1.4, within(1e-9));
    assertThat(result.weaknesses())
        .noneMatch(each -> each.kind() == FamilyResult.Weakness.Kind.UNPAID_SERVICE);
  }

  @Test
  void loanLifeCoverOfASteadyLoanIsItsCover() {
    // an LLCR identity: with one steady DSCR, LLCR is the same at every date
    FamilyResult.LoanCover cover =
        of(
                SampleFlows.projectFinance(),
                SampleFlows.of(1, new ProjectFlows.TaxTerms(0.3, 10, 1, 1, 0.05)))
            .cover()
            .orElseThrow();
    for (int year = 2; year < 17; year++) {
      assertThat(cover.loanLife().at(year))
          .isCloseTo(cover.service().ratios().at(year), within(1e-8));
    }
    assertThat(cover.loanLife().at(18)).isNaN();
  }

  @Test
  void softMoneyIsTestedForItsGrantElement() {
    FamilyResult result = of(SampleFlows.impact(), SampleFlows.untaxed());
    FamilyResult.LoanTerm soft = result.loans().getFirst();

    // 18 and 12 drawn; interest of 1 % capitalised in years 1 to 4, equal principal in 5 to 21
    double owed = 18 * Math.pow(1.01, 4) + 12 * Math.pow(1.01, 3);
    double worth = 0;
    for (int t = 5; t < 22; t++) {
      double open = owed * (22 - t) / 17;
      worth += (owed / 17 + 0.01 * open) / Math.pow(1.05, t);
    }
    assertThat(soft.grantElement()).isCloseTo(1 - worth / (18 + 12 / 1.05), within(1e-9));
    assertThat(soft.isConcessional()).isEqualTo(soft.grantElement() >= 0.35);
    assertThat(result.sources().grants()).isCloseTo(20, within(1e-12));
    // the contract pays no public lender, and gives the owners their 50 back
    assertThat(result.publicMoney().exposure()).isCloseTo(owed + 50, within(1e-9));
  }

  private static Contract withoutPayment() {
    return new Contract(
        "case",
        Contract.Payer.USERS,
        Contract.Bearer.COMPANY,
        Contract.Title.COMPANY,
        new Contract.HandBack.Transferred(0),
        new Contract.Termination(0, 0, false),
        22);
  }

  /// A contract that ends early by the public body's fault costs it the whole debt, 80 % of 104.8
  /// at the end of year 1, and the 20 that owners paid in.
  @Test
  void theStateIsExposedToWhatItsContractPaysOnAnEarlyEnd() {
    FamilyResult result = of(SampleFlows.projectFinance(), SampleFlows.untaxed());

    assertThat(result.publicMoney().exposure()).isCloseTo(0.8 * 104.8 + 20, within(1e-9));
  }

  /// Owed most at the end of year 1: 80 % of 60 x 1.08 + 40 = 104.8, of which the state promises
  /// half, and never more than its limit.
  @ParameterizedTest
  @CsvSource({"50, 41.92", "30, 30"})
  void theStateIsExposedToWhatItPromisesOfALoan(double most, double exposure) {
    Family promised =
        new Family(
            Family.Kind.PROJECT_FINANCE,
            SampleFlows.stack(
                new Layer.BankLoan(
                    Layer.Head.of("bank", "bank", new Call.Carried(1.1, 0, 0.8)),
                    LoanOffer.of(0.08, 2, 17, new LoanOffer.Profile.Sculpted())),
                new Layer.Guarantee(
                    Layer.Head.of("promise", "state", new Call.Portion(0)), "bank", 0.5, most, 0),
                SampleFlows.equity()),
            withoutPayment(),
            Set.of("state"),
            18,
            "made up");
    FamilyResult result = of(promised, SampleFlows.untaxed());

    assertThat(result.publicMoney().exposure()).isCloseTo(exposure, within(1e-9));
    assertThat(result.risks())
        .contains(new FamilyResult.RiskKeeper(FamilyResult.Risk.FIRST_LOSS, "state"));
    // it pays nothing while the loan is paid
    assertThat(result.publicMoney().presentValue()).isZero();
  }

  /// 20 % of the need lent by the owners at 9 %, the rest at the 12 % that they ask for.
  @Test
  void aShareholderLoanAsksItsOwnRate() {
    Family lent =
        new Family(
            Family.Kind.CAPITAL_MARKET,
            SampleFlows.stack(
                new Layer.ShareholderLoan(
                    Layer.Head.of("lent", "sponsor", new Call.Portion(0.2)), 0.09),
                SampleFlows.equity()),
            SampleFlows.contract(Contract.Bearer.COMPANY),
            Set.of("state"),
            9,
            "made up");
    FamilyResult.Sources sources = of(lent, SampleFlows.untaxed()).sources();

    assertThat(sources.debt()).isZero();
    assertThat(sources.owners()).isCloseTo(100, within(1e-9));
    assertThat(sources.costOfCapital()).isCloseTo(0.2 * 0.09 + 0.8 * 0.12, within(1e-12));
  }

  @Test
  void whatCouldFailIsSaidWithItsAmount() {
    Layer small =
        new Layer.Bond(
            Layer.Head.of("bond", "market", new Call.Portion(0.3)),
            LoanOffer.of(0.2, 2, 5, new LoanOffer.Profile.Bullet()),
            50);
    Family weak =
        new Family(
            Family.Kind.CAPITAL_MARKET,
            SampleFlows.stack(
                small,
                new Layer.Equity(Layer.Head.of("equity", "sponsor", new Call.Portion(0.5)), 0.4)),
            SampleFlows.contract(Contract.Bearer.COMPANY),
            Set.of(),
            9,
            "made up");
    FamilyResult result = read(weak, SampleFlows.untaxed(), weak.stack());

    // owed 18 x 1.2 + 12 = 33.6; due 6.72 a year and 33.6 more in year 4 against 14 and what is
    // kept back by the lock-up
    assertThat(result.weaknesses())
        .contains(new FamilyResult.Weakness(FamilyResult.Weakness.Kind.ISSUE_TOO_SMALL, "bond", 30))
        .anySatisfy(
            each -> {
              assertThat(each.kind()).isEqualTo(FamilyResult.Weakness.Kind.GAP);
              assertThat(each.amount()).isCloseTo(20, within(1e-9));
            })
        .anySatisfy(
            each -> {
              assertThat(each.kind()).isEqualTo(FamilyResult.Weakness.Kind.UNPAID_SERVICE);
              assertThat(each.amount()).isCloseTo(40.32 - 14, within(1e-9));
            })
        .contains(
            new FamilyResult.Weakness(FamilyResult.Weakness.Kind.DEARER_THAN_PROJECT, "bond", 0.2))
        .anyMatch(each -> each.kind() == FamilyResult.Weakness.Kind.BELOW_HURDLE);
    // what it is not paid is no gift: 6.72 are due in years 2 and 3 and 40.32 in year 4, at 5 %
    // 6.095238 + 5.804989 + 33.171364 = 45.071591, against 18 + 12 / 1.05 = 29.428571 paid out
    assertThat(result.loans().getFirst().grantElement())
        .isCloseTo(1 - 45.071591 / 29.428571, within(1e-6));
    assertThat(result.loans().getFirst().isConcessional()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.001, 3, 1000})
  void scaleChangesAmountsAndNoRatio(double scale) {
    FamilyResult one = of(SampleFlows.projectFinance(), SampleFlows.untaxed());
    FamilyResult many =
        of(SampleFlows.projectFinance(), SampleFlows.of(scale, ProjectFlows.TaxTerms.NONE));

    assertThat(many.sources().debt()).isCloseTo(scale * one.sources().debt(), within(1e-9 * scale));
    assertThat(many.cover().orElseThrow().service().minimum())
        .isCloseTo(one.cover().orElseThrow().service().minimum(), within(1e-9));
    assertThat(many.returns().owners().roots().getFirst())
        .isCloseTo(one.returns().owners().roots().getFirst(), within(1e-9));
  }

  @Test
  void theDownsideKeepsTheDebt() {
    FinancedProject base = project(SampleFlows.projectFinance());
    FinancedProject down =
        switch (base.under(new ProjectFlows.Downside(1.2, 0.85, 1.1, 1))) {
          case FinancedProject.Outcome.Solved(var project) -> project;
          case FinancedProject.Outcome.Open open -> throw new AssertionError(open);
        };

    assertThat(down.values().total(down.lines().layer("bank").drawn()))
        .isCloseTo(base.values().total(base.lines().layer("bank").drawn()), within(1e-9));
    assertThat(down.series(down.lines().service()).at(6))
        .isCloseTo(base.series(base.lines().service()).at(6), within(1e-9));
    assertThat(down.series(down.lines().cfads()).at(6))
        .isCloseTo(18 * 0.85 - 4 * 1.1, within(1e-12));
    // what the works cost more, the owners pay
    assertThat(down.values().total(down.lines().uses().gap())).isCloseTo(0, within(1e-9));
  }

  private static FinancedProject project(Family family) {
    return switch (FinancedProject.run(SampleFlows.untaxed(), family.stack())) {
      case FinancedProject.Outcome.Solved(var project) -> project;
      case FinancedProject.Outcome.Open open -> throw new AssertionError(open);
    };
  }

  @Test
  void theSearchFindsTheLeastGrantThatEarnsTheHurdle() {
    // owners pay 1 - g of 60 and 40 and get 14 a year in years 2 to 21; at 15 % that is worth
    // 14 x 6.259331 / 1.15 = 76.2005; outlay 60 + 40 / 1.15 = 94.7826: g = 1 - 0.803951
    Layer grant = new Layer.Grant(Layer.Head.of("grant", "state", new Call.Portion(0)), 1, false);
    MixSearch.Answer answer =
        MixSearch.search(
            SampleFlows.untaxed(),
            SampleFlows.stack(grant, SampleFlows.equity()),
            List.of(new MixSearch.Lever("grant", 0, 0.6)),
            new MixSearch.Demands(0.15, 0, 0.06, Set.of("state")),
            1e-7);

    assertThat(answer)
        .isInstanceOfSatisfying(
            MixSearch.Answer.Found.class,
            found -> {
              double share = found.best().shares().getFirst();
              assertThat(share).isCloseTo(1 - 76.2005 / 94.7826, within(1e-5));
              assertThat(found.best().publicMoney())
                  .isCloseTo(share * (60 + 40 / 1.06), within(1e-9));
              assertThat(found.best().ownersValue()).isCloseTo(0, within(1e-4));
            });
  }

  @Test
  void softLoansTakeLessPublicMoneyThanGrantsAndTheSearchSaysSo() {
    Layer grant = new Layer.Grant(Layer.Head.of("grant", "state", new Call.Portion(0)), 1, false);
    Layer soft =
        new Layer.Concessional(
            Layer.Head.of("soft", "fund", new Call.Portion(0)),
            LoanOffer.of(0.04, 5, 20, new LoanOffer.Profile.Annuity()),
            0.08);
    MixSearch.Answer answer =
        MixSearch.search(
            SampleFlows.untaxed(),
            SampleFlows.stack(grant, soft, SampleFlows.equity()),
            List.of(new MixSearch.Lever("grant", 0, 0.5), new MixSearch.Lever("soft", 0, 0.5)),
            new MixSearch.Demands(0.15, 1.2, 0.06, Set.of("state", "fund")),
            1e-4);
    MixSearch.Answer grantsOnly =
        MixSearch.search(
            SampleFlows.untaxed(),
            SampleFlows.stack(grant, SampleFlows.equity()),
            List.of(new MixSearch.Lever("grant", 0, 0.5)),
            new MixSearch.Demands(0.15, 1.2, 0.06, Set.of("state", "fund")),
            1e-4);

    MixSearch.Mix mixed = ((MixSearch.Answer.Found) answer).best();
    MixSearch.Mix plain = ((MixSearch.Answer.Found) grantsOnly).best();
    assertThat(mixed.publicMoney()).isLessThan(plain.publicMoney() / 2);
    assertThat(mixed.shares().get(1)).isPositive();
    assertThat(mixed.lowestCover()).isGreaterThanOrEqualTo(1.2);

    // the mix was a lane beside others; alone it comes to the same bits
    List<Double> shares = mixed.shares();
    Stack alone =
        SampleFlows.stack(
            grant.with(new Call.Portion(shares.get(0))),
            soft.with(new Call.Carried(0, 0, shares.get(1))),
            SampleFlows.equity());
    FinancedProject project =
        ((FinancedProject.Outcome.Solved) FinancedProject.run(SampleFlows.untaxed(), alone))
            .project();
    Cover cover =
        Cover.dscr(
            project.series(project.lines().cfads()), project.series(project.lines().service()));
    assertThat(mixed.lowestCover()).isEqualTo(cover.minimum());
    assertThat(mixed.gap()).isEqualTo(project.series(project.lines().uses().gap()).total());
    assertThat(mixed.publicMoney())
        .isEqualTo(
            PresentValue.of(
                Series.constant(0, project.flows().grid().periods())
                    .minus(project.net("grant"))
                    .minus(project.net("soft")),
                PresentValue.effectivePerPeriod(0.06, project.flows().grid().perYear()),
                PresentValue.Convention.FIRST_AT_ONCE));
  }

  /// A loan that is paid back out of the cash, with a tax that follows its interest.
  @Test
  void aLoanThatTheCashPaysBackIsSearchedToo() {
    Layer grant = new Layer.Grant(Layer.Head.of("grant", "state", new Call.Portion(0)), 1, false);
    Layer bank =
        new Layer.BankLoan(
            Layer.Head.of("bank", "bank", new Call.Carried(1.3, 0, 0.5)),
            LoanOffer.of(0.08, 2, 17, new LoanOffer.Profile.Sculpted()));
    MixSearch.Answer answer =
        MixSearch.search(
            SampleFlows.of(1, new ProjectFlows.TaxTerms(0.3, 10, 1, 1, 0)),
            SampleFlows.stack(grant, bank, SampleFlows.equity()),
            List.of(new MixSearch.Lever("grant", 0, 0.5), new MixSearch.Lever("bank", 0, 0.9)),
            new MixSearch.Demands(0.13, 1.3, 0.06, Set.of("state")),
            1e-4);

    MixSearch.Answer.Found found = (MixSearch.Answer.Found) answer;
    assertThat(found.unsolved()).isZero();
    assertThat(found.best().taken().get(1)).isPositive();
    assertThat(found.best().taken().get(1)).isLessThanOrEqualTo(found.best().shares().get(1));
    assertThat(found.best().lowestCover()).isGreaterThanOrEqualTo(1.3 - 1e-6);
  }

  @Test
  void whereNoMixMeetsTheTermsTheNearestIsShown() {
    Layer grant = new Layer.Grant(Layer.Head.of("grant", "state", new Call.Portion(0)), 1, false);
    MixSearch.Answer answer =
        MixSearch.search(
            SampleFlows.untaxed(),
            SampleFlows.stack(grant, SampleFlows.equity()),
            List.of(new MixSearch.Lever("grant", 0, 0.1)),
            new MixSearch.Demands(0.25, 0, 0.06, Set.of("state")),
            1e-3);

    assertThat(answer)
        .isInstanceOfSatisfying(
            MixSearch.Answer.None.class,
            none -> {
              assertThat(none.nearest().shares().getFirst()).isCloseTo(0.1, within(1e-9));
              assertThat(none.nearest().ownersValue()).isNegative();
            });
  }

  @Test
  void aMonthlyProjectOfThirtyYearsIsFinancedToo() {
    int months = 360;
    SequencedMap<String, Series> works = new LinkedHashMap<>();
    works.put("one", Series.of(months, t -> t < 24 ? 5 : 0));
    ProjectFlows flows =
        new ProjectFlows(
            new ProjectFlows.Setting(
                TimeGrid.months(YearMonth.of(2027, 1), months),
                Units.flow(Units.MUSD),
                "company",
                Map.of()),
            works,
            Series.of(months, t -> t < 24 ? 0 : 1.6),
            Series.of(months, t -> t < 24 ? 0 : 0.3),
            Series.of(months, t -> 0.8),
            new ProjectFlows.TaxTerms(0.295, 20, 0.3, 1, 0.05));
    FamilyResult result = of(SampleFlows.projectFinance(), flows);
    double owed = result.sources().debt();

    assertThat(owed).isPositive().isLessThanOrEqualTo(0.8 * 120 + 1e-9);
    assertThat(result.sources().debt() + result.sources().owners())
        .isGreaterThanOrEqualTo(120 - 1e-9);
    // tested by half-years, as lenders do; the ninth year ends in month 107
    FamilyResult.LoanCover cover = result.cover().orElseThrow();
    assertThat(cover.service().ratios().at(100)).isNaN();
    assertThat(cover.service().ratios().at(107)).isGreaterThanOrEqualTo(1.1 - 1e-6);
  }
}
