package org.tinkuy.formats.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.formats.csv.CsvRow;
import org.tinkuy.formats.csv.CsvTable;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Place;

/// One row of a CSV file of the catalog, read cell by cell; a cell that does not fit is an error at
/// its place.
final class CatalogRow {
  private final CsvTable table;
  private final CsvRow row;
  private final Mapping head;
  private final Attempt attempt;

  /// A row.
  ///
  /// @param head the marks that hold for every row of the file that does not say otherwise
  CatalogRow(CsvTable table, CsvRow row, Mapping head, Attempt attempt) {
    this.table = table;
    this.row = row;
    this.head = head;
    this.attempt = attempt;
  }

  /// What is written, stripped; empty where nothing is.
  String text(String column) {
    return table.text(row, column);
  }

  /// Items separated by a character; none where nothing is written.
  List<String> items(String column, char separator) {
    String text = text(column);
    List<String> items = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf(separator, start);
      end = end < 0 ? text.length() : end;
      String item = text.substring(start, end).strip();
      if (!item.isEmpty()) {
        items.add(item);
      }
      start = end + 1;
    }
    return items;
  }

  /// What is written where it is one of the given words; the first of them, with an error, where it
  /// is not.
  String word(String column, List<String> words) {
    return word(column, text(column), words);
  }

  private String word(String column, String text, List<String> words) {
    if (words.contains(text)) {
      return text;
    }
    at(column, () -> checked(false, column, text, words));
    return words.getFirst();
  }

  private static String checked(boolean known, String column, String text, List<String> words) {
    Check.that(
        known,
        "catalog.wordOfColumn",
        "Column '%s': it must be one of %s, but is '%s'.",
        column,
        words.stream().map(word -> word.isEmpty() ? "(empty)" : word).toList(),
        text);
    return text;
  }

  /// The constant whose name is written in lower case; empty, with an error, where there is none.
  <E extends Enum<E>> Optional<E> constant(String column, Class<E> type) {
    List<E> constants = List.of(type.getEnumConstants());
    List<String> words =
        constants.stream().map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
    String text = text(column);
    return at(column, () -> checked(words.contains(text), column, text, words))
        .map(word -> constants.get(words.indexOf(word)));
  }

  /// The constants whose names are written in lower case, parted by `|`.
  <E extends Enum<E>> List<E> constants(String column, Class<E> type) {
    List<E> constants = List.of(type.getEnumConstants());
    List<String> words =
        constants.stream().map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
    List<E> found = new ArrayList<>();
    for (String item : items(column, '|')) {
      at(column, () -> checked(words.contains(item), column, item, words))
          .ifPresent(word -> found.add(constants.get(words.indexOf(word))));
    }
    return found;
  }

  /// A year of four digits.
  static int year(String text) {
    Check.that(
        text.matches("(19|20)\\d{2}"),
        "catalog.year",
        "Year: four digits are expected, but it is '%s'.",
        text);
    return Integer.parseInt(text);
  }

  /// Where the row is from and how sure it is, by [Marks].
  Provenance provenance() {
    String source = mark(Marks.SOURCE);
    if (source.isEmpty()) {
      at(Marks.SOURCE, () -> checked(false, Marks.SOURCE, source, List.of("a source")));
    }
    String year = mark(Marks.YEAR);
    // where the head names a column, that one is read, and checked, as what the row is about
    at(Marks.YEAR, () -> table.indexOf(year) >= 0 ? year : Marks.year(year));
    return new Provenance(
        source,
        word(Marks.CONFIDENCE, mark(Marks.CONFIDENCE), Marks.CONFIDENCES),
        word(Marks.VERIFIED, mark(Marks.VERIFIED), List.of("no", "yes")).equals("yes"));
  }

  private String mark(String name) {
    String own = text(name);
    return own.isEmpty() ? head.findText(name).orElse("") : own;
  }

  /// Makes something of this row; what it refuses is an error at the row.
  <T> Optional<T> make(Supplier<T> element) {
    return attempt.at(place(), element);
  }

  /// Makes something of a cell; what it refuses is an error at the cell.
  <T> Optional<T> at(String column, Supplier<T> element) {
    return attempt.at(place().at(column), element);
  }

  Place place() {
    return table.place(row);
  }
}
