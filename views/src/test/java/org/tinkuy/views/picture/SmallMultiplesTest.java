package org.tinkuy.views.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.kernel.Refusal;
import org.tinkuy.testkit.Golden;
import org.tinkuy.views.EnglishLabels;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.NumberStyle;
import org.tinkuy.views.Picture;
import org.tinkuy.views.picture.SmallMultiples.Bar;
import org.tinkuy.views.picture.SmallMultiples.Panel;

class SmallMultiplesTest {
  private static final Panel SCORE =
      new Panel("Score", "%", 0, 100, List.of(new Bar.Length(65, 71), new Bar.Length(25, 25)));
  private static final Panel WATER =
      new Panel(
          "Water in",
          "m3",
          0,
          1_500_000,
          List.of(new Bar.Length(1_466_676, 1_466_676), new Bar.Unknown()));

  private static Picture picture(List<Panel> panels) {
    return new SmallMultiples(
            "parks",
            "Score and water",
            "2 parks, 2024",
            "files",
            List.of("Valle Claro", "Other"),
            panels)
        .draw(EnglishLabels.labels(), NumberStyle.of("en"));
  }

  @Test
  void looksAsReviewed() {
    Golden.check("multiples.svg", picture(List.of(SCORE, WATER)).svg());
  }

  @Test
  void saysThatThereIsNoNumberAndDrawsNoBarOfZero() {
    String svg = picture(List.of(WATER)).svg();

    assertThat(svg).contains(">no data yet<").doesNotContain(">0<");
  }

  @Test
  void marksWhatMissingDataLeavesOpen() {
    Picture picture = picture(List.of(SCORE));

    assertThat(picture.svg()).contains(">≥\u202F65<").contains(">25<");
    assertThat(picture.twin().rows().getFirst().cells().get(1))
        .isEqualTo(new NumberCell(65, 0, NumberCell.AT_LEAST));
  }

  /// The same park in two years, whose names differ at their ends.
  @Test
  void aLongNameIsWrittenToItsEnd() {
    String early = "Parque Industrial de Hawassa, Etiopía 2019";
    String late = "Parque Industrial de Hawassa, Etiopía 2020";
    SmallMultiples multiples =
        new SmallMultiples(
            "parks", "Score", "2 years", "files", List.of(early, late), List.of(SCORE, WATER));

    assertThat(multiples.draw(EnglishLabels.labels(), NumberStyle.of("en")).svg())
        .contains(">" + early + "<", ">" + late + "<");
  }

  @Test
  void refusesAPanelThatLeavesOutAThing() {
    Panel half = new Panel("Score", "%", 0, 100, List.of(new Bar.Length(65, 65)));

    assertThatThrownBy(() -> picture(List.of(half)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("a bar for each of 2 names");
  }
}
