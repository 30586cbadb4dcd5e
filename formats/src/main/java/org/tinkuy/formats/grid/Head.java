package org.tinkuy.formats.grid;

import java.util.Optional;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldKind;

/// The header of one column of a grid and what it means.
///
/// @param position which column of the grid, from 0
/// @param written the header as it is written; a name of ours where there is none
/// @param field the column of the catalog that it names; empty where it names none
/// @param unit unit that the header states and that its bare numbers are in; empty where they are
///   in the column's own
record Head(int position, String written, Optional<Field> field, String unit) {

  /// The name of the column in the document.
  String column() {
    return field.isPresent() ? field.get().column() : written;
  }

  FieldKind kind() {
    return field.isPresent() ? field.get().type().kind() : FieldKind.TEXT;
  }

  /// The text of a cell below it, with the header's unit behind a bare number.
  String text(GridCell cell) {
    String text = cell.in(kind());
    if (unit.isEmpty() || text.isEmpty()) {
      return text;
    }
    return isBare(text) ? text + " " + unit : text;
  }

  /// Whether a text is a number or a band without a unit of its own: it ends with a digit, and has
  /// no letters but those of an exponent.
  private static boolean isBare(String text) {
    return Character.isDigit(text.charAt(text.length() - 1))
        && text.chars().noneMatch(c -> Character.isLetter(c) && c != 'e' && c != 'E');
  }
}
