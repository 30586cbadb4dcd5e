package org.tinkuy.views.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
  private static final double TEXT = 4.5;
  private static final double MARKS = 3;

  @ParameterizedTest
  @EnumSource(
      value = Ink.class,
      names = {
        "INK", "MUTED", "RIVER", "CLAY", "OCHRE", "MOSS", "PLUM", "MET", "NOT_MET", "STEP_5"
      })
  void wordsReadOnLightAndDarkGround(Ink ink) {
    assertThat(contrast(ink, Ink.GROUND, Ink::light)).isGreaterThanOrEqualTo(TEXT);
    assertThat(contrast(ink, Ink.GROUND, Ink::dark)).isGreaterThanOrEqualTo(TEXT);
    assertThat(contrast(ink, Ink.PANEL, Ink::light)).isGreaterThanOrEqualTo(TEXT);
    assertThat(contrast(ink, Ink.PANEL, Ink::dark)).isGreaterThanOrEqualTo(TEXT);
  }

  @ParameterizedTest
  @EnumSource(Fill.class)
  void wordsReadOnEveryFillAndItsPatternIsSeen(Fill fill) {
    double words = fill == Fill.STEP_4 ? MARKS : TEXT;
    assertThat(contrast(fill.words(), fill.tint(), Ink::light)).isGreaterThanOrEqualTo(words);
    assertThat(contrast(fill.words(), fill.tint(), Ink::dark)).isGreaterThanOrEqualTo(words);
    if (fill.pattern() != Fill.Pattern.PLAIN) {
      assertThat(contrast(fill.line(), fill.tint(), Ink::light)).isGreaterThanOrEqualTo(MARKS);
      assertThat(contrast(fill.line(), fill.tint(), Ink::dark)).isGreaterThanOrEqualTo(MARKS);
    }
  }

  @Test
  void agreesWithThePublishedContrasts() {
    // The design's own figures: river 7.2 on the light ground, 8.7 on the dark one.
    assertThat(contrast(Ink.RIVER, Ink.GROUND, Ink::light)).isBetween(7.1, 7.3);
    assertThat(contrast(Ink.RIVER, Ink.GROUND, Ink::dark)).isBetween(8.6, 8.8);
  }

  @Test
  void classesDifferInPatternAndNotInColourAlone() {
    assertThat(Palette.CLASSES.stream().map(fill -> fill.pattern() + fill.tint().light()))
        .doesNotHaveDuplicates();
    assertThat(Palette.CLASSES.stream().map(Fill::pattern).filter(p -> p != Fill.Pattern.PLAIN))
        .doesNotHaveDuplicates();
  }

  /// Lightness is what no colour-blind eye and no black-and-white printer loses.
  @Test
  void fillsWithoutPatternDifferInLightness() {
    assertThat(contrast(Ink.RIVER_TINT, Ink.PANEL, Ink::light)).isGreaterThan(1.35);
    assertThat(contrast(Ink.RIVER_TINT, Ink.PANEL, Ink::dark)).isGreaterThan(1.35);
    for (int i = 1; i < Palette.STEPS.size(); i++) {
      Ink lower = Palette.STEPS.get(i - 1).tint();
      Ink upper = Palette.STEPS.get(i).tint();
      assertThat(contrast(lower, upper, Ink::light)).isGreaterThan(1.2);
      assertThat(contrast(lower, upper, Ink::dark)).isGreaterThan(1.2);
    }
  }

  @Test
  void stepsGetDarkerOneByOne() {
    for (int i = 1; i < Palette.STEPS.size(); i++) {
      Ink lower = Palette.STEPS.get(i - 1).tint();
      Ink upper = Palette.STEPS.get(i).tint();
      assertThat(luminance(upper.light())).isLessThan(luminance(lower.light()));
      assertThat(luminance(upper.dark())).isGreaterThan(luminance(lower.dark()));
    }
  }

  @Test
  void theStyleSheetNamesEveryInk() {
    for (Ink ink : Ink.values()) {
      assertThat(Palette.css()).contains(".f-" + ink.token() + "{").contains(ink.dark());
    }
  }

  /// Contrast ratio of two colours.
  ///
  /// Source: Web Content Accessibility Guidelines 2.2 (2023), contrast ratio.
  private static double contrast(Ink one, Ink other, Function<Ink, String> side) {
    double a = luminance(side.apply(one));
    double b = luminance(side.apply(other));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
  }

  private static double channel(String colour, int at) {
    double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
