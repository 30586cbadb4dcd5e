package org.tinkuy.formats.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.formats.csv.CsvRow;
import org.tinkuy.formats.csv.CsvTable;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Place;

/// One row of a CSV file of the catalog, read cell by cell; a cell that does not fit is an error at
/// its place.
final class CatalogRow {
  private static final List<String> CONFIDENCES =
      List.of("F", "Fp", "F0", "M", "R-H", "R-M", "R-L", "D");

  private final CsvTable table;
  private final CsvRow row;
  private final Attempt attempt;

  CatalogRow(CsvTable table, CsvRow row, Attempt attempt) {
    this.table = table;
    this.row = row;
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
    String text = text(column);
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

  /// Source, confidence and whether the row was checked, in a file with a column for the year of
  /// the source.
  Provenance dated() {
    at("year", () -> year(text("year")));
    return provenance();
  }

  /// Source, confidence and whether the row was checked.
  Provenance provenance() {
    String source = text("source");
    if (source.isEmpty()) {
      at("source", () -> checked(false, "source", source, List.of("a source")));
    }
    return new Provenance(
        source,
        word("confidence", CONFIDENCES),
        word("verified", List.of("no", "yes")).equals("yes"));
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
