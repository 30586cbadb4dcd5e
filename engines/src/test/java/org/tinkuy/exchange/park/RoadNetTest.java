package org.tinkuy.exchange.park;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tinkuy.park.MapLayer;
import org.tinkuy.park.Outline;
import org.tinkuy.park.Park;
import org.tinkuy.testkit.ParkSketch;

/// Two plots of 40 m by 40 m, one at each end of a road like an L that goes 300 m east and then 400
/// m north. The middle of plot A is 30 m south of the one end, that of plot B 30 m east of the
/// other.
class RoadNetTest {
  private static final Outline EAST = line(0, 0, 300, 0);
  private static final Outline NORTH = line(300, 0, 300, 400);

  private final ParkSketch sketch =
      ParkSketch.empty()
          .table("tenants", "tenant id - key")
          .table("plots", "plot id - key", "tenant list<ref:tenants>")
          .table(
              "distances",
              "from ref:tenants - key",
              "to ref:tenants - key",
              "mode text - key",
              "distance_m number m need")
          .row("tenants", "tenant=T1")
          .row("tenants", "tenant=T2")
          .row("plots", "plot=A", "tenant=T1")
          .row("plots", "plot=B", "tenant=T2");

  private static List<Outline.Point> points(double... coordinates) {
    List<Outline.Point> points = new ArrayList<>();
    for (int i = 0; i < coordinates.length; i += 2) {
      points.add(new Outline.Point(coordinates[i], coordinates[i + 1]));
    }
    return points;
  }

  private static Outline line(double... coordinates) {
    return new Outline(List.of(), List.of(new Outline.Ring(points(coordinates))));
  }

  private static Outline area(double... coordinates) {
    return new Outline(List.of(List.of(new Outline.Ring(points(coordinates)))), List.of());
  }

  private Way way(Outline... roads) {
    Map<String, Outline> plots = new TreeMap<>();
    plots.put("A", area(-20, -50, 20, -50, 20, -10, -20, -10, -20, -50));
    plots.put("B", area(310, 380, 350, 380, 350, 420, 310, 420, 310, 380));
    List<MapLayer> layers =
        roads.length == 0 ? List.of() : List.of(MapLayer.of(MapLayer.ROADS, List.of(roads)));
    Park plain = sketch.park();
    Park park = new Park(plain.profile(), plain.tables(), plots, layers);
    return new Ways(park, 1.273).between("T1", "T2", "truck").orElseThrow();
  }

  private static void isLong(Way way, Way.Found found, double distance_m) {
    assertThat(way.found()).isEqualTo(found);
    assertThat(way.distance_km() * 1000).isCloseTo(distance_m, within(1e-6));
  }

  /// 30 m to the road, 300 m and 400 m on it, 30 m from it.
  @Test
  void middleLinesLeadAroundTheCorner() {
    isLong(way(EAST, NORTH), Way.Found.ROADS, 760);
  }

  /// The 0.3 m that the hand of the draughtsman left open count as road, and the corner may be cut
  /// by as much.
  @Test
  void linesThatAlmostMeetAreOneRoad() {
    Way way = way(EAST, line(300, 0.3, 300, 400));

    assertThat(way.found()).isEqualTo(Way.Found.ROADS);
    assertThat(way.distance_km() * 1000).isCloseTo(760, within(0.3));
  }

  /// The second road crosses the first one at 300 m, and neither has a corner there.
  @Test
  void roadsThatCrossAreJoined() {
    isLong(way(line(0, 0, 500, 0), line(300, -100, 300, 400)), Way.Found.ROADS, 760);
  }

  /// 20 m wide: 20 m from the middle of plot A to the edge at (0, -10), straight to the inner
  /// corner at (290, 10), straight to the edge at (310, 400), 20 m from there to the middle of plot
  /// B.
  @Test
  void surfacesAreCutAtTheInnerCorner() {
    Outline surface = area(0, -10, 310, -10, 310, 400, 290, 400, 290, 10, 0, 10, 0, -10);

    isLong(way(surface), Way.Found.ROADS, 20 + Math.hypot(290, 20) + Math.hypot(20, 390) + 20);
  }

  /// 330 m east and 430 m north in a straight line.
  @Test
  void withoutRoadsItIsTheStraightLineTimesTheDetour() {
    isLong(way(), Way.Found.STRAIGHT_LINE, 1.273 * Math.hypot(330, 430));
  }

  /// A road that nothing joins to the next leads nowhere, however near both are to the plots.
  @Test
  void roadsThatDoNotMeetGiveNoWay() {
    isLong(
        way(EAST, line(300, 50, 300, 400)), Way.Found.STRAIGHT_LINE, 1.273 * Math.hypot(330, 430));
  }

  @Test
  void whatTheTableSaysRulesInBothDirections() {
    sketch.row("distances", "from=T2", "to=T1", "mode=truck", "distance_m=900");

    isLong(way(EAST, NORTH), Way.Found.STATED, 900);
  }
}
