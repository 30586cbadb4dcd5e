package org.tinkuy.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityTest {
  private static final UnitTable UNITS = KernelUnits.table();

  @Test
  void addsInTheUnitOfTheLeftSide() {
    assertThat(quantity(1, "t").plus(quantity(250, "kg"))).isEqualTo(quantity(1.25, "t"));
    assertThat(quantity(250, "kg").plus(quantity(1, "t"))).isEqualTo(quantity(1250, "kg"));
    assertThat(quantity(1, "h").minus(quantity(90, "min"))).isEqualTo(quantity(-0.5, "h"));
  }

  @Test
  void refusesToAddAnotherDimension() {
    Refused.by("kernel.unit.dimension", () -> quantity(1, "t").plus(quantity(1, "m3")));
    Refused.by("kernel.unit.dimension", () -> quantity(1, "USD").minus(quantity(1, "PEN")));
  }

  @Test
  void multipliesAndDividesUnitsWithValues() {
    Quantity waste = quantity(12, "t/mo").times(quantity(1, "a"));

    assertThat(waste.in(UNITS.get("t"))).isEqualTo(quantity(144, "t"));
    assertThat(quantity(7.2, "GJ").dividedBy(quantity(2, "h")).in(UNITS.get("kW")))
        .isEqualTo(quantity(1000, "kW"));
    assertThat(quantity(3, "t").times(2.5)).isEqualTo(quantity(7.5, "t"));
  }

  @Test
  void refusesToDivideByZero() {
    Refused.by(
        "kernel.quantity.dividedByZero", () -> quantity(1, "t").dividedBy(quantity(0, "ha")));
  }

  @Test
  void refusesToCalculateWithAScaleThatHasAnOwnZero() {
    Quantity warm = quantity(20, "degC");

    Refused.by("kernel.unit.offset", () -> warm.plus(warm));
    Refused.by("kernel.unit.offset", () -> quantity(300, "K").minus(warm));
    Refused.by("kernel.unit.offset", () -> warm.times(2));
    Refused.by("kernel.unit.offset", () -> warm.times(quantity(1, "J")));
    assertThat(warm.in(UNITS.get("K"))).isEqualTo(quantity(293.15, "K"));
  }

  @Test
  void refusesWhatIsNotFinite() {
    Refused.by("kernel.quantity.notFinite", () -> quantity(Double.NaN, "t"));
    Refused.by("kernel.quantity.notFinite", () -> quantity(1e300, "t").times(1e300));
  }

  @Test
  void comparesWhatIsMeasured() {
    assertThat(quantity(1000, "kg")).isEqualByComparingTo(quantity(1, "t"));
    assertThat(quantity(999, "kg")).isLessThan(quantity(1, "t"));
    assertThat(quantity(0, "degC")).isGreaterThan(quantity(273.1, "K"));
    assertThat(quantity(1000, "kg")).isNotEqualTo(quantity(1, "t"));
    Refused.by("kernel.quantity.dimension", () -> quantity(1, "t").compareTo(quantity(1, "h")));
  }

  @Test
  void knowsOneZero() {
    assertThat(quantity(-0.0, "t")).isEqualTo(quantity(0, "t")).hasToString("0 t");
  }

  @ParameterizedTest
  @CsvSource({
    "12.5, t, 12.5 t",
    "1200000000, kWh, 1200000000 kWh",
    "3, 1, 3",
    "0.0001, m3/d, 0.0001 m3/d"
  })
  void writesPlainNumbers(double value, String unit, String expected) {
    assertThat(quantity(value, unit)).hasToString(expected);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.tinkuy.kernel.Seeds#list")
  void changesNoOrderWhenTheUnitChanges(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Unit unit = UnitSamples.expression(random);
    Unit other = Unit.of("x", unit.dimension(), UnitSamples.factor(random));
    Quantity one = new Quantity(UnitSamples.value(random), unit);
    Quantity two = new Quantity(UnitSamples.value(random), other);

    assertThat(one.compareTo(two) < 0).isEqualTo(two.compareTo(one) > 0);
    double difference = one.in(other).value() - two.value();
    if (Math.abs(difference) > 1e-9 * Math.abs(two.value())) {
      assertThat(one.compareTo(two) > 0).isEqualTo(difference > 0);
    }
  }

  private static Quantity quantity(double value, String unit) {
    return new Quantity(value, UNITS.get(unit));
  }
}
