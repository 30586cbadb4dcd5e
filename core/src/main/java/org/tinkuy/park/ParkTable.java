package org.tinkuy.park;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tinkuy.catalog.TableSchema;

/// The checked rows of one table, in the order of their keys.
///
/// Rows are kept by key and not as they were written, so that the order of rows in a file changes
/// no result.
public final class ParkTable {
  private final TableSchema schema;
  private final List<ParkRow> rows;
  private final List<ParkRow> leftOut;
  private final Map<String, ParkRow> byKey = new HashMap<>();
  private final Map<Integer, Map<String, List<ParkRow>>> indices = new ConcurrentHashMap<>();

  /// A table of which no row was left out.
  public ParkTable(TableSchema schema, List<ParkRow> rows) {
    this(schema, rows, List.of());
  }

  /// @param leftOut rows that were left out for their errors, with what of them could be read
  public ParkTable(TableSchema schema, List<ParkRow> rows, List<ParkRow> leftOut) {
    this.schema = schema;
    this.leftOut = List.copyOf(leftOut);
    List<ParkRow> ordered = new ArrayList<>(rows);
    ordered.sort((a, b) -> a.key().compareTo(b.key()));
    this.rows = List.copyOf(ordered);
    this.rows.forEach(row -> byKey.putIfAbsent(row.key(), row));
  }

  public TableSchema schema() {
    return schema;
  }

  public List<ParkRow> rows() {
    return rows;
  }

  /// Rows that were left out for their errors, with what of them could be read: they count nowhere,
  /// but what they are about is not known as long as they are out.
  public List<ParkRow> leftOut() {
    return leftOut;
  }

  public Optional<ParkRow> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /// The rows whose first key cell is the given id: those that a reference to it names.
  public List<ParkRow> named(String id) {
    return where(schema.indexOf(schema.key().getFirst().column()), id);
  }

  /// Rows whose cell in a column reads as the given text; rows where it is unknown are in none.
  public List<ParkRow> where(int column, String text) {
    return indices.computeIfAbsent(column, this::index).getOrDefault(text, List.of());
  }

  private Map<String, List<ParkRow>> index(int column) {
    Map<String, List<ParkRow>> index = new LinkedHashMap<>();
    for (ParkRow row : rows) {
      Cell cell = row.at(column);
      if (cell != null) {
        index.computeIfAbsent(cell.toString(), _ -> new ArrayList<>()).add(row);
      }
    }
    return index;
  }
}
