package org.tinkuy.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tech.units.indriya.unit.Units.CUBIC_METRE;
import static tech.units.indriya.unit.Units.DAY;
import static tech.units.indriya.unit.Units.GRAM;
import static tech.units.indriya.unit.Units.HOUR;
import static tech.units.indriya.unit.Units.JOULE;
import static tech.units.indriya.unit.Units.KELVIN;
import static tech.units.indriya.unit.Units.KILOGRAM;
import static tech.units.indriya.unit.Units.LITRE;
import static tech.units.indriya.unit.Units.METRE;
import static tech.units.indriya.unit.Units.MINUTE;
import static tech.units.indriya.unit.Units.PERCENT;
import static tech.units.indriya.unit.Units.SECOND;
import static tech.units.indriya.unit.Units.WATT;
import static tech.units.indriya.unit.Units.WEEK;

import java.util.List;
import java.util.SplittableRandom;
import javax.measure.IncommensurableException;
import javax.measure.MetricPrefix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.unit.Units;

/// Asks Indriya, the reference implementation of JSR 385, for the SI part.
class UnitOracleTest {
  private static final UnitTable UNITS = KernelUnits.table();

  /// One name with what Indriya calls it.
  private record Twin(String text, javax.measure.Unit<?> unit) {
    Twin times(Twin other, int exponent) {
      return new Twin(text + "." + other.text + exponent, unit.multiply(other.unit.pow(exponent)));
    }

    Twin per(Twin other) {
      return new Twin(text + "/(" + other.text + ")", unit.divide(other.unit));
    }
  }

  private static final List<Twin> TWINS =
      List.of(
          new Twin("kg", KILOGRAM),
          new Twin("g", GRAM),
          new Twin("mg", MetricPrefix.MILLI(GRAM)),
          new Twin("t", KILOGRAM.multiply(1000)),
          new Twin("m", METRE),
          new Twin("km", MetricPrefix.KILO(METRE)),
          new Twin("mm", MetricPrefix.MILLI(METRE)),
          new Twin("ha", METRE.pow(2).multiply(10_000)),
          new Twin("m3", CUBIC_METRE),
          new Twin("L", LITRE),
          new Twin("s", SECOND),
          new Twin("min", MINUTE),
          new Twin("h", HOUR),
          new Twin("d", DAY),
          new Twin("wk", WEEK),
          new Twin("J", JOULE),
          new Twin("GJ", MetricPrefix.GIGA(JOULE)),
          new Twin("kWh", MetricPrefix.KILO(WATT).multiply(HOUR)),
          new Twin("MW", MetricPrefix.MEGA(WATT)),
          new Twin("uW", MetricPrefix.MICRO(WATT)),
          new Twin("K", KELVIN),
          new Twin("%", PERCENT),
          new Twin("1", AbstractUnit.ONE));

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.tinkuy.kernel.Seeds#list")
  void convertsToBaseUnitsAsIndriyaDoes(long seed) throws IncommensurableException {
    SplittableRandom random = new SplittableRandom(seed);
    Twin twin = expression(random);
    double value = random.nextDouble(-1000, 1000);
    Unit ours = UNITS.get(twin.text());
    Unit base = Unit.of("base", ours.dimension(), Fraction.ONE);

    double expected = twin.unit().getConverterToAny(twin.unit().getSystemUnit()).convert(value);

    assertThat(ours.convert(value, base)).isCloseTo(expected, near(expected));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.tinkuy.kernel.Seeds#list")
  void findsTheSamePairsConvertible(long seed) throws IncommensurableException {
    SplittableRandom random = new SplittableRandom(seed);
    Twin one = TWINS.get(random.nextInt(TWINS.size()));
    Twin other = TWINS.get(random.nextInt(TWINS.size()));
    Twin rate = expression(random);
    Unit from = UNITS.get(one.per(rate).text());
    Unit to = UNITS.get(other.per(rate).text());
    javax.measure.Unit<?> fromTwin = one.per(rate).unit();
    javax.measure.Unit<?> toTwin = other.per(rate).unit();

    assertThat(from.converts(to)).isEqualTo(fromTwin.isCompatible(toTwin));
    if (from.converts(to)) {
      double expected = fromTwin.getConverterToAny(toTwin).convert(7.3);
      assertThat(from.convert(7.3, to)).isCloseTo(expected, near(expected));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.tinkuy.kernel.Seeds#list")
  void convertsDegreesAsIndriyaDoes(long seed) {
    double value = new SplittableRandom(seed).nextDouble(-273, 1000);

    double expected = Units.CELSIUS.getConverterTo(KELVIN).convert(value);

    assertThat(UNITS.get("degC").convert(value, UNITS.get("K"))).isCloseTo(expected, within(1e-10));
  }

  private static Twin expression(SplittableRandom random) {
    Twin product = new Twin("1", AbstractUnit.ONE);
    int factors = random.nextInt(1, 5);
    for (int i = 0; i < factors; i++) {
      Twin next = TWINS.get(random.nextInt(TWINS.size() - 1));
      boolean raised = next.text().endsWith("3");
      product =
          raised || random.nextInt(3) == 0
              ? product.per(next)
              : product.times(next, random.nextInt(1, 4));
    }
    return product;
  }

  private static org.assertj.core.data.Offset<Double> near(double expected) {
    return within(Math.abs(expected) * 1e-12);
  }
}
