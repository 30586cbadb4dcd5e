package org.tinkuy.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.document.ChangeSetApply.RowEdit;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.formats.csv.CsvPatch;
import org.tinkuy.formats.mapping.Mappings;
import org.tinkuy.formats.patch.WorkbookEdit;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;

/// Carries changed rows into the CSV files and workbooks they stand in.
final class TableEdits {
  private static final String CSV = ".csv";

  private final Path folder;
  private final ParkDocument document;
  private final Attempt attempt;
  private final Mappings mappings;
  private final boolean comma;
  private final Map<String, CsvPatch> patches = new TreeMap<>();
  private final Map<String, Optional<WorkbookEdit>> books = new TreeMap<>();
  private final Map<Place, Set<String>> numbers = new HashMap<>();

  /// @param document what the files say so far
  /// @param attempt takes what cannot be changed
  TableEdits(Path folder, ParkDocument document, Catalog catalog, Attempt attempt) {
    this.folder = folder;
    this.document = document;
    this.attempt = attempt;
    Path mapping = folder.resolve(Mappings.FILE);
    this.mappings =
        Files.isRegularFile(mapping)
            ? Mappings.read(mapping, catalog, new Attempt())
            : Mappings.NONE;
    this.comma = document.header().root().findText("decimalSign").filter(","::equals).isPresent();
  }

  /// The new bytes of each file that changes, by name.
  Map<String, byte[]> files(List<RowEdit> edits) {
    Map<String, byte[]> files = new TreeMap<>();
    try {
      edits.forEach(this::row);
      patches.forEach((name, patch) -> files.put(name, patch.bytes()));
      books.forEach((name, book) -> book.ifPresent(open -> files.put(name, open.bytes())));
    } finally {
      books.values().forEach(book -> book.ifPresent(WorkbookEdit::close));
    }
    return files;
  }

  private void row(RowEdit edit) {
    if (edit.before().isEmpty()) {
      edit.after().ifPresent(row -> add(edit.table(), row));
    } else if (isCsv(edit.before().get().place().file())) {
      csv(edit.before().get(), edit.after());
    } else {
      book(edit.before().get().place())
          .ifPresent(book -> workbook(book, edit, edit.before().get()));
    }
  }

  private void csv(TextRow before, Optional<TextRow> after) {
    CsvPatch patch = patch(before.place().file(), before.writing().headerRow());
    int line = before.place().row();
    if (after.isEmpty()) {
      patch.remove(line);
    } else {
      texts(before, after.get())
          .forEach((column, text) -> patch.set(line, before.writing().header(column), text));
    }
  }

  private void workbook(WorkbookEdit book, RowEdit edit, TextRow before) {
    int headerRow = before.writing().headerRow();
    if (edit.after().isEmpty()) {
      book.remove(before.place(), headerRow);
      return;
    }
    texts(before, edit.after().get())
        .forEach((column, text) -> set(book, edit.table(), before, before.place(), column, text));
  }

  /// @param like a row of the same sheet, which tells its headers
  private void set(
      WorkbookEdit book, String table, TextRow like, Place place, String column, String text) {
    Optional<String> number = isOfNumbers(table, place, column) ? number(text) : Optional.empty();
    book.set(
        place,
        like.writing().headerRow(),
        like.writing().header(column),
        number.orElse(text),
        number.isPresent());
  }

  /// Whether a sheet holds numbers in a column.
  private boolean isOfNumbers(String table, Place sheet, String column) {
    return numbers
        .computeIfAbsent(
            sheet.atRow(0),
            place ->
                rows(table).stream()
                    .filter(row -> row.place().atRow(0).equals(place))
                    .flatMap(row -> row.writing().numbers().stream())
                    .collect(Collectors.toSet()))
        .contains(column);
  }

  /// A text as a number with a point, where a program that shows the number would write that text.
  private Optional<String> number(String text) {
    String plain = comma ? text.replace(',', '.') : text;
    boolean shown = plain.matches("-?(0|[1-9]\\d{0,14})(\\.\\d{0,9}[1-9])?");
    return shown && (!comma || text.indexOf('.') < 0) ? Optional.of(plain) : Optional.empty();
  }

  /// The cells that differ, by column.
  private static Map<String, String> texts(TextRow before, TextRow after) {
    Map<String, String> texts = new LinkedHashMap<>();
    before.cells().keySet().forEach(column -> texts.put(column, ""));
    texts.putAll(after.cells());
    texts
        .entrySet()
        .removeIf(
            cell ->
                before.find(cell.getKey()).orElse("").equals(after.find(cell.getKey()).orElse("")));
    return texts;
  }

  /// A row that was not there goes behind the last rows of its table, first of CSV files, then of
  /// workbooks; or into a CSV file of its own, where all of them are read through a mapping.
  private void add(String table, TextRow row) {
    List<TextRow> own =
        rows(table).stream().filter(known -> mappings.of(known.place()).isEmpty()).toList();
    Optional<TextRow> neighbour =
        own.stream().filter(known -> isCsv(known.place().file())).reduce((_, last) -> last);
    Optional<TextRow> inBook = own.stream().reduce((_, last) -> last);
    if (neighbour.isEmpty() && inBook.isPresent()) {
      TextRow like = inBook.get();
      book(like.place()).ifPresent(book -> add(book, table, row, like));
      return;
    }
    String file = neighbour.map(known -> known.place().file()).orElseGet(() -> freshFile(table));
    CsvPatch patch = patch(file, neighbour.map(known -> known.writing().headerRow()).orElse(1));
    Map<String, String> texts = new LinkedHashMap<>();
    row.cells()
        .forEach(
            (column, text) ->
                texts.put(
                    neighbour.map(known -> known.writing().header(column)).orElse(column), text));
    texts.values().removeIf(String::isEmpty);
    patch.add(texts);
  }

  private void add(WorkbookEdit book, String table, TextRow row, TextRow like) {
    Optional<Place> place = book.add(like.place(), like.writing().headerRow());
    if (place.isPresent()) {
      row.cells()
          .forEach(
              (column, text) -> {
                if (!text.isEmpty()) {
                  set(book, table, like, place.get(), column, text);
                }
              });
    }
  }

  /// A name for a file of a table, which no mapping reads.
  private String freshFile(String table) {
    String name = table + CSV;
    for (int i = 2; !mappings.of(Place.file(name)).isEmpty(); i++) {
      name = table + "-" + i + CSV;
    }
    return name;
  }

  private List<TextRow> rows(String table) {
    return document.findTable(table).map(TextTable::rows).orElse(List.of());
  }

  private Optional<WorkbookEdit> book(Place place) {
    return books.computeIfAbsent(
        place.file(), name -> WorkbookEdit.open(folder.resolve(name), name, attempt));
  }

  private CsvPatch patch(String file, int headerRow) {
    return patches.computeIfAbsent(file, name -> CsvPatch.of(bytes(name), headerRow));
  }

  private byte[] bytes(String name) {
    Path path = folder.resolve(name);
    try {
      return Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path.toString(), unreadable);
    }
  }

  private static boolean isCsv(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(CSV);
  }
}
