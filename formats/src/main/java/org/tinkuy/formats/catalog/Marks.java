package org.tinkuy.formats.catalog;

import java.util.List;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.kernel.Check;

/// The four marks that every row of the catalog has: its source, its year, its confidence, and
/// whether somebody compared it with the official table.
///
/// One rule says where they stand: in the row itself or, where it says nothing, at the head of its
/// file. The head of a YAML file is its own keys; that of a CSV file stands under `marks` in
/// `catalog.yaml`, where the year may also be named by the column that holds it.
final class Marks {
  static final String SOURCE = "source";
  static final String YEAR = "year";
  static final String CONFIDENCE = "confidence";
  static final String VERIFIED = "verified";
  static final List<String> NAMES = List.of(SOURCE, YEAR, CONFIDENCE, VERIFIED);
  static final List<String> CONFIDENCES = List.of("F", "Fp", "F0", "M", "R-H", "R-M", "R-L", "D");

  /// The year of a row whose document names none.
  static final String UNDATED = "undated";

  private Marks() {}

  /// The year of a row: four digits, or that its document has none.
  static String year(String text) {
    Check.that(
        text.equals(UNDATED) || text.matches("(19|20)\\d{2}"),
        "catalog.mark.year",
        "Year: four digits or 'undated' are expected, but it is '%s'.",
        text);
    return text;
  }

  /// Asks the head of a YAML file for the marks that stand there alone: told once, and not for each
  /// of its entries.
  static void head(CatalogReading reading, Mapping head) {
    Entries.required(reading, head, SOURCE);
    if (!Entries.required(reading, head, YEAR).isEmpty()) {
      dated(reading, head);
    }
  }

  /// The marks of an entry of a YAML file.
  ///
  /// @param head what holds for every entry that does not say otherwise
  static Provenance of(CatalogReading reading, Mapping entry, Mapping head) {
    dated(reading, entry);
    return new Provenance(
        saying(SOURCE, entry, head).findText(SOURCE).orElse(""),
        Entries.word(reading, saying(CONFIDENCE, entry, head), CONFIDENCE, CONFIDENCES),
        Entries.yes(reading, saying(VERIFIED, entry, head), VERIFIED, false));
  }

  private static void dated(CatalogReading reading, Mapping entry) {
    entry
        .findText(YEAR)
        .ifPresent(text -> reading.attempt().at(entry.placeOf(YEAR), () -> year(text)));
  }

  /// Which of the two says a mark; the entry where neither does, as it is the one that lacks it.
  private static Mapping saying(String mark, Mapping entry, Mapping head) {
    return entry.findText(mark).isEmpty() && head.findText(mark).isPresent() ? head : entry;
  }
}
