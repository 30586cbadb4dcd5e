package org.tinkuy.formats.grid;

import java.util.Collection;
import java.util.Optional;
import org.tinkuy.catalog.Aliases;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// A row that calls itself a total: it adds up its neighbours, so reading it would count them
/// twice.
public final class TotalRow {
  private static final String TOTAL = "total";

  private TotalRow() {}

  /// Warns of a row with the word of a total among its texts.
  ///
  /// @param place the row
  /// @return whether it is one, and is left out
  public static boolean isNamed(
      Collection<String> texts, Aliases aliases, Place place, Attempt attempt) {
    Optional<String> word =
        texts.stream()
            .filter(text -> aliases.findWord(text).filter(TOTAL::equals).isPresent())
            .findFirst();
    word.ifPresent(
        text ->
            attempt.warn(
                "table.row.total",
                place,
                Sentence.of(
                    "hint.table.row.total", "Fill in what is missing if it is an ordinary row."),
                "The row calls itself '%s' and is left out.",
                text));
    return word.isPresent();
  }
}
