package org.tinkuy.views;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.kernel.Refusal;

class PictureTest {
  @Test
  void refusesADrawingWithoutWords() {
    assertThatThrownBy(() -> picture("<svg></svg>", " "))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("alt text is needed");
  }

  @Test
  void refusesWhatIsNotOneSvgElement() {
    assertThatThrownBy(() -> picture("<?xml version='1.0'?><svg></svg>", "A map"))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void takesADrawingWithItsWordsAndItsTable() {
    assertThatCode(() -> picture("<svg></svg>", "A map")).doesNotThrowAnyException();
  }

  private static Picture picture(String svg, String alt) {
    Table twin = new Table("map-table", "Plots", List.of(Column.text("Plot", 1)), List.of(), "");
    return new Picture("map", "64 plots", "Plots by use, 2024", svg, alt, twin, "plots.geojson");
  }
}
