package org.tinkuy.finance.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffectiveTaxTest {
  private static final Offset<Double> NINE_DIGITS = within(5e-10);
  private static final Offset<Double> EIGHT_DIGITS = within(5e-9);

  /// The worth of an allowance in continuous time, which is what one by ever shorter periods comes
  /// to: of two with errors in proportion to their length, 1/n and 1/2n of a year, the second twice
  /// less the first.
  private static double continuous(double years, double multiple, double bonus, double discount) {
    double worth =
        2 * worth(years, multiple, discount, 20_000) - worth(years, multiple, discount, 10_000);
    return bonus + (1 - bonus) * worth;
  }

  private static double worth(double years, double multiple, double discount, int perYear) {
    int all = (int) Math.rint(years * perYear);
    Allowance allowance =
        multiple == 1
            ? new Allowance.StraightLine(all)
            : new Allowance.DecliningToLine(all, multiple);
    double sum = 0;
    for (int period = 1; period <= all; period++) {
      sum += allowance.share(period) * Math.exp(-discount * period / perYear);
    }
    return sum;
  }

  /// PSL Cost-of-Capital-Calculator, unit tests.
  @Test
  void tellsTheWorthOfStraightLines() {
    double[][] cases = {
      {40, 0, 0.206618803},
      {1, 0, 0.942329694},
      {10, .4, 0.749402894},
      {20, 1, 1},
      {8, 1.2, 1.071436018}
    };
    for (double[] each : cases) {
      assertThat(continuous(each[0], 1, each[1], 0.12)).isCloseTo(each[2], NINE_DIGITS);
    }
  }

  @Test
  void tellsTheWorthOfDecliningBalances() {
    double[][] cases = {
      {40, 1.2, 0, 0.588563059},
      {3, 1, 0, 0.956320164},
      {10, 1.5, .4, 0.924042198},
      {20, 2, 1, 1},
      {8, 1.8, .9, 0.99041001}
    };
    for (double[] each : cases) {
      assertThat(continuous(each[0], each[1], each[2], 0.03)).isCloseTo(each[3], NINE_DIGITS);
    }
  }

  /// Twice a fifth of what is left: 0.4, 0.24 and 0.144; half of the 0.216 that are then left is as
  /// much as two fifths of it or more, so that two years take 0.108 each.
  @Test
  void aDecliningBalanceBecomesALineWhereThatIsMore() {
    Allowance allowance = new Allowance.DecliningToLine(5, 2);
    double[] shares = {0.4, 0.24, 0.144, 0.108, 0.108, 0};
    for (int year = 1; year <= 6; year++) {
      assertThat(allowance.share(year)).isCloseTo(shares[year - 1], within(1e-12));
    }
  }

  @Test
  void tellsTheCostOfCapital() {
    UserCost asset = new UserCost(.1, .01, .08, 1, 1, .02);
    double[] z = {.1, 0, .5, 1, .55556, .8};
    double[] u = {.3, 0, .3, 0, .3, 0};
    double[] r = {.05, .06, .04, .03, .11, .12};
    double[] published = {0.07573143, 0.0388, 0.04405714, 0.0112, 0.11809491, 0.094};
    for (int i = 0; i < z.length; i++) {
      assertThat(asset.costOfCapital(u[i], z[i], r[i])).isCloseTo(published[i], EIGHT_DIGITS);
    }
  }

  private static final double[] COSTS = {.075285714, .0388, .042, .0112, .114475829, .094};

  /// What savers earn beyond an inflation of 2 %.
  private static final double[] REAL = {.03, .04, .02, .01, .09, .1};

  @Test
  void tellsMarginalRates() {
    double[] published = {
      0.601518027, -0.030927835, 0.523809524, 0.107142857, 0.213807831, -0.063829787
    };
    for (int i = 0; i < published.length; i++) {
      assertThat(EffectiveTax.marginalRate(COSTS[i], REAL[i]))
          .isCloseTo(published[i], within(5e-9));
    }
  }

  @Test
  void tellsAverageRates() {
    double[] profits = {.1, .2, .3, .05, .5, 1};
    double[] taxes = {.35, .21, 0, .4, 1, .9};
    double[] published = {0.539357143, 0.16326, 0.073333333, 0.3344, 0.82, 0.8094};
    for (int i = 0; i < published.length; i++) {
      assertThat(EffectiveTax.averageRate(taxes[i], COSTS[i], REAL[i], profits[i]))
          .isCloseTo(published[i], within(5e-9));
    }
  }

  @Test
  void anInvestmentThatPaysWithoutAnyReturnHasNoMarginalRateButAnAverageOne() {
    // u (1 - 0) - r/p = 0.3 - 0.05/0.2
    assertThat(EffectiveTax.marginalRate(0, 0.05)).isNaN();
    assertThat(EffectiveTax.averageRate(0.3, 0, 0.05, 0.2)).isCloseTo(0.05, within(1e-12));
  }

  @Test
  void economicDepreciationGivesTheStatutoryRateAndExpensingNone() {
    UserCost plain = new UserCost(.1, 0, 0, 0, 0, .02);
    double economic = .1 / (.1 + .08 - .02);
    double atOnce = plain.costOfCapital(.35, 1, .08);

    assertThat(EffectiveTax.marginalRate(plain.costOfCapital(.35, economic, .08), .08 - .02))
        .isCloseTo(.35, within(1e-12));
    assertThat(EffectiveTax.marginalRate(atOnce, .08 - .02)).isCloseTo(0, within(1e-12));
  }

  private static EffectiveTax.Investment random(SplittableRandom random) {
    return new EffectiveTax.Investment(
        random.nextDouble(0.05, 0.5),
        random.nextDouble(0.02, 0.12),
        random.nextDouble(0, 0.08),
        random.nextDouble(0.05, 0.4));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void bothFormsAgreeWhereTheRateNeverChanges(long seed) {
    // Klemm (2008): R of the permanent form is that of one period times (1 + r) / (r + δ)
    SplittableRandom random = new SplittableRandom(seed);
    EffectiveTax.Investment investment = random(random);
    EffectiveTax.Regime regime =
        new EffectiveTax.Regime(
            List.of(),
            random.nextDouble(0.1, 0.4),
            random.nextBoolean()
                ? new Allowance.StraightLine(random.nextInt(1, 20))
                : new Allowance.Declining(random.nextDouble(0.1, 0.5)),
            random.nextDouble(0, 0.3),
            random.nextDouble(0, 0.2));
    EffectiveTax one = EffectiveTax.onePeriod(investment, regime);
    EffectiveTax all = EffectiveTax.permanent(investment, regime, Optional.empty());

    assertThat(all.average()).isCloseTo(one.average(), within(1e-9));
    assertThat(all.costOfCapital()).isCloseTo(one.costOfCapital(), within(1e-9));
  }

  @Test
  void dutyAndInflationEnterTheCostOfCapitalOfOnePeriodAsTheyDoInTheWorth() {
    // all set off at once, at the first year's end: i = 1.05 x 1.02 - 1 = 0.071, A = 0.3 / 1.071 =
    // 0.2801120; R = 0 where 1.02 (p + 0.1) 0.7 = 1.1 x 0.7198880 x (1.071 - 1.02 x 0.9) =
    // 0.1211571
    EffectiveTax.Regime dutied =
        new EffectiveTax.Regime(List.of(), 0.3, new Allowance.AtOnce(), 0, 0.1);
    EffectiveTax.Investment investment = new EffectiveTax.Investment(0.2, 0.05, 0.02, 0.1);

    assertThat(EffectiveTax.onePeriod(investment, dutied).costOfCapital())
        .isCloseTo(0.1211571 / 0.714 - 0.1, within(1e-6));
  }

  /// i = 0.071, A = 0.3 / 1.071; 0.7 is borrowed, and F = 0.7 x 0.071 x 0.3 / 1.071 = 0.0139216 is
  /// what its interest saves of tax: R = 0.0971589 + F, R* = 0.15 / 1.05, so that the average rate
  /// is 0.0317765 x 1.05 / 0.2; the cost of capital is (0.7198880 x 0.153 - 0.01491) / 0.714 - 0.1.
  @Test
  void debtLowersTheRatesOfOnePeriodByTheTaxThatItsInterestSaves() {
    EffectiveTax.Investment investment = new EffectiveTax.Investment(0.2, 0.05, 0.02, 0.1);
    EffectiveTax debt =
        EffectiveTax.onDebt(investment, EffectiveTax.Regime.of(0.3, new Allowance.AtOnce()));

    assertThat(debt.average()).isCloseTo(0.166827, within(1e-6));
    assertThat(debt.costOfCapital()).isCloseTo(0.0333793, within(1e-6));
    assertThat(debt.marginal()).isCloseTo((0.0333793 - 0.05) / 0.0333793, within(1e-5));
    EffectiveTax.Regime free = EffectiveTax.Regime.of(0, new Allowance.AtOnce());
    assertThat(EffectiveTax.onDebt(investment, free).average()).isCloseTo(0, within(1e-12));
  }

  @Test
  void expensingLeavesTheMarginUntaxed() {
    EffectiveTax.Investment investment = new EffectiveTax.Investment(0.2, 0.05, 0, 0.1);
    EffectiveTax.Regime regime = EffectiveTax.Regime.of(0.3, new Allowance.AtOnce());

    // set off a year later, at the first year's end: A = 0.3 / 1.05; p~ + δ = (r + δ)(1 - A)/(1 -
    // τ)
    assertThat(EffectiveTax.onePeriod(investment, regime).costOfCapital())
        .isCloseTo(0.15 * (1 - 0.3 / 1.05) / 0.7 - 0.1, within(1e-12));
  }

  @Test
  void aHolidayAsLongAsTheAllowancesPaysMostToWhoNeedsItLeast() {
    // ten years free with ten years of straight line: every allowance is lost
    EffectiveTax.Regime holiday =
        new EffectiveTax.Regime(
            Collections.nCopies(10, 0.0), 0.3, new Allowance.StraightLine(10), 0, 0);
    EffectiveTax.Regime normal = EffectiveTax.Regime.of(0.3, new Allowance.StraightLine(10));
    double before = Double.NaN;
    for (double profit : new double[] {0.1, 0.2, 0.4, 0.8}) {
      EffectiveTax.Investment investment = new EffectiveTax.Investment(profit, 0.05, 0, 0.1);
      double with = EffectiveTax.permanent(investment, holiday, Optional.empty()).average();
      double without = EffectiveTax.permanent(investment, normal, Optional.empty()).average();
      // with the holiday the burden falls as profit rises, without it rises
      assertThat(Double.isNaN(before) || with < before).isTrue();
      assertThat(with).isLessThan(without);
      before = with;
    }
    // by hand at p = 0.1: income (p + δ) 0.9^(t-1), all taxed at 0.3 from year 11 on
    double tax = 0.3 * 0.2 * Math.pow(0.9 / 1.05, 10) / (0.05 + 0.1);
    assertThat(
            EffectiveTax.permanent(
                    new EffectiveTax.Investment(0.1, 0.05, 0, 0.1), holiday, Optional.empty())
                .average())
        .isCloseTo(tax / (0.1 / 0.15), within(1e-9));
  }

  @Test
  void theMinimumTaxTakesWhatTheHolidayLeaves() {
    EffectiveTax.Investment investment = new EffectiveTax.Investment(0.2, 0.05, 0, 0.1);
    EffectiveTax.Regime free =
        new EffectiveTax.Regime(
            Collections.nCopies(1200, 0.0), 0, new Allowance.StraightLine(10), 0, 0);
    MinimumTax bare = new MinimumTax(0.15, 0, 0, 0, true);
    MinimumTax carved = new MinimumTax(0.15, 0.05, 0.05, 0.4, true);

    // without a carve-out all profit bears 15 %; with one, (0.2 - 0.05 - 0.02) / 0.2 of it
    assertThat(EffectiveTax.permanent(investment, free, Optional.of(bare)).average())
        .isCloseTo(0.15, within(1e-9));
    assertThat(EffectiveTax.permanent(investment, free, Optional.of(carved)).average())
        .isCloseTo(0.15 * 0.13 / 0.2, within(1e-9));
    assertThat(EffectiveTax.permanent(investment, free, Optional.empty()).average())
        .isCloseTo(0, within(1e-12));
    assertThat(bare.topUp(-5, 0, 10)).isZero();
    assertThat(bare.topUp(100, 15, 0)).isZero();
  }

  private static double topUp(EffectiveTax.Investment investment, EffectiveTax.Regime regime) {
    MinimumTax bare = new MinimumTax(0.15, 0, 0, 0, true);
    return EffectiveTax.permanent(investment, regime, Optional.of(bare)).topUp();
  }

  /// The law writes off a tenth a year, the accounts a tenth (or a fifth) of what is left: taxed
  /// profits differ from year to year and are the same in all. At 15 % nothing is topped up; at 10
  /// % 5 % of all profits, 0.05 x 0.2 / (0.05 + 0.1) = 0.0666667.
  @Test
  void anotherPaceOfWritingOffIsNoLowTax() {
    Allowance line = new Allowance.StraightLine(10);
    EffectiveTax.Investment slow = new EffectiveTax.Investment(0.2, 0.05, 0, 0.1);
    EffectiveTax.Investment fast = new EffectiveTax.Investment(0.2, 0.05, 0, 0.2);
    EffectiveTax.Investment rising = new EffectiveTax.Investment(0.2, 0.05, 0.03, 0.1);

    for (EffectiveTax.Investment each : List.of(slow, fast, rising)) {
      assertThat(topUp(each, EffectiveTax.Regime.of(0.15, line))).isCloseTo(0, within(1e-12));
    }
    EffectiveTax.Regime dutied = new EffectiveTax.Regime(List.of(), 0.15, line, 0, 0.2);
    assertThat(topUp(slow, dutied)).isCloseTo(0, within(1e-12));
    assertThat(topUp(slow, EffectiveTax.Regime.of(0.10, line))).isCloseTo(0.0666667, within(5e-8));
  }

  /// Two free years in which all is written off: 15 % of 0.2 and of 0.18 are topped up, 0.03 / 1.05
  /// + 0.027 / 1.1025 = 0.0530612, and nothing of later profits, which bear 15 % and more.
  @Test
  void whatIsWrittenOffInAHolidayIsNoTaxOfLaterYears() {
    EffectiveTax.Regime holiday =
        new EffectiveTax.Regime(List.of(0.0, 0.0), 0.15, new Allowance.StraightLine(2), 0, 0);

    assertThat(topUp(new EffectiveTax.Investment(0.2, 0.05, 0, 0.1), holiday))
        .isCloseTo(0.0530612, within(5e-8));
  }

  @Test
  void dutyOnEquipmentMakesAnInvestmentDearer() {
    EffectiveTax.Investment investment = new EffectiveTax.Investment(0.2, 0.05, 0, 0.1);
    EffectiveTax.Regime dutied =
        new EffectiveTax.Regime(List.of(), 0, new Allowance.AtOnce(), 0, 0.1);

    // without tax: (1 + d)(r + δ) - δ
    assertThat(EffectiveTax.permanent(investment, dutied, Optional.empty()).costOfCapital())
        .isCloseTo(1.1 * 0.15 - 0.1, within(1e-9));
  }

  @Test
  void refusesARateInPercent() {
    assertThatThrownBy(() -> EffectiveTax.Regime.of(30, new Allowance.AtOnce()))
        .hasMessageContaining("in percent");
  }

  /// Where prices double each year, a tenth that is set off ten times is worth 0.1 x (1 - 2.2^-10)
  /// / 1.2 = 0.0833020, of which the tax takes 0.3 less: 0.0249906. The rest is without inflation:
  /// 0.7 x 0.3 / (0.1 + 0.1) - 1 = 0.05, of 0.5 before tax, where profits are worth 1.
  @Test
  void pricesOfAThousandYearsAreNoLimit() {
    EffectiveTax tax =
        EffectiveTax.permanent(
            new EffectiveTax.Investment(0.2, 0.1, 1, 0.1),
            EffectiveTax.Regime.of(0.3, new Allowance.StraightLine(10)),
            Optional.empty());

    assertThat(tax.average()).isCloseTo(0.5 - 0.05 - 0.0249906, within(1e-7));
  }
}
