package org.tinkuy.samples.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanRingTest {
  /// An L of 3 x 2 less 2 x 1, clockwise.
  private final PlanRing ring =
      new PlanRing(
          List.of(
              new PlanPoint(0, 0),
              new PlanPoint(0, 2),
              new PlanPoint(1, 2),
              new PlanPoint(1, 1),
              new PlanPoint(3, 1),
              new PlanPoint(3, 0)));

  @Test
  void enclosesTheAreaOfItsParts() {
    assertThat(ring.area_m2()).isEqualTo(4, within(1e-12));
  }

  @Test
  void runsCounterClockwise() {
    assertThat(ring.corners())
        .containsExactly(
            new PlanPoint(3, 0),
            new PlanPoint(3, 1),
            new PlanPoint(1, 1),
            new PlanPoint(1, 2),
            new PlanPoint(0, 2),
            new PlanPoint(0, 0));
  }

  /// (3 x (1.5, 0.5) + 1 x (0.5, 1.5)) / 4
  @Test
  void hasItsCentreOfGravity() {
    assertThat(ring.centre().easting_m()).isEqualTo(1.25, within(1e-12));
    assertThat(ring.centre().northing_m()).isEqualTo(0.75, within(1e-12));
  }
}
