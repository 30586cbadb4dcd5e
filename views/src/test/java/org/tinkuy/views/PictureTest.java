package org.tinkuy.views;

import static org.assertj.core.api.Assertions.assertThat;
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

  /// In Spanish "millones de USD; ..." stood below the title of a picture of money.
  @Test
  void whatIsDrawnBeginsWithACapitalLetterAsItsTableDoes() {
    Table twin =
        new Table("a-table", "millones de USD; 2024", List.of(Column.text("A", 1)), List.of(), "");
    Picture money =
        new Picture("a", "caja", "millones de USD; 2024", "<svg></svg>", "Una curva", twin, "");
    Picture mass = new Picture("a", "Gas", "t CO₂e; 2024", "<svg></svg>", "Bars", twin, "");

    assertThat(money.title()).isEqualTo("Caja");
    assertThat(money.subtitle()).isEqualTo("Millones de USD; 2024");
    assertThat(money.twin().title()).isEqualTo("Millones de USD; 2024");
    assertThat(mass.subtitle()).isEqualTo("t CO₂e; 2024");
  }

  private static Picture picture(String svg, String alt) {
    Table twin = new Table("map-table", "Plots", List.of(Column.text("Plot", 1)), List.of(), "");
    return new Picture("map", "64 plots", "Plots by use, 2024", svg, alt, twin, "plots.geojson");
  }
}
