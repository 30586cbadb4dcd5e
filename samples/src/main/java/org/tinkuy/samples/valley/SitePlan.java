package org.tinkuy.samples.valley;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tinkuy.samples.plan.PlanRing;
import org.tinkuy.samples.plan.PlanRoad;
import org.tinkuy.samples.plan.PlanShape;

/// The master plan: plots in blocks along an avenue, between a river and an irrigation canal.
///
/// Drawn in the frame of the avenue: `u` runs along it up the valley, `v` across it away from the
/// river, both in metres. Between blocks lie the rights of way of the roads; the corners of blocks
/// are cut for sight. No street ends blind: those that run up the valley's side meet the lane
/// beside the canal.
final class SitePlan {
  private static final double CUT_m = 8;
  private static final double SAMPLE_m = 20;

  private static final double SOUTH_m = 166;
  private static final double AVENUE_SOUTH_m = 426;
  private static final double AVENUE_NORTH_m = 466;
  private static final double NORTH_STREET_SOUTH_m = 776;
  private static final double NORTH_STREET_NORTH_m = 796;
  private static final double WEST_m = -20;
  private static final double EAST_m = 2400;
  private static final double STREET_m = 20;

  /// Where blocks begin and end along the avenue.
  private static final List<Span> BLOCKS =
      List.of(
          new Span(0, 300),
          new Span(320, 700),
          new Span(720, 1080),
          new Span(1104, 1500),
          new Span(1520, 1900),
          new Span(1920, 2380));

  /// The blocks between north street and canal: all but the last, where the hill begins.
  private static final List<Span> UPPER_BLOCKS = BLOCKS.subList(0, BLOCKS.size() - 1);

  private final River river = new River();
  private final Map<String, PlanRing> plots = new LinkedHashMap<>();
  private final Map<String, List<Spot>> drawn = new LinkedHashMap<>();
  private final List<PlanRoad> roads;

  SitePlan(Sheet sheet, Sheet streets) {
    roads = streets.rows().stream().map(SitePlan::road).toList();
    sheet.rows().forEach(line -> drawn.put(line.text("plot"), corners(line)));
    drawn.forEach((plot, corners) -> plots.put(plot, onGround(withNeighbours(corners))));
  }

  PlanRing plot(String id) {
    return Objects.requireNonNull(plots.get(id), id);
  }

  List<PlanShape> plotShapes() {
    return plots.entrySet().stream()
        .map(entry -> PlanShape.of("plot", entry.getKey(), entry.getValue()))
        .toList();
  }

  /// Highway, access, avenue, collectors, local streets and lane by their middle lines.
  List<PlanRoad> roads() {
    return roads;
  }

  private static PlanRoad road(Sheet.Line line) {
    double from = line.number("u0");
    double to = line.number("u1");
    return new PlanRoad(
        line.text("road"),
        line.text("name"),
        line.text("class"),
        line.number("width_m"),
        List.of(
            new Spot(from, Edge.parse(line.text("v0")).at(from)).onGround(),
            new Spot(to, Edge.parse(line.text("v1")).at(to)).onGround()));
  }

  List<PlanShape> water() {
    return List.of(PlanShape.of("name", "Río Claro", onGround(river.surface(WEST_m, EAST_m))));
  }

  /// The strip along the river that the master plan keeps free.
  List<PlanShape> buffers() {
    return List.of(PlanShape.of("name", "River buffer", onGround(river.buffer(WEST_m, EAST_m))));
  }

  List<PlanShape> boundary() {
    List<Spot> edge = new ArrayList<>(river.bank(WEST_m, EAST_m, SAMPLE_m));
    edge.add(new Spot(EAST_m, NORTH_STREET_NORTH_m));
    double corner = UPPER_BLOCKS.getLast().to_m() + STREET_m;
    edge.add(new Spot(corner, NORTH_STREET_NORTH_m));
    edge.add(new Spot(corner, Edge.RIDGE.at(corner)));
    edge.add(new Spot(WEST_m, Edge.RIDGE.at(WEST_m)));
    return List.of(PlanShape.of("name", "Valle Claro", onGround(edge)));
  }

  private List<Spot> corners(Sheet.Line line) {
    double from = line.number("u0");
    double to = line.number("u1");
    Edge lower = Edge.parse(line.text("v0"));
    Edge upper = Edge.parse(line.text("v1"));
    if (lower.isRiver()) {
      List<Spot> ring = new ArrayList<>(river.bank(from, to, SAMPLE_m));
      ring.add(new Spot(to, upper.at(to)));
      ring.add(new Spot(from, upper.at(from)));
      return ring;
    }
    List<Spot> ring =
        List.of(
            new Spot(from, lower.at(from)),
            new Spot(to, lower.at(to)),
            new Spot(to, upper.at(to)),
            new Spot(from, upper.at(from)));
    return cut(ring);
  }

  /// Cuts those corners that are corners of a block at a crossing.
  private static List<Spot> cut(List<Spot> ring) {
    List<Spot> result = new ArrayList<>();
    for (int i = 0; i < ring.size(); i++) {
      Spot corner = ring.get(i);
      if (isBlockCorner(corner)) {
        result.add(corner.toward(ring.get((i + ring.size() - 1) % ring.size()), CUT_m));
        result.add(corner.toward(ring.get((i + 1) % ring.size()), CUT_m));
      } else {
        result.add(corner);
      }
    }
    return result;
  }

  private static boolean isBlockCorner(Spot spot) {
    boolean between =
        BLOCKS.stream()
            .anyMatch(block -> block.from_m() == spot.u_m() || block.to_m() == spot.u_m());
    boolean atStreet =
        List.of(SOUTH_m, AVENUE_SOUTH_m, AVENUE_NORTH_m, NORTH_STREET_SOUTH_m, NORTH_STREET_NORTH_m)
            .contains(spot.v_m());
    return between && atStreet;
  }

  /// Adds the corners of other plots that lie on an edge, so that neighbours share every point of
  /// their boundary and no sliver opens when coordinates are rounded.
  private List<Spot> withNeighbours(List<Spot> ring) {
    List<Spot> result = new ArrayList<>();
    for (int i = 0; i < ring.size(); i++) {
      Spot from = ring.get(i);
      Spot to = ring.get((i + 1) % ring.size());
      result.add(from);
      drawn.values().stream()
          .flatMap(List::stream)
          .filter(spot -> spot.isBetween(from, to))
          .distinct()
          .sorted((a, b) -> Double.compare(a.distance_m(from), b.distance_m(from)))
          .forEach(result::add);
    }
    return result;
  }

  private static PlanRing onGround(List<Spot> spots) {
    return new PlanRing(spots.stream().map(Spot::onGround).toList());
  }

  /// Where a block begins and ends along the avenue.
  ///
  /// @param from_m its western end
  /// @param to_m its eastern end
  private record Span(double from_m, double to_m) {}
}
