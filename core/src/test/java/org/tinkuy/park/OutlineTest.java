package org.tinkuy.park;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.kernel.Refusal;

/// Areas by hand calculation, far from the origin too.
class OutlineTest {
  private static Outline.Ring ring(double... xy) {
    List<Outline.Point> points = new ArrayList<>();
    for (int i = 0; i < xy.length; i += 2) {
      points.add(new Outline.Point(xy[i], xy[i + 1]));
    }
    return new Outline.Ring(points);
  }

  private static Outline area(Outline.Ring... rings) {
    return new Outline(List.of(List.of(rings)), List.of());
  }

  /// A right triangle of 3 m by 4 m has 6 m2, whichever way round it is drawn.
  @Test
  void measuresATriangle() {
    assertThat(area(ring(0, 0, 3, 0, 0, 4, 0, 0)).area_m2()).isEqualTo(6);
    assertThat(area(ring(0, 0, 0, 4, 3, 0, 0, 0)).area_m2()).isEqualTo(6);
  }

  @Test
  void leavesHolesOutAndAddsParts() {
    Outline.Ring outer = ring(0, 0, 10, 0, 10, 10, 0, 10, 0, 0);
    Outline.Ring hole = ring(4, 4, 6, 4, 6, 6, 4, 6, 4, 4);
    Outline.Ring apart = ring(20, 0, 21, 0, 21, 1, 20, 1, 20, 0);

    assertThat(area(outer, hole).area_m2()).isEqualTo(96);
    assertThat(new Outline(List.of(List.of(outer, hole), List.of(apart)), List.of()).area_m2())
        .isEqualTo(97);
  }

  /// UTM coordinates have seven digits before the point; the area must not lose them.
  @ParameterizedTest
  @CsvSource({"0, 0", "500000, 8650000", "-700000, 9999999"})
  void losesNoDigitsFarFromTheOrigin(double x_m, double y_m) {
    Outline plot =
        area(ring(x_m, y_m, x_m + 12.5, y_m, x_m + 12.5, y_m + 8.25, x_m, y_m + 8.25, x_m, y_m));

    assertThat(plot.area_m2()).isCloseTo(103.125, within(1e-6));
  }

  @Test
  void isEitherAnAreaOrLines() {
    assertThat(new Outline(List.of(), List.of(ring(0, 0, 1, 1))).area_m2()).isZero();
    assertThatThrownBy(() -> new Outline(List.of(), List.of())).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> ring(0, 0)).isInstanceOf(Refusal.class);
  }
}
