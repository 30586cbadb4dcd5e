package org.tinkuy.formats.csv;

import java.util.List;

/// A row of a CSV file.
///
/// @param line line of the file it begins on, from 1
/// @param cells text of each column in order, as written; empty where nothing is written
public record CsvRow(int line, List<String> cells) {
  public CsvRow {
    cells = List.copyOf(cells);
  }
}
