package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the places of the names of roads: each once, along a straight piece of its road, clear of
/// the words of plots and of one another; away from crossings where there is room. A name that fits
/// nowhere is left out: what was written before it rules.
final class RoadNames {
  private static final Type TYPE = Type.PLAIN.sized(8.5).at(Type.Anchor.MIDDLE);
  private static final double STEP_px = 6;

  private final MapFrame frame;
  private final Box seen;
  private final List<MapGround> roads;
  private final List<Rings> taken = new ArrayList<>();

  /// @param roads in the order of their importance
  /// @param seen the part of the drawing that names may use
  /// @param taken what names must not cover
  RoadNames(List<MapGround> roads, MapFrame frame, Box seen, List<Rings> taken) {
    this.roads = roads;
    this.frame = frame;
    this.seen = seen;
    this.taken.addAll(taken);
  }

  List<RunningName> find() {
    List<RunningName> names = new ArrayList<>();
    Set<String> written = new LinkedHashSet<>();
    for (MapGround road : roads) {
      String name = road.way().name();
      if (!name.isEmpty() && !written.contains(name)) {
        place(name)
            .ifPresent(
                found -> {
                  names.add(found);
                  taken.add(found.area());
                });
        written.add(name);
      }
    }
    return names;
  }

  /// All parts of a road are looked at together, the longest piece first.
  private Optional<RunningName> place(String name) {
    List<MapGround> parts = roads.stream().filter(r -> r.way().name().equals(name)).toList();
    for (MapGround part : parts) {
      if (part.isArea()) {
        Optional<RunningName> inside =
            RunningName.find(name, frame.place(part.rings()), seen, TYPE)
                .filter(found -> taken.stream().noneMatch(found::meets));
        if (inside.isPresent()) {
          return inside;
        }
      }
    }
    List<Edge> pieces =
        parts.stream()
            .filter(part -> !part.isArea())
            .flatMap(part -> pieces(part).stream())
            .sorted(Comparator.comparingDouble(RoadNames::length).reversed())
            .toList();
    List<Edge> others =
        roads.stream()
            .filter(road -> !road.isArea() && !road.way().name().equals(name))
            .flatMap(road -> pieces(road).stream())
            .toList();
    return along(name, pieces, others).or(() -> along(name, pieces, List.of()));
  }

  private Optional<RunningName> along(String name, List<Edge> pieces, List<Edge> crossed) {
    return pieces.stream()
        .flatMap(piece -> candidates(name, piece).stream())
        .filter(found -> found.isWithin(seen))
        .filter(found -> taken.stream().noneMatch(found::meets))
        .filter(found -> crossed.stream().noneMatch(found::meets))
        .findFirst();
  }

  /// Places along a piece, from its middle outward.
  private static List<RunningName> candidates(String name, Edge piece) {
    List<RunningName> found = new ArrayList<>();
    double length = length(piece);
    double spare = (length - RunningName.length_px(name, TYPE)) / 2;
    for (double off = 0; off <= spare; off += STEP_px) {
      found.add(RunningName.on(name, piece, 0.5 + off / length, TYPE));
      if (off > 0) {
        found.add(RunningName.on(name, piece, 0.5 - off / length, TYPE));
      }
    }
    return found;
  }

  private List<Edge> pieces(MapGround road) {
    List<Edge> pieces = new ArrayList<>();
    for (Ring line : frame.place(road.rings()).rings()) {
      for (int i = 1; i < line.points().size(); i++) {
        Edge whole = new Edge(line.points().get(i - 1), line.points().get(i));
        Edge.Span shown = whole.within(seen);
        if (shown.from() < shown.to()) {
          pieces.add(whole.piece(shown.from(), shown.to()));
        }
      }
    }
    return pieces;
  }

  private static double length(Edge edge) {
    return Math.hypot(edge.to().x() - edge.from().x(), edge.to().y() - edge.from().y());
  }
}
