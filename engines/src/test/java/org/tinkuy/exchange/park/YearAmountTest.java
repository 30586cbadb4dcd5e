package org.tinkuy.exchange.park;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class YearAmountTest {
  private static final YearAmount FREE = new YearAmount(100, 80, 130, true);

  @Test
  void whatIsTakenAwayIsTakenFromTheLeastAndTheMostToo() {
    assertThat(FREE.minus(30)).isEqualTo(new YearAmount(70, 50, 100, true));
  }

  /// 100 less 90 leaves 10, of which there may be 40, or nothing.
  @Test
  void nothingIsTheLeastThatIsLeft() {
    assertThat(FREE.minus(90)).isEqualTo(new YearAmount(10, 0, 40, true));
    assertThat(FREE.minus(200)).isEqualTo(new YearAmount(0, 0, 0, true));
  }

  @Test
  void anAmountOutsideItsOwnRangeIsRefused() {
    assertThat(new YearAmount(5, 5, 5, false).value()).isEqualTo(5);
    assertThatThrownBy(() -> new YearAmount(5, 6, 7, false)).hasMessageContaining("in order");
    assertThatThrownBy(() -> new YearAmount(8, 6, 7, false)).hasMessageContaining("in order");
    assertThatThrownBy(() -> new YearAmount(5, -1, 7, false)).hasMessageContaining(">= 0");
  }
}
