package org.tinkuy.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Place;
import org.tinkuy.park.MapLayer;
import org.tinkuy.park.Outline;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkProfile;
import org.tinkuy.park.ParkTable;

/// Turns a document into a park: types every cell, applies every rule, resolves every reference,
/// and names all problems at once.
///
/// A row with an error is left out and named; what depended on it is treated as the cascade rule of
/// the park folder says. The same document always gives the same park and the same issues.
public final class ParkCheck {
  /// The layer whose shapes are plots.
  private static final String PLOTS = "plots";

  private final Catalog catalog;

  public ParkCheck(Catalog catalog) {
    this.catalog = catalog;
  }

  /// Checks a document: accepted with warnings, partial with rows left out, or refused where
  /// `park.yaml` does not say which park it is.
  public Checked<Park> check(ParkDocument document) {
    Attempt attempt = new Attempt();
    Optional<ParkProfile> profile = new ProfileReader(document.header(), attempt).read();
    if (profile.isEmpty()) {
      return new Checked.Refused<>(attempt.issues());
    }
    unknownTables(document, attempt);
    Map<String, CheckedRows> rows = readTables(document, profile.get(), attempt);
    new ReferenceCheck(catalog, rows, attempt).resolve(profile.get());
    Map<String, ParkTable> tables = new TreeMap<>();
    rows.forEach(
        (name, checked) -> tables.put(name, new ParkTable(catalog.table(name), checked.rows())));
    Map<String, Outline> outlines = outlines(document, tables, attempt);
    Park park = new Park(profile.get(), tables, outlines, layers(document));
    new CrossChecks(park, attempt).run();
    return attempt.finish(park);
  }

  private void unknownTables(ParkDocument document, Attempt attempt) {
    Set<String> known = catalog.tables().keySet();
    for (TextTable table : document.tables().values()) {
      if (!known.contains(table.name())) {
        List<String> near = Nearest.of(table.name(), known);
        attempt.warn(
            "table.unknown",
            table.rows().isEmpty() ? Place.file(table.name()) : table.rows().getFirst().place(),
            "Table '%s' is not known; its %d rows are kept but not used."
                .formatted(table.name(), table.rows().size()),
            List.of(table.name()),
            near.isEmpty() ? "" : "Maybe " + String.join(", ", near) + ".");
      }
    }
  }

  private Map<String, CheckedRows> readTables(
      ParkDocument document, ParkProfile profile, Attempt attempt) {
    CellReader cells = new CellReader(catalog, profile);
    TableReader reader =
        new TableReader(cells, catalog, profile.conventions().decimalSign(), attempt);
    Map<String, CheckedRows> rows = new LinkedHashMap<>();
    for (TableSchema schema : catalog.tables().values()) {
      CheckedRows checked =
          document
              .findTable(schema.name())
              .map(table -> reader.read(schema, table))
              .orElseGet(CheckedRows::new);
      rows.put(schema.name(), checked);
    }
    return rows;
  }

  private static Map<String, Outline> outlines(
      ParkDocument document, Map<String, ParkTable> tables, Attempt attempt) {
    Map<String, Outline> outlines = new TreeMap<>();
    ParkTable plots = tables.get(PLOTS);
    for (ParkDocument.ShapeLayer layer : document.layers()) {
      if (plots == null || !layer.name().equals(PLOTS)) {
        continue;
      }
      List<String> ids = plots.rows().stream().map(row -> row.key()).toList();
      for (ParkDocument.Shape shape : layer.shapes()) {
        String id = shape.properties().getOrDefault("plot", "");
        if (ids.contains(id)) {
          outlines.put(id, shape.outline());
        } else {
          attempt.warn(
              "geometry.plotUnknown",
              shape.place().at("plot"),
              "The outline of plot '%s' has no row in the table plots and is not drawn."
                  .formatted(id),
              List.of(id),
              "Maybe " + String.join(", ", Nearest.of(id, ids)) + ".");
        }
      }
    }
    return outlines;
  }

  private static List<MapLayer> layers(ParkDocument document) {
    return document.layers().stream()
        .filter(layer -> !layer.name().equals(PLOTS))
        .map(
            layer ->
                new MapLayer(
                    layer.name(),
                    layer.shapes().stream().map(ParkDocument.Shape::outline).toList()))
        .toList();
  }
}
