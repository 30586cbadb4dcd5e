package org.tinkuy.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetNamesTest {
  private final SheetNames names = new SheetNames();

  @Test
  void takesOutWhatSpreadsheetsBar() {
    assertThat(names.free("Water: in/out [m³/d]?")).isEqualTo("Water, in out m³ d");
    assertThat(names.free("'quoted'")).isEqualTo("quoted");
    assertThat(names.free("***")).isEqualTo("-");
  }

  /// 'Vue d'ensemble'!$5:$5 ends after the d, so that no head was repeated in print.
  @Test
  void curvesAnApostropheSoThatTheNamesOfPrintTitlesHold() {
    assertThat(names.free("Vue d'ensemble")).isEqualTo("Vue d\u2019ensemble");
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
    assertThat(names.free(wish)).isEqualTo("International framework for");
    assertThat(names.free(wish)).isEqualTo("International framework for 2");
  }

  @Test
  void endsALongNameAtAMarkOrAWord() {
    assertThat(names.free("Water by firm, 2024: the largest imbalance first"))
        .isEqualTo("Water by firm, 2024");
    assertThat(names.free("Used, but it is not told whether as it is or recycled"))
        .isEqualTo("Used, but it is not told");
    assertThat(names.free("Hazardous substances: 25 entries of 14 tenants"))
        .isEqualTo("Hazardous substances");
    assertThat(names.free("Émissions\u00A0: par entreprise"))
        .isEqualTo("Émissions, par entreprise");
    assertThat(names.free("Eau\u00A0: 1,57 million de m³ à l'entrée, 1,47 à la sortie\u00A0; 6 %"))
        .doesNotEndWith("\u00A0");
    assertThat(names.free("Limits against measured values!!")).isEqualTo("Limits against measured");
    assertThat(names.free("Donaudampfschifffahrtsgesellschaftskapitän"))
        .isEqualTo("Donaudampfschifffahrtsgesellsch");
  }
}
