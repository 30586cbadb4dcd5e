package org.tinkuy.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.park.Outline;

/// Areas laid over one another.
class PlanAreaTest {
  /// A rectangle, with another left out of it where one is given.
  private static Outline outline(Outline.Ring... rings) {
    return new Outline(List.of(List.of(rings)), List.of());
  }

  private static Outline.Ring box(double west, double south, double east, double north) {
    return new Outline.Ring(
        List.of(
            new Outline.Point(west, south),
            new Outline.Point(east, south),
            new Outline.Point(east, north),
            new Outline.Point(west, north),
            new Outline.Point(west, south)));
  }

  private static PlanArea area(Outline.Ring... rings) {
    return PlanArea.of(outline(rings));
  }

  /// 100 x 100 less a yard of 20 x 20.
  @Test
  void aHoleIsNoneOfIt() {
    PlanArea around = area(box(0, 0, 100, 100), box(40, 40, 60, 60));

    assertThat(around.area_m2()).isEqualTo(9_600);
    assertThat(area(box(45, 45, 55, 55)).within(around).isEmpty()).isTrue();
    assertThat(around.outline().polygons().getFirst()).hasSize(2);
  }

  /// A yard that shares a piece of the edge is a bay and no hole.
  @Test
  void aHoleAtTheEdgeIsTakenOffToo() {
    PlanArea bay = area(box(0, 0, 100, 100), box(0, 40, 20, 60));

    assertThat(bay.area_m2()).isEqualTo(9_600);
    assertThat(bay.within(area(box(0, 45, 10, 55))).isEmpty()).isTrue();
    assertThat(bay.outline().polygons().getFirst()).hasSize(1);
  }

  @Test
  void whatOnlyTouchesHasNothingInCommon() {
    PlanArea left = area(box(0, 0, 10, 10));

    assertThat(left.within(area(box(10, 0, 20, 10))).isEmpty()).isTrue();
    assertThat(left.within(area(box(10, 10, 20, 20))).isEmpty()).isTrue();
    assertThat(left.with(area(box(10, 0, 20, 10))).area_m2()).isEqualTo(200);
  }

  /// Two together are as large as both less what they share; what they share is in each of them,
  /// whichever is laid over the other.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatTwoShareCountsOnce(long seed) {
    Random random = new Random(seed);
    PlanArea one = PlanArea.NONE;
    PlanArea other = PlanArea.NONE;
    for (int i = 0; i < 5; i++) {
      one = one.with(PlanArea.of(random(random)));
      other = other.with(PlanArea.of(random(random)));
    }
    double shared_m2 = one.within(other).area_m2();

    assertThat(shared_m2).isPositive();
    assertThat(other.within(one).area_m2()).isCloseTo(shared_m2, within(1e-6));
    assertThat(one.with(other).area_m2())
        .isCloseTo(one.area_m2() + other.area_m2() - shared_m2, within(1e-6));
    assertThat(one.within(other).within(one).area_m2()).isCloseTo(shared_m2, within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void anOutlineOfItBoundsTheSame(long seed) {
    Random random = new Random(seed);
    PlanArea area = PlanArea.of(random(random)).with(PlanArea.of(random(random)));

    Outline outline = area.outline();

    assertThat(outline.area_m2()).isCloseTo(area.area_m2(), within(1e-6));
    assertThat(PlanArea.of(outline).area_m2()).isCloseTo(area.area_m2(), within(1e-6));
  }

  /// A box somewhere on 100 x 100, half of them with a yard inside.
  private static Outline random(Random random) {
    double west = 80 * random.nextDouble();
    double south = 80 * random.nextDouble();
    double size = 20 + 40 * random.nextDouble();
    List<Outline.Ring> rings = new ArrayList<>();
    rings.add(box(west, south, west + size, south + size));
    if (random.nextBoolean()) {
      rings.add(box(west + 5, south + 5, west + 10, south + 10));
    }
    return outline(rings.toArray(Outline.Ring[]::new));
  }
}
