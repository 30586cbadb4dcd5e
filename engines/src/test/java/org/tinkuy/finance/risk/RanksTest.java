package org.tinkuy.finance.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RanksTest {

  @ParameterizedTest(name = "{0} numbers")
  @ValueSource(ints = {0, 1, 2, 255, 5_000})
  void sortsAsComparingDoes(int count) {
    SplittableRandom random = new SplittableRandom(count);
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] =
          switch (random.nextInt(8)) {
            case 0 -> Double.NEGATIVE_INFINITY;
            case 1 -> Double.POSITIVE_INFINITY;
            case 2 -> random.nextInt(-3, 3);
            case 3 -> Double.MIN_VALUE * random.nextInt(-5, 5);
            default -> random.nextDouble(-1, 1) * Math.pow(10, random.nextInt(-300, 300));
          };
    }
    long[] keys = Arrays.stream(values).mapToLong(RadixSort::key).toArray();
    int[] order = IntStream.range(0, count).toArray();
    RadixSort.sort(keys, order, count);

    int[] expected =
        IntStream.range(0, count)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i] + 0.0))
            .mapToInt(i -> i)
            .toArray();
    assertThat(order).isEqualTo(expected);
  }

  @Test
  void bothZerosAreOneNumber() {
    assertThat(RadixSort.key(-0.0)).isEqualTo(RadixSort.key(0.0));
  }

  /// 1, 2, 2, 4 and 1, 3, 2, 4 have the ranks 0, 1.5, 1.5, 3 and 0, 2, 1, 3: 4.5 / sqrt(4.5 * 5).
  @Test
  void equalNumbersShareTheirMeanRank() {
    double[] one = {4, 2, -0.0, 2};
    double[] other = {4, 3, 0.0, 2};
    assertThat(Ranks.correlation(one, other)).isCloseTo(4.5 / Math.sqrt(22.5), within(1e-15));
    assertThat(Ranks.correlation(new double[] {-0.0, 0.0, 0.0}, new double[] {1, 2, 3})).isZero();
  }

  @Test
  void whatIsNotDefinedHasNoRank() {
    double[][] draws = {{5, 1, 9, 3}};
    double[] measured = {7, Double.NaN, 2, 8}; // beside 5, 9, 3: ranks 1, 2, 0 and 1, 0, 2
    assertThat(Ranks.of(draws).correlation(0, Ranks.rank(measured))).isCloseTo(-1, within(1e-15));
  }
}
