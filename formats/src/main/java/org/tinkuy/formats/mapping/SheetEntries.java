package org.tinkuy.formats.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;
import org.tinkuy.document.KeyedDocument.Scalar;
import org.tinkuy.document.KeyedDocument.Sequence;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.formats.mapping.SheetMapping.Additions;
import org.tinkuy.formats.mapping.SheetMapping.Header;
import org.tinkuy.formats.mapping.SheetMapping.RowChoice;
import org.tinkuy.formats.mapping.SheetMapping.Source;
import org.tinkuy.formats.mapping.SheetMapping.Target;
import org.tinkuy.formats.mapping.SheetMapping.Unpivot;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// Reads one entry of `mapping.yaml`.
final class SheetEntries {
  private static final int LAST_ROW = 1_048_576;

  private final KeyedEntries entry;
  private final Mapping written;
  private final Catalog catalog;
  private Optional<TableSchema> schema = Optional.empty();

  SheetEntries(KeyedEntries entry, Mapping written, Catalog catalog) {
    this.entry = entry;
    this.written = written;
    this.catalog = catalog;
  }

  Optional<SheetMapping> read() {
    Source source = new Source(entry.text("file"), entry.findText("sheet").orElse(""));
    String table = table();
    Header header = new Header(whole("header", 0), whole("headerRows", 1));
    Map<String, Target> columns = columns();
    RowChoice rows = new RowChoice(choices("only"), choices("skip"));
    Additions additions =
        new Additions(byColumn("constants"), byColumn("compose"), fill(), codes());
    Optional<Unpivot> unpivot = unpivot();
    return entry.make(
        () ->
            new SheetMapping(
                source, table, header, columns, rows, additions, unpivot, entry.place()));
  }

  private String table() {
    String text = entry.text("table");
    Optional<String> name = catalog.rules().aliases().findTable(text, catalog.tables().keySet());
    schema = name.map(catalog::table);
    if (name.isEmpty() && !text.isEmpty()) {
      entry.refuse(
          "mapping.table",
          entry.placeOf("table"),
          Sentence.maybe(catalog.rules().aliases().nearTables(text, catalog.tables().keySet())),
          "Table '%s' is not known.",
          text);
    }
    return name.orElse(text);
  }

  private int whole(String key, int otherwise) {
    OptionalDouble number = entry.findNumber(key);
    double value = number.orElse(otherwise);
    if (value != Math.rint(value) || value < Math.min(otherwise, 1) || value > LAST_ROW) {
      entry.refuse(
          "mapping.row",
          entry.placeOf(key),
          Sentence.of("hint.mapping.row", "Count rows from 1, as the program of the file does."),
          "Key '%s': it must be the number of a row, but is %s.",
          key,
          value);
      return otherwise;
    }
    return (int) value;
  }

  /// `Header: column` or `Header: {column: column, unit: unit}`.
  private Map<String, Target> columns() {
    Map<String, Target> columns = new LinkedHashMap<>();
    for (Map.Entry<String, Node> each : mapping("columns").entrySet()) {
      switch (each.getValue()) {
        case Scalar scalar -> {
          column(scalar.text(), scalar.place());
          columns.put(each.getKey(), new Target(scalar.text(), ""));
        }
        case Mapping own -> {
          String column = own.findText("column").orElse("");
          String unit = own.findText("unit").orElse("");
          column(column, own.place());
          unit(unit, own.placeOf("unit"));
          columns.put(each.getKey(), new Target(column, unit));
        }
        case Sequence list -> wrongKind(each.getKey(), list.place());
      }
    }
    return columns;
  }

  private void unit(String unit, Place place) {
    if (!unit.isEmpty() && catalog.units().find(unit).isEmpty()) {
      entry.refuse(
          "mapping.unit",
          place,
          Sentence.maybe(catalog.units().nearest(unit)),
          "Unit '%s' is not known.",
          unit);
    }
  }

  /// Asks whether the table has a column.
  private void column(String column, Place place) {
    if (schema.isPresent() && schema.get().findField(column).isEmpty()) {
      entry.refuse(
          "mapping.column",
          place,
          Sentence.maybe(catalog.rules().aliases().nearColumns(schema.get(), column)),
          "Table '%s' has no column '%s'.",
          schema.get().name(),
          column);
    }
  }

  private Map<String, List<String>> choices(String key) {
    Map<String, List<String>> choices = new LinkedHashMap<>();
    Mapping all = new Mapping(mapping(key), written.place());
    all.entries().keySet().forEach(header -> choices.put(header, all.texts(header)));
    return choices;
  }

  private Map<String, String> byColumn(String key) {
    Map<String, String> texts = texts(mapping(key));
    texts.keySet().forEach(column -> column(column, entry.placeOf(key)));
    return texts;
  }

  private List<String> fill() {
    List<String> columns = new ArrayList<>(entry.texts("fill"));
    columns.forEach(column -> column(column, entry.placeOf("fill")));
    return columns;
  }

  private Map<String, Map<String, String>> codes() {
    Map<String, Map<String, String>> codes = new LinkedHashMap<>();
    for (Map.Entry<String, Node> each : mapping("codes").entrySet()) {
      column(each.getKey(), each.getValue().place());
      if (each.getValue() instanceof Mapping words) {
        codes.put(each.getKey(), texts(words.entries()));
      } else {
        wrongKind(each.getKey(), each.getValue().place());
      }
    }
    return codes;
  }

  private Optional<Unpivot> unpivot() {
    Optional<KeyedEntries> own = entry.findEntries("unpivot");
    Optional<Mapping> mapping = written.findMapping("unpivot");
    if (own.isEmpty() || mapping.isEmpty()) {
      return Optional.empty();
    }
    String column = own.get().text("column");
    String by = own.get().text("by");
    column(column, own.get().placeOf("column"));
    column(by, own.get().placeOf("by"));
    if (!own.get().has("headers")) {
      own.get().text("headers");
    }
    Map<String, String> headers =
        mapping.get().findMapping("headers").map(found -> texts(found.entries())).orElse(Map.of());
    return own.get().make(() -> new Unpivot(column, by, headers));
  }

  private Map<String, Node> mapping(String key) {
    return entry.has(key)
        ? written.findMapping(key).map(Mapping::entries).orElseGet(() -> none(key))
        : Map.of();
  }

  private Map<String, Node> none(String key) {
    wrongKind(key, entry.placeOf(key));
    return Map.of();
  }

  private void wrongKind(String key, Place place) {
    entry.refuse(
        "mapping.kind",
        place,
        Sentence.of("hint.mapping.kind", "Write it as in docs/park-folder.md."),
        "Key '%s' must hold names with texts, but holds something else.",
        key);
  }

  private Map<String, String> texts(Map<String, Node> entries) {
    Map<String, String> texts = new LinkedHashMap<>();
    entries.forEach(
        (key, node) -> {
          if (node instanceof Scalar scalar) {
            texts.put(key, scalar.text());
          } else {
            wrongKind(key, node.place());
          }
        });
    return texts;
  }
}
