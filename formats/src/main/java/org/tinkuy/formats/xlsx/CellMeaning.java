package org.tinkuy.formats.xlsx;

import org.tinkuy.formats.grid.GridCell;
import org.tinkuy.formats.grid.GridCell.Kind;

/// Tells what a cell of a workbook holds by its type, its style and what is written in it.
///
/// @param texts the texts that cells share
/// @param styles the shapes of numbers
/// @param numbers writes numbers
record CellMeaning(SharedTexts texts, Styles styles, NumberText numbers) {

  /// @param type the attribute `t`: `s` shared, `inlineStr` and `str` text, `b` yes or no, `e`
  ///   error, `d` ISO date, `n` or "" number
  /// @param style the attribute `s`
  /// @param written what stands in the cell; "" where nothing does
  /// @param hasFormula whether it is computed
  GridCell of(String type, String style, String written, boolean hasFormula) {
    if (written.isEmpty()) {
      boolean uncomputed = hasFormula && !type.equals("str");
      return uncomputed ? new GridCell(Kind.UNCOMPUTED, "") : GridCell.EMPTY;
    }
    return switch (type) {
      case "s" ->
          texts
              .find(written)
              .map(GridCell::ofText)
              .orElse(new GridCell(Kind.ERROR, "(text " + written + " is missing)"));
      case "inlineStr", "str" -> GridCell.ofText(written);
      case "b" -> GridCell.ofText(written.strip().equals("1") ? "yes" : "no");
      case "e" -> new GridCell(Kind.ERROR, written);
      case "d" -> new GridCell(Kind.DAY, written.replaceFirst("T00:00:00(\\.0+)?$", ""));
      default -> numbers.cell(written, styles.shape(style));
    };
  }
}
