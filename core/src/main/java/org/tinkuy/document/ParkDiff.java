package org.tinkuy.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.document.ChangeSet.Change;
import org.tinkuy.document.ParkDocument.Shape;
import org.tinkuy.document.ParkDocument.ShapeLayer;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.kernel.Place;
import org.tinkuy.park.Cell;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.ParkTable;

/// What differs between two parks, or two years of one, by table, row and field.
///
/// What rows mean is compared, not how they are written: `1.500 kWh` in one file and `1.5 MWh` in
/// another are the same. Rows that were left out because of their errors are counted and are
/// neither new nor gone.
///
/// @param tables tables in which either park has a row, in the order of the catalog, then the map
/// @param header each entry of `park.yaml` that differs, by its path
public record ParkDiff(List<TableDiff> tables, List<Difference> header) {
  private static final String HEADER = "park.yaml";

  /// What stands before the name of a layer of the map, which is listed like a table.
  public static final String MAP = "map ";

  private static final String OUTLINE = "outline";

  public ParkDiff {
    tables = List.copyOf(tables);
    header = List.copyOf(header);
  }

  /// A park with the document it was checked from.
  ///
  /// @param park what holds of the document
  public record Side(ParkDocument document, Park park) {}

  public static ParkDiff between(Catalog catalog, Side before, Side after) {
    CodeWords codes = new CodeWords(catalog);
    List<TableDiff> tables = new ArrayList<>();
    for (ParkTable table : after.park().tables().values()) {
      TableDiff diff =
          new Rows(before, after, table.schema(), new RowKeys(table.schema(), codes)).diff();
      if (diff.same() > 0 || !diff.isEmpty()) {
        tables.add(diff);
      }
    }
    tables.addAll(map(before.document(), after.document()));
    return new ParkDiff(tables, header(before.document(), after.document()));
  }

  public boolean isEmpty() {
    return header.isEmpty() && tables.stream().allMatch(TableDiff::isEmpty);
  }

  /// The changes that make the rows of the earlier park those of the later one. Rows that are gone
  /// are taken out only where that is asked for: a part of a park lacks rows without denying them.
  ///
  /// @param after the later park
  /// @param earlierHeader `park.yaml` of the earlier park, with whose decimal sign numbers are
  ///   written
  /// @param removals whether rows that are gone are taken out
  public List<Change> changes(Side after, KeyedDocument earlierHeader, boolean removals) {
    CellTexts texts = new CellTexts(earlierHeader);
    List<Change> changes = new ArrayList<>();
    for (TableDiff table : tables) {
      if (table.table().startsWith(MAP)) {
        continue;
      }
      ParkTable rows = after.park().table(table.table());
      Map<Place, Set<String>> written = written(after.document(), table.table(), _ -> true);
      for (String key : table.fresh()) {
        ParkRow row = rows.find(key).orElseThrow();
        Set<String> columns = written.getOrDefault(row.place(), Set.of());
        changes.add(new ChangeSet.PutRow(table.table(), texts.of(row, columns)));
      }
      for (Difference cell : table.changed()) {
        String text = rows.find(cell.key()).map(row -> texts.of(row, cell.column())).orElse("");
        changes.add(new ChangeSet.SetCell(table.table(), cell.key(), cell.column(), text));
      }
      if (removals) {
        table.gone().forEach(key -> changes.add(new ChangeSet.RemoveRow(table.table(), key)));
      }
    }
    return changes;
  }

  /// The columns that the rows of a place have in the file; several rows where a sheet is
  /// unpivoted.
  ///
  /// @param asked which places are asked for
  private static Map<Place, Set<String>> written(
      ParkDocument document, String table, Predicate<Place> asked) {
    Map<Place, Set<String>> written = new HashMap<>();
    for (TextRow row : document.findTable(table).map(TextTable::rows).orElse(List.of())) {
      if (!asked.test(row.place())) {
        continue;
      }
      Set<String> columns = written.computeIfAbsent(row.place(), _ -> new LinkedHashSet<>());
      row.cells().keySet().stream()
          .filter(column -> row.find(column).isPresent())
          .forEach(columns::add);
    }
    return written;
  }

  private static List<Difference> header(ParkDocument before, ParkDocument after) {
    Map<String, String> was = new TreeMap<>();
    Map<String, String> is = new TreeMap<>();
    DocumentContent.flatten("", before.header().root(), was);
    DocumentContent.flatten("", after.header().root(), is);
    Set<String> paths = new LinkedHashSet<>(was.keySet());
    paths.addAll(is.keySet());
    return paths.stream()
        .filter(path -> !was.getOrDefault(path, "").equals(is.getOrDefault(path, "")))
        .map(
            path ->
                new Difference(
                    HEADER, "", path, was.getOrDefault(path, ""), is.getOrDefault(path, "")))
        .toList();
  }

  private static List<TableDiff> map(ParkDocument before, ParkDocument after) {
    Map<String, Map<String, Shape>> was = shapes(before);
    Map<String, Map<String, Shape>> is = shapes(after);
    Set<String> names = new LinkedHashSet<>(was.keySet());
    names.addAll(is.keySet());
    return names.stream()
        .map(name -> layer(name, was.getOrDefault(name, Map.of()), is.getOrDefault(name, Map.of())))
        .toList();
  }

  private static Map<String, Map<String, Shape>> shapes(ParkDocument document) {
    Map<String, Map<String, Shape>> layers = new LinkedHashMap<>();
    for (ShapeLayer layer : document.layers()) {
      Map<String, Shape> shapes = new LinkedHashMap<>();
      for (Shape shape : layer.shapes()) {
        String id = shape.properties().getOrDefault("plot", "");
        shapes.put(id.isEmpty() ? Integer.toString(shapes.size() + 1) : id, shape);
      }
      layers.put(layer.name(), shapes);
    }
    return layers;
  }

  private static TableDiff layer(String name, Map<String, Shape> was, Map<String, Shape> is) {
    List<Difference> changed = new ArrayList<>();
    int same = 0;
    for (Map.Entry<String, Shape> shape : is.entrySet()) {
      Shape before = was.get(shape.getKey());
      if (before != null) {
        List<Difference> cells = shape(MAP + name, shape.getKey(), before, shape.getValue());
        changed.addAll(cells);
        same += cells.isEmpty() ? 1 : 0;
      }
    }
    return new TableDiff(
        MAP + name,
        is.keySet().stream().filter(key -> !was.containsKey(key)).toList(),
        was.keySet().stream().filter(key -> !is.containsKey(key)).toList(),
        changed,
        same,
        0);
  }

  private static List<Difference> shape(String layer, String key, Shape before, Shape after) {
    List<Difference> changed = new ArrayList<>();
    if (!before.outline().equals(after.outline())) {
      changed.add(new Difference(layer, key, OUTLINE, area(before), area(after)));
    }
    Set<String> names = new LinkedHashSet<>(before.properties().keySet());
    names.addAll(after.properties().keySet());
    for (String name : names) {
      String was = before.properties().getOrDefault(name, "");
      String is = after.properties().getOrDefault(name, "");
      if (!was.equals(is)) {
        changed.add(new Difference(layer, key, name, was, is));
      }
    }
    return changed;
  }

  private static String area(Shape shape) {
    return Shown.of(Math.rint(shape.outline().area_m2() * 100) / 100) + " m2";
  }

  /// A row of each side with one key.
  private record Pair(ParkRow earlier, ParkRow row) {}

  /// The comparison of one table.
  private record Rows(Side before, Side after, TableSchema schema, RowKeys keys) {
    TableDiff diff() {
      ParkTable was = before.park().table(schema.name());
      ParkTable is = after.park().table(schema.name());
      List<String> fresh = new ArrayList<>();
      List<Pair> differing = new ArrayList<>();
      int same = 0;
      for (ParkRow row : is.rows()) {
        ParkRow earlier = was.find(row.key()).orElse(null);
        if (earlier == null) {
          fresh.add(row.key());
        } else if (earlier.saysTheSame(row)) {
          same++;
        } else {
          differing.add(new Pair(earlier, row));
        }
      }
      List<Difference> changed = new ArrayList<>();
      Map<Place, Set<String>> written = writtenOf(differing);
      for (Pair pair : differing) {
        int known = changed.size();
        Set<String> columns = written.getOrDefault(pair.row().place(), Set.of());
        compare(pair.earlier(), pair.row(), columns, changed);
        same += changed.size() == known ? 1 : 0;
      }
      List<String> gone =
          was.rows().stream().map(ParkRow::key).filter(key -> is.find(key).isEmpty()).toList();
      if (!gone.isEmpty()) {
        Set<String> refused = refused(is);
        gone = gone.stream().filter(key -> !refused.contains(key)).toList();
      }
      int textRows = after.document().findTable(schema.name()).map(t -> t.rows().size()).orElse(0);
      return new TableDiff(
          schema.name(), fresh, gone, changed, same, Math.max(0, textRows - is.rows().size()));
    }

    /// What is written of the rows that say something else than before; of the others nobody asks.
    private Map<Place, Set<String>> writtenOf(List<Pair> differing) {
      Set<Place> places = new HashSet<>();
      differing.forEach(pair -> places.add(pair.row().place()));
      return places.isEmpty()
          ? Map.of()
          : written(after.document(), schema.name(), places::contains);
    }

    /// Keys as written of the rows that do not hold.
    private Set<String> refused(ParkTable is) {
      Set<String> refused = new LinkedHashSet<>();
      for (TextRow row :
          after.document().findTable(schema.name()).map(TextTable::rows).orElse(List.of())) {
        String key = keys.of(row);
        if (is.find(key).isEmpty()) {
          refused.add(key);
        }
      }
      return refused;
    }

    /// A cell that is written but does not hold, as what it names was left out, has not changed.
    private void compare(
        ParkRow earlier, ParkRow row, Set<String> written, List<Difference> changed) {
      for (int i = 0; i < schema.fields().size(); i++) {
        Field field = schema.fields().get(i);
        @Nullable Cell was = earlier.at(i);
        @Nullable Cell is = row.at(i);
        boolean computed = is != null && !written.contains(field.column());
        boolean unheld = is == null && written.contains(field.column());
        if (!computed && !unheld && !field.role().key() && !Objects.equals(was, is)) {
          changed.add(
              new Difference(
                  schema.name(),
                  row.key(),
                  field.column(),
                  was == null ? "" : was.toString(),
                  is == null ? "" : is.toString()));
        }
      }
    }
  }
}
