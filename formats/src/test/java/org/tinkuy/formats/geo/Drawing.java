package org.tinkuy.formats.geo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.tinkuy.document.ParkDocument.Shape;
import org.tinkuy.document.ParkDocument.ShapeLayer;
import org.tinkuy.kernel.Checked;

/// Writes small GeoJSON files around a corner in the valley of the Rimac, where UTM zone 18S holds,
/// and reads files of the map as the program does.
final class Drawing {
  static final int UTM_18S = 32718;
  static final double WEST_deg = -76.9;
  static final double SOUTH_deg = -12.0;

  private Drawing() {}

  static Path file(Path folder, String name, String... features) throws IOException {
    return text(
        folder,
        name,
        "{\"type\": \"FeatureCollection\", \"features\": [\n"
            + String.join(",\n", features)
            + "\n]}");
  }

  static Path text(Path folder, String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /// The first layer of a file, beside no plots.
  ///
  /// @param epsg code of the plan's coordinate system; 0 where it is not stated
  static Checked<ShapeLayer> read(Path file, int epsg) {
    return readAll(file, epsg, List.of()).getFirst();
  }

  /// The layers of a file, whose bytes nobody wants.
  static List<Checked<ShapeLayer>> readAll(Path file, int epsg, List<Shape> plots) {
    return LayerReader.readAll(file, epsg, plots, _ -> {});
  }

  static String plot(String id, String geometry) {
    return feature("{\"plot\": \"" + id + "\"}", geometry);
  }

  static String feature(String properties, String geometry) {
    return "{\"type\": \"Feature\", \"properties\": "
        + properties
        + ", \"geometry\": "
        + geometry
        + "}";
  }

  static String geometry(String type, String coordinates) {
    return "{\"type\": \"" + type + "\", \"coordinates\": " + coordinates + "}";
  }

  /// A square plot of 0.001° whose lower left corner lies `column` squares to the east.
  static String square(int column) {
    return geometry("Polygon", "[" + ring(column, 0, 0.001) + "]");
  }

  static String ring(int column, double inset_deg, double size_deg) {
    double west = WEST_deg + 0.001 * column + inset_deg;
    double south = SOUTH_deg + inset_deg;
    double east = west + size_deg;
    double north = south + size_deg;
    return "["
        + String.join(
            ", ",
            at(west, south),
            at(east, south),
            at(east, north),
            at(west, north),
            at(west, south))
        + "]";
  }

  static String at(double lon_deg, double lat_deg) {
    return String.format(Locale.ROOT, "[%.7f, %.7f]", lon_deg, lat_deg);
  }
}
