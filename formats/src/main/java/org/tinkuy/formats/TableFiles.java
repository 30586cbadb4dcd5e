package org.tinkuy.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.formats.csv.CsvReader;
import org.tinkuy.formats.csv.CsvRow;
import org.tinkuy.formats.csv.CsvTable;
import org.tinkuy.formats.text.FileText;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// Reads the CSV files of a folder and joins those of one table, in the order of their names.
final class TableFiles {
  private final TableNames names;
  private final Attempt attempt;
  private final Map<String, List<Path>> filesByTable = new LinkedHashMap<>();

  TableFiles(TableNames names, Attempt attempt) {
    this.names = names;
    this.attempt = attempt;
  }

  /// The tables by name, in the order of the first file of each.
  Map<String, TextTable> read(List<Path> files) {
    files.forEach(this::assign);
    Map<String, TextTable> tables = new LinkedHashMap<>();
    filesByTable.forEach(
        (name, parts) -> {
          if (sizeHolds(name, parts)) {
            List<CsvTable> read = new ArrayList<>();
            parts.forEach(part -> read(part).ifPresent(read::add));
            if (!read.isEmpty()) {
              tables.put(name, join(name, read));
            }
          }
        });
    return tables;
  }

  private void assign(Path file) {
    String name = FolderListing.name(file);
    TableNames.Meaning meaning = names.of(name.substring(0, name.length() - ".csv".length()));
    filesByTable.computeIfAbsent(meaning.table(), _ -> new ArrayList<>()).add(file);
    if (!meaning.isPlain()) {
      attempt.note(
          "folder.table.part",
          Place.file(name),
          Sentence.of("hint.folder.table.part", "Move it elsewhere if it is an old copy."),
          "'%s' is read as a part of the table '%s'.",
          name,
          meaning.table());
    }
  }

  /// Whether all files of a table together are small enough; each by itself is asked by its reader.
  private boolean sizeHolds(String table, List<Path> parts) {
    long bytes = parts.stream().mapToLong(TableFiles::size).sum();
    if (parts.size() > 1 && bytes > FileText.MOST_BYTES) {
      attempt.error(
          "folder.table.tooLarge",
          Place.file(FolderListing.name(parts.getFirst())),
          Sentence.of("hint.folder.table.tooLarge", "Keep long series out of the park folder."),
          "Table '%s': its %s files may have %s bytes, but have %s; it is left out.",
          table,
          parts.size(),
          FileText.MOST_BYTES,
          bytes);
      return false;
    }
    return true;
  }

  /// Size of a file; 0 where it cannot be told, which its reader will say.
  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException _) {
      return 0;
    }
  }

  private Optional<CsvTable> read(Path file) {
    String name = FolderListing.name(file);
    Checked<CsvTable> read = CsvReader.read(file, name);
    attempt.addAll(read.issues());
    return read.find();
  }

  private static TextTable join(String name, List<CsvTable> parts) {
    Set<String> columns = new LinkedHashSet<>();
    List<TextRow> rows = new ArrayList<>();
    for (CsvTable part : parts) {
      columns.addAll(part.columns());
      part.rows().forEach(row -> rows.add(row(part, row)));
    }
    return new TextTable(name, List.copyOf(columns), rows);
  }

  private static TextRow row(CsvTable table, CsvRow row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < table.columns().size(); i++) {
      if (!row.cells().get(i).isBlank()) {
        cells.put(table.columns().get(i), row.cells().get(i));
      }
    }
    return new TextRow(table.place(row), cells);
  }
}
