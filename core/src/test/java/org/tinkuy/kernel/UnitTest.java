package org.tinkuy.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UnitTest {
  private static final UnitTable UNITS = KernelUnits.table();
  private static final Dimension TEMPERATURE = Dimension.base("temperature");
  private static final Unit DEG_F =
      Unit.of(
          "degF",
          TEMPERATURE,
          Fraction.of(5, 9),
          Fraction.parse("459.67").times(Fraction.of(5, 9)));

  @ParameterizedTest
  @CsvSource({
    "1, kWh, MJ, 3.6",
    "1, MJ/h, kW, 0.2777777777777778",
    "0.1, t, kg, 100",
    "3, m3/d, L/s, 0.034722222222222224",
    "35, %, 1, 0.35",
    "350, ppm, %, 0.035",
    "2.5, ha, m2, 25000",
    "1, a, d, 365.25",
    "12, mo, a, 1",
    "7, tCO2e/t, kgCO2e/kg, 7",
    "0, t, g, 0"
  })
  void convertsExactlyAndRoundsOnce(double value, String from, String to, double expected) {
    assertThat(UNITS.get(from).convert(value, UNITS.get(to))).isEqualTo(expected);
  }

  /// What one is taken by and the other is shared by goes; hours by a year stay hours by a year.
  @ParameterizedTest
  @CsvSource({
    "kWh, kgCO2e/MJ, kgCO2e",
    "kgCO2e/MJ, kWh, kgCO2e",
    "t, m3/d, t.m3/d",
    "USD/mo, mo, USD",
    "h/a, t, h/a.t"
  })
  void aPlainProductLeavesOutWhatIsTakenAndShared(String left, String right, String plain) {
    Unit product = UNITS.get(left).plainTimes(UNITS.get(right));

    assertThat(product.code()).isEqualTo(plain);
    assertThat(UNITS.get(left).times(UNITS.get(right)).converts(product)).isTrue();
  }

  @Test
  void aPlainQuotientLeavesOutTheUnitsThatBothHave() {
    Unit wages = UNITS.get("USD").times(UNITS.get("t"));

    assertThat(wages.plainPer(UNITS.get("t")).code()).isEqualTo("USD");
    assertThat(wages.plainPer(UNITS.get("m3")).code()).isEqualTo("USD.t/m3");
  }

  @ParameterizedTest
  @CsvSource({"0, degC, K, 273.15", "36.6, degC, K, 309.75", "300, K, degC, 26.85"})
  void convertsScalesWithAnOwnZero(double value, String from, String to, double expected) {
    assertThat(UNITS.get(from).convert(value, UNITS.get(to))).isEqualTo(expected, within(1e-13));
  }

  @Test
  void convertsBetweenTwoScalesWithAnOwnZero() {
    Unit celsius = UNITS.get("degC");

    assertThat(celsius.convert(100, DEG_F)).isEqualTo(212);
    assertThat(celsius.convert(-40, DEG_F)).isEqualTo(-40);
    assertThat(DEG_F.convert(32, celsius)).isZero();
  }

  @Test
  void refusesToMultiplyAScaleWithAnOwnZero() {
    Unit celsius = UNITS.get("degC");
    Unit joule = UNITS.get("J");

    Refused.by("kernel.unit.offset", () -> celsius.times(joule));
    Refused.by("kernel.unit.offset", () -> joule.times(celsius));
    Refused.by("kernel.unit.offset", () -> joule.per(celsius));
    Refused.by("kernel.unit.offset", () -> celsius.per(celsius));
    Refused.by("kernel.unit.offset", () -> celsius.power(2));
  }

  @Test
  void refusesToConvertToAnotherDimension() {
    Refused.by("kernel.unit.dimension", () -> UNITS.get("kg").convert(1, UNITS.get("m3")));
    Refused.by("kernel.unit.dimension", () -> UNITS.get("kg").convert(1, UNITS.get("kgCO2e")));
  }

  @Test
  void neverConvertsOneCurrencyIntoAnother() {
    Refused.by("kernel.unit.dimension", () -> UNITS.get("USD").convert(1, UNITS.get("PEN")));
    Refused.by("kernel.unit.dimension", () -> UNITS.get("USD/t").convert(1, UNITS.get("PEN/t")));
  }

  @Test
  void refusesAFactorThatIsNotPositive() {
    Refused.by("kernel.unit.factor", () -> Unit.of("x", TEMPERATURE, Fraction.ZERO));
    Refused.by("kernel.unit.factor", () -> Unit.of("x", TEMPERATURE, Fraction.of(-1)));
    Refused.by("kernel.unit.noCode", () -> Unit.of(" ", TEMPERATURE, Fraction.ONE));
  }

  @Test
  void leavesValuesThatAreNotFiniteAsTheyAre() {
    Unit kg = UNITS.get("kg");

    assertThat(kg.convert(Double.NaN, UNITS.get("t"))).isNaN();
    assertThat(kg.convert(Double.NEGATIVE_INFINITY, UNITS.get("t"))).isEqualTo(-1.0 / 0);
  }

  @Test
  void isEqualByCodeDimensionAndFactor() {
    Unit perHour = UNITS.get("kWh/h");

    assertThat(perHour)
        .isNotEqualTo(UNITS.get("kW"))
        .isEqualTo(UNITS.get("kWh").per(UNITS.get("h")));
    assertThat(perHour).hasSameHashCodeAs(UNITS.get("kWh").per(UNITS.get("h")));
  }

  @Test
  void writesTheCodeOfAProductAsItIsRead() {
    Unit t = UNITS.get("t");
    Unit perDay = UNITS.get("m3/d");

    assertThat(t.times(UNITS.get("km"))).hasToString("t.km");
    assertThat(t.per(perDay)).hasToString("t/(m3/d)");
    assertThat(perDay.power(2)).hasToString("(m3/d)2");
    assertThat(UNITS.get("m3").power(2)).hasToString("(m3)2");
    assertThat(Unit.ONE.per(UNITS.get("a"))).hasToString("1/a");
    assertThat(t.times(Unit.ONE))
        .isEqualTo(t)
        .isEqualTo(Unit.ONE.times(t))
        .isEqualTo(t.per(Unit.ONE));
    assertThat(t.power(0)).isEqualTo(Unit.ONE);
    assertThat(UNITS.get("m").power(-1)).hasToString("m-1");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.tinkuy.kernel.Seeds#list")
  void comesBackFromThereAndBack(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Unit from = UnitSamples.expression(random);
    Unit to = Unit.of("x", from.dimension(), UnitSamples.factor(random));
    double value = UnitSamples.value(random);

    double back = to.convert(from.convert(value, to), from);

    assertThat(Math.abs(back - value)).isLessThanOrEqualTo(2 * Math.ulp(value));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.tinkuy.kernel.Seeds#list")
  void roundsToTheNearestOfTheExactResult(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Unit from = Unit.of("x", TEMPERATURE, UnitSamples.factor(random));
    Unit to = Unit.of("y", TEMPERATURE, UnitSamples.factor(random));
    double value = UnitSamples.value(random);

    Fraction exact = Fraction.of(new BigDecimal(value)).times(from.factor()).dividedBy(to.factor());
    BigDecimal digits =
        new BigDecimal(exact.numerator())
            .divide(new BigDecimal(exact.denominator()), new MathContext(60));

    assertThat(from.convert(value, to)).isEqualTo(digits.doubleValue());
  }
}
