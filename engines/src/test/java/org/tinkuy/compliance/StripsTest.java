package org.tinkuy.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Figures;
import org.tinkuy.formula.PeriodRows;
import org.tinkuy.park.MapLayer;
import org.tinkuy.park.Outline;
import org.tinkuy.park.Park;
import org.tinkuy.testkit.ParkSketch;
import org.tinkuy.testkit.Registers;
import org.tinkuy.testkit.SketchUnits;

/// Plots of 100 m by 100 m in a row from west to east, with a strip along their southern edge.
class StripsTest {
  /// 400 m long, from 50 m south of the plots to 20 m inside of them.
  private static final MapLayer STRIP = layer("buffers", area(0, -50, 400, 70));

  private final ParkSketch sketch = Registers.outfall();
  private final Map<String, Outline> outlines = new TreeMap<>();

  private static Outline.Ring ring(double x_m, double y_m, double wide_m, double high_m) {
    return new Outline.Ring(
        List.of(
            new Outline.Point(x_m, y_m),
            new Outline.Point(x_m + wide_m, y_m),
            new Outline.Point(x_m + wide_m, y_m + high_m),
            new Outline.Point(x_m, y_m + high_m),
            new Outline.Point(x_m, y_m)));
  }

  private static Outline area(double x_m, double y_m, double wide_m, double high_m) {
    return new Outline(List.of(List.of(ring(x_m, y_m, wide_m, high_m))), List.of());
  }

  private static MapLayer layer(String name, Outline... shapes) {
    return MapLayer.of(name, List.of(shapes));
  }

  private StripsTest plot(String id, String use, String... tenants) {
    sketch.row("plots", "plot=" + id, "use=" + use, "tenant=" + String.join("|", tenants));
    return this;
  }

  private StripsTest drawn(String id, Outline outline) {
    outlines.put(id, outline);
    return plot(id, "industrial");
  }

  private Strips strips(MapLayer... layers) {
    Park plain = sketch.park();
    Park park = new Park(plain.profile(), plain.tables(), outlines, List.of(layers));
    return ComplianceEngine.check(
            PeriodRows.of(park, Outfall.YEAR),
            new Figures(park),
            SketchUnits.TABLE,
            sketch.formulas())
        .strips();
  }

  @Test
  void aPlotThatReachesInIsNamedWithHowMuchOfIt() {
    Strips strips =
        drawn("A", area(0, 0, 100, 100)).drawn("B", area(100, 30, 100, 100)).strips(STRIP);

    // 100 m x 20 m of A; B begins 10 m north of the strip
    assertThat(strips.breaches()).extracting(StripBreach::plot).containsExactly("A");
    assertThat(strips.breaches().getFirst().area().findValue().orElseThrow())
        .isCloseTo(2_000, within(1e-6));
    assertThat(strips.breaches().getFirst().share().findValue().orElseThrow())
        .isCloseTo(0.2, within(1e-9));
    assertThat(strips.breaches().getFirst().overlap().area_m2()).isCloseTo(2_000, within(1e-6));
    assertThat(strips.plots().findValue()).contains(1.0);
    // 2,000 m2 of 400 m x 70 m
    assertThat(strips.share().findValue().orElseThrow()).isCloseTo(2_000.0 / 28_000, within(1e-9));
  }

  @Test
  void openGreenLandKeepsAStripFree() {
    outlines.put("A", area(0, 0, 100, 100));
    outlines.put("B", area(100, 0, 100, 100));
    Strips strips = plot("A", "green").plot("B", "utility").strips(STRIP);

    assertThat(strips.breaches()).extracting(StripBreach::plot).containsExactly("B");
  }

  /// A millimetre over 100 m is a tenth of a square metre: the thickness of a line.
  @Test
  void edgesDrawnAlongTheSameLineBreakNothing() {
    Strips strips = drawn("A", area(0, 19.999, 100, 100)).strips(STRIP);

    assertThat(strips.drawn()).isTrue();
    assertThat(strips.breaches()).isEmpty();
    assertThat(strips.plots().findValue()).contains(0.0);
  }

  @Test
  void stripsThatOverlapCountOnce() {
    Strips strips =
        drawn("A", area(0, 0, 100, 100))
            .strips(layer("buffers", area(0, -50, 400, 70), area(0, -50, 400, 60)));

    assertThat(strips.area().findValue().orElseThrow()).isCloseTo(2_000, within(1e-6));
    assertThat(strips.share().findValue().orElseThrow()).isCloseTo(2_000.0 / 28_000, within(1e-9));
  }

  /// Also one that shares a piece of the edge.
  @Test
  void aHoleOfAStripIsFree() {
    Outline holed =
        new Outline(List.of(List.of(ring(0, -50, 400, 70), ring(0, 0, 50, 20))), List.of());
    Strips strips = drawn("A", area(0, 0, 100, 100)).strips(layer("buffers", holed));

    // 50 m x 20 m are left of 100 m x 20 m
    assertThat(strips.area().findValue().orElseThrow()).isCloseTo(1_000, within(1e-6));
  }

  @Test
  void whatIsNotDrawnKeepsTheCountOpenUpwards() {
    Strips strips = drawn("A", area(0, 0, 100, 100)).plot("B", "industrial").strips(STRIP);

    assertThat(strips.plots().state()).isEqualTo(Figure.State.UNCERTAIN);
    assertThat(strips.plots().range().orElseThrow())
        .isEqualTo(new Figure.Range(1, 1, Double.POSITIVE_INFINITY));
  }

  @Test
  void aPlanWithoutStripsKnowsNothingOfThem() {
    Strips none = drawn("A", area(0, 0, 100, 100)).strips(layer("roads", area(0, -50, 400, 70)));

    assertThat(none.drawn()).isFalse();
    assertThat(none.plan()).isEqualTo(Strips.Plan.PLOTS);
    assertThat(none.plots().state()).isEqualTo(Figure.State.NO_DATA);
    assertThat(none.area().state()).isEqualTo(Figure.State.NO_DATA);
  }

  /// A report said of a folder without any outline that its plan draws no strip.
  @Test
  void plotsWithoutAnOutlineAreNoPlan() {
    assertThat(plot("B", "industrial").strips(STRIP).plan()).isEqualTo(Strips.Plan.NONE);
  }

  @Test
  void theRowOfThePlotMadeItsFigure() {
    outlines.put("A", area(0, 0, 100, 100));
    Strips strips = plot("A", "industrial", "dairy").strips(STRIP);

    assertThat(strips.area().origin().terms())
        .flatExtracting(term -> term.contributions())
        .extracting(row -> row.row() + " " + Math.round(row.amount()))
        .containsExactly("plots[A] 2000");
    assertThat(strips.breaches().getFirst().tenants()).containsExactly("dairy");
  }
}
