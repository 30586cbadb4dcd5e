package org.tinkuy.samples.folder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook in the making: sheets of rows of text, in which what looks like a number becomes one.
///
/// The same sheets give the same bytes on every machine: entries are stored and not compressed, and
/// carry one fixed time. Source: ECMA-376, parts 1 and 2 (SpreadsheetML, packaging).
public final class WorkbookFile {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String SHEET_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final LocalDateTime WRITTEN = LocalDateTime.of(2025, 1, 15, 9, 0);
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
  private static final int LETTERS = 26;

  private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();

  /// Adds a sheet.
  ///
  /// @param rows from the top; an empty text leaves its cell empty
  public WorkbookFile sheet(String name, List<List<String>> rows) {
    sheets.put(name, rows.stream().map(List::copyOf).toList());
    return this;
  }

  /// The sheets in order: rows from the top, empty texts for empty cells.
  public Map<String, List<List<String>>> sheets() {
    return Collections.unmodifiableMap(sheets);
  }

  /// Rows below the heads of all sheets; a title above the heads is one cell.
  int rows() {
    return sheets.values().stream()
        .mapToInt(rows -> (int) rows.stream().dropWhile(row -> row.size() < 2).skip(1).count())
        .sum();
  }

  /// The file.
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(zip, "[Content_Types].xml", types());
      part(
          zip, "_rels/.rels", relations(List.of(relation(1, "officeDocument", "xl/workbook.xml"))));
      part(zip, "xl/workbook.xml", workbook());
      List<String> relations = new ArrayList<>();
      for (int i = 1; i <= sheets.size(); i++) {
        relations.add(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
      }
      part(zip, "xl/_rels/workbook.xml.rels", relations(relations));
      int number = 1;
      for (List<List<String>> rows : sheets.values()) {
        part(zip, "xl/worksheets/sheet" + number++ + ".xml", sheet(rows));
      }
    } catch (IOException problem) {
      throw new UncheckedIOException("in memory", problem);
    }
    return bytes.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    byte[] content = (HEAD + text).getBytes(StandardCharsets.UTF_8);
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(WRITTEN);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private String types() {
    StringBuilder types = new StringBuilder("<Types xmlns=\"" + TYPES + "\">");
    types.append(
        "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
    types.append(override("/xl/workbook.xml", "sheet.main+xml"));
    for (int i = 1; i <= sheets.size(); i++) {
      types.append(override("/xl/worksheets/sheet" + i + ".xml", "worksheet+xml"));
    }
    return types.append("</Types>").toString();
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"%s\" ContentType=\"%s%s\"/>".formatted(part, SHEET_TYPE, type);
  }

  private static String relations(List<String> relations) {
    return "<Relationships xmlns=\"%s\">%s</Relationships>"
        .formatted(PACKAGE, String.join("", relations));
  }

  private static String relation(int number, String type, String target) {
    return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(number, OFFICE, type, target);
  }

  private String workbook() {
    StringBuilder list = new StringBuilder();
    int number = 1;
    for (String name : sheets.keySet()) {
      list.append(
          "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
              .formatted(escaped(name), number, number));
      number++;
    }
    return "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
        .formatted(MAIN, OFFICE, list);
  }

  private static String sheet(List<List<String>> rows) {
    StringBuilder data = new StringBuilder();
    for (int row = 0; row < rows.size(); row++) {
      data.append("<row r=\"").append(row + 1).append("\">");
      for (int column = 0; column < rows.get(row).size(); column++) {
        data.append(cell(letters(column) + (row + 1), rows.get(row).get(column)));
      }
      data.append("</row>");
    }
    return "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, data);
  }

  private static String cell(String name, String text) {
    if (text.isEmpty()) {
      return "";
    }
    return NUMBER.matcher(text).matches()
        ? "<c r=\"%s\"><v>%s</v></c>".formatted(name, text)
        : "<c r=\"%s\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
            .formatted(name, escaped(text));
  }

  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
