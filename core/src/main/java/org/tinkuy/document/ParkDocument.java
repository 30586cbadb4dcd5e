package org.tinkuy.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.kernel.Place;
import org.tinkuy.park.Outline;

/// A park as it was written: its header, its tables as text rows, its map layers. Tables and
/// columns the catalog does not know are kept as well.
///
/// @param header the content of `park.yaml`
/// @param tables tables by name, in the order they were read
/// @param layers map layers, projected to the plan's coordinates
public record ParkDocument(
    KeyedDocument header, Map<String, TextTable> tables, List<ShapeLayer> layers) {

  /// A table as it was written, perhaps from several files.
  ///
  /// @param name its name
  /// @param columns every column that was seen, in order
  /// @param rows its rows in order
  public record TextTable(String name, List<String> columns, List<TextRow> rows) {
    public TextTable {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /// A row as it was written.
  ///
  /// @param place file, sheet and row
  /// @param cells text by column; an empty or missing cell is unknown
  /// @param changes where the text of a column stands that a change set has set since; none as read
  /// @param writing how its file wrote it
  public record TextRow(
      Place place, Map<String, String> cells, Map<String, Place> changes, Writing writing) {
    public TextRow {
      cells = RowCells.copyOf(cells);
      changes =
          changes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(changes));
    }

    public TextRow(Place place, Map<String, String> cells) {
      this(place, cells, Map.of(), Writing.PLAIN);
    }

    public TextRow(Place place, Map<String, String> cells, Writing writing) {
      this(place, cells, Map.of(), writing);
    }

    /// The text of a column without spaces around it; empty where there is none.
    public Optional<String> find(String column) {
      String text = cells.get(column);
      return text == null ? Optional.empty() : filled(text);
    }

    /// The columns in which it has a cell, shared by rows that fill the same ones.
    RowColumns columns() {
      return ((RowCells) cells).columns();
    }

    /// As [#find], by the index among [#columns()].
    Optional<String> at(int index) {
      return filled(((RowCells) cells).text(index));
    }

    private static Optional<String> filled(String text) {
      String stripped = stripped(text);
      return stripped.isEmpty() ? Optional.empty() : Optional.of(stripped);
    }

    /// Where the text of a column stands, by the header that the file itself has.
    public Place placeOf(String column) {
      Place changed = changes.get(column);
      return changed == null ? place.at(writing.header(column)) : changed.at(column);
    }

    /// Whether the cell of a column holds a number, written with a point, and not its text.
    public boolean isNumber(String column) {
      return writing.numbers().contains(column);
    }

    /// The same row with one cell set by a change set.
    ///
    /// @param change where the new text stands
    public TextRow with(String column, String text, Place change) {
      Map<String, String> newCells = new LinkedHashMap<>(cells);
      newCells.put(column, text);
      Map<String, Place> newChanges = new LinkedHashMap<>(changes);
      newChanges.put(column, change);
      return new TextRow(place, newCells, newChanges, writing.withText(column));
    }

    /// Spaces that do not break a line count as spaces: people paste them.
    private static String stripped(String text) {
      int start = 0;
      int end = text.length();
      while (start < end && isSpace(text.charAt(start))) {
        start++;
      }
      while (end > start && isSpace(text.charAt(end - 1))) {
        end--;
      }
      return text.substring(start, end);
    }

    /// Signs of ASCII after the space are none, and nearly all cells begin and end with one.
    private static boolean isSpace(char c) {
      boolean isSign = c > ' ' && c <= '~';
      return !isSign && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff');
    }
  }

  /// A map layer as it was written.
  ///
  /// @param name the file's name without ending
  /// @param shapes its shapes in order
  public record ShapeLayer(String name, List<Shape> shapes) {
    public ShapeLayer {
      shapes = List.copyOf(shapes);
    }
  }

  /// A shape of a map layer.
  ///
  /// @param properties its properties as text
  /// @param outline its geometry in plan coordinates
  /// @param place where it stands
  public record Shape(Map<String, String> properties, Outline outline, Place place) {
    public Shape {
      properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }
  }

  public ParkDocument {
    tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    layers = List.copyOf(layers);
  }

  public Optional<TextTable> findTable(String name) {
    return Optional.ofNullable(tables.get(name));
  }

  /// The same document with one table replaced or added.
  public ParkDocument withTable(TextTable table) {
    Map<String, TextTable> copy = new LinkedHashMap<>(tables);
    copy.put(table.name(), table);
    return new ParkDocument(header, copy, layers);
  }
}
