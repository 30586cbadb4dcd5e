package org.tinkuy.flows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.testkit.SketchUnits;

/// What scope 1 and 2 of a holder come to together.
class FootprintTest {
  private static final Unit GASES = SketchUnits.TABLE.get("tCO2e");
  private static final Figure NONE =
      Figure.none("none", Figure.State.NO_DATA, Origin.NONE, Sentence.NONE);

  private static Figure within(double value, double half) {
    return Figure.uncertain(
        "told",
        new Figure.Range(value, value - half, value + half),
        GASES,
        Origin.NONE,
        Sentence.NONE);
  }

  private static Carbon.Footprint footprint(Figure scope1, Figure scope2) {
    return new Carbon.Footprint("dairy", scope1, scope2, NONE, NONE, NONE);
  }

  @Test
  void twoScopesAddUpWithTheirEnds() {
    assertThat(footprint(within(100, 10), within(40, 5)).together())
        .contains(new Figure.Range(140, 125, 155));
  }

  /// 40 t of power and fuel of which nothing is told are at least 35 t.
  @Test
  void whereOneIsNotToldItIsAtLeastTheOther() {
    assertThat(footprint(NONE, within(40, 5)).together())
        .contains(new Figure.Range(40, 35, Double.POSITIVE_INFINITY));
    assertThat(footprint(NONE, NONE).together()).isEmpty();
  }
}
