package org.tinkuy.formats.geo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.tinkuy.formats.geo.RawLayer.Absent;
import org.tinkuy.formats.geo.RawLayer.Drawn;
import org.tinkuy.formats.geo.RawLayer.Feature;
import org.tinkuy.formats.geo.RawLayer.Flaw;
import org.tinkuy.formats.geo.RawLayer.Flawed;
import org.tinkuy.formats.geo.RawLayer.Geometry;
import org.tinkuy.formats.geo.RawLayer.Nest;
import org.tinkuy.formats.geo.RawLayer.Nests;
import org.tinkuy.formats.geo.RawLayer.Position;
import org.tinkuy.geopackage.FeatureTable;
import org.tinkuy.geopackage.FeatureTable.FeatureRow;
import org.tinkuy.geopackage.WellKnownBinary;

/// Makes a raw layer of a feature table of a GeoPackage.
final class PackageLayers {
  private final Budget budget = new Budget();
  private boolean altitude;

  RawLayer read(FeatureTable table) {
    List<Feature> features = new ArrayList<>();
    for (FeatureRow row : table.rows()) {
      budget.feature();
      int number = features.size() + 1;
      Geometry geometry = row.geometry().map(this::geometry).orElse(new Absent());
      features.add(new Feature(number, number, row.properties(), geometry));
    }
    return new RawLayer(system(table.system()), features, altitude);
  }

  private static DeclaredSystem system(String declared) {
    if (declared.isEmpty()) {
      return new DeclaredSystem("?");
    }
    return declared.startsWith("EPSG:") ? new DeclaredSystem(declared) : WktSystem.of(declared);
  }

  private Geometry geometry(WellKnownBinary binary) {
    try {
      org.locationtech.jts.geom.Geometry read = new WKBReader().read(binary.bytes());
      budget.positions(read.getNumPoints());
      return drawn(read);
    } catch (ParseException | IllegalArgumentException _) {
      return new Flawed(Flaw.NOT_OBJECT, "");
    }
  }

  private Drawn drawn(org.locationtech.jts.geom.Geometry geometry) {
    return switch (geometry) {
      case Polygon polygon -> new Drawn("Polygon", rings(polygon));
      case LineString line -> new Drawn("LineString", positions(line));
      case MultiPolygon many -> new Drawn("MultiPolygon", parts(many));
      case MultiLineString many -> new Drawn("MultiLineString", parts(many));
      default -> new Drawn(geometry.getGeometryType(), new Nests(List.of()));
    };
  }

  private Nest parts(org.locationtech.jts.geom.Geometry many) {
    List<Nest> parts = new ArrayList<>();
    for (int i = 0; i < many.getNumGeometries(); i++) {
      parts.add(drawn(many.getGeometryN(i)).coordinates());
    }
    return new Nests(parts);
  }

  private Nest rings(Polygon polygon) {
    List<Nest> rings = new ArrayList<>();
    if (!polygon.isEmpty()) {
      rings.add(positions(polygon.getExteriorRing()));
    }
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      rings.add(positions(polygon.getInteriorRingN(i)));
    }
    return new Nests(rings);
  }

  private Nest positions(LineString line) {
    List<Nest> positions = new ArrayList<>();
    for (Coordinate coordinate : line.getCoordinates()) {
      altitude |= !Double.isNaN(coordinate.getZ());
      positions.add(new Position(coordinate.x, coordinate.y));
    }
    return new Nests(positions);
  }
}
