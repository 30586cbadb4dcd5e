package org.tinkuy.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tinkuy.catalog.Aliases;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Field;
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
/// A road is its property `road`, else its name, else its place in the layer, by which no other row
/// goes. Where the table has a row of it, that row rules. Parts of a road that say the same are one
/// row; parts of a road told by its name alone may differ, as the width of a street does along its
/// way, and are rows of their own.
final class MapRoads {
  private static final String ROAD = "road";
  private static final String NAME = "name";
  private static final String WIDTH = "width_m";
  private static final String OF_OPEN_STREET_MAP = "highway";

  /// What programs that draw maps write where nobody told a number.
  private static final Pattern NOUGHT = Pattern.compile("0+([.,]0+)?");

  /// Absent where a catalog knows no roads, as a small one of one's own.
  private final Optional<TableSchema> schema;

  private final Aliases aliases;
  private final Map<String, Map<String, String>> known = new HashMap<>();
  private final Map<String, List<String>> idsOfNames = new HashMap<>();
  private final IdentityHashMap<Shape, String> ids = new IdentityHashMap<>();
  private final IdentityHashMap<Shape, String> names = new IdentityHashMap<>();

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
                    .filter(field -> isTold(field, property, text))
                    .filter(field -> !cells.containsKey(field.column()))
                    .ifPresent(
                        field -> {
                          cells.put(field.column(), text);
                          headers.put(field.column(), property);
                        }));
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    String own = cells.getOrDefault(ROAD, "").strip();
    names.put(shape, cells.getOrDefault(NAME, "").strip());
    String id = own.isEmpty() ? idOf(cells, number) : own;
    cells.put(ROAD, id);
    ids.put(shape, CellReader.idForm(id));
    Map<String, String> before = known.putIfAbsent(id, Map.copyOf(cells));
    boolean told = before != null && (before.isEmpty() || before.equals(cells));
    return told
        ? Optional.empty()
        : Optional.of(new TextRow(shape.place(), cells, new Writing(1, headers, Set.of())));
  }

  /// Whether a property speaks of the road at all: OpenStreetMap calls a way on foot a highway too.
  private boolean isTold(Field field, String property, String text) {
    if (property.equals(OF_OPEN_STREET_MAP)) {
      return field.codes().contains(text)
          || aliases.findCode(field, text, field.codes()).isPresent();
    }
    boolean isNought = field.column().equals(WIDTH) && NOUGHT.matcher(text.strip()).matches();
    return !text.isBlank() && !isNought;
  }

  /// The id of a road that states none: its name, unless a part of that name says something else.
  private String idOf(Map<String, String> cells, int number) {
    String name = cells.getOrDefault(NAME, "").strip();
    if (name.isEmpty() || name.indexOf(',') >= 0 || name.indexOf('|') >= 0) {
      return unused("map-" + number);
    }
    List<String> parts = idsOfNames.computeIfAbsent(name, _ -> new ArrayList<>());
    if (parts.isEmpty()) {
      parts.add(name);
      return name;
    }
    for (String part : parts) {
      Map<String, String> own = new LinkedHashMap<>(cells);
      own.put(ROAD, part);
      Map<String, String> before = known.getOrDefault(part, Map.of());
      if (before.isEmpty() || before.equals(own)) {
        return part;
      }
    }
    parts.add(unused(name + " (" + number + ")"));
    return parts.getLast();
  }

  private String unused(String id) {
    return known.containsKey(id) ? unused(id + "*") : id;
  }

  /// What is known of a shape, by its row where that holds.
  MapShape shape(Shape shape, CheckedRows roads) {
    Optional<Road> road =
        Optional.ofNullable(ids.get(shape))
            .flatMap(id -> roads.named(id).stream().findFirst())
            .map(Road::of);
    String own = names.getOrDefault(shape, shape.properties().getOrDefault(NAME, "").strip());
    String name = road.map(Road::name).filter(text -> !text.isEmpty()).orElse(own);
    return new MapShape(shape.outline(), name, road);
  }
}
