package org.tinkuy.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.MapLayer;
import org.tinkuy.park.Outline;
import org.tinkuy.park.Outline.Point;
import org.tinkuy.park.Outline.Ring;
import org.tinkuy.park.Park;

/// A park is the land within its boundary; where none is drawn it is the land of its plots.
class ParkAreaTest {
  private static final String PARK_AREA = "first(park.area, sum(plots, area_m2))";
  private static final String GREEN = "sum(plots where use = green, area_m2) / parkArea";
  private static final String SHARED =
      "(sum(plots where use = green, area_m2) + parkArea - sum(plots, area_m2)) / parkArea";
  private static final Trial PARK =
      Trial.of(
              """
              plots: plot  use  status  area_m2
                P1  industrial  operating  6000
                P2  green  operating  2000
              """)
          .define("parkArea", PARK_AREA);

  @Test
  void streetsAreLandOfAParkWithABoundary() {
    // 100 m x 100 m with plots of 8000 m2: 2000 m2 lie outside them
    assertThat(bounded(PARK, "park.area")).isEqualTo(10_000);
    assertThat(bounded(PARK, GREEN)).isCloseTo(0.2, within(1e-12));
    assertThat(bounded(PARK, SHARED)).isCloseTo(0.4, within(1e-12));
  }

  @Test
  void withoutABoundaryThePlotsAreThePark() {
    assertThat(PARK.number(GREEN, "1")).isEqualTo(0.25);
    assertThat(PARK.number(SHARED, "1")).isEqualTo(0.25);
    assertThat(PARK.value("park.area")).isInstanceOf(Value.Missing.class);
    assertThat(PARK.gaps("park.area")).containsExactly("boundary (empty)");
  }

  /// Green land of 2000 m2 and more on a park of 8000 m2 and as much more: a quarter to all of it.
  @Test
  void aPlotOfUnknownAreaIsTheSameInBothPartsOfAShare() {
    Trial open =
        PARK.rows(
            """
            plots: plot  use  status  area_m2
              P1  industrial  operating  6000
              P2  green  operating  2000
              P3  green  operating  -
            """);

    assertThat(open.amount(GREEN, "1"))
        .satisfies(share -> assertThat(share.low()).isCloseTo(0.25, within(1e-12)))
        .satisfies(share -> assertThat(share.high()).isCloseTo(1, within(1e-12)));
    assertThat(open.amount(SHARED, "1"))
        .satisfies(share -> assertThat(share.low()).isCloseTo(0.25, within(1e-12)))
        .satisfies(share -> assertThat(share.high()).isCloseTo(1, within(1e-12)));
    // P3 is either a green plot or land outside the plots: shared both ways
    assertThat(bounded(open, SHARED)).isCloseTo(0.4, within(1e-12));
  }

  @Test
  void aBoundaryThatIsALineBoundsNothing() {
    Outline line = new Outline(List.of(), List.of(new Ring(List.of(at(0, 0), at(100, 0)))));
    assertThat(evaluate(PARK, line, "park.area")).isInstanceOf(Value.Missing.class);
  }

  /// The value in a park of 100 m by 100 m, which must be exact.
  private static double bounded(Trial trial, String formula) {
    Ring square = new Ring(List.of(at(0, 0), at(100, 0), at(100, 100), at(0, 100), at(0, 0)));
    Value value = evaluate(trial, new Outline(List.of(List.of(square)), List.of()), formula);
    assertThat(value).isInstanceOf(Amount.class);
    assertThat(((Amount) value).low()).isCloseTo(((Amount) value).high(), within(1e-12));
    return ((Amount) value).known();
  }

  private static Value evaluate(Trial trial, Outline boundary, String formula) {
    Catalog catalog = trial.catalog();
    Park plain = trial.park(catalog);
    Park drawn =
        new Park(
            plain.profile(),
            plain.tables(),
            Map.of(),
            List.of(MapLayer.of(MapLayer.BOUNDARY, List.of(boundary))));
    return Formula.compile(new Definitions(catalog), formula)
        .evaluate(drawn, Period.parse("2024", MonthDay.of(1, 1)), false)
        .value();
  }

  private static Point at(double x_m, double y_m) {
    return new Point(x_m, y_m);
  }
}
