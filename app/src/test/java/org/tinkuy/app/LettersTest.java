package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What the files of letters are called.
class LettersTest {
  @Test
  void aFileIsCalledAfterItsPair() {
    assertThat(Letters.names(List.of("F-sand>B-sand", "F.1>B_2")))
        .containsExactly("F-sand_B-sand", "F.1_B_2");
  }

  /// A letter that wrote over another would be counted and not be there.
  @Test
  void noLetterTakesTheNameOfAnother() {
    assertThat(Letters.names(List.of("Ñ1>B", "É1>B", "a>b", "A>B", "A>B-2")))
        .containsExactly("-1_B", "-1_B-2", "a_b", "A_B-2", "A_B-2-2");
  }

  @Test
  void noNameLeadsOutOfTheFolder() {
    assertThat(Letters.names(List.of("../x>y/z"))).containsExactly("..-x_y-z");
  }
}
