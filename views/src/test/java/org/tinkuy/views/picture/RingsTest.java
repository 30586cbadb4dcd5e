package org.tinkuy.views.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.kernel.Refusal;

class RingsTest {
  private static final Ring OUTER = Ring.of(0, 0, 10, 0, 10, 10, 0, 10, 0, 0);
  private static final Ring HOLE = Ring.of(2, 2, 4, 2, 4, 4, 2, 4);

  @Test
  void takesHolesOffTheAreaWhicheverWayTheyRun() {
    assertThat(new Rings(List.of(OUTER)).area()).isEqualTo(100);
    assertThat(new Rings(List.of(OUTER, HOLE)).area()).isEqualTo(96);
    Ring turned = new Ring(HOLE.points().reversed());
    assertThat(new Rings(List.of(OUTER, turned)).area()).isEqualTo(96);
  }

  @Test
  void addsPartsThatLieApart() {
    assertThat(new Rings(List.of(OUTER, Ring.of(20, 0, 21, 0, 21, 1, 20, 1))).area())
        .isEqualTo(101);
  }

  @Test
  void holdsARectangleOnlyWhereNoEdgeComesIntoIt() {
    Rings holed = new Rings(List.of(OUTER, HOLE));
    assertThat(holed.holds(new Box(5, 5, 4, 4))).isTrue();
    assertThat(holed.holds(new Box(1, 1, 6, 6))).isFalse();
    assertThat(holed.holds(new Box(2.5, 2.5, 1, 1))).isFalse();
    assertThat(holed.holds(new Box(8, 8, 4, 1))).isFalse();
  }

  @Test
  void leavesOutARepeatedLastPoint() {
    assertThat(OUTER.points()).hasSize(4);
    assertThatThrownBy(() -> Ring.of(1, 2)).isInstanceOf(Refusal.class);
  }
}
