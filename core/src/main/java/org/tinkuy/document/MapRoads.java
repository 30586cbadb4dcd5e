package org.tinkuy.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.catalog.Aliases;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.document.ParkDocument.Shape;
import org.tinkuy.document.ParkDocument.ShapeLayer;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.park.MapLayer;
import org.tinkuy.park.MapShape;
import org.tinkuy.park.Road;

/// The roads of the map as rows of the table `roads`, so that what a map says of them goes through
/// the same door as what a table says: names in every language, units, codes with suggestions.
///
/// A road is its property `road`, else its name, else its place in the layer. Where the table has a
/// row of it, that row rules. Parts of a road that say the same are one row; parts of a road told
/// by its name alone may differ, as the width of a street does along its way, and are rows of their
/// own.
final class MapRoads {
  private static final String ROAD = "road";
  private static final String NAME = "name";

  /// Absent where a catalog knows no roads, as a small one of one's own.
  private final Optional<TableSchema> schema;

  private final Aliases aliases;
  private final Map<String, Map<String, String>> known = new HashMap<>();
  private final IdentityHashMap<Shape, String> ids = new IdentityHashMap<>();

  MapRoads(Catalog catalog) {
    this.schema = Optional.ofNullable(catalog.tables().get(MapLayer.ROADS));
    this.aliases = catalog.rules().aliases();
  }

  /// The rows of the table and those of the layer; empty where there is neither.
  Optional<TextTable> table(ParkDocument document) {
    Optional<TextTable> written = document.findTable(MapLayer.ROADS);
    List<TextRow> rows = new ArrayList<>();
    written.ifPresent(table -> rows.addAll(table.rows()));
    rows.forEach(row -> row.find(ROAD).ifPresent(id -> known.put(id, Map.of())));
    for (ShapeLayer layer : document.layers()) {
      if (layer.name().equals(MapLayer.ROADS)) {
        for (int i = 0; i < layer.shapes().size(); i++) {
          row(layer.shapes().get(i), i + 1).ifPresent(rows::add);
        }
      }
    }
    List<String> columns = new ArrayList<>();
    written.ifPresent(table -> columns.addAll(table.columns()));
    rows.stream()
        .flatMap(row -> row.cells().keySet().stream())
        .filter(column -> !columns.contains(column))
        .distinct()
        .forEach(columns::add);
    return rows.isEmpty() && written.isEmpty()
        ? Optional.empty()
        : Optional.of(new TextTable(MapLayer.ROADS, columns, rows));
  }

  private Optional<TextRow> row(Shape shape, int number) {
    Map<String, String> cells = new LinkedHashMap<>();
    Map<String, String> headers = new HashMap<>();
    shape
        .properties()
        .forEach(
            (property, text) ->
                schema
                    .flatMap(table -> aliases.findColumn(table, property))
                    .filter(field -> !text.isBlank() && !cells.containsKey(field.column()))
                    .ifPresent(
                        field -> {
                          cells.put(field.column(), text);
                          headers.put(field.column(), property);
                        }));
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    String own = cells.getOrDefault(ROAD, "").strip();
    String id = own.isEmpty() ? free(ofName(cells, number), cells, number) : own;
    cells.put(ROAD, id);
    ids.put(shape, CellReader.idForm(id));
    Map<String, String> before = known.putIfAbsent(id, Map.copyOf(cells));
    boolean told = before != null && (before.isEmpty() || before.equals(cells));
    return told
        ? Optional.empty()
        : Optional.of(new TextRow(shape.place(), cells, new Writing(1, headers, Set.of())));
  }

  private static String ofName(Map<String, String> cells, int number) {
    String name = cells.getOrDefault(NAME, "").strip();
    boolean fits = !name.isEmpty() && name.indexOf(',') < 0 && name.indexOf('|') < 0;
    return fits ? name : Integer.toString(number);
  }

  private String free(String id, Map<String, String> cells, int number) {
    Map<String, String> before = known.get(id);
    Map<String, String> own = new LinkedHashMap<>(cells);
    own.put(ROAD, id);
    boolean differs = before != null && !before.isEmpty() && !before.equals(own);
    return differs ? id + " (" + number + ")" : id;
  }

  /// What is known of a shape, by its row where that holds.
  MapShape shape(Shape shape, CheckedRows roads) {
    Optional<Road> road =
        Optional.ofNullable(ids.get(shape))
            .flatMap(id -> roads.named(id).stream().findFirst())
            .map(Road::of);
    String own = shape.properties().getOrDefault(NAME, "").strip();
    String name = road.map(Road::name).filter(text -> !text.isEmpty()).orElse(own);
    return new MapShape(shape.outline(), name, road);
  }
}
