package org.tinkuy.views.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Ways of links between the words of plots.
class BowTest {
  private static final Box UPPER = Box.around(new Point(100, 100), 16, 16);
  private static final Box LOWER = Box.around(new Point(103, 124), 16, 16);

  @Test
  void wordsThatNearlyTouchLeaveNoRoomForAnArrow() {
    Bow way = Bow.of(UPPER.centre(), LOWER.centre(), 0.16);

    assertThat(way.leaves(UPPER, LOWER, 24)).isFalse();
    assertThat(way.leaves(UPPER, Box.around(new Point(160, 100), 16, 16), 24)).isFalse();
    assertThat(
            Bow.of(UPPER.centre(), new Point(200, 100), 0.16)
                .leaves(UPPER, Box.around(new Point(200, 100), 16, 16), 24))
        .isTrue();
  }

  /// The largest exchange of the sample park passes between plots that touch: its arrow lay below
  /// the numbers of both.
  @Test
  void anArrowBetweenWordsThatNearlyTouchIsAnArcBesideThem() {
    MapLink link =
        new MapLink("a", "b", 100, "t", new MapLink.Stroke(false, false), "from firm to firm");
    Svg svg = new Svg(200, 200, "map", "Title", "Words");
    LinkArrows arrows = new LinkArrows(List.of(link), Map.of("a", UPPER, "b", LOWER));

    arrows.draw(svg);

    assertThat(arrows.cover(UPPER.grown(-6))).isFalse();
    assertThat(arrows.cover(LOWER.grown(-6))).isFalse();
    // the body of the arc reaches more than twenty pixels beyond the words
    assertThat(arrows.cover(new Box(60, 100, 18, 24)) || arrows.cover(new Box(124, 100, 18, 24)))
        .isTrue();
  }
}
