package org.tinkuy.park;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Place;

/// A checked row: typed cells in the order of its table's columns, its key, and where it was read.
public final class ParkRow {
  private final TableSchema schema;
  private final List<@Nullable Cell> cells;
  private final Place place;
  private final String key;

  private ParkRow(TableSchema schema, List<@Nullable Cell> cells, Place place) {
    this.schema = schema;
    this.cells = Collections.unmodifiableList(cells);
    this.place = place;
    this.key = String.join(",", keyCells(schema, cells));
  }

  /// A row of the given cells by column; columns that are not there are unknown.
  public static ParkRow of(TableSchema schema, Map<String, Cell> cells, Place place) {
    List<@Nullable Cell> ordered = new ArrayList<@Nullable Cell>();
    for (Field field : schema.fields()) {
      ordered.add(cells.get(field.column()));
    }
    return new ParkRow(schema, ordered, place);
  }

  public TableSchema schema() {
    return schema;
  }

  public Place place() {
    return place;
  }

  /// The key cells joined by commas; unique within the table.
  public String key() {
    return key;
  }

  /// The cell of a column by its index in the schema, null where it is unknown.
  public @Nullable Cell at(int index) {
    return cells.get(index);
  }

  public Optional<Cell> find(String column) {
    int index = schema.indexOf(column);
    return index < 0 ? Optional.empty() : Optional.ofNullable(cells.get(index));
  }

  /// The same row with another cell in one column.
  public ParkRow with(String column, Cell cell) {
    List<@Nullable Cell> copy = new ArrayList<@Nullable Cell>(cells);
    copy.set(schema.indexOf(column), cell);
    return new ParkRow(schema, copy, place);
  }

  /// The same row with one id of a column unknown, as the cascade rule asks: the cell is unknown,
  /// or, where it is a list, that item is taken out of it.
  public ParkRow without(String column, String id) {
    int index = schema.indexOf(column);
    List<@Nullable Cell> copy = new ArrayList<@Nullable Cell>(cells);
    List<Cell> rest =
        find(column, Cell.Items.class).map(Cell.Items::items).orElse(List.of()).stream()
            .filter(item -> !item.toString().equals(id))
            .toList();
    copy.set(index, rest.isEmpty() ? null : new Cell.Items(rest));
    return new ParkRow(schema, copy, place);
  }

  /// Whether all cells of two rows of one table are equal, wherever they were read.
  public boolean saysTheSame(ParkRow other) {
    return cells.equals(other.cells);
  }

  /// The ids that a cell names: one, or the items of a list; none where it is unknown.
  public List<String> ids(String column) {
    return switch (find(column).orElse(null)) {
      case null -> List.of();
      case Cell.Items items -> items.items().stream().map(Cell::toString).toList();
      case Cell other -> List.of(other.toString());
    };
  }

  /// The row by its name.
  public RowRef ref() {
    return new RowRef(schema.name(), key);
  }

  /// The text of each key cell, in order; unlike [#key] never equal for two keys.
  public List<String> keyCells() {
    return keyCells(schema, cells);
  }

  /// The first cell of the key, by which other rows refer to this one.
  public String firstKey() {
    return find(schema.key().getFirst().column()).map(Cell::toString).orElse("");
  }

  /// The text of an id, reference, code or text cell; empty where unknown.
  public String text(String column) {
    return findText(column).orElse("");
  }

  public Optional<String> findText(String column) {
    return find(column, Cell.Text.class).map(Cell.Text::text);
  }

  public Optional<LocalDate> findDate(String column) {
    return find(column, Cell.Date.class).map(Cell.Date::date);
  }

  public Optional<Period> findPeriod(String column) {
    return find(column, Cell.Span.class).map(Cell.Span::period);
  }

  /// The value of a number cell in the column's canonical unit.
  public Optional<Double> findNumber(String column) {
    return find(column, Cell.Measure.class).map(Cell.Measure::value);
  }

  /// The texts of a list cell, none where unknown.
  public List<String> texts(String column) {
    return find(column, Cell.Items.class).isPresent() ? ids(column) : List.of();
  }

  /// The cell of a column where it is of the given type.
  public <C extends Cell> Optional<C> find(String column, Class<C> type) {
    return find(column).filter(type::isInstance).map(type::cast);
  }

  private static List<String> keyCells(TableSchema schema, List<@Nullable Cell> cells) {
    List<String> parts = new ArrayList<>();
    for (Field field : schema.key()) {
      Cell cell = cells.get(schema.indexOf(field.column()));
      parts.add(cell == null ? "" : cell.toString());
    }
    return parts;
  }

  @Override
  public String toString() {
    return ref().toString();
  }
}
