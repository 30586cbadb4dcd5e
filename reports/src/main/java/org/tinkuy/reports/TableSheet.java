package org.tinkuy.reports;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.tinkuy.views.Align;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.DayCell;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Labels;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.NumberStyle;
import org.tinkuy.views.Row;
import org.tinkuy.views.StateCell;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.picture.Ink;

/// One table on one sheet: title, stamp and note, a heading that stays in view, the rows.
final class TableSheet {
  private static final int STAMP = 1;
  private static final int NOTE = 2;
  private static final int HEAD = 3;
  private static final int TITLE_SIZE = 14;
  private static final int LEAST_WIDTH = 9;
  private static final int MOST_WIDTH = 60;

  /// Characters that a line above a narrow table may have.
  private static final int LEAST_ACROSS = 90;

  private static final double LINE_pt = 15;

  /// A day that reads the same in every language.
  private static final String DAY = "yyyy-mm-dd";

  private final Labels labels;
  private final List<String> stamp;
  private final NumberStyle numbers;
  private final SheetPrint print;

  /// Sheets of one report.
  ///
  /// @param numbers how its texts write numbers
  TableSheet(Labels labels, List<String> stamp, NumberStyle numbers, SheetPrint print) {
    this.labels = labels;
    this.stamp = stamp;
    this.numbers = numbers;
    this.print = print;
  }

  void write(Worksheet sheet, Table table) {
    List<Integer> widths = widths(table);
    for (int i = 0; i < widths.size(); i++) {
      sheet.width(i, widths.get(i));
    }
    StyleSetter title = sheet.style(0, 0).bold().fontSize(TITLE_SIZE);
    SheetText.write(sheet, 0, 0, table.title(), title);
    title.set();
    above(sheet, table.note(), widths);
    head(sheet, table, widths);
    for (int i = 0; i < table.rows().size(); i++) {
      row(sheet, table, i);
    }
    sheet.freezePane(table.columns().size() > 2 ? 1 : 0, HEAD + 1);
    sheet.setAutoFilter(HEAD, 0, HEAD + table.rows().size(), table.columns().size() - 1);
    print.set(sheet, HEAD);
  }

  /// Writes what stands between the title and the head of a table. Where it would run past the
  /// table it is put into lines, for a sheet is printed so small that its longest line fits the
  /// paper. A sheet has one merged block at most, since the library writes several in an order of
  /// chance.
  private void above(Worksheet sheet, String note, List<Integer> widths) {
    String stamps = String.join(" · ", stamp);
    int across = 0;
    int last = -1;
    while (across < LEAST_ACROSS || last + 1 < widths.size()) {
      last++;
      across += last < widths.size() ? widths.get(last) : LEAST_WIDTH;
    }
    if (stamps.length() > across) {
      String both = note.isEmpty() ? stamps : stamps + "\n" + note;
      fold(sheet, STAMP, both, last, lines(stamps, across) + lines(note, across));
      return;
    }
    muted(sheet, STAMP, stamps).set();
    if (note.length() > across) {
      fold(sheet, NOTE, note, last, lines(note, across));
    } else {
      muted(sheet, NOTE, note).set();
    }
  }

  private static int lines(String text, int across) {
    return (text.length() + across - 1) / across;
  }

  private static StyleSetter muted(Worksheet sheet, int row, String text) {
    StyleSetter style = sheet.style(row, 0).fontColor(colour(Ink.MUTED));
    SheetText.write(sheet, row, 0, text, style);
    return style;
  }

  /// Puts a text into lines across the table, with one line to spare.
  private static void fold(Worksheet sheet, int row, String text, int last, int lines) {
    sheet.range(row, 0, row, last).merge();
    sheet.rowHeight(row, LINE_pt * (lines + 1));
    muted(sheet, row, text).wrapText(true).verticalAlignment("top").set();
  }

  /// A colour as spreadsheets write it: opaque, without the number sign.
  static String colour(Ink ink) {
    return "FF" + ink.light().substring(1);
  }

  private static void head(Worksheet sheet, Table table, List<Integer> widths) {
    sheet.rowHeight(HEAD, LINE_pt * SheetHeading.lines(headings(table), widths));
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      StyleSetter style = sheet.style(HEAD, i).horizontalAlignment(side(column));
      apart(table, i, style);
      head(sheet, HEAD, i, heading(column), style);
    }
  }

  /// Writes the heading of a column.
  static void head(Worksheet sheet, int row, int column, String words, StyleSetter style) {
    SheetText.write(sheet, row, column, words, style);
    style
        .bold()
        .wrapText(true)
        .verticalAlignment("bottom")
        .fillColor(colour(Ink.STEP_1))
        .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
        .set();
  }

  private static List<String> headings(Table table) {
    return table.columns().stream().map(TableSheet::heading).toList();
  }

  private static String heading(Column column) {
    return column.unit().isEmpty() ? column.label() : column.label() + " (" + column.unit() + ")";
  }

  private static String side(Column column) {
    return switch (column.align()) {
      case LEFT -> "left";
      case RIGHT -> "right";
      case CENTER -> "center";
    };
  }

  /// Words behind a column of numbers stand a little apart from them.
  private static void apart(Table table, int index, StyleSetter style) {
    boolean words = table.columns().get(index).align() == Align.LEFT;
    if (index > 0 && words && table.columns().get(index - 1).align() == Align.RIGHT) {
      style.horizontalAlignment(side(table.columns().get(index))).indent(1);
    }
  }

  private void row(Worksheet sheet, Table table, int index) {
    Row row = table.rows().get(index);
    if (row.isHeading()) {
      group(sheet, HEAD + 1 + index, row);
      return;
    }
    boolean hasYears = hasYears(table);
    for (int i = 0; i < row.cells().size(); i++) {
      StyleSetter style = sheet.style(HEAD + 1 + index, i).verticalAlignment("top");
      if (row.strong()) {
        style.bold();
      }
      if (table.columns().get(i).align() != Align.LEFT) {
        style.horizontalAlignment(side(table.columns().get(i)));
      }
      if (i == 0 && hasYears && isYear(row.cells().get(i))) {
        sheet.value(HEAD + 1 + index, i, Integer.parseInt(text(row.cells().get(i))));
        style.format("0").horizontalAlignment("left");
      } else if (table.columns().get(i).valued()) {
        figure(sheet, HEAD + 1 + index, i, row.cells().get(i), style);
      } else {
        cell(sheet, HEAD + 1 + index, i, row.cells().get(i), style);
      }
      apart(table, i, style);
      style.set();
    }
  }

  /// Whether each row but sums and groups begins with a year, which is then a number: spreadsheets
  /// put a warning on each number that is text.
  private static boolean hasYears(Table table) {
    return table.rows().stream()
        .filter(row -> !row.strong() && !row.isHeading())
        .allMatch(row -> isYear(row.cells().getFirst()));
  }

  private static boolean isYear(Cell cell) {
    return text(cell).matches("(19|20)[0-9]{2}");
  }

  private static String text(Cell cell) {
    return cell instanceof TextCell text ? text.exact() : "";
  }

  /// The name of a group runs on over the empty cells beside it, as narrow as its own column is.
  private void group(Worksheet sheet, int row, Row named) {
    StyleSetter style = sheet.style(row, 0).verticalAlignment("top").bold();
    cell(sheet, row, 0, named.cells().getFirst(), style);
    style.wrapText(false).set();
  }

  /// A cell of a column of values, where a number that is told as text is a number again.
  private void figure(Worksheet sheet, int row, int column, Cell cell, StyleSetter style) {
    WrittenNumber.of(text(cell), numbers)
        .ifPresentOrElse(
            number -> {
              sheet.value(row, column, number.value());
              style.format(number.format());
            },
            () -> cell(sheet, row, column, cell, style));
  }

  private void cell(Worksheet sheet, int row, int column, Cell cell, StyleSetter style) {
    switch (cell) {
      case TextCell text -> {
        SheetText.write(sheet, row, column, text.exact(), style);
        style.wrapText(true);
      }
      case NumberCell number -> {
        sheet.value(row, column, number.value());
        style.format(format(number));
      }
      case DayCell day -> {
        sheet.value(row, column, day.day());
        style.format(DAY).horizontalAlignment("left");
      }
      case StateCell state -> SheetText.write(sheet, row, column, words(state), style);
      case EmptyCell empty -> {
        SheetText.write(sheet, row, column, empty.reason(), style);
        style.fontColor(colour(Ink.MUTED)).italic();
      }
    }
  }

  private String words(StateCell state) {
    String text = state.text().isEmpty() ? labels.text(state.sign()) : state.text();
    return state.sign().glyph() + " " + text;
  }

  private static String format(NumberCell number) {
    String decimals = number.decimals() == 0 ? "" : "." + "0".repeat(number.decimals());
    String mark = number.mark().isEmpty() ? "" : "\"" + number.mark() + " \"";
    return mark + "#,##0" + decimals;
  }

  /// The width of each column in characters.
  private List<Integer> widths(Table table) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      int longest = SheetHeading.width(heading(table.columns().get(i)));
      for (Row row : table.rows()) {
        longest = row.isHeading() ? longest : Math.max(longest, length(row.cells().get(i)));
      }
      widths.add(Math.clamp(longest + SheetHeading.MARGIN, LEAST_WIDTH, MOST_WIDTH));
    }
    return widths;
  }

  private int length(Cell cell) {
    return switch (cell) {
      case TextCell text -> text.exact().length();
      case NumberCell number ->
          format(number).length() + Integer.toString((int) number.value()).length();
      case DayCell _ -> DAY.length();
      case StateCell state -> words(state).length();
      case EmptyCell empty -> empty.reason().length();
    };
  }
}
