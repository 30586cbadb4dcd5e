package org.tinkuy.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgPathTest {
  @Test
  void readsLinesCurvesAndTheirEnd() {
    assertThat(steps("M1 2L3,4H10V-5.5Q1 2 3 4C1 2 3 4 5 6Z"))
        .containsExactly(
            "M 1.0 2.0",
            "L 3.0 4.0",
            "L 10.0 4.0",
            "L 10.0 -5.5",
            "Q 1.0 2.0 3.0 4.0",
            "C 1.0 2.0 3.0 4.0 5.0 6.0",
            "Z");
  }

  @Test
  void countsSmallLettersFromThePlaceReached() {
    // the arrow of a map's north: down right, back to the notch, down left
    assertThat(steps("M10 20l6 16l-6 -4l-6 4Z"))
        .containsExactly("M 10.0 20.0", "L 16.0 36.0", "L 10.0 32.0", "L 4.0 36.0", "Z");
    assertThat(steps("M1 1h2v3m1 1c1 0 2 0 3 1"))
        .containsExactly(
            "M 1.0 1.0", "L 3.0 1.0", "L 3.0 4.0", "M 4.0 5.0", "C 5.0 5.0 6.0 5.0 7.0 6.0");
  }

  @Test
  void beginsAgainWhereAnEndedPartBegan() {
    assertThat(steps("M2 3L8 3L8 9Zl1 1"))
        .containsExactly("M 2.0 3.0", "L 8.0 3.0", "L 8.0 9.0", "Z", "L 3.0 4.0");
  }

  @Test
  void takesFurtherPairsBehindAMoveAsLines() {
    assertThat(steps("M0 0 1 1 2 0")).containsExactly("M 0.0 0.0", "L 1.0 1.0", "L 2.0 0.0");
    assertThat(steps("m1 1 1 1")).containsExactly("M 1.0 1.0", "L 2.0 2.0");
  }

  @Test
  void partsNumbersByTheirSignsAndPoints() {
    assertThat(steps("M1-2L.5.25-.5-1")).containsExactly("M 1.0 -2.0", "L 0.5 0.25", "L -0.5 -1.0");
  }

  /// A circle of radius 5 about (5, 5) is cut at its left (0, 5) and its top (5, 0); y grows
  /// downwards. The short arc of the four that turns clockwise lies in the upper left, the long one
  /// on the circle about (0, 0) goes around the lower right, and so on.
  @ParameterizedTest
  @CsvSource({
    "0 0 1, 0, 0, 5, 5",
    "0 0 0, 0, 0, 5, 5",
    "0 1 1, -5, -5, 10, 10",
    "0 1 0, 0, 0, 10, 10"
  })
  void choosesOneOfFourArcsByTheFlags(
      String flags, double left, double top, double width, double height) {
    Path2D arc = SvgPath.of("M0 5A5 5 " + flags + " 5 0");
    Rectangle2D bounds = flat(arc);
    assertThat(bounds.getMinX()).isCloseTo(left, within(0.02));
    assertThat(bounds.getMinY()).isCloseTo(top, within(0.02));
    assertThat(bounds.getWidth()).isCloseTo(width, within(0.04));
    assertThat(bounds.getHeight()).isCloseTo(height, within(0.04));
    assertThat(arc.getCurrentPoint().getX()).isCloseTo(5, within(1e-9));
    assertThat(arc.getCurrentPoint().getY()).isCloseTo(0, within(1e-9));
  }

  @Test
  void bowsTheShortArcToTheSideItsFlagSays() {
    // about (5, 5) it passes (5 - 5/sqrt 2, 5 - 5/sqrt 2), about (0, 0) its mirror image
    double near = 5 - 5 / Math.sqrt(2);
    assertThat(closed("M0 5A5 5 0 0 1 5 0").contains(near + 0.1, near + 0.1)).isTrue();
    assertThat(closed("M0 5A5 5 0 0 0 5 0").contains(near + 0.1, near + 0.1)).isFalse();
    assertThat(closed("M0 5A5 5 0 0 0 5 0").contains(5 - near - 0.1, 5 - near - 0.1)).isTrue();
  }

  /// The left half of the sign of a criterion met in part.
  @Test
  void drawsHalfACircle() {
    Path2D half = SvgPath.of("M8 1.5A6.5 6.5 0 0 0 8 14.5Z");
    assertThat(half.contains(2, 8)).isTrue();
    assertThat(half.contains(8.5, 8)).isFalse();
    assertThat(flat(half).getMinX()).isCloseTo(1.5, within(0.02));
  }

  @Test
  void growsARadiusThatIsTooSmallForItsChord() {
    Rectangle2D bounds = flat(SvgPath.of("M0 0A1 1 0 0 1 10 0"));
    assertThat(bounds.getHeight()).isCloseTo(5, within(0.02));
  }

  @Test
  void drawsNoArcBetweenEqualPoints() {
    assertThat(steps("M1 1A5 5 0 0 1 1 1")).containsExactly("M 1.0 1.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"M0 0S1 1 2 2", "M0 0L1", "M0 0Z5 5", "M0 0A1 2 0 0 1 3 3", "M0 zero"})
  void refusesWhatItDoesNotKnow(String data) {
    assertThatThrownBy(() -> SvgPath.of(data))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(data);
  }

  private static Path2D closed(String data) {
    Path2D path = SvgPath.of(data);
    path.closePath();
    return path;
  }

  private static Rectangle2D flat(Path2D path) {
    Path2D lines = new Path2D.Double();
    lines.append(path.getPathIterator(null, 0.001), false);
    return lines.getBounds2D();
  }

  private static List<String> steps(String data) {
    List<String> steps = new ArrayList<>();
    double[] at = new double[6];
    for (PathIterator step = SvgPath.of(data).getPathIterator(null); !step.isDone(); step.next()) {
      int kind = step.currentSegment(at);
      StringBuilder words = new StringBuilder("MLQCZ".substring(kind, kind + 1));
      for (int i = 0; i < new int[] {2, 2, 4, 6, 0}[kind]; i++) {
        words.append(String.format(Locale.ROOT, " %s", at[i]));
      }
      steps.add(words.toString());
    }
    return steps;
  }
}
