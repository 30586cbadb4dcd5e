package org.tinkuy.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;

class OutwardRoundingTest {
  /// In floats 0.29 is 28.999999999999996 steps of 0.01, and 0.07 is 70.00000000000001 of 0.001: an
  /// end of two digits was moved by one.
  @ParameterizedTest
  @CsvSource({
    // end, lower, upper
    "1234, 1200, 1300",
    "-1234, -1300, -1200",
    "0.29, 0.29, 0.29",
    "0.07, 0.07, 0.07",
    "1000, 1000, 1000",
    "0.00123, 0.0012, 0.0013",
    "99.5, 99, 100",
    "0, 0, 0",
    "Infinity, Infinity, Infinity"
  })
  void anEndKeepsTwoDigitsOutwards(double end, double lower, double upper) {
    assertThat(OutwardRounding.lower(end)).isEqualTo(lower);
    assertThat(OutwardRounding.upper(end)).isEqualTo(upper);
  }

  @ParameterizedTest
  @CsvSource({"0.29, 0.29, 0.29", "0.071, 0.07, 0.08", "0.07, 0.07, 0.07", "0, 0, 0", "1, 1, 1"})
  void aShareKeepsWholePercentsOutwards(double end, double lower, double upper) {
    assertThat(OutwardRounding.lowerShare(end)).isEqualTo(lower);
    assertThat(OutwardRounding.upperShare(end)).isEqualTo(upper);
  }

  /// 1,200 is told to hundreds, 1,000 to hundreds too, 1.2 to tenths.
  @ParameterizedTest
  @CsvSource({"1200, -2", "1000, -2", "12, 0", "1.2, 1", "0.29, 2"})
  void aRoundedEndTellsItsDecimals(double low, int decimals) {
    assertThat(OutwardRounding.decimals(figure(low, OutwardRounding.REASON))).hasValue(decimals);
  }

  @Test
  void anEndThatWasNotRoundedOrSaysNothingTellsNone() {
    assertThat(OutwardRounding.decimals(figure(1200, Sentence.NONE))).isEmpty();
    assertThat(OutwardRounding.decimals(figure(0, OutwardRounding.REASON))).isEmpty();
  }

  private static Figure figure(double low, Sentence reason) {
    return Figure.uncertain(
        "x", new Figure.Range(low, low, Double.POSITIVE_INFINITY), Unit.ONE, Origin.NONE, reason);
  }
}
