package org.tinkuy.reports;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.tinkuy.views.Block;
import org.tinkuy.views.Choice;
import org.tinkuy.views.Document;
import org.tinkuy.views.Explanation;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Label;
import org.tinkuy.views.Labels;
import org.tinkuy.views.Note;
import org.tinkuy.views.NumberStyle;
import org.tinkuy.views.Picture;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.picture.Ink;

/// The second and the last sheet: findings and key figures section by section, and the provenance.
final class OverviewSheet {
  private static final int TITLE_SIZE = 16;
  private static final double[] WIDTHS = {28, 60, 14, 14, 40};

  private static final int VALUE = 2;

  /// A space and the unit after it, of one word or more, at the end of a value.
  private static final Pattern WRITTEN_UNIT = Pattern.compile("[ \\u00A0\\u202F]\\D+$");

  private final Labels labels;
  private final Document document;
  private final NumberStyle numbers;
  private final SheetPrint print;
  private int row;

  OverviewSheet(Labels labels, Document document, SheetPrint print) {
    this.print = print;
    this.labels = labels;
    this.document = document;
    this.numbers = NumberStyle.of(document.language());
  }

  void write(Worksheet sheet) {
    open(sheet, WIDTHS);
    head(sheet, Label.SECTION, Label.FIGURE, Label.VALUE, Label.UNIT, Label.NOTE);
    int first = row;
    document.opening().forEach(block -> block(sheet, "", block));
    for (Section section : document.sections()) {
      section.blocks().forEach(block -> block(sheet, section.title(), block));
    }
    sheet.setAutoFilter(first - 1, 0, Math.max(first, row - 1), WIDTHS.length - 1);
    print.set(sheet, first - 1);
  }

  private void block(Worksheet sheet, String section, Block block) {
    switch (block) {
      case Finding finding -> line(sheet, section, finding.text());
      case KeyFigures figures -> figures.figures().forEach(f -> figure(sheet, section, f));
      case Picture picture -> line(sheet, section, picture.title());
      case Choice choice ->
          choice.printed().forEach(each -> line(sheet, section, each.picture().title()));
      case Note note -> line(sheet, section, note.text());
      case Table _, Explanation _ -> {}
    }
  }

  void writeProvenance(Worksheet sheet) {
    row = 0;
    open(sheet, new double[] {28, 80});
    head(sheet, Label.PROVENANCE_ITEM, Label.PROVENANCE_VALUE);
    int first = row;
    for (KeyFigure figure : document.provenance()) {
      line(sheet, figure.label(), HtmlReport.value(figure));
    }
    print.set(sheet, first - 1);
  }

  private void open(Worksheet sheet, double[] widths) {
    for (int i = 0; i < widths.length; i++) {
      sheet.width(i, widths[i]);
    }
    StyleSetter title = sheet.style(row, 0).bold().fontSize(TITLE_SIZE);
    cell(sheet, 0, document.title(), title);
    row++;
    for (String stamp : document.stamp()) {
      cell(sheet, 0, stamp, sheet.style(row, 0).fontColor(TableSheet.colour(Ink.MUTED)));
      row++;
    }
    row++;
  }

  private void head(Worksheet sheet, Label... heads) {
    for (int i = 0; i < heads.length; i++) {
      TableSheet.head(sheet, row, i, labels.text(heads[i]), sheet.style(row, i));
    }
    row++;
    sheet.freezePane(0, row);
  }

  /// A figure: a number as a number with its unit beside it, a share as one that is shown in
  /// percent, and words, ranges and estimates as they are said.
  private void figure(Worksheet sheet, String section, KeyFigure figure) {
    String value = figure.value();
    String percent = numbers.percent() + "%";
    boolean isShare = value.endsWith(percent);
    int gap = isShare ? value.length() - percent.length() : gap(figure);
    Optional<BigDecimal> number = numbers.read(value.substring(0, gap));
    boolean hasUnit = number.isPresent() && !isShare && gap < value.length();
    int at = row;
    String shown = number.isPresent() ? "" : value;
    String unit = hasUnit ? value.substring(gap + 1) : figure.unit();
    line(sheet, section, figure.label(), shown, unit, figure.note());
    number.ifPresent(known -> number(sheet, at, known, isShare));
  }

  /// Where the number of a figure ends: before the space in front of words only: one that parts
  /// digits, as in 6 759, is in it.
  private static int gap(KeyFigure figure) {
    String value = figure.value();
    Matcher unit = WRITTEN_UNIT.matcher(value);
    return figure.unit().isEmpty() && unit.find() ? unit.start() : value.length();
  }

  private void number(Worksheet sheet, int row, BigDecimal number, boolean isShare) {
    String decimals = number.scale() == 0 ? "" : "." + "0".repeat(number.scale());
    sheet.value(row, VALUE, isShare ? number.movePointLeft(2) : number);
    sheet
        .style(row, VALUE)
        .format(isShare ? "0" + decimals + WrittenNumber.percent(numbers) : "#,##0" + decimals)
        .horizontalAlignment("left")
        .verticalAlignment("top")
        .set();
  }

  private void line(Worksheet sheet, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      cell(sheet, i, cells[i], sheet.style(row, i).wrapText(true).verticalAlignment("top"));
    }
    row++;
  }

  private void cell(Worksheet sheet, int column, String text, StyleSetter style) {
    SheetText.write(sheet, row, column, text, style);
    style.set();
  }
}
