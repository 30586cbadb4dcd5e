package org.tinkuy.formats;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;

/// Says by name which files of a folder are not read, so that nothing is lost in silence.
final class Unread {
  private static final Map<String, String> BY_ENDING =
      Map.of(
          "gpkg", "Export each layer as GeoJSON, as plots.geojson.",
          "kml", "Export each layer as GeoJSON, as plots.geojson.",
          "kmz", "Export each layer as GeoJSON, as plots.geojson.",
          "shp", "Export each layer as GeoJSON, as plots.geojson.",
          "zip", "Export shapes as GeoJSON; unpack everything else.",
          "scenario", "The park is read as it is without it.");

  private static final Map<String, String> BY_NAME =
      Map.of(
          "mapping.yaml", "Name files and columns as the tables of the park folder do.",
          "finance.yaml", "The park is read as it is without it.");

  private Unread() {}

  /// @param name how people call the file
  /// @param kind its ending in lower case, or `scenario`
  static void remark(String name, String kind, Attempt attempt) {
    String later = BY_NAME.getOrDefault(name.toLowerCase(Locale.ROOT), BY_ENDING.get(kind));
    if (later != null) {
      attempt.note(
          "folder.file.notYet",
          Place.file(name),
          "'%s' is not read: this version does not know its kind yet.".formatted(name),
          List.of(name),
          later);
    } else {
      attempt.note(
          "folder.file.unread",
          Place.file(name),
          "'%s' is not part of a park folder and is not read.".formatted(name),
          List.of(name),
          "");
    }
  }
}
