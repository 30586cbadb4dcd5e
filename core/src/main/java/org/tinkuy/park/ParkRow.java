package org.tinkuy.park;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
  private final @Nullable Cell[] cells;
  private final Place place;
  private final RowRef ref;

  /// @param cells one for each column; not to be changed any more
  private ParkRow(TableSchema schema, @Nullable Cell[] cells, Place place) {
    this.schema = schema;
    this.cells = cells;
    this.place = place;
    this.ref = new RowRef(schema.name(), key(schema, cells));
  }

  /// A row of the given cells by column; columns that are not there are unknown.
  public static ParkRow of(TableSchema schema, Map<String, Cell> cells, Place place) {
    Maker maker = new Maker(schema);
    for (Field field : schema.fields()) {
      Cell cell = cells.get(field.column());
      if (cell != null) {
        maker.put(field, cell);
      }
    }
    return maker.at(place);
  }

  /// A row while its cells are put into it one by one; it makes one row.
  public static final class Maker {
    private final TableSchema schema;
    private final @Nullable Cell[] cells;

    public Maker(TableSchema schema) {
      this.schema = schema;
      this.cells = new @Nullable Cell[schema.fields().size()];
    }

    public void put(Field column, Cell cell) {
      cells[schema.indexOf(column.column())] = cell;
    }

    /// Puts a cell into the column of an index in the schema.
    public void put(int column, Cell cell) {
      cells[column] = cell;
    }

    /// What was put into a column; empty where nothing was.
    public Optional<Cell> find(String column) {
      int index = schema.indexOf(column);
      return index < 0 ? Optional.empty() : Optional.ofNullable(cells[index]);
    }

    /// The row, which was read at a place.
    public ParkRow at(Place place) {
      return new ParkRow(schema, cells, place);
    }
  }

  public TableSchema schema() {
    return schema;
  }

  public Place place() {
    return place;
  }

  /// The key cells joined by commas, without empty ones at its end; unique within the table.
  public String key() {
    return ref.key();
  }

  /// The cell of a column by its index in the schema, null where it is unknown.
  public @Nullable Cell at(int index) {
    return cells[index];
  }

  public Optional<Cell> find(String column) {
    int index = schema.indexOf(column);
    return index < 0 ? Optional.empty() : Optional.ofNullable(cells[index]);
  }

  /// The same row with another cell in one column.
  public ParkRow with(String column, Cell cell) {
    @Nullable Cell[] copy = cells.clone();
    copy[schema.indexOf(column)] = cell;
    return new ParkRow(schema, copy, place);
  }

  /// The same row with one id of a column unknown, as the cascade rule asks: the cell is unknown,
  /// or, where it is a list, that item is taken out of it.
  public ParkRow without(String column, String id) {
    int index = schema.indexOf(column);
    @Nullable Cell[] copy = cells.clone();
    List<Cell> rest =
        find(column, Cell.Items.class).map(Cell.Items::items).orElse(List.of()).stream()
            .filter(item -> !item.toString().equals(id))
            .toList();
    copy[index] = rest.isEmpty() ? null : new Cell.Items(rest);
    return new ParkRow(schema, copy, place);
  }

  /// Whether all cells of two rows of one table are equal, wherever they were read.
  public boolean saysTheSame(ParkRow other) {
    return Arrays.equals(cells, other.cells);
  }

  /// The ids that a cell names: one, or the items of a list; none where it is unknown.
  public List<String> ids(String column) {
    int index = schema.indexOf(column);
    Cell cell = index < 0 ? null : cells[index];
    if (cell == null) {
      return List.of();
    }
    return cell instanceof Cell.Items(List<Cell> items)
        ? items.stream().map(Cell::toString).toList()
        : List.of(cell.toString());
  }

  /// The row by its name.
  public RowRef ref() {
    return ref;
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
    int index = schema.indexOf(column);
    return index >= 0 && cells[index] instanceof Cell.Text(String text) ? text : "";
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
    int index = schema.indexOf(column);
    Cell cell = index < 0 ? null : cells[index];
    return type.isInstance(cell) ? Optional.of(type.cast(cell)) : Optional.empty();
  }

  /// A key of one cell is that cell's text, not a copy of it.
  private static String key(TableSchema schema, @Nullable Cell[] cells) {
    return join(keyCells(schema, cells));
  }

  /// The text of a key: its cells joined by commas, without empty ones at the end.
  public static String join(List<String> parts) {
    int size = parts.size();
    while (size > 1 && parts.get(size - 1).isEmpty()) {
      size--;
    }
    return size == 1 ? parts.getFirst() : String.join(",", parts.subList(0, size));
  }

  private static List<String> keyCells(TableSchema schema, @Nullable Cell[] cells) {
    List<String> parts = new ArrayList<>();
    for (Field field : schema.key()) {
      Cell cell = cells[schema.indexOf(field.column())];
      parts.add(cell == null ? "" : cell.toString());
    }
    return parts;
  }

  @Override
  public String toString() {
    return ref().toString();
  }
}
