package org.tinkuy.views.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HatchTest {
  private static final Rings SQUARE = Rings.of(new Box(0, 1, 20, 10));

  @Test
  void drawsLevelLinesFromEdgeToEdge() {
    assertThat(Hatch.lines(SQUARE, 0, 4, List.of())).isEqualTo("M0 4L20 4M0 8L20 8");
  }

  @Test
  void leavesRoomForWords() {
    assertThat(Hatch.lines(SQUARE, 0, 4, List.of(new Box(5, 3, 10, 2))))
        .isEqualTo("M0 4L5 4M15 4L20 4M0 8L20 8");
  }

  @Test
  void leavesHolesFree() {
    Rings holed =
        new Rings(List.of(Ring.of(0, 1, 20, 1, 20, 11, 0, 11), Ring.of(8, 3, 12, 3, 12, 5, 8, 5)));
    assertThat(Hatch.lines(holed, 0, 4, List.of())).isEqualTo("M0 4L8 4M12 4L20 4M0 8L20 8");
  }

  @Test
  void drawsSlantedLinesInsideTheAreaOnly() {
    String path = Hatch.lines(SQUARE, -45, 4, List.of());
    assertThat(path).startsWith("M");
    for (String place : path.substring(1).split("[ML]", -1)) {
      String[] xy = place.split(" ", -1);
      assertThat(Double.parseDouble(xy[0])).isBetween(0.0, 20.0);
      assertThat(Double.parseDouble(xy[1])).isBetween(1.0, 11.0);
    }
  }
}
