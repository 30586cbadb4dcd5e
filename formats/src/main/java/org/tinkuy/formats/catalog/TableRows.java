package org.tinkuy.formats.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldType;
import org.tinkuy.catalog.Ownership;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.kernel.Check;

/// Reads `tables.csv` and `fields.csv`.
final class TableRows {
  private static final Pattern POSITION = Pattern.compile("\\d{1,3}");

  private final CatalogReading reading;
  private final TextRows texts;
  private final Map<String, List<Field>> fields = new LinkedHashMap<>();

  TableRows(CatalogReading reading, TextRows texts) {
    this.reading = reading;
    this.texts = texts;
  }

  Map<String, TableSchema> read() {
    Map<String, TableSchema> tables = new LinkedHashMap<>();
    List<CatalogRow> rows =
        reading.rows(
            "tables.csv", "table", "meaning", "empty", "periods", "owners", "secrecy", "begins");
    rows.forEach(row -> fields.put(row.text("table"), new ArrayList<>()));
    readFields();
    for (CatalogRow row : rows) {
      String name = row.text("table");
      if (reading.isNew("table." + name, row.place())) {
        row.make(() -> table(row)).ifPresent(table -> tables.put(name, table));
        texts.add("table." + name + ".meaning", row.text("meaning"));
      }
    }
    return tables;
  }

  private TableSchema table(CatalogRow row) {
    return new TableSchema(
            row.text("table"),
            row.text("meaning"),
            row.word("empty", List.of("unknown", "none")).equals("none"),
            row.constant("periods", TableSchema.Periods.class).orElse(TableSchema.Periods.ADD),
            fields.getOrDefault(row.text("table"), List.of()))
        .withOwnership(
            new Ownership(
                row.items("owners", ';'),
                Secrecy.valueOf(row.word("secrecy", List.of("T2", "T3")))))
        .withBegins(row.text("begins"));
  }

  private void readFields() {
    List<CatalogRow> rows =
        reading.rows(
            "fields.csv",
            "table",
            "column",
            "position",
            "type",
            "unit",
            "key",
            "required",
            "codes",
            "default",
            "meaning");
    for (CatalogRow row : rows) {
      String path = row.text("table") + "." + row.text("column");
      List<Field> known = fields.get(row.text("table"));
      if (known == null) {
        reading.error(
            "catalog.field.tableUnknown",
            row.place().at("table"),
            "Table '%s' is not in tables.csv.".formatted(row.text("table")),
            row.text("table"));
      } else if (reading.isNew("field." + path, row.place())) {
        field(row).ifPresent(known::add);
        texts.add("field." + path + ".meaning", row.text("meaning"));
      }
    }
  }

  private Optional<Field> field(CatalogRow row) {
    Optional<FieldType> type = row.at("type", () -> FieldType.parse(row.text("type")));
    Optional<Integer> position = row.at("position", () -> position(row.text("position")));
    if (type.isEmpty() || position.isEmpty()) {
      return Optional.empty();
    }
    Optional<Field.Role> role =
        row.at(
            "default",
            () ->
                new Field.Role(
                    row.word("key", List.of("", "key")).equals("key"),
                    row.word("required", List.of("", "required")).equals("required"),
                    row.text("default")));
    if (role.isEmpty()) {
      return Optional.empty();
    }
    return row.make(
        () ->
            new Field(
                row.text("table"),
                row.text("column"),
                position.get(),
                type.get(),
                row.text("unit"),
                role.get(),
                row.items("codes", ';'),
                row.text("meaning")));
  }

  private static int position(String text) {
    Check.that(
        POSITION.matcher(text).matches(),
        "catalog.position",
        "Position: a whole number is expected, but it is '%s'.",
        text);
    return Integer.parseInt(text);
  }
}
