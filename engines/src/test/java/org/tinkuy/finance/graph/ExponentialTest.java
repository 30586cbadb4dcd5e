package org.tinkuy.finance.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExponentialTest {
  private static final MathContext FORTY = new MathContext(40);

  private static double[] exp(double... in) {
    double[] out = new double[in.length];
    Exponential.run(out, in);
    return out;
  }

  @ParameterizedTest(name = "up to {0}")
  @ValueSource(doubles = {1e-9, 0.01, 0.35, 1, 10, 100, 700, 760})
  void isWithinOneUnitInTheLastPlaceOfTheStrictFunction(double most) {
    double[] in = new SplittableRandom(5).doubles(200_000, -most, most).toArray();
    double[] out = exp(in);
    int other = 0;
    for (int i = 0; i < in.length; i++) {
      double strict = StrictMath.exp(in[i]);
      if (strict != out[i]) {
        other++;
        assertThat(out[i]).as("e^%s", in[i]).isBetween(Math.nextDown(strict), Math.nextUp(strict));
      }
    }
    assertThat(other).isLessThan(in.length / 100);
  }

  @ParameterizedTest(name = "around {0} ln 2 / 2")
  @ValueSource(ints = {-2019, -101, -3, -1, 1, 3, 101, 2019})
  void isWithinOneUnitWhereTheNearestPowerOfTwoChanges(int halves) {
    double edge = halves * Math.log(2) / 2;
    double[] in =
        DoubleStream.iterate(edge - 500 * Math.ulp(edge), x -> x + Math.ulp(edge))
            .limit(1000)
            .toArray();
    double[] out = exp(in);
    for (int i = 0; i < in.length; i++) {
      double strict = StrictMath.exp(in[i]);
      assertThat(out[i]).as("e^%s", in[i]).isBetween(Math.nextDown(strict), Math.nextUp(strict));
    }
  }

  /// Beside no other program: the series of the exponential function to forty digits.
  @Test
  void isWithinOneUnitInTheLastPlaceOfTheSeries() {
    double[] in = new SplittableRandom(7).doubles(2_000, -30, 30).toArray();
    double[] out = exp(in);
    double worst = 0;
    for (int i = 0; i < in.length; i++) {
      BigDecimal gap = new BigDecimal(out[i]).subtract(series(in[i])).abs();
      worst = Math.max(worst, gap.divide(new BigDecimal(Math.ulp(out[i])), FORTY).doubleValue());
    }
    assertThat(worst).isLessThan(1);
  }

  /// `e^|x|` by its series, turned over where x is negative.
  private static BigDecimal series(double x) {
    BigDecimal at = new BigDecimal(Math.abs(x));
    BigDecimal term = BigDecimal.ONE;
    BigDecimal sum = BigDecimal.ONE;
    for (int n = 1; n < 200; n++) {
      term = term.multiply(at, FORTY).divide(BigDecimal.valueOf(n), FORTY);
      sum = sum.add(term, FORTY);
    }
    return x < 0 ? BigDecimal.ONE.divide(sum, FORTY) : sum;
  }

  @Test
  void isTheStrictFunctionAtTheEnds() {
    double[] in = {
      0,
      -0.0,
      Double.MIN_VALUE,
      700,
      -700,
      709.782712893384,
      709.7827128933841,
      -745.1332191019411,
      -745.1332191019412,
      1e300,
      -1e300,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY,
      Double.NaN
    };
    assertThat(exp(in)).containsExactly(DoubleStream.of(in).map(StrictMath::exp).toArray());
  }

  @Test
  void aLaneIsTheSameInAnyCompany() {
    double[] in = new SplittableRandom(3).doubles(1_000, -50, 50).toArray();
    double[] beside = in.clone();
    beside[0] = Double.NaN; // the row goes the other way
    beside[1] = 1e9;
    double[] out = exp(in);
    double[] outBeside = exp(beside);
    for (int i = 2; i < in.length; i++) {
      assertThat(outBeside[i]).isEqualTo(out[i]);
      assertThat(exp(in[i])[0]).isEqualTo(out[i]);
    }
  }
}
