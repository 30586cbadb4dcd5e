package org.tinkuy.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.catalog.Aliases;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.formats.csv.CsvGrid;
import org.tinkuy.formats.grid.Grid;
import org.tinkuy.formats.grid.Headers;
import org.tinkuy.formats.grid.Reserved;
import org.tinkuy.formats.mapping.MappedFill;
import org.tinkuy.formats.mapping.Mappings;
import org.tinkuy.formats.mapping.SheetMapping;
import org.tinkuy.formats.text.FileText;
import org.tinkuy.formats.xlsx.Workbook;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// Reads the CSV files and workbooks of a folder and joins the parts of one table, in the order of
/// the files' names and the sheets' tabs.
final class TableFiles {
  private static final String CSV = ".csv";

  private final Catalog catalog;
  private final Aliases aliases;
  private final Mappings mappings;
  private final Set<SheetMapping> used = new LinkedHashSet<>();
  private final TableNames names;
  private final InputHash hash;
  private final Attempt attempt;
  private final Map<String, TableNames.Meaning> meanings = new HashMap<>();
  private final Map<String, List<TextTable>> parts = new LinkedHashMap<>();
  private final Set<Path> tooLarge = new LinkedHashSet<>();

  /// @param mappings how sheets of other people are read
  /// @param hash is given the files that are opened for their text alone
  TableFiles(Catalog catalog, Mappings mappings, InputHash hash, Attempt attempt) {
    this.catalog = catalog;
    this.mappings = mappings;
    this.aliases = catalog.rules().aliases();
    this.names = new TableNames(catalog.tables().keySet(), aliases);
    this.hash = hash;
    this.attempt = attempt;
  }

  /// The tables by name, in the order of the first part of each.
  Map<String, TextTable> read(List<Path> files) {
    measure(files);
    files.forEach(this::read);
    mappings.sheets().stream().filter(each -> !used.contains(each)).forEach(this::unused);
    Map<String, TextTable> tables = new LinkedHashMap<>();
    parts.forEach((name, found) -> tables.put(name, join(name, found)));
    return tables;
  }

  private void read(Path file) {
    if (isCsv(file)) {
      readCsv(file, FolderListing.name(file));
    } else {
      readWorkbook(file, FolderListing.name(file));
    }
  }

  private void unused(SheetMapping mapping) {
    attempt.note(
        "mapping.sheet.unused",
        mapping.place(),
        Sentence.of("hint.mapping.sheet.unused", "Compare the names of file and sheet with it."),
        "No file or sheet is '%s' '%s'; the entry is not used.",
        mapping.source().file(),
        mapping.source().sheet());
  }

  /// Reads a grid by the entries of the mapping that are for it.
  ///
  /// @return whether there are any
  private boolean isMapped(Grid grid) {
    List<SheetMapping> own = mappings.of(grid.place());
    for (SheetMapping mapping : own) {
      used.add(mapping);
      MappedFill fill = new MappedFill(mapping, grid.place(), catalog, attempt);
      grid.rows(fill);
      fill.table().ifPresent(part -> add(mapping.table(), part));
    }
    return !own.isEmpty();
  }

  private static boolean isCsv(Path file) {
    return FolderListing.name(file).toLowerCase(Locale.ROOT).endsWith(CSV);
  }

  private TableNames.Meaning meaning(Path file) {
    String name = FolderListing.name(file);
    return meanings.computeIfAbsent(
        name.substring(0, name.lastIndexOf('.')), base -> names.of(base));
  }

  private void readCsv(Path file, String name) {
    if (!mappings.of(Place.file(name)).isEmpty()) {
      CsvGrid.read(file, name, attempt).ifPresent(this::isMapped);
      return;
    }
    TableNames.Meaning meaning = meaning(file);
    String table = meaning.table();
    if (!meaning.isPlain()) {
      attempt.note(
          "folder.table.part",
          Place.file(name),
          Sentence.of("hint.folder.table.part", "Move it elsewhere if it is an old copy."),
          "'%s' is read as a part of the table '%s'.",
          name,
          table);
    }
    if (!tooLarge.contains(file)) {
      new CsvFill(table, headers(table), aliases, attempt)
          .read(file, bytes -> hash.add(name, bytes))
          .ifPresent(part -> add(table, part));
    }
  }

  /// Leaves out the tables whose files together are too large; each by itself is asked by its
  /// reader.
  private void measure(List<Path> files) {
    Map<String, List<Path>> byTable = new LinkedHashMap<>();
    files.stream()
        .filter(TableFiles::isCsv)
        .filter(file -> mappings.of(Place.file(FolderListing.name(file))).isEmpty())
        .forEach(
            file ->
                byTable.computeIfAbsent(meaning(file).table(), _ -> new ArrayList<>()).add(file));
    byTable.forEach(this::measure);
  }

  private void measure(String table, List<Path> files) {
    // a single file is measured as it is read
    long bytes = files.size() == 1 ? 0 : files.stream().mapToLong(TableFiles::size).sum();
    if (bytes > FileText.MOST_BYTES) {
      tooLarge.addAll(files);
      attempt.error(
          "folder.table.tooLarge",
          Place.file(FolderListing.name(files.getFirst())),
          Sentence.of("hint.folder.table.tooLarge", "Keep long series out of the park folder."),
          "Table '%s': its %s files may have %s bytes, but have %s; it is left out.",
          table,
          files.size(),
          FileText.MOST_BYTES,
          bytes);
    }
  }

  /// Size of a file; 0 where it cannot be told, which its reader will say.
  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException _) {
      return 0;
    }
  }

  private void readWorkbook(Path file, String name) {
    Optional<Workbook> opened = Workbook.open(file, name, attempt);
    if (opened.isEmpty()) {
      return;
    }
    try (Workbook workbook = opened.get()) {
      SheetTables tables = new SheetTables(catalog, names, name);
      for (Grid sheet : workbook.sheets()) {
        if (Reserved.is(sheet.place().sheet())) {
          reserved(sheet.place());
        } else if (!isMapped(sheet)) {
          readSheet(sheet, tables.tableOf(sheet, attempt));
        }
      }
    }
  }

  private void reserved(Place place) {
    attempt.note(
        "folder.sheet.reserved",
        place,
        Sentence.NONE,
        "Sheet '%s' was written by this program for people and is not read.",
        place.sheet());
  }

  private void readSheet(Grid sheet, String table) {
    SheetFill fill = new SheetFill(table, sheet.place(), headers(table), aliases, attempt);
    sheet.rows(fill);
    fill.table().ifPresent(part -> add(table, part));
  }

  private Optional<Headers> headers(String table) {
    return Optional.ofNullable(catalog.tables().get(table))
        .map(schema -> new Headers(schema, aliases, catalog.units()));
  }

  private void add(String table, TextTable part) {
    parts.computeIfAbsent(table, _ -> new ArrayList<>()).add(part);
  }

  private static TextTable join(String name, List<TextTable> parts) {
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    Set<String> columns = new LinkedHashSet<>();
    List<TextRow> rows = new ArrayList<>();
    for (TextTable part : parts) {
      columns.addAll(part.columns());
      rows.addAll(part.rows());
    }
    return new TextTable(name, List.copyOf(columns), rows);
  }
}
