package org.tinkuy.finance.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tinkuy.finance.graph.Series;

class YearValuesTest {
  /// Half years: at the end of the first year stands what the third half begins with, at the end of
  /// the last one nothing follows.
  @Test
  void aRatioOfABeginningIsThatOfTheYearThatEndsThere() {
    assertThat(YearValues.after(2, Series.of(1, 2, 3, 4, 5, 6)))
        .containsExactly(3.0, 5.0, Double.NaN);
  }
}
