package org.tinkuy.reports;

import java.util.List;
import org.tinkuy.views.Row;
import org.tinkuy.views.Table;
import org.tinkuy.views.picture.FontMetrics;

/// About how high the rows of one table stand on paper, and the room that its title and some of its
/// rows ask for so that no page holds a piece of it that reads as a mistake.
final class RowHeights {
  private static final double WIDTH_px = 657;
  private static final double TYPE_px = 12;
  private static final double TEXT_LINE_mm = 4.2;
  private static final double LINE_mm = 6;

  /// A paragraph is set larger than the rows of a table and runs less wide.
  private static final double PARAGRAPH_SIZE = 1.4;

  /// What stands around the note below a table.
  private static final double CLOSING_mm = 6.5;

  private static final double ROW_PADDING_mm = 2.8;

  /// A title of two lines with the head below it.
  private static final double CAPTION_mm = 26;

  /// Two fifths of a sheet: what is pulled over to the next page leaves no more of one empty.
  private static final double MOST_SMALL_mm = 100;

  /// What the style sheet asks for below a row that closes its table.
  static final int LEAST_CLOSING_mm = 20;

  /// Two thirds of a sheet: a row that needs more begins where it stands.
  private static final double MOST_CLOSING_mm = 160;

  /// Rows that a long table leaves for its last page, if they are no higher than this together: one
  /// or two alone on a sheet read as a mistake.
  private static final int LAST_ROWS = 3;

  /// The same for the page on which it begins.
  private static final int FIRST_ROWS = 3;

  /// The name of a group of rows with what stands above it.
  private static final double GROUP_mm = 11;

  private final Table table;
  private final ColumnWidths columns;
  private final Type type;
  private final List<Double> widths_px;

  RowHeights(Table table, ColumnWidths columns, Type type) {
    this.table = table;
    this.columns = columns;
    this.type = type;
    this.widths_px = columns.widths_px(table);
  }

  /// How large the rows of a table are set, as the style sheet says.
  enum Type {
    BODY(TEXT_LINE_mm, ROW_PADDING_mm, CAPTION_mm, FIRST_ROWS),

    /// Of the annex, where a table may begin with one row: there are many, and they are small.
    ANNEX(3.2, 1.3, 15, 1);

    private final double text_mm;
    private final double padding_mm;

    /// A title with the head below it.
    private final double head_mm;

    /// Rows that a long table has at least on the page on which it begins.
    private final int firstRows;

    Type(double text_mm, double padding_mm, double head_mm, int firstRows) {
      this.text_mm = text_mm;
      this.padding_mm = padding_mm;
      this.head_mm = head_mm;
      this.firstRows = firstRows;
    }
  }

  List<Double> widths_px() {
    return widths_px;
  }

  /// Whether a table has so many rows that it is cut whatever stands in them.
  static boolean isHigh(Table table) {
    return table.rows().size() * (ROW_PADDING_mm + TEXT_LINE_mm) > MOST_SMALL_mm;
  }

  /// The height of a table that may not be cut; 0 for one that is too high for that.
  int small_mm() {
    double height_mm = type.head_mm + type.text_mm * wordLines(table.note());
    height_mm += rows_mm(0, table.rows().size());
    return height_mm <= MOST_SMALL_mm ? (int) Math.ceil(height_mm) : 0;
  }

  /// The room for the title of a long table with its head and its first rows: as many of them as
  /// are not too high to be kept together. The first goes to the next page as a whole anyway.
  double first_mm() {
    double height_mm = type.head_mm;
    for (int i = 0; i < Math.min(type.firstRows, table.rows().size()); i++) {
      double with_mm = height_mm + row_mm(table.rows().get(i));
      if (with_mm > (i == 0 ? MOST_CLOSING_mm : MOST_SMALL_mm)) {
        break;
      }
      height_mm = with_mm;
    }
    return height_mm;
  }

  /// The room for a row that closes its table together with the one below it and the note.
  double closing_mm(int index) {
    int end = Math.min(index + 2, table.rows().size());
    double note_mm = CLOSING_mm + type.text_mm * wordLines(table.note());
    return Math.clamp(rows_mm(index, end) + note_mm, LEAST_CLOSING_mm, MOST_CLOSING_mm);
  }

  /// The room for one of the last rows of a long table together with those below it and the note; 0
  /// for other rows, and where these are too high to be kept together.
  double last_mm(int index) {
    int left = table.rows().size() - index;
    if (left > LAST_ROWS || left < 2 || index < LAST_ROWS) {
      return 0;
    }
    int last = table.rows().size() - 1;
    // the last row asks for its room by itself
    double height_mm = closing_mm(last) + rows_mm(index, last);
    return height_mm <= MOST_SMALL_mm ? height_mm : 0;
  }

  /// The room for the name of a group together with its first row, and with what that row asks for
  /// as one of the last of a long table.
  double group_mm(int index, boolean closes) {
    double first_mm =
        closes
            ? closing_mm(index + 1)
            : Math.min(MOST_CLOSING_mm, row_mm(table.rows().get(index + 1)));
    return GROUP_mm + Math.max(first_mm, last_mm(index + 1));
  }

  private double rows_mm(int from, int to) {
    return table.rows().subList(from, to).stream().mapToDouble(this::row_mm).sum();
  }

  private double row_mm(Row row) {
    return type.padding_mm + type.text_mm * columns.lines(table, row, widths_px);
  }

  private static double wordLines(String words) {
    return Math.ceil(FontMetrics.REGULAR.width_px(words, TYPE_px) / (WIDTH_px - TYPE_px));
  }

  /// About the height of a paragraph in front of a table with the space below it.
  static int words_mm(String words) {
    return (int) Math.ceil(ROW_PADDING_mm + LINE_mm * wordLines(words) * PARAGRAPH_SIZE);
  }
}
