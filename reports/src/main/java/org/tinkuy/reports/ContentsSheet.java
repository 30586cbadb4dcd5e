package org.tinkuy.reports;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.tinkuy.views.Document;
import org.tinkuy.views.Label;
import org.tinkuy.views.Labels;
import org.tinkuy.views.picture.Ink;

/// The first sheet: every other one by its name, with what it holds and a way to it.
final class ContentsSheet {
  private static final int TITLE_SIZE = 16;
  private static final double[] WIDTHS = {36, 80, 50};

  private final Labels labels;
  private final Document document;
  private final List<Entry> entries = new ArrayList<>();

  ContentsSheet(Labels labels, Document document) {
    this.labels = labels;
    this.document = document;
  }

  /// A sheet of the workbook.
  ///
  /// @param sheet its name
  /// @param holds what stands on it
  /// @param section the part of the report it belongs to; empty where it belongs to none
  private record Entry(String sheet, String holds, String section) {}

  void add(String sheet, String holds, String section) {
    entries.add(new Entry(sheet, holds, section));
  }

  void write(Worksheet sheet, SheetPrint print) {
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.width(i, WIDTHS[i]);
    }
    text(sheet, 0, 0, document.title(), sheet.style(0, 0).bold().fontSize(TITLE_SIZE));
    int row = 1;
    for (String stamp : document.stamp()) {
      StyleSetter muted = sheet.style(row, 0).fontColor(TableSheet.colour(Ink.MUTED));
      text(sheet, row, 0, stamp, muted);
      row++;
    }
    int head = row + 1;
    List<Label> heads = List.of(Label.SHEET, Label.SHEET_HOLDS, Label.SECTION);
    for (int i = 0; i < heads.size(); i++) {
      TableSheet.head(sheet, head, i, labels.text(heads.get(i)), sheet.style(head, i));
    }
    for (int i = 0; i < entries.size(); i++) {
      row(sheet, head + 1 + i, entries.get(i));
    }
    sheet.freezePane(0, head + 1);
    sheet.setAutoFilter(head, 0, head + entries.size(), WIDTHS.length - 1);
    print.set(sheet, head);
  }

  private static void row(Worksheet sheet, int row, Entry entry) {
    String place = "'" + entry.sheet().replace("'", "''") + "'!A1";
    sheet.hyperlink(row, 0, HyperLink.internal(place, entry.sheet()));
    StyleSetter link = sheet.style(row, 0).fontColor(TableSheet.colour(Ink.RIVER)).underlined();
    link.verticalAlignment("top").set();
    text(sheet, row, 1, entry.holds(), sheet.style(row, 1).wrapText(true).verticalAlignment("top"));
    StyleSetter part = sheet.style(row, 2).wrapText(true).verticalAlignment("top");
    text(sheet, row, 2, entry.section(), part);
  }

  private static void text(Worksheet sheet, int row, int column, String text, StyleSetter style) {
    SheetText.write(sheet, row, column, text, style);
    style.set();
  }
}
