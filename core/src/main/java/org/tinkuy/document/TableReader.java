package org.tinkuy.document;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.FactDefinition;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldKind;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Cell;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.RowRules;

/// Reads the text rows of one table into typed rows and applies the rules that a row must obey by
/// itself.
final class TableReader {
  private static final String UNIT = "unit";
  private static final String CURRENCY = "currency";
  private static final String FACTS = "facts";
  private static final String SAMPLED = "samples.value";
  private static final String BELOW_DETECTION = "belowDetection";

  private final CellReader cells;
  private final Catalog catalog;
  private final String decimalSign;
  private final Attempt attempt;

  TableReader(CellReader cells, Catalog catalog, String decimalSign, Attempt attempt) {
    this.cells = cells;
    this.catalog = catalog;
    this.decimalSign = decimalSign;
    this.attempt = attempt;
  }

  CheckedRows read(TableSchema schema, TextTable table) {
    unknownColumns(schema, table);
    Set<String> written = RowCells.columnsOf(table.rows());
    ColumnReadings columns = new ColumnReadings(schema, table, written, decimalSign, attempt);
    RowRules rules = RowRules.of(schema, written);
    Asked asked = new Asked(schema, written);
    CheckedRows checked = new CheckedRows();
    MadeRows made = new MadeRows(schema, attempt);
    for (TextRow text : table.rows()) {
      Attempt own = new Attempt();
      ParkRow row = new RowReading(asked, text, columns.in(text), own).row();
      if (!own.hasErrors()) {
        rules.check(row, own);
      }
      made.add(text, own.issues());
      if (!own.hasErrors()) {
        checked.accept(row);
      } else {
        checked.remember(row);
      }
    }
    made.finish();
    return checked;
  }

  /// The columns of a table that hold something in some row, and those that every row must fill;
  /// each is looked for once for all rows that fill the same columns.
  private static final class Asked {
    private static final int NOWHERE = -1;

    private final TableSchema schema;
    private final boolean isFacts;
    private final List<Field> fields;

    /// Which column of the schema each field is.
    private final int[] indices;

    /// The column with the unit or currency of a row.
    private final Optional<Field> unit;

    /// The columns of the key that mean something where they are empty.
    private final List<Field> defaults;

    /// Rows of one file that fill the same columns share them.
    private final IdentityHashMap<RowColumns, int[]> places = new IdentityHashMap<>();

    Asked(TableSchema schema, Set<String> written) {
      this.schema = schema;
      this.isFacts = schema.name().equals(FACTS);
      this.fields =
          schema.fields().stream()
              .filter(field -> field.role().required() || written.contains(field.column()))
              .toList();
      this.indices = fields.stream().mapToInt(field -> schema.indexOf(field.column())).toArray();
      this.unit =
          schema
              .findField(UNIT)
              .filter(field -> field.type().kind() == FieldKind.UNIT)
              .or(() -> schema.findField(CURRENCY));
      this.defaults = schema.key().stream().filter(field -> field.role().hasDefault()).toList();
    }

    /// Where each field stands among the columns of a row.
    int[] places(TextRow row) {
      return places.computeIfAbsent(row.columns(), this::placesAmong);
    }

    private int[] placesAmong(RowColumns columns) {
      return fields.stream().mapToInt(field -> columns.indexOf(field.column())).toArray();
    }
  }

  private void unknownColumns(TableSchema schema, TextTable table) {
    for (String column : table.columns()) {
      if (schema.indexOf(column) < 0) {
        attempt.warn(
            "column.unknown",
            headerOf(table, column).at(column),
            Sentence.maybe(catalog.rules().aliases().nearColumns(schema, column))
                .or(
                    Sentence.of(
                        "hint.column.unknown", "Maybe move what it says to the column note.")),
            "Table '%s': the column '%s' is not known; it is kept but not used.",
            Sentence.named("table." + schema.name(), schema.name()),
            column);
      }
    }
  }

  /// The row of headers of the file in which a column was found.
  private static Place headerOf(TextTable table, String column) {
    return table.rows().stream()
        .filter(row -> row.cells().containsKey(column))
        .findFirst()
        .or(() -> table.rows().stream().findFirst())
        .map(row -> row.place().atRow(row.writing().headerRow()))
        .orElse(Place.file(table.name()));
  }

  /// The reading of one row.
  private final class RowReading {
    private final Asked asked;
    private final TextRow text;
    private final ColumnReadings.InRow columns;
    private final Attempt own;
    private final ParkRow.Maker typed;
    private final BiConsumer<Field, String> conversions = this::converted;

    RowReading(Asked asked, TextRow text, ColumnReadings.InRow columns, Attempt own) {
      this.asked = asked;
      this.text = text;
      this.columns = columns;
      this.own = own;
      this.typed = new ParkRow.Maker(asked.schema);
    }

    ParkRow row() {
      Optional<String> stated = statedUnit();
      Optional<Unit> rowUnit = stated.flatMap(cells::unit);
      boolean unitUnreadable = stated.isPresent() && rowUnit.isEmpty();
      int[] places = asked.places(text);
      boolean below = false;
      for (int i = 0; i < places.length; i++) {
        Field field = asked.fields.get(i);
        Optional<String> written =
            places[i] == Asked.NOWHERE ? Optional.empty() : text.at(places[i]);
        if (written.isEmpty()) {
          missing(field);
        } else if (!unitUnreadable || !isInRowUnit(field)) {
          boolean isBelow = isBelowDetection(field, written.get());
          String number = isBelow ? written.get().substring(1).strip() : written.get();
          read(field, asked.indices[i], number, rowUnit);
          below |= isBelow;
        }
      }
      if (below) {
        belowDetection();
      }
      asked.defaults.forEach(this::keyDefault);
      return typed.at(text.place());
    }

    /// Whether a laboratory gives its limit of detection, as in `<0.01`.
    private static boolean isBelowDetection(Field field, String written) {
      return written.startsWith("<") && field.path().equals(SAMPLED);
    }

    private void belowDetection() {
      boolean isDenied =
          typed
              .find(BELOW_DETECTION)
              .filter(said -> said instanceof Cell.YesNo(boolean yes) && !yes)
              .isPresent();
      if (isDenied) {
        own.error(
            "sample.detection",
            text.placeOf("value"),
            Sentence.of("hint.sample.detection", "Take away the < or the no."),
            "%s: '%s' is below detection, but %s is no.",
            asked.schema.said("value"),
            Shown.of(text.find("value").orElse("")),
            asked.schema.said(BELOW_DETECTION));
      }
      asked
          .schema
          .findField(BELOW_DETECTION)
          .ifPresent(field -> typed.put(field, new Cell.YesNo(true)));
    }

    /// The unit or currency that the row states for its numbers.
    private Optional<String> statedUnit() {
      return asked.unit.flatMap(field -> text.find(field.column()));
    }

    /// Whether a cell cannot be read without the unit of its row.
    private static boolean isInRowUnit(Field field) {
      return switch (field.type().kind()) {
        case NUMBER, BAND ->
            field.unit().isEmpty()
                || field.unit().endsWith("/unit")
                || field.unit().equals("money");
        case MONEY -> field.type().per().equals(UNIT);
        case TEXT -> field.path().equals("facts.value");
        case ID, REF, CODE, UNIT, INTEGER, SHARE, QUANTITY, BOOLEAN, DATE, TIME, PERIOD, PAIRS ->
            false;
      };
    }

    private void read(Field field, int index, String written, Optional<Unit> rowUnit) {
      CellContext context = new CellContext(field, columns.of(field), rowUnit, conversions);
      Optional<FactDefinition> fact = fact(field);
      Optional<Optional<Cell>> cell =
          own.atOf(
              () -> text.placeOf(field.column()),
              () ->
                  fact.isPresent()
                      ? Optional.of(cells.fact(context, fact.get(), written))
                      : cells.read(context, written));
      if (cell.isPresent() && cell.get().isPresent()) {
        typed.put(index, cell.get().get());
      } else if (cell.isPresent()) {
        missing(field);
      }
    }

    /// The definition that types the value of a fact.
    private Optional<FactDefinition> fact(Field field) {
      return asked.isFacts && field.column().equals("value")
          ? typed.find("fact").map(c -> catalog.facts().get(c.toString()))
          : Optional.empty();
    }

    private void missing(Field field) {
      if (field.role().required() && !field.role().hasDefault()) {
        own.error(
            "cell.missing",
            text.placeOf(field.column()),
            fill(field),
            "%s: is needed, but is empty.",
            field);
      }
    }

    private static Sentence fill(Field field) {
      return field.meaning().isEmpty()
          ? Sentence.of("hint.cell.missing", "Fill the cell, or remove the row.")
          : Sentence.of(
              "hint.cell.missingMeaning",
              "Fill the cell, or remove the row. It holds: %s.",
              field.meaningText());
    }

    private void keyDefault(Field field) {
      if (typed.find(field.column()).isEmpty()) {
        typed.put(field, new Cell.Text(field.role().otherwise()));
      }
    }

    private void converted(Field field, String said) {
      own.note(
          "cell.unitConverted",
          text.placeOf(field.column()),
          Sentence.NONE,
          "%s: converted, %s.",
          field,
          said);
    }
  }
}
