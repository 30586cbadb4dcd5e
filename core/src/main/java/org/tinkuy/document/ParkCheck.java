package org.tinkuy.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.document.ParkDocument.Shape;
import org.tinkuy.document.ParkDocument.ShapeLayer;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.park.Cell;
import org.tinkuy.park.MapLayer;
import org.tinkuy.park.Outline;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkProfile;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.ParkTable;

/// Turns a document into a park: types every cell, applies every rule, resolves every reference,
/// and names all problems at once.
///
/// A row with an error is left out and named; what depended on it is treated as the cascade rule of
/// the park folder says. The same document always gives the same park and the same issues, and the
/// order of rows, columns and files changes neither.
public final class ParkCheck {
  /// The layer whose shapes are plots, and the table of their rows.
  private static final String PLOTS = "plots";

  private final Catalog catalog;

  public ParkCheck(Catalog catalog) {
    this.catalog = catalog;
  }

  /// Checks a document: accepted with warnings, partial with rows left out, or refused where
  /// `park.yaml` does not say which park it is or how its files are written; then too every table
  /// is checked, so that all problems show at once.
  public Checked<Park> check(ParkDocument document) {
    Attempt attempt = new Attempt();
    Optional<ProfileReader.Read> header = new ProfileReader(document.header(), attempt).read();
    unknownTables(document, attempt);
    if (header.isEmpty()) {
      return attempt.refuse();
    }
    ParkProfile profile = header.get().profile();
    MapRoads roads = new MapRoads(catalog);
    Map<String, CheckedRows> rows = readTables(document, roads, profile, attempt);
    new KeyRules(rows, attempt).check();
    new FlowRules(rows, catalog, attempt).check();
    ReferenceTargets targets = new ReferenceTargets(catalog, rows);
    new ReferenceCheck(rows, targets, attempt).resolve(profile);
    new LinkRules(rows, attempt).check();
    Map<String, Outline> outlines = outlines(document, targets.rows(PLOTS), attempt);
    new PlotAreas(catalog.units()).fill(targets.rows(PLOTS), outlines);
    List<MapLayer> layers = layers(document, roads, targets.rows(MapLayer.ROADS));
    Park park = new Park(profile, tables(rows), outlines, layers);
    new CrossChecks(park, catalog.rules().tolerances(), attempt).run();
    new WasteCodeRules(rows, park, catalog, attempt).check();
    if (document.header().root().findText("fiscalYearStart").isEmpty()) {
      fiscalYears(park, attempt);
    }
    return header.get().whole() ? attempt.finish(park) : attempt.refuse();
  }

  /// A fiscal year whose start nobody stated is read as the calendar year, and said.
  private static void fiscalYears(Park park, Attempt attempt) {
    park.tables().values().stream()
        .flatMap(ParkCheck::ofFiscalYears)
        .map(ParkRow::place)
        .min(Place.READING_ORDER)
        .ifPresent(
            place ->
                attempt.warn(
                    "profile.fiscalYearUnstated",
                    place,
                    Sentence.of(
                        "hint.profile.fiscalYearUnstated",
                        "State it in park.yaml: fiscalYearStart: 07-01."),
                    "park.yaml: fiscalYearStart is not stated, so fiscal years are read as calendar"
                        + " years."));
  }

  private static Stream<ParkRow> ofFiscalYears(ParkTable table) {
    int column = table.schema().indexOf("period");
    return column < 0
        ? Stream.empty()
        : table.rows().stream().filter(row -> isFiscalYear(row.at(column)));
  }

  private static boolean isFiscalYear(@Nullable Cell cell) {
    return cell instanceof Cell.Span(Period period) && period.kind() == Period.Kind.FISCAL_YEAR;
  }

  private Map<String, ParkTable> tables(Map<String, CheckedRows> rows) {
    Map<String, ParkTable> tables = new TreeMap<>();
    rows.forEach(
        (name, checked) ->
            tables.put(
                name, new ParkTable(catalog.table(name), checked.rows(), checked.leftOut())));
    return tables;
  }

  private void unknownTables(ParkDocument document, Attempt attempt) {
    Set<String> known = catalog.tables().keySet();
    for (TextTable table : document.tables().values()) {
      if (!known.contains(table.name())) {
        attempt.warn(
            "table.unknown",
            table.rows().isEmpty() ? Place.file(table.name()) : table.rows().getFirst().place(),
            Sentence.maybe(catalog.rules().aliases().nearTables(table.name(), known))
                .or(
                    Sentence.of(
                        "hint.table.unknown", "The tables are listed in docs/park-folder.md.")),
            "Table '%s' is not known; its rows (%s) are kept but not used.",
            table.name(),
            table.rows().size());
      }
    }
  }

  private Map<String, CheckedRows> readTables(
      ParkDocument document, MapRoads roads, ParkProfile profile, Attempt attempt) {
    CellReader cells = new CellReader(catalog, profile);
    TableReader reader =
        new TableReader(cells, catalog, profile.conventions().decimalSign(), attempt);
    Map<String, CheckedRows> rows = new LinkedHashMap<>();
    for (TableSchema schema : catalog.tables().values()) {
      boolean drawn = schema.name().equals(MapLayer.ROADS);
      CheckedRows checked =
          (drawn ? roads.table(document) : document.findTable(schema.name()))
              .map(table -> reader.read(schema, table))
              .orElseGet(CheckedRows::new);
      rows.put(schema.name(), checked);
    }
    return rows;
  }

  private static Map<String, Outline> outlines(
      ParkDocument document, CheckedRows plots, Attempt attempt) {
    Map<String, Outline> outlines = new TreeMap<>();
    for (ShapeLayer layer : document.layers()) {
      if (!layer.name().equals(PLOTS)) {
        continue;
      }
      for (Shape shape : layer.shapes()) {
        String id = CellReader.idForm(shape.properties().getOrDefault("plot", ""));
        if (!plots.has(id)) {
          outlineWithoutPlot(shape, id, plots, attempt);
        } else if (outlines.putIfAbsent(id, shape.outline()) != null) {
          attempt.warn(
              "geometry.plotTwice",
              shape.place().at("plot"),
              Sentence.of("hint.geometry.plotTwice", "Remove one of the two."),
              "Outline of plot '%s': must stand once, but stands in another file too, which takes"
                  + " precedence.",
              id);
        }
      }
    }
    return outlines;
  }

  private static void outlineWithoutPlot(
      Shape shape, String id, CheckedRows plots, Attempt attempt) {
    boolean leftOut = !plots.leftOut(id).isEmpty();
    if (leftOut) {
      attempt.warn(
          "geometry.plotRefused",
          shape.place().at("plot"),
          ReferenceCheck.mendFirst(id),
          "Outline of plot '%s': its row in the table plots was left out because of its errors; it"
              + " is not drawn.",
          id);
    } else {
      attempt.warn(
          "geometry.plotUnknown",
          shape.place().at("plot"),
          Sentence.maybe(Nearest.of(id, plots.allIds()))
              .or(Sentence.of("hint.geometry.plotUnknown", "Add its row to the table plots.")),
          "Outline of plot '%s': must have a row in the table plots, but has none; it is not"
              + " drawn.",
          id);
    }
  }

  private static List<MapLayer> layers(ParkDocument document, MapRoads roads, CheckedRows rows) {
    return document.layers().stream()
        .filter(layer -> !layer.name().equals(PLOTS))
        .map(
            layer ->
                new MapLayer(
                    layer.name(),
                    layer.shapes().stream().map(shape -> roads.shape(shape, rows)).toList()))
        .toList();
  }
}
