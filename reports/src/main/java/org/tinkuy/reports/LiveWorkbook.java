package org.tinkuy.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tinkuy.views.picture.Ink;
import org.tinkuy.views.workbook.LiveBook;
import org.tinkuy.views.workbook.LiveCell;
import org.tinkuy.views.workbook.LiveRow;
import org.tinkuy.views.workbook.LiveSheet;

/// Renders a workbook with live formulas. Each formula carries its result, so that a reader who
/// does not recalculate sees the numbers too; text never becomes a formula; the same book and
/// edition give the same bytes.
public final class LiveWorkbook {
  private static final String PROGRAM = "Tinkuy";
  private static final int TITLE_SIZE = 14;

  /// Sheets with more columns go over several pages, in small print.
  private static final int MOST_ON_A_PAGE = 12;

  /// In percent.
  private static final int SMALL = 45;

  private final Edition edition;

  public LiveWorkbook(Edition edition) {
    this.edition = edition;
  }

  /// Writes the workbook to a file.
  public void write(LiveBook book, Path path) {
    ReportFile.write(path, bytes(book));
  }

  /// The whole file.
  public byte[] bytes(LiveBook book) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Map<String, FormulaResults> results = new HashMap<>();
    try (Workbook workbook = new Workbook(out, PROGRAM, null)) {
      workbook.properties().setTitle(book.title());
      List<LiveSheet> sheets = book.sheets();
      for (int i = 0; i < sheets.size(); i++) {
        FormulaResults kept = new FormulaResults();
        write(workbook.newWorksheet(sheets.get(i).name()), sheets.get(i), kept);
        results.put("xl/worksheets/sheet%s.xml".formatted(i + 1), kept);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Workbook '%s'".formatted(book.title()), e);
    }
    return StableZip.of(
        out.toByteArray(),
        edition.date(),
        (part, content) -> results.containsKey(part) ? results.get(part).put(content) : content);
  }

  private void write(Worksheet sheet, LiveSheet from, FormulaResults results) {
    int columns = 0;
    for (int row = 0; row < from.rows().size(); row++) {
      LiveRow cells = from.rows().get(row);
      columns = Math.max(columns, cells.cells().size());
      for (int column = 0; column < cells.cells().size(); column++) {
        cell(sheet, row, column, cells.cells().get(column), results);
      }
      styles(sheet, row, cells.cells());
      wrap(sheet, row, cells.cells(), from.widths());
    }
    for (int i = 0; i < columns; i++) {
      sheet.width(i, from.widths().get(Math.min(i, from.widths().size() - 1)));
    }
    sheet.setTabColor(TableSheet.colour(from.tab()));
    if (from.frozen().rows() > 0) {
      sheet.freezePane(from.frozen().columns(), from.frozen().rows());
      sheet.repeatRows(0, from.frozen().rows() - 1);
      sheet.repeatCols(0, Math.max(0, from.frozen().columns() - 1));
    }
    sheet.hideGridLines();
    new SheetPrint(edition).paper(sheet);
    if (columns > MOST_ON_A_PAGE) {
      sheet.pageScale(SMALL);
    } else {
      sheet.setFitToPage(true);
      sheet.fitToWidth((short) 1);
      sheet.fitToHeight((short) 0);
    }
  }

  private static void cell(
      Worksheet sheet, int row, int column, LiveCell cell, FormulaResults results) {
    switch (cell) {
      case LiveCell.Blank _, LiveCell.Words _ -> {}
      case LiveCell.Amount amount -> {
        if (Double.isFinite(amount.value())) {
          sheet.value(row, column, amount.value());
        } else {
          sheet.formula(row, column, FormulaResults.NOT_DEFINED);
          results.keep(row, column, Double.NaN);
        }
        if (!amount.name().isEmpty()) {
          Range range = sheet.range(row, column, row, column);
          range.setName(amount.name());
          range.setFolderScope(true);
        }
      }
      case LiveCell.Formula formula -> {
        sheet.formula(row, column, escaped(formula.text()));
        results.keep(row, column, formula.result());
      }
    }
  }

  /// The library writes formulas into its XML as they are given.
  private static String escaped(String formula) {
    return formula.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /// Cells of one look that stand side by side are styled together.
  private static void styles(Worksheet sheet, int row, List<LiveCell> cells) {
    int from = 0;
    while (from < cells.size()) {
      int to = from;
      while (to + 1 < cells.size() && isAlike(cells.get(from), cells.get(to + 1))) {
        to++;
      }
      style(sheet, row, from, to, cells.get(from));
      from = to + 1;
    }
  }

  /// Words in the last column that has a width of its own stand on several lines where they are
  /// longer than it: beside it is the end of the paper. Elsewhere they run on over blank cells.
  private static void wrap(Worksheet sheet, int row, List<LiveCell> cells, List<Integer> widths) {
    int last = widths.size() - 1;
    if (cells.size() == widths.size()
        && cells.get(last) instanceof LiveCell.Words words
        && words.text().length() > widths.get(last)) {
      sheet.range(row, 0, row, last).style().verticalAlignment("top").set();
      sheet.style(row, last).wrapText(true).set();
    }
  }

  private static boolean isAlike(LiveCell one, LiveCell other) {
    return switch (one) {
      case LiveCell.Blank _ -> other instanceof LiveCell.Blank;
      case LiveCell.Words _ -> false;
      case LiveCell.Amount a ->
          other instanceof LiveCell.Amount b
              && a.look() == b.look()
              && a.pattern().equals(b.pattern());
      case LiveCell.Formula a ->
          other instanceof LiveCell.Formula b
              && a.look() == b.look()
              && a.pattern().equals(b.pattern());
    };
  }

  private static void style(Worksheet sheet, int row, int from, int to, LiveCell cell) {
    switch (cell) {
      case LiveCell.Blank _ -> {}
      case LiveCell.Words words -> {
        StyleSetter style = look(sheet.range(row, from, row, to).style(), words.look());
        SheetText.write(sheet, row, from, words.text(), style);
        style.set();
      }
      case LiveCell.Amount amount ->
          look(sheet.range(row, from, row, to).style(), amount.look())
              .format(amount.pattern())
              .set();
      case LiveCell.Formula formula ->
          look(sheet.range(row, from, row, to).style(), formula.look())
              .format(formula.pattern())
              .set();
    }
  }

  private static StyleSetter look(StyleSetter style, LiveCell.Look look) {
    switch (look) {
      case TITLE -> style.bold().fontSize(TITLE_SIZE);
      case STAMP -> style.fontColor(TableSheet.colour(Ink.MUTED));
      // without a side spreadsheets take no notice of the indent
      case NOTE ->
          style.fontColor(TableSheet.colour(Ink.MUTED)).horizontalAlignment("left").indent(1);
      case HEADING ->
          style
              .bold()
              .fillColor(TableSheet.colour(Ink.STEP_1))
              .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN);
      case GROUP -> style.bold().fontColor(TableSheet.colour(Ink.RIVER));
      case INPUT ->
          style
              .fillColor(TableSheet.colour(Ink.OCHRE_TINT))
              .fontColor(TableSheet.colour(Ink.RIVER));
      case FOUND -> style.fillColor(TableSheet.colour(Ink.PLUM_TINT));
      case CHECK -> style.fillColor(TableSheet.colour(Ink.MOSS_TINT));
      // without a style of its own a cell is shown in whatever font the reader prefers
      case LABEL, FORMULA -> style.fontColor(TableSheet.colour(Ink.INK));
    }
    return style;
  }
}
