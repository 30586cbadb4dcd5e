package org.tinkuy.samples.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tinkuy.formats.csv.CsvReader;

/// A park folder in memory: tables, map layers, `park.yaml`, documents.
public final class SampleFolder {
  private static final String LAYER = ".geojson";
  private static final Pattern SHAPE = Pattern.compile("\"type\": \"Feature\"");

  private final KnownColumns known;
  private final Map<String, TableFile> tables = new LinkedHashMap<>();
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final SortedMap<String, WorkbookFile> workbooks = new TreeMap<>();

  /// An empty folder whose tables are compared with the catalog on the class path.
  public SampleFolder() {
    this.known = KnownColumns.onClassPath();
  }

  /// A new table; each of its columns must be known to the catalog.
  ///
  /// @param columns their names, separated by spaces
  public TableFile table(String name, String columns) {
    List<String> names = List.of(columns.split(" "));
    known.check(name, names);
    return add(name, names);
  }

  /// A new table that has, besides, a column of the park's own which the catalog does not know.
  ///
  /// @param own that column, written last
  /// @param columns the other columns, separated by spaces
  public TableFile tableWithOwnColumn(String name, String own, String columns) {
    List<String> names = List.of(columns.split(" "));
    known.check(name, names);
    return add(name, Stream.concat(names.stream(), Stream.of(own)).toList());
  }

  private TableFile add(String name, List<String> columns) {
    TableFile table = new TableFile(name, columns);
    tables.put(name, table);
    return table;
  }

  /// Adds a file of text: `park.yaml`, a map layer, a document.
  public void text(String path, String content) {
    texts.put(path, content);
  }

  /// Adds a workbook.
  public void workbook(String path, WorkbookFile workbook) {
    workbooks.put(path, workbook);
  }

  /// The workbooks by their paths.
  public SortedMap<String, WorkbookFile> workbooks() {
    return Collections.unmodifiableSortedMap(workbooks);
  }

  /// The tables made so far, in order.
  public Map<String, TableFile> tables() {
    return Collections.unmodifiableMap(tables);
  }

  /// Every file of text by its path inside the folder.
  public SortedMap<String, String> files() {
    SortedMap<String, String> files = new TreeMap<>(texts);
    tables.values().forEach(table -> files.put(table.name() + ".csv", table.text()));
    return files;
  }

  /// Rows of all files, as the person who keeps them counts: below the heads of CSV files and
  /// sheets, and shapes of a layer that is a table without such a file.
  public int rows() {
    return tables.values().stream().mapToInt(TableFile::size).sum()
        + workbooks.values().stream().mapToInt(WorkbookFile::rows).sum()
        + texts.entrySet().stream().mapToInt(text -> rows(text.getKey(), text.getValue())).sum();
  }

  private int rows(String path, String content) {
    if (path.endsWith(".csv")) {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      return CsvReader.read(path, bytes).find().orElseThrow().rows().size();
    }
    String layer = path.endsWith(LAYER) ? path.substring(0, path.length() - LAYER.length()) : "";
    return known.knows(layer) && !tables.containsKey(layer)
        ? Math.toIntExact(SHAPE.matcher(content).results().count())
        : 0;
  }

  /// Writes every file below the folder, which is made where it does not exist.
  public void writeTo(Path folder) {
    files()
        .forEach(
            (path, text) -> write(folder.resolve(path), text.getBytes(StandardCharsets.UTF_8)));
    workbooks.forEach((path, workbook) -> write(folder.resolve(path), workbook.bytes()));
  }

  private static void write(Path file, byte[] content) {
    try {
      Path parent = file.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
