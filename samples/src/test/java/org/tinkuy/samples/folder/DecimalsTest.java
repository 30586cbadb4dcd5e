package org.tinkuy.samples.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecimalsTest {

  @Test
  void writesNoExponentAndNoTrailingZero() {
    assertThat(Decimals.fixed(12_000_000, 2)).isEqualTo("12000000");
    assertThat(Decimals.fixed(0.1 + 0.2, 2)).isEqualTo("0.3");
    assertThat(Decimals.fixed(-0.0004, 2)).isEqualTo("0");
  }

  @Test
  void keepsOnlyTheDigitsThatAreKnown() {
    assertThat(Decimals.significant(123_456, 3)).isEqualTo("123000");
    assertThat(Decimals.significant(0.0123456, 2)).isEqualTo("0.012");
  }
}
