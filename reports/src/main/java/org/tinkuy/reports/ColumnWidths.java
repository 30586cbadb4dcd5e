package org.tinkuy.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tinkuy.views.Align;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.DayCell;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.NumberStyle;
import org.tinkuy.views.Row;
import org.tinkuy.views.StateCell;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.picture.FontMetrics;

/// Shares the width of a table among its columns: by their weights, or by what stands in them where
/// this makes the table less high, but none so narrow that it would break a word or a number.
final class ColumnWidths {
  private static final double TABLE_px = 657;
  private static final double TYPE_px = 12;

  /// The type of a dense table and of one in the annex, 7.5 pt in the style sheet of the paper.
  private static final double DENSE_px = 10;

  private static final int MOST_ROOMY_COLUMNS = 8;

  /// What stands around the words of a cell, as the style sheet of the paper says.
  private static final double PADDING_px = 12;

  private static final double DENSE_PADDING_px = 6;

  /// What sets words apart from the numbers before them in a dense table.
  private static final double AFTER_NUMBERS_px = 7;

  /// The room beside a word: the space behind it, which the renderer of the PDF measures with it,
  /// and what its own widths differ from ours; with less it broke "changement" within the word.
  private static final double BESIDE_px = 7;

  /// Rows of a long table that are asked for their text.
  private static final int MOST_ASKED = 200;

  private static final double MOST_OF_TABLE = 0.36;
  private static final int SHORT_TEXT = 14;

  /// Characters of a state that stays on one line, as it stands in nearly every row: that of no
  /// data has one more than a short text in a language written in syllables.
  private static final int SHORT_STATE = 16;

  private static final int SHORT_UNIT = 11;
  private static final char NO_BREAK_SPACE = '\u00A0';

  /// Characters of a phrase, and the lines that it may stand on: of a language that is written in
  /// syllables each would otherwise get a line.
  static final int PHRASE = 40;

  private static final int PHRASE_LINES = 3;
  private static final int PERCENT = 100;

  private final NumberStyle numbers;
  private final boolean isSmall;

  ColumnWidths(NumberStyle numbers) {
    this(numbers, false);
  }

  /// @param isSmall whether all tables are set in small type
  ColumnWidths(NumberStyle numbers, boolean isSmall) {
    this.numbers = numbers;
    this.isSmall = isSmall;
  }

  /// Whether a table has so many columns that it is set in small type.
  static boolean isDense(Table table) {
    return table.columns().size() > MOST_ROOMY_COLUMNS;
  }

  private double size_px(Table table) {
    return isSmall || isDense(table) ? DENSE_px : TYPE_px;
  }

  /// The columns as elements with their width in percent.
  String markup(List<Double> widths_px) {
    return widths_px.stream()
        .map(width -> NumberStyle.of("en").format(PERCENT * width / TABLE_px, 2))
        .map(percent -> "<col style=\"width:%s%%\"/>".formatted(percent))
        .collect(Collectors.joining("", "<colgroup>", "</colgroup>\n"));
  }

  /// The widths of the columns in pixels, which add up to the table's.
  List<Double> widths_px(Table table) {
    List<Double> needs = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      needs.add(need_px(table, i));
    }
    List<CellLines[]> rows = new ArrayList<>();
    rows.add(head(table));
    int stride = 1 + table.rows().size() / MOST_ASKED;
    for (int i = 0; i < table.rows().size(); i += stride) {
      if (!table.rows().get(i).isHeading()) {
        rows.add(cells(table, table.rows().get(i)));
      }
    }
    return new WidthSearch(rows, shared(table, needs), needs, paddings_px(table)).widths_px();
  }

  private static double[] paddings_px(Table table) {
    return IntStream.range(0, table.columns().size())
        .mapToDouble(i -> padding_px(table, i))
        .toArray();
  }

  private static double padding_px(Table table, int index) {
    if (!isDense(table)) {
      return PADDING_px;
    }
    boolean isAfterNumbers =
        index > 0
            && table.columns().get(index - 1).align() == Align.RIGHT
            && table.columns().get(index).align() != Align.RIGHT;
    return DENSE_PADDING_px + (isAfterNumbers ? AFTER_NUMBERS_px : 0);
  }

  private CellLines[] head(Table table) {
    return table.columns().stream()
        .map(column -> CellLines.ofHead(column, size_px(table)))
        .toArray(CellLines[]::new);
  }

  private CellLines[] cells(Table table, Row row) {
    return row.cells().stream()
        .map(cell -> CellLines.of(cell, row.strong(), size_px(table)))
        .toArray(CellLines[]::new);
  }

  /// The lines of the longest cell of a row as they break between words, at least one.
  int lines(Table table, Row row, List<Double> widths_px) {
    if (row.isHeading()) {
      return 1;
    }
    CellLines[] cells = cells(table, row);
    return IntStream.range(0, cells.length)
        .map(i -> cells[i].lines(widths_px.get(i) - padding_px(table, i)))
        .max()
        .orElse(1);
  }

  /// Widths in pixels that add up to the table's: columns whose share is too narrow get what they
  /// need, the others share the rest by weight.
  private static List<Double> shared(Table table, List<Double> needs) {
    double sum = needs.stream().mapToDouble(Double::doubleValue).sum();
    double most = sum > TABLE_px ? most_px(needs) : TABLE_px;
    List<Double> widths = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < needs.size(); i++) {
      widths.add(Math.min(needs.get(i), most));
      open.add(i);
    }
    while (sum <= TABLE_px && !open.isEmpty()) {
      List<Integer> narrow = share(table, open, needs, widths);
      if (narrow.isEmpty()) {
        break;
      }
      open.removeAll(narrow);
    }
    return widths;
  }

  /// The width that no column may pass so that all fit the table: those with the longest words give
  /// way, and short ones keep theirs whole.
  private static double most_px(List<Double> needs) {
    List<Double> sorted = needs.stream().sorted().toList();
    double rest = TABLE_px;
    for (int i = 0; i < sorted.size(); i++) {
      double equal = rest / (sorted.size() - i);
      if (sorted.get(i) > equal) {
        return equal;
      }
      rest -= sorted.get(i);
    }
    return TABLE_px;
  }

  /// Shares what the settled columns leave among the open ones, and gives back those that this
  /// makes too narrow, set to what they need.
  private static List<Integer> share(
      Table table, List<Integer> open, List<Double> needs, List<Double> widths) {
    double rest = TABLE_px;
    double weights = 0;
    for (int i = 0; i < widths.size(); i++) {
      rest -= open.contains(i) ? 0 : widths.get(i);
      weights += open.contains(i) ? table.columns().get(i).weight() : 0;
    }
    List<Integer> narrow = new ArrayList<>();
    for (int i : open) {
      double width = rest * table.columns().get(i).weight() / weights;
      widths.set(i, Math.max(width, needs.get(i)));
      if (width < needs.get(i)) {
        narrow.add(i);
      }
    }
    return narrow;
  }

  /// The unit in the heading of a column: one of two short words such as "kg CO₂e/MWh" stays on a
  /// line.
  static String unit(Column column) {
    String unit = column.unit();
    return unit.length() <= SHORT_UNIT ? unit.replace(' ', NO_BREAK_SPACE) : unit;
  }

  private double need_px(Table table, int index) {
    Column column = table.columns().get(index);
    double heading =
        Math.max(
            word_px(column.label(), FontMetrics.SEMIBOLD, size_px(table)),
            word_px(unit(column), FontMetrics.REGULAR, size_px(table)));
    double cells =
        table.rows().stream()
            .filter(row -> !row.isHeading())
            .mapToDouble(row -> need_px(row, index, size_px(table)))
            .max()
            .orElse(0);
    return Math.min(
        Math.max(heading, cells) + padding_px(table, index) + BESIDE_px, TABLE_px * MOST_OF_TABLE);
  }

  private double need_px(Row row, int index, double size_px) {
    Cell cell = row.cells().get(index);
    FontMetrics metrics = row.strong() ? FontMetrics.SEMIBOLD : FontMetrics.REGULAR;
    return switch (cell) {
      case TextCell text -> longest_px(text.text(), metrics, size_px);
      case NumberCell number -> metrics.width_px(numbers.format(number), size_px);
      case DayCell day -> metrics.width_px(day.text(), size_px);
      case StateCell state -> CellLines.SIGN_px + state_px(state.text(), metrics, size_px);
      case EmptyCell empty -> longest_px(empty.reason(), metrics, size_px);
    };
  }

  private static double state_px(String text, FontMetrics metrics, double size_px) {
    return text.length() <= SHORT_STATE
        ? metrics.width_px(text, size_px)
        : longest_px(text, metrics, size_px);
  }

  /// The longest piece that stays on one line: a word, or all of a short text such as a code or a
  /// range; of a phrase a line of three.
  private static double longest_px(String text, FontMetrics metrics, double size_px) {
    double whole_px = metrics.width_px(text, size_px);
    if (text.length() <= SHORT_TEXT) {
      return whole_px;
    }
    double word_px = word_px(text, metrics, size_px);
    return text.length() <= PHRASE ? Math.max(word_px, whole_px / PHRASE_LINES) : word_px;
  }

  /// The longest word, as which "kg CO₂e/USD" and "D.S. N.º 017-2015" count: headings stand on
  /// several lines rather than take the room of the rows.
  private static double word_px(String text, FontMetrics metrics, double size_px) {
    return WordBreaks.words(text).stream()
        .flatMap(word -> WordBreaks.keyParts(word).stream())
        .mapToDouble(word -> metrics.width_px(word, size_px))
        .max()
        .orElse(0);
  }
}
