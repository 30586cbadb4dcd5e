package org.tinkuy.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  /// The room beside a word: the padding of a cell, the space behind the word, which the renderer
  /// of the PDF measures with it, and what its own widths differ from ours; with less it broke
  /// "changement" within the word.
  private static final double PADDING_px = 19;

  private static final double SIGN_px = 20;

  /// What stands around the words of a cell.
  private static final double CELL_PADDING_px = 12;

  /// Rows of a long table that are asked for their text.
  private static final int MOST_ASKED = 200;

  private static final double STEP_px = 8;
  private static final int MOST_MOVES = 80;

  /// In lines: what a step must save. It is little, as a row of two lines gets less high only after
  /// many steps; that some line is saved in the end is asked of all of them together.
  private static final double LEAST_GAIN = 0.005;

  private static final double MOST_OF_TABLE = 0.36;
  private static final int SHORT_TEXT = 14;

  /// Characters of a state that stays on one line, as it stands in nearly every row: that of no
  /// data has one more than a short text in a language written in syllables.
  private static final int SHORT_STATE = 16;

  private static final int SHORT_UNIT = 11;
  private static final char NO_BREAK_SPACE = '\u00A0';

  /// Characters of a phrase, and the lines that it may stand on: of a language that is written in
  /// syllables each would otherwise get a line.
  private static final int PHRASE = 40;

  private static final int PHRASE_LINES = 3;
  private static final int PERCENT = 100;
  private static final Pattern BETWEEN_WORDS = Pattern.compile(" ");

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
    List<Double> stated = shared(table, needs);
    double lines = lines(table, stated);
    if (lines <= table.rows().size() + 1) {
      return stated;
    }
    List<Double> fitted = fitted(table, stated, needs);
    return lines(table, fitted) < lines ? fitted : stated;
  }

  /// Hands width from column to column as long as that makes the rows less high together; none gets
  /// less than it needs.
  private List<Double> fitted(Table table, List<Double> stated, List<Double> needs) {
    int stride = 1 + table.rows().size() / MOST_ASKED;
    Stream<double[]> rows_px =
        IntStream.iterate(0, i -> i < table.rows().size(), i -> i + stride)
            .mapToObj(table.rows()::get)
            .filter(row -> !row.isHeading())
            .map(row -> texts_px(row, size_px(table)));
    double[][] texts_px =
        Stream.concat(Stream.of(headings_px(table)), rows_px)
            .filter(texts -> mayWrap(texts, needs))
            .toArray(double[][]::new);
    double[] widths = stated.stream().mapToDouble(Double::doubleValue).toArray();
    double height = height(texts_px, widths);
    for (int move = 0; move < MOST_MOVES; move++) {
      double[] moved = best(texts_px, widths, needs);
      double reached = height(texts_px, moved);
      if (height - reached < LEAST_GAIN) {
        break;
      }
      widths = moved;
      height = reached;
    }
    return DoubleStream.of(widths).boxed().toList();
  }

  /// The widths after the one step from column to column that makes the rows least high.
  private static double[] best(double[][] texts_px, double[] widths, List<Double> needs) {
    double[] best = widths;
    double least = Double.POSITIVE_INFINITY;
    for (int from = 0; from < widths.length; from++) {
      for (int to = 0; to < widths.length; to++) {
        if (from == to || widths[from] - STEP_px < needs.get(from)) {
          continue;
        }
        double[] moved = widths.clone();
        moved[from] -= STEP_px;
        moved[to] += STEP_px;
        double reached = height(texts_px, moved);
        if (reached < least) {
          least = reached;
          best = moved;
        }
      }
    }
    return best;
  }

  private static boolean mayWrap(double[] texts_px, List<Double> needs) {
    return IntStream.range(0, texts_px.length)
        .anyMatch(i -> texts_px[i] > needs.get(i) - CELL_PADDING_px);
  }

  /// The height of rows in lines, with parts of lines so that each step counts.
  private static double height(double[][] texts_px, double[] widths_px) {
    double sum = 0;
    for (double[] row : texts_px) {
      double lines = 1;
      for (int i = 0; i < row.length; i++) {
        lines = Math.max(lines, row[i] / Math.max(TYPE_px, widths_px[i] - CELL_PADDING_px));
      }
      sum += lines;
    }
    return sum;
  }

  private static double[] texts_px(Row row, double size_px) {
    return row.cells().stream().mapToDouble(cell -> text_px(cell, size_px)).toArray();
  }

  /// The lengths of the headings of columns with their units.
  private double[] headings_px(Table table) {
    return table.columns().stream()
        .map(column -> (column.label() + " " + unit(column)).strip())
        .mapToDouble(heading -> words_px(heading, size_px(table)))
        .toArray();
  }

  /// The lines of the head and of all rows together.
  private double lines(Table table, List<Double> widths_px) {
    return lines(headings_px(table), widths_px)
        + table.rows().stream().mapToDouble(row -> lines(table, row, widths_px)).sum();
  }

  /// The lines of the longest cell of a row, at least one.
  double lines(Table table, Row row, List<Double> widths_px) {
    return row.isHeading() ? 1 : lines(texts_px(row, size_px(table)), widths_px);
  }

  private static double lines(double[] texts_px, List<Double> widths_px) {
    double lines = 1;
    for (int i = 0; i < texts_px.length; i++) {
      double width_px = Math.max(TYPE_px, widths_px.get(i) - CELL_PADDING_px);
      lines = Math.max(lines, Math.ceil(texts_px[i] / width_px));
    }
    return lines;
  }

  /// The lines of the longest cell of a row as they break between words, at least one.
  int wordLines(Table table, Row row, List<Double> widths_px) {
    int lines = 1;
    for (int i = 0; i < row.cells().size() && !row.isHeading(); i++) {
      double width_px = Math.max(TYPE_px, widths_px.get(i) - CELL_PADDING_px);
      lines = Math.max(lines, wordLines(row.cells().get(i), width_px, size_px(table)));
    }
    return lines;
  }

  private static int wordLines(Cell cell, double width_px, double size_px) {
    int lines = 1;
    double filled_px = cell instanceof StateCell ? SIGN_px : 0;
    for (String word : BETWEEN_WORDS.split(text(cell), -1)) {
      // as the renderer does, with the space behind the word
      double word_px = FontMetrics.REGULAR.width_px(word + ' ', size_px);
      if (filled_px > 0 && filled_px + word_px > width_px) {
        lines++;
        filled_px = 0;
      }
      filled_px += word_px;
    }
    return lines;
  }

  /// What stands in a cell and may go on in another line.
  private static String text(Cell cell) {
    return switch (cell) {
      case TextCell text -> text.text();
      case StateCell state -> state.text();
      case EmptyCell empty -> empty.reason();
      case NumberCell _, DayCell _ -> "";
    };
  }

  /// The length of what stands in a cell and may go on in another line.
  private static double text_px(Cell cell, double size_px) {
    return (cell instanceof StateCell ? SIGN_px : 0) + words_px(text(cell), size_px);
  }

  /// The length of several words; a single one goes on in no other line.
  private static double words_px(String text, double size_px) {
    return text.indexOf(' ') < 0 ? 0 : FontMetrics.REGULAR.width_px(text, size_px);
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
    return Math.min(Math.max(heading, cells) + PADDING_px, TABLE_px * MOST_OF_TABLE);
  }

  private double need_px(Row row, int index, double size_px) {
    Cell cell = row.cells().get(index);
    FontMetrics metrics = row.strong() ? FontMetrics.SEMIBOLD : FontMetrics.REGULAR;
    return switch (cell) {
      case TextCell text -> longest_px(text.text(), metrics, size_px);
      case NumberCell number -> metrics.width_px(numbers.format(number), size_px);
      case DayCell day -> metrics.width_px(day.text(), size_px);
      case StateCell state -> SIGN_px + state_px(state.text(), metrics, size_px);
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
