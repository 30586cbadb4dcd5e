package org.tinkuy.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {
  @Test
  void keepsLowestTermsAndAPositiveDenominator() {
    assertThat(Fraction.of(6, -4)).isEqualTo(Fraction.of(-3, 2)).hasToString("-3/2");
    assertThat(Fraction.of(0, -7)).isEqualTo(Fraction.ZERO).hasToString("0");
  }

  @ParameterizedTest
  @CsvSource({
    "3.6, 18/5",
    "1e-3, 1/1000",
    "1/3, 1/3",
    "5 / 9, 5/9",
    "0.5/0.25, 2",
    "-.5, -1/2",
    "1.5E2, 150",
    "7., 7"
  })
  void readsDecimalsAndQuotients(String text, String expected) {
    assertThat(Fraction.parse(text)).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1/2/3", "1,5", "1e9999", "--1", "."})
  void refusesWhatIsNoNumber(String text) {
    Refused.by("kernel.fraction.unreadable", () -> Fraction.parse(text));
  }

  @Test
  void refusesToDivideByZero() {
    Refused.by("kernel.fraction.zeroDenominator", () -> Fraction.parse("1/0"));
    Refused.by("kernel.fraction.zeroDenominator", () -> Fraction.ONE.dividedBy(Fraction.ZERO));
    Refused.by("kernel.fraction.zeroDenominator", () -> Fraction.ZERO.power(-1));
  }

  @Test
  void breaksATieToTheEvenNeighbourAndMoreThanATieUpwards() {
    Fraction halfUlp = Fraction.of(2).power(-53);
    Fraction tie = Fraction.ONE.plus(halfUlp);
    Fraction hairMore = tie.plus(Fraction.of(2).power(-4000));

    assertThat(tie.doubleValue()).isEqualTo(1.0);
    assertThat(hairMore.doubleValue()).isEqualTo(Math.nextUp(1.0));
  }

  @Test
  void roundsNumbersFarBeyondTheBitsOfADouble() {
    Fraction huge = Fraction.of(3).power(600);
    Fraction tiny = Fraction.of(3).power(-600);

    assertThat(huge.doubleValue()).isEqualTo(new BigDecimal(huge.numerator()).doubleValue());
    assertThat(tiny.doubleValue()).isEqualTo(1 / huge.doubleValue());
    assertThat(Fraction.of(10).power(400).doubleValue()).isInfinite();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.tinkuy.kernel.Seeds#list")
  void dividesAsExactlyAsTheProcessor(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long above = random.nextLong(-1L << 53, 1L << 53);
    long below = random.nextLong(1, 1L << 53);

    // IEEE 754 division of two exact doubles is correctly rounded
    assertThat(Fraction.of(above, below).doubleValue()).isEqualTo((double) above / (double) below);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.tinkuy.kernel.Seeds#list")
  void givesBackTheDoubleItWasMadeOf(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double value = Math.scalb(random.nextDouble(-1, 1), random.nextInt(-900, 900));

    assertThat(Fraction.of(new BigDecimal(value)).doubleValue()).isEqualTo(value);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.tinkuy.kernel.Seeds#list")
  void obeysTheLawsOfArithmetic(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Fraction a = any(random);
    Fraction b = any(random);
    Fraction c = any(random);

    assertThat(a.plus(b).times(c)).isEqualTo(a.times(c).plus(b.times(c)));
    assertThat(a.plus(b).minus(b)).isEqualTo(a);
    assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
    assertThat(a.power(3).times(a.power(-2))).isEqualTo(a);
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
    assertThat(Fraction.parse(a.toString())).isEqualTo(a);
    assertThat(a.numerator().gcd(a.denominator())).isEqualTo(BigInteger.ONE);
  }

  private static Fraction any(SplittableRandom random) {
    long above = random.nextLong(1, 1_000_000) * (random.nextBoolean() ? 1 : -1);
    return Fraction.of(above, random.nextLong(1, 1_000_000));
  }
}
