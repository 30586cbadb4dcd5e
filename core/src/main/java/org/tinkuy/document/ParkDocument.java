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
  public record TextRow(Place place, Map<String, String> cells) {
    public TextRow {
      cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    public Optional<String> find(String column) {
      return Optional.ofNullable(cells.get(column))
          .map(String::strip)
          .filter(text -> !text.isEmpty());
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
