package org.tinkuy.reports;

import java.util.List;
import java.util.stream.DoubleStream;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.DayCell;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.StateCell;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.picture.FontMetrics;

/// What stands in one cell of a table on paper, as the pieces that stay on one line each.
final class CellLines {
  /// What the sign of a state takes from each of its lines.
  static final double SIGN_px = 20;

  private static final double LEAST_ROOM_px = 12;

  /// What the widths of the renderer differ from ours in a line: "to 37.7 %", which ours just fit,
  /// it broke.
  private static final double SLACK_px = 2;

  private static final CellLines ONE = new CellLines(new double[0], 0, false);

  private final double[] pieces_px;
  private final double whole_px;
  private final double indent_px;
  private final boolean isPhrase;

  private CellLines(double[] pieces_px, double indent_px, boolean isPhrase) {
    this.pieces_px = pieces_px;
    this.whole_px = DoubleStream.of(pieces_px).sum();
    this.indent_px = indent_px;
    this.isPhrase = isPhrase;
  }

  static CellLines of(Cell cell, boolean isStrong, double size_px) {
    FontMetrics metrics = isStrong ? FontMetrics.SEMIBOLD : FontMetrics.REGULAR;
    return switch (cell) {
      case TextCell text -> of(text.text(), 0, metrics, size_px);
      case StateCell state -> of(state.text(), SIGN_px, metrics, size_px);
      case EmptyCell empty -> of(empty.reason(), 0, metrics, size_px);
      case NumberCell _, DayCell _ -> ONE;
    };
  }

  /// The heading of a column with its unit.
  static CellLines ofHead(Column column, double size_px) {
    String heading = (column.label() + " " + ColumnWidths.unit(column)).strip();
    return of(heading, 0, FontMetrics.SEMIBOLD, size_px);
  }

  private static CellLines of(String text, double indent_px, FontMetrics metrics, double size_px) {
    List<String> pieces = WordBreaks.pieces(text);
    if (pieces.size() < 2) {
      return ONE;
    }
    // a piece has the space behind it, with which the renderer measures it
    double[] pieces_px =
        pieces.stream().mapToDouble(piece -> metrics.width_px(piece, size_px)).toArray();
    return new CellLines(pieces_px, indent_px, text.length() <= ColumnWidths.PHRASE);
  }

  /// The lines that the width within a column gives, at least one.
  int lines(double within_px) {
    double room_px = room_px(within_px);
    int lines = 1;
    double filled_px = 0;
    for (double piece_px : pieces_px) {
      if (filled_px > 0 && filled_px + piece_px > room_px) {
        lines++;
        filled_px = 0;
      }
      filled_px += piece_px;
    }
    return lines;
  }

  /// The lines if words could go on in another line at any letter: of a little more width it tells
  /// what it brings nearer, where no line is saved yet.
  double flow(double within_px) {
    return Math.max(1, whole_px / room_px(within_px));
  }

  private double room_px(double within_px) {
    return Math.max(LEAST_ROOM_px, within_px - indent_px - SLACK_px);
  }

  /// Whether it is a few words, which are read at a glance unless they stand below one another.
  boolean isPhrase() {
    return isPhrase;
  }
}
