package org.tinkuy.formats.patch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tinkuy.formats.xlsx.CellReference;

/// The sheet that lists all remarks on a workbook, each with a link to its cell.
final class ListSheet {
  /// Row of the headings, from 1.
  private static final int HEAD = 3;

  private static final List<Integer> WIDTHS = List.of(10, 18, 9, 20, 24, 70, 50, 30);
  private static final int CELL = 2;

  /// How many links a sheet may have.
  private static final int MOST_LINKS = 65_000;

  private final PatchWords words;
  private final String space;
  private final StylePatch.Numbers styles;

  /// @param space the name space of the workbook's sheets
  ListSheet(PatchWords words, String space, StylePatch.Numbers styles) {
    this.words = words;
    this.space = space;
    this.styles = styles;
  }

  /// One remark in the list.
  ///
  /// @param cell the cell or row it is about, as `C5`; "" where it is about none
  /// @param value what stands in the cell
  record Line(Remark remark, String cell, String value) {
    List<String> cells() {
      return List.of(
          remark.kind(),
          remark.place().sheet(),
          cell,
          remark.place().column(),
          value,
          remark.reason(),
          remark.hint(),
          remark.code());
    }
  }

  void write(List<Line> lines, OutputStream out) throws IOException {
    put(
        out,
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"%s\">"
                .formatted(space)
            + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView"
            + " workbookViewId=\"0\"><pane ySplit=\"%1$s\" topLeftCell=\"A%2$s\""
                .formatted(HEAD, HEAD + 1)
            + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
    for (int i = 0; i < WIDTHS.size(); i++) {
      put(
          out,
          "<col min=\"%1$s\" max=\"%1$s\" width=\"%2$s\" customWidth=\"1\"/>"
              .formatted(i + 1, WIDTHS.get(i)));
    }
    put(out, "</cols><sheetData>");
    row(out, 1, List.of(words.intro()), styles.heading());
    row(out, HEAD, words.headings(), styles.heading());
    for (int i = 0; i < lines.size(); i++) {
      row(out, HEAD + 1 + i, lines.get(i).cells(), styles.text());
    }
    int last = HEAD + lines.size();
    put(out, "</sheetData><autoFilter ref=\"A%s:H%s\"/>".formatted(HEAD, last));
    links(out, lines);
    put(out, "<pageSetup orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>");
  }

  private static void row(OutputStream out, int number, List<String> cells, int style)
      throws IOException {
    StringBuilder xml = new StringBuilder();
    xml.append("<row r=\"").append(number).append("\">");
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        String name = CellReference.letters(i) + number;
        xml.append(InlineCell.of("", name, Integer.toString(style), cells.get(i)));
      }
    }
    put(out, xml.append("</row>").toString());
  }

  private static void links(OutputStream out, List<Line> lines) throws IOException {
    StringBuilder xml = new StringBuilder();
    for (int i = 0; i < Math.min(lines.size(), MOST_LINKS); i++) {
      Line line = lines.get(i);
      if (!line.cell().isEmpty()) {
        String sheet = line.remark().place().sheet().replace("'", "''");
        xml.append(
            "<hyperlink ref=\"%s%s\" location=\"%s\"/>"
                .formatted(
                    CellReference.letters(CELL),
                    HEAD + 1 + i,
                    XmlText.of("'" + sheet + "'!" + line.cell())));
      }
    }
    if (!xml.isEmpty()) {
      put(out, "<hyperlinks>" + xml + "</hyperlinks>");
    }
  }

  private static void put(OutputStream out, String xml) throws IOException {
    out.write(xml.getBytes(StandardCharsets.US_ASCII));
  }
}
