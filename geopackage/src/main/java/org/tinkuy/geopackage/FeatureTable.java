package org.tinkuy.geopackage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A feature table of a GeoPackage.
///
/// @param name its name
/// @param system the coordinate system as the file declares it: `EPSG:32718`, or WKT where it has
///   no such code; empty where the file calls it undefined
/// @param rows its rows in the order of their keys
public record FeatureTable(String name, String system, List<FeatureRow> rows) {
  public FeatureTable {
    rows = List.copyOf(rows);
  }

  /// A row of a feature table.
  ///
  /// @param properties its other columns as text; a column without a value is absent
  /// @param geometry its geometry without the head that GeoPackage puts before it; empty where it
  ///   has none
  public record FeatureRow(Map<String, String> properties, Optional<WellKnownBinary> geometry) {
    public FeatureRow {
      properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }
  }
}
