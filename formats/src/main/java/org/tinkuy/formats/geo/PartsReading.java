package org.tinkuy.formats.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.formats.geo.RawLayer.Absent;
import org.tinkuy.formats.geo.RawLayer.Drawn;
import org.tinkuy.formats.geo.RawLayer.Feature;
import org.tinkuy.formats.geo.RawLayer.Flawed;
import org.tinkuy.formats.geo.RawLayer.Nest;
import org.tinkuy.formats.geo.RawLayer.Nests;
import org.tinkuy.formats.geo.RawLayer.Position;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Sentence;

/// Makes polygons and lines of the nested coordinates of a feature: types, nesting, rings and
/// positions are as RFC 7946 demands, or the feature is left out with an issue.
final class PartsReading {
  private static final List<String> AREA_TYPES = List.of("Polygon", "MultiPolygon");
  private static final List<String> OTHER_TYPES =
      List.of("Point", "MultiPoint", "GeometryCollection");
  private static final List<String> TYPES =
      List.of("Polygon", "MultiPolygon", "LineString", "MultiLineString");

  private final Remarks remarks;
  private final boolean inDegrees;

  PartsReading(Remarks remarks, boolean inDegrees) {
    this.remarks = remarks;
    this.inDegrees = inDegrees;
  }

  Optional<Parts> read(Feature feature) {
    Remarks about = remarks.on(feature);
    return switch (feature.geometry()) {
      case Absent _ -> {
        about.warn(
            "geo.geometry.none",
            Sentence.NONE,
            "%s: it has no geometry, so that it is not drawn.",
            about.title());
        yield Optional.empty();
      }
      case Flawed flawed -> {
        refuse(about, flawed);
        yield Optional.empty();
      }
      case Drawn drawn -> read(about, drawn);
    };
  }

  private static void refuse(Remarks about, Flawed flawed) {
    switch (flawed.flaw()) {
      case NOT_FEATURE ->
          about.error(
              "geo.feature.malformed",
              Sentence.NONE,
              "%s: it must be an object of type 'Feature', but is %s.",
              about.title(),
              flawed.found());
      case NOT_OBJECT ->
          about.error(
              "geo.geometry.notObject",
              Sentence.NONE,
              "%s: its geometry must be an object.",
              about.title());
      case NOT_NUMBER ->
          about.error(
              "geo.position.notNumber",
              Sentence.of("hint.geo.position.notNumber", "Write numbers without quotation marks."),
              "%s: every coordinate must be a number, but one is %s.",
              about.title(),
              flawed.found());
      case SHORT_POSITION ->
          about.error(
              "geo.position.short",
              Sentence.NONE,
              "%s: a position must have two numbers, but one has only %s.",
              about.title(),
              flawed.found());
    }
  }

  private Optional<Parts> read(Remarks about, Drawn drawn) {
    if (!typeHolds(about, drawn.type())) {
      return Optional.empty();
    }
    if (drawn.coordinates() instanceof Nests nests && nests.items().isEmpty()) {
      about.error(
          "geo.geometry.empty",
          Sentence.of("hint.geo.geometry.empty", "Draw it, or take the feature out."),
          "%s: its %s must have coordinates, but has none.",
          about.title(),
          drawn.type());
      return Optional.empty();
    }
    boolean many = drawn.type().startsWith("Multi");
    Nest nest = many ? drawn.coordinates() : new Nests(List.of(drawn.coordinates()));
    Optional<Parts> parts =
        AREA_TYPES.contains(drawn.type())
            ? polygons(nest).map(found -> new Parts(found, List.of()))
            : lists(nest).map(found -> new Parts(List.of(), found));
    if (parts.isEmpty()) {
      about.error(
          "geo.geometry.malformed",
          Sentence.of(
              "hint.geo.geometry.malformed",
              "A Polygon is a list of rings, a ring a list of positions; Multi is a list of those."),
          "%s: its coordinates must be nested as those of a %s, but are not.",
          about.title(),
          drawn.type());
    }
    return parts.filter(found -> positionsHold(about, found) && ringsHold(about, found));
  }

  private static boolean typeHolds(Remarks about, String type) {
    if (OTHER_TYPES.contains(type)) {
      about.warn(
          "geo.geometry.otherType",
          Sentence.of(
              "hint.geo.geometry.otherType",
              "Draw it as a polygon or a line, or keep it in another file."),
          "%s: only polygons and lines are read, so that this %s is kept out.",
          about.title(),
          type);
      return false;
    }
    if (!TYPES.contains(type)) {
      List<String> nearest = Nearest.of(type, TYPES);
      about.error(
          "geo.geometry.unknownType",
          Sentence.maybe(nearest),
          "%s: its geometry must be one of %s, but is '%s'.",
          about.title(),
          String.join(", ", TYPES),
          type);
      return false;
    }
    return true;
  }

  private static Optional<List<List<List<Position>>>> polygons(Nest nest) {
    if (!(nest instanceof Nests nests)) {
      return Optional.empty();
    }
    List<List<List<Position>>> polygons = new ArrayList<>();
    for (Nest item : nests.items()) {
      Optional<List<List<Position>>> polygon = lists(item);
      if (polygon.isEmpty() || polygon.get().isEmpty()) {
        return Optional.empty();
      }
      polygons.add(polygon.get());
    }
    return Optional.of(polygons);
  }

  private static Optional<List<List<Position>>> lists(Nest nest) {
    if (!(nest instanceof Nests nests)) {
      return Optional.empty();
    }
    List<List<Position>> lists = new ArrayList<>();
    for (Nest item : nests.items()) {
      if (!(item instanceof Nests list)) {
        return Optional.empty();
      }
      List<Position> positions = new ArrayList<>(list.items().size());
      for (Nest position : list.items()) {
        if (!(position instanceof Position found)) {
          return Optional.empty();
        }
        positions.add(found);
      }
      lists.add(positions);
    }
    return Optional.of(lists);
  }

  private boolean positionsHold(Remarks about, Parts parts) {
    Optional<Position> endless =
        parts
            .positions()
            .filter(p -> !Double.isFinite(p.x()) || !Double.isFinite(p.y()))
            .findFirst();
    if (endless.isPresent()) {
      about.error(
          "geo.position.notFinite",
          Sentence.NONE,
          "%s: every coordinate must be a finite number, but one position is %s.",
          about.title(),
          Spot.text(endless.get()));
      return false;
    }
    Optional<Position> outside =
        parts.positions().filter(p -> Math.abs(p.x()) > 180 || Math.abs(p.y()) > 90).findFirst();
    if (inDegrees && outside.isPresent()) {
      about.error(
          "geo.position.outOfRange",
          rangeHint(outside.get()),
          "%s: longitude must be within -180..180 and latitude within -90..90, but one position is"
              + " %s.",
          about.title(),
          Spot.text(outside.get()));
      return false;
    }
    return true;
  }

  private static Sentence rangeHint(Position position) {
    if (Math.abs(position.x()) <= 90 && Math.abs(position.y()) <= 180) {
      return PlanFit.SWAPPED;
    }
    return Math.abs(position.x()) > 1000
        ? Sentence.of(
            "hint.geo.metres", "These look like metres. Export the layer in WGS 84 (EPSG:4326).")
        : Sentence.NONE;
  }

  private static boolean ringsHold(Remarks about, Parts parts) {
    for (List<Position> line : parts.lines()) {
      if (line.size() < 2) {
        about.error(
            "geo.line.fewPoints",
            Sentence.NONE,
            "%s: a line must have at least 2 positions, but has %s.",
            about.title(),
            line.size());
        return false;
      }
    }
    return parts.polygons().stream().flatMap(List::stream).allMatch(ring -> ringHolds(about, ring));
  }

  private static boolean ringHolds(Remarks about, List<Position> ring) {
    if (ring.size() < 4) {
      about.error(
          "geo.ring.fewPoints",
          Sentence.of("hint.geo.ring.fewPoints", "Draw at least a triangle."),
          "%s: a ring must have at least 4 positions, the last equal to the first, but has %s.",
          about.title(),
          ring.size());
      return false;
    }
    if (!ring.getFirst().equals(ring.getLast())) {
      about.error(
          "geo.ring.open",
          Sentence.of(
              "hint.geo.ring.open", "Write the first position once more at the end of the ring."),
          "%s: a ring must end where it begins, but begins at %s and ends at %s.",
          about.title(),
          Spot.text(ring.getFirst()),
          Spot.text(ring.getLast()));
      return false;
    }
    return true;
  }
}
