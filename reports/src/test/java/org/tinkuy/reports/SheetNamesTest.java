package org.tinkuy.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetNamesTest {
  private final SheetNames names = new SheetNames();

  @Test
  void takesOutWhatSpreadsheetsBar() {
    assertThat(names.free("Water: in/out [m³/d]?")).isEqualTo("Water in out m³ d");
    assertThat(names.free("'quoted'")).isEqualTo("quoted");
    assertThat(names.free("***")).isEqualTo("-");
  }

  @Test
  void countsNamesThatComeAgainWhateverTheirCase() {
    assertThat(names.free("Score")).isEqualTo("Score");
    assertThat(names.free("SCORE")).isEqualTo("SCORE 2");
    assertThat(names.free("Score")).isEqualTo("Score 3");
  }

  @Test
  void cutsLongNamesAndKeepsThemApart() {
    String wish = "International framework for eco-industrial parks";
    assertThat(names.free(wish)).isEqualTo("International framework for eco");
    assertThat(names.free(wish)).isEqualTo("International framework for e 2");
  }
}
