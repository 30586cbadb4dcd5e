package org.tinkuy.finance.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tinkuy.finance.graph.Series;

class IndicatorTest {
  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  private static Series project(SplittableRandom random) {
    int length = 2 + random.nextInt(40);
    return Series.of(length, t -> t == 0 ? -100 : random.nextDouble(0.1, 30));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void atItsInternalRateAProjectIsWorthNothing(long seed) {
    Series flows = project(new SplittableRandom(seed));
    double rate = InternalRate.of(flows).findUnique().orElseThrow();

    assertThat(PresentValue.of(flows, rate, PresentValue.Convention.FIRST_AT_ONCE))
        .isCloseTo(0, within(1e-9));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void scaleAndDelayLeaveTheInternalRate(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Series flows = project(random);
    double scale = random.nextDouble(1e-6, 1e6);
    Series later = Series.of(flows.length() + 3, t -> t < 3 ? 0 : flows.at(t - 3) * -scale);

    assertThat(InternalRate.of(later).findUnique().orElseThrow())
        .isCloseTo(InternalRate.of(flows).findUnique().orElseThrow(), within(1e-12));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anyRatesThatAFlowIsMadeOfAreFoundAgain(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double low = random.nextDouble(-0.5, 0.5);
    double high = low + random.nextDouble(0.001, 2);
    // (1 + r - x)(1 + r - y) in powers of 1 / (1 + r)
    double x = 1 + low;
    double y = 1 + high;

    assertThat(InternalRate.of(Series.of(1, -(x + y), x * y)).roots())
        .hasSize(2)
        .satisfies(
            roots -> {
              assertThat(roots.getFirst()).isCloseTo(low, within(1e-9));
              assertThat(roots.getLast()).isCloseTo(high, within(1e-9));
            });
  }

  /// -100, 150, -10: worth zero at 43 % and at -93 %. The sum so far is -100, 50, 40 and turns
  /// once.
  @Test
  void withoutAnOutlayNothingGrows() {
    assertThat(InternalRate.modified(Series.of(0, 5, 5), 0.1, 0.1)).isNaN();
  }

  @Test
  void aLastPaymentLeavesTheReturnThatIsNotBelowZero() {
    InternalRate rate = InternalRate.of(Series.of(-100, 150, -10));

    // 1 + r = (150 + sqrt(150^2 - 4 x 100 x 10)) / 200 = 1.430074
    assertThat(rate.status()).isEqualTo(InternalRate.Status.SEVERAL);
    assertThat(rate.findUnique()).hasValueCloseTo(0.4300735, within(1e-6));
  }

  @Test
  void aDoubleRateIsFound() {
    // (1 - 1.1 / (1 + r))², which touches zero at 10 % and changes no sign
    InternalRate rate = InternalRate.of(Series.of(1, -2.2, 1.21));

    assertThat(rate.findUnique()).hasValueCloseTo(0.1, within(1e-6));
  }

  @Test
  void nothingHasNoRate() {
    assertThat(InternalRate.of(Series.of(0, 0)).status()).isEqualTo(InternalRate.Status.NONE);
    assertThat(InternalRate.of(Series.of(5, 5)).status()).isEqualTo(InternalRate.Status.NONE);
  }

  @Test
  void fourHundredMonthsNeitherOverflowNorVanish() {
    // an annuity at 1 % a month: its price is 100 x (1 - 1.01^-400) / 0.01
    double price = 100 * (1 - Math.pow(1.01, -400)) / 0.01;
    Series flows = Series.of(401, t -> t == 0 ? -price : 100);

    assertThat(InternalRate.of(flows).findUnique()).hasValueCloseTo(0.01, within(1e-12));
  }

  @Test
  void paybackIsStraightWithinAPeriod() {
    // 100 out, 60 and 60 in: 40 are missing after one year, two thirds of the next bring them
    Series flows = Series.of(-100, 60, 60);

    assertThat(Payback.of(flows)).hasValueCloseTo(1 + 40.0 / 60, within(1e-12));
    // at 10 %: 54.5455 after one year; 45.4545 are missing of 49.5868
    assertThat(Payback.discounted(flows, 0.1)).hasValueCloseTo(1.916667, within(5e-7));
    assertThat(Payback.of(Series.of(-100, 60, 39))).isEmpty();
  }

  @Test
  void aLaterOutlayPutsPaybackOff() {
    // back at 0 after two years, then 50 more are spent and 25 a year come in
    assertThat(Payback.of(Series.of(-100, 60, 60, -50, 25, 25)))
        .hasValueCloseTo(5 - 20.0 / 25, within(1e-12));
  }

  @Test
  void receiptsBeforeTheFirstOutlayCountInPayback() {
    // sums 100, 50, -10, 10: half of the last period brings what is missing, 1.5 after the outlay
    assertThat(Payback.of(Series.of(100, -50, -60, 20))).hasValueCloseTo(1.5, within(1e-12));
    // sums 100, 50, 60: never below zero
    assertThat(Payback.of(Series.of(100, -50, 10))).hasValue(0);
    assertThat(Payback.of(Series.of(100, 50))).isEmpty();
  }

  @Test
  void profitabilityIsOnePlusWorthOverOutlay() {
    // -100, 121 in two years at 10 %: worth 0; 242: worth 100 on 100
    assertThat(PresentValue.profitabilityIndex(Series.of(-100, 0, 121), 0.1))
        .isCloseTo(1, within(1e-12));
    assertThat(PresentValue.profitabilityIndex(Series.of(-100, 0, 242), 0.1))
        .isCloseTo(2, within(1e-12));
  }

  @Test
  void coverIsStatedWhereServiceFallsDue() {
    Cover cover = Cover.dscr(Series.of(10, 30, 24, 5), Series.of(0, 20, 20, 0));

    assertThat(cover.ratios().at(0)).isNaN();
    assertThat(cover.minimum()).isCloseTo(1.2, within(1e-12));
    assertThat(cover.minimumAt()).isEqualTo(2);
    assertThat(cover.average()).isCloseTo(1.35, within(1e-12));
  }

  @Test
  void grantElementOfABullet() {
    // 100 for 5 years at 2 %, against 5 %: 3 a year for 5 years are worth 3 x 4.329477
    Series disbursed = Series.of(100, 0, 0, 0, 0, 0);
    Series service = Series.of(0, 2, 2, 2, 2, 102);

    GrantElement grant = GrantElement.of(disbursed, service, 0.05);
    assertThat(grant.share()).isCloseTo(0.12988430, within(5e-9));
    assertThat(grant.isConcessional(0.35)).isFalse();
    assertThat(grant.isConcessional(0.12)).isTrue();
  }

  @Test
  void breakEvenIsWhereTheResultCrosses() {
    assertThat(BreakEven.of(price -> price * price, 0, 10, 2))
        .isInstanceOfSatisfying(
            BreakEven.Found.class,
            found -> assertThat(found.input()).isCloseTo(Math.sqrt(2), within(1e-11)));
    assertThat(BreakEven.of(price -> price * price, 2, 10, 2))
        .isEqualTo(new BreakEven.None(4, 100));
    assertThatThrownBy(() -> BreakEven.of(price -> price, 2, 2, 2))
        .hasMessageContaining("must be below");
  }

  /// Drawn flows of works, sales and a last payment of tax or of land given back, which adds a rate
  /// below zero: the short way to the return finds what looking for all rates does.
  @Test
  void theReturnIsThatOfAllRates() {
    SplittableRandom random = new SplittableRandom(7);
    int severalWithReturn = 0;
    for (int i = 0; i < 300; i++) {
      int works = 1 + random.nextInt(5);
      double last = random.nextInt(3) == 0 ? 0 : -random.nextDouble(30);
      double income = 5 * random.nextDouble();
      Series flows =
          Series.of(
              40,
              t ->
                  t == 39
                      ? last
                      : (t < works ? -10 : income) + (t % 7 == 6 ? -4 * random.nextDouble() : 0));
      InternalRate all = InternalRate.of(flows);
      OptionalDouble found = InternalRate.findReturn(flows);
      assertThat(found.isPresent()).as("%s", flows).isEqualTo(all.findUnique().isPresent());
      found.ifPresent(
          rate -> assertThat(rate).isCloseTo(all.findUnique().orElseThrow(), within(1e-11)));
      severalWithReturn += all.roots().size() > 1 && found.isPresent() ? 1 : 0;
    }
    assertThat(severalWithReturn).isGreaterThan(50);
  }

  /// Each look runs a whole case: a bent line needs a few, and a step no more than halving to a
  /// part in 1e12, which takes 40, would.
  @Test
  void breakEvenTakesFewLooks() {
    assertThat(looks(price -> Math.min(price - 1, 3 * price - 4), 4 / 3.0)).isLessThan(16);
    assertThat(looks(price -> Math.expm1(price) - 1, Math.log(2))).isLessThan(16);
    assertThat(looks(price -> price < 0.7 ? -1 : 1, 0.7)).isLessThan(46);
    assertThat(looks(price -> price < 0.7 ? Double.NEGATIVE_INFINITY : 1e9, 0.7)).isLessThan(46);
    assertThat(looks(price -> Math.min(0, price - 2), 2)).isLessThan(46);
  }

  private static int looks(DoubleUnaryOperator worth, double expected) {
    AtomicInteger looks = new AtomicInteger();
    BreakEven found =
        BreakEven.of(
            price -> {
              looks.incrementAndGet();
              return -worth.applyAsDouble(price);
            },
            0,
            3,
            0);
    assertThat(found)
        .isInstanceOfSatisfying(
            BreakEven.Found.class, at -> assertThat(at.input()).isCloseTo(expected, within(4e-12)));
    return looks.get();
  }

  @Test
  void theMiddleOfThePeriodLiesBetweenTheConventions() {
    Series flows = Series.of(0, 110);
    // 110 / 1.1^1.5
    assertThat(PresentValue.of(flows, 0.1, PresentValue.Convention.MIDDLE_OF_PERIOD))
        .isCloseTo(95.346259, within(5e-7));
    assertThat(PresentValue.nominal(0.05, 0.02)).isCloseTo(0.071, within(1e-12));
    assertThat(PresentValue.effectivePerPeriod(0.126825030, 12)).isCloseTo(0.01, within(1e-9));
  }
}
