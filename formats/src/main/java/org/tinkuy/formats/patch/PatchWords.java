package org.tinkuy.formats.patch;

import java.util.List;
import org.tinkuy.formats.grid.Reserved;
import org.tinkuy.kernel.Check;

/// The words that a patched workbook gets, in a person's language.
///
/// @param header the header of the added column; a reserved one
/// @param sheet the name of the added sheet; a reserved one
/// @param intro what stands above the list
/// @param headings the headings of the list: kind, sheet, cell, column, value, what is wrong, what
///   could be written, code
public record PatchWords(String header, String sheet, String intro, List<String> headings) {
  /// How many columns the list has.
  static final int COLUMNS = 8;

  private static final int MOST_OF_A_NAME = 31;

  public PatchWords {
    headings = List.copyOf(headings);
    Check.that(
        Reserved.is(header) && Reserved.is(sheet) && sheet.length() <= MOST_OF_A_NAME,
        "patch.words.reserved",
        "Patch: header '%s' and sheet '%s' must be reserved names.",
        header,
        sheet);
    Check.that(
        headings.size() == COLUMNS,
        "patch.words.headings",
        "Patch: the list must have %s headings, but has %s.",
        COLUMNS,
        headings.size());
  }
}
