package org.tinkuy.formats.geo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.tinkuy.formats.geo.RawLayer.Absent;
import org.tinkuy.formats.geo.RawLayer.Drawn;
import org.tinkuy.formats.geo.RawLayer.Feature;
import org.tinkuy.formats.geo.RawLayer.Geometry;
import org.tinkuy.formats.geo.RawLayer.Nest;
import org.tinkuy.formats.geo.RawLayer.Nests;
import org.tinkuy.formats.geo.RawLayer.Position;
import org.tinkuy.kernel.Check;

/// Reads the shapes of a shapefile's main file.
///
/// A ring that runs clockwise is the outer one of a polygon, one that runs the other way is a hole
/// in the smallest outer ring around it. Heights and measures are passed over.
///
/// Source: ESRI Shapefile Technical Description (1998), pages 2 to 24.
final class ShapeText {
  private static final int MAGIC = 9994;
  private static final int HEADER_BYTES = 100;

  /// Behind the type of a line or polygon stand the four numbers of its box.
  private static final int BOX_BYTES = 32;

  private final ByteBuffer bytes;
  private final List<Map<String, String>> properties;
  private final Budget budget = new Budget();
  private boolean altitude;

  /// @param properties of each record in order; may have fewer than there are shapes
  ShapeText(byte[] bytes, List<Map<String, String>> properties) {
    this.bytes = ByteBuffer.wrap(bytes);
    this.properties = properties;
  }

  RawLayer read(DeclaredSystem system) {
    Check.that(
        bytes.capacity() >= HEADER_BYTES && bytes.getInt(0) == MAGIC,
        "geo.shape.notShape",
        "The .shp file must be a shapefile, but is none. Maybe export the layer again.");
    List<Feature> features = new ArrayList<>();
    int at = HEADER_BYTES;
    while (at < bytes.capacity()) {
      boolean whole = at + 8 <= bytes.capacity();
      int length = whole ? 2 * bytes.order(ByteOrder.BIG_ENDIAN).getInt(at + 4) : 0;
      Check.that(
          length >= 4 && length <= bytes.capacity() - at - 8,
          "geo.shape.cut",
          "The .shp file ends within shape %s: it was cut short or damaged. Maybe export it again.",
          features.size() + 1);
      budget.feature();
      int number = features.size() + 1;
      ByteBuffer record = bytes.slice(at + 8, length).order(ByteOrder.LITTLE_ENDIAN);
      Map<String, String> own = number <= properties.size() ? properties.get(number - 1) : Map.of();
      features.add(new Feature(number, number, own, geometry(record, number)));
      at += 8 + length;
    }
    return new RawLayer(system, features, altitude);
  }

  /// By the type of the shape: from 10 on with heights, from 20 on with measures.
  private Geometry geometry(ByteBuffer record, int number) {
    int type = record.getInt(0);
    altitude |= type > 10 && type < 20;
    return switch (type % 10) {
      case 0 -> new Absent();
      case 3 -> lines(rings(record, number));
      case 5 -> polygons(rings(record, number));
      case 1 -> new Drawn(type == 31 ? "MultiPatch" : "Point", new Nests(List.of()));
      case 8 -> new Drawn("MultiPoint", new Nests(List.of()));
      default -> new Drawn("type " + type, new Nests(List.of()));
    };
  }

  private List<List<Position>> rings(ByteBuffer record, int number) {
    int head = 4 + BOX_BYTES;
    boolean holds = record.capacity() >= head + 8;
    int parts = holds ? record.getInt(head) : -1;
    int points = holds ? record.getInt(head + 4) : -1;
    long needed = head + 8 + 4L * Math.max(0, parts) + 16L * Math.max(0, points);
    Check.that(
        parts >= 0 && points >= 0 && needed <= record.capacity(),
        "geo.shape.cut",
        "The .shp file ends within shape %s: it was cut short or damaged. Maybe export it again.",
        number);
    budget.positions(points + parts);
    int start = head + 8 + 4 * parts;
    List<List<Position>> rings = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      int from = record.getInt(head + 8 + 4 * part);
      int to = part + 1 < parts ? record.getInt(head + 12 + 4 * part) : points;
      Check.that(
          from >= 0 && from <= to && to <= points,
          "geo.shape.parts",
          "Shape %s: its parts must follow one another, but do not. Maybe export it again.",
          number);
      List<Position> ring = new ArrayList<>(to - from);
      for (int i = from; i < to; i++) {
        int at = start + 16 * i;
        ring.add(new Position(record.getDouble(at), record.getDouble(at + 8)));
      }
      rings.add(ring);
    }
    return rings;
  }

  private static Geometry lines(List<List<Position>> lines) {
    List<Nest> nests = lines.stream().map(ShapeText::nests).toList();
    return nests.size() == 1
        ? new Drawn("LineString", nests.getFirst())
        : new Drawn("MultiLineString", new Nests(nests));
  }

  private static Nest nests(List<Position> positions) {
    return new Nests(List.copyOf(positions));
  }

  private static Geometry polygons(List<List<Position>> rings) {
    List<Outer> outers = new ArrayList<>();
    List<List<Position>> holes = new ArrayList<>();
    for (List<Position> ring : rings) {
      double area = Area.ofRingSigned(coordinates(ring));
      if (area >= 0) {
        outers.add(new Outer(ring, area, new ArrayList<>(List.of(nests(ring)))));
      } else {
        holes.add(ring);
      }
    }
    for (List<Position> hole : holes) {
      outerOf(hole, outers).rings().add(nests(hole));
    }
    List<Nest> polygons = outers.stream().<Nest>map(outer -> new Nests(outer.rings())).toList();
    return polygons.size() == 1
        ? new Drawn("Polygon", polygons.getFirst())
        : new Drawn("MultiPolygon", new Nests(polygons));
  }

  /// An outer ring with its holes.
  ///
  /// @param area in the file's units squared, >= 0
  private record Outer(List<Position> ring, double area, List<Nest> rings) {}

  /// The smallest ring around a hole; one of its own where there is none: some programs write outer
  /// rings the wrong way round.
  private static Outer outerOf(List<Position> hole, List<Outer> outers) {
    Coordinate spot =
        hole.isEmpty()
            ? new Coordinate()
            : new Coordinate(hole.getFirst().x(), hole.getFirst().y());
    Outer best = new Outer(hole, Double.POSITIVE_INFINITY, new ArrayList<>());
    boolean found = false;
    for (Outer outer : outers) {
      if (outer.area() < best.area() && PointLocation.isInRing(spot, coordinates(outer.ring()))) {
        best = outer;
        found = true;
      }
    }
    if (!found) {
      outers.add(best);
    }
    return best;
  }

  private static Coordinate[] coordinates(List<Position> ring) {
    return ring.stream()
        .map(position -> new Coordinate(position.x(), position.y()))
        .toArray(Coordinate[]::new);
  }
}
