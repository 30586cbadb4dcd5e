package org.tinkuy.formats.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook in the making, written part by part as programs write it.
///
/// A cell is a text (written in place), a number, `""` (nothing), or [Xml] for everything else.
public final class TestBook {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  /// The same bytes each time and everywhere.
  private static final LocalDateTime WRITTEN = LocalDateTime.of(2024, 1, 1, 0, 0);

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final List<String> sheets = new ArrayList<>();
  private final List<String> relations = new ArrayList<>();
  private final List<String> shared = new ArrayList<>();
  private final List<String> formats = new ArrayList<>();
  private String properties = "";

  /// A cell as XML, in which `@` stands for its name.
  public record Xml(String text) {}

  public static Xml xml(String text) {
    return new Xml(text);
  }

  /// A number with a format of [#format].
  public static Xml number(String value, int format) {
    return new Xml("<c r=\"@\" s=\"%d\"><v>%s</v></c>".formatted(format, value));
  }

  public static Xml formula(String formula, String value) {
    return new Xml("<c r=\"@\"><f>%s</f><v>%s</v></c>".formatted(formula, value));
  }

  public static Xml error(String sign) {
    return new Xml("<c r=\"@\" t=\"e\"><v>%s</v></c>".formatted(sign));
  }

  /// A text that stands once in the workbook and is named by its number.
  public Xml shared(String text) {
    shared.add("<si><t xml:space=\"preserve\">%s</t></si>".formatted(text));
    return new Xml("<c r=\"@\" t=\"s\"><v>%d</v></c>".formatted(shared.size() - 1));
  }

  /// Adds a format of numbers.
  ///
  /// @return its number, for [#number]
  public int format(String code) {
    formats.add(code);
    return formats.size();
  }

  public TestBook from1904() {
    properties = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  /// A row of a sheet.
  ///
  /// @param attributes further attributes, as ` hidden="1"`
  /// @param cells its cells from the first column on
  public record Row(String attributes, List<Object> cells) {}

  public static Row row(Object... cells) {
    return new Row("", List.of(cells));
  }

  public static Row hidden(Object... cells) {
    return new Row(" hidden=\"1\"", List.of(cells));
  }

  public TestBook sheet(String name, Row... rows) {
    return sheet(name, "", "", rows);
  }

  /// Adds a sheet.
  ///
  /// @param state attribute of its entry, as ` state="hidden"`
  /// @param after what stands behind its cells, as merged ranges
  public TestBook sheet(String name, String state, String after, Row... rows) {
    StringBuilder data = new StringBuilder();
    for (int i = 0; i < rows.length; i++) {
      data.append(xml(i + 1, rows[i]));
    }
    return rawSheet(
        name,
        state,
        "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData>%s</worksheet>"
            .formatted(MAIN, data, after));
  }

  /// Adds a sheet by all of its XML.
  public TestBook rawSheet(String name, String state, String xml) {
    int number = sheets.size() + 1;
    sheets.add(
        "<sheet name=\"%s\" sheetId=\"%d\"%s r:id=\"rId%d\"/>"
            .formatted(name, number, state, number));
    relations.add(relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml", ""));
    return part("xl/worksheets/sheet" + number + ".xml", HEAD + xml);
  }

  private static String relation(String id, String type, String target, String mode) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"%s/>"
        .formatted(id, OFFICE, type, target, mode);
  }

  /// Adds a sheet that the workbook says lies elsewhere.
  public TestBook externalSheet(String name, String target) {
    int number = sheets.size() + 1;
    sheets.add("<sheet name=\"%s\" sheetId=\"9\" r:id=\"rId%d\"/>".formatted(name, number));
    relations.add(relation("rId" + number, "worksheet", target, " TargetMode=\"External\""));
    return this;
  }

  /// Adds a part of any kind.
  public TestBook part(String name, String text) {
    parts.put(name, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  private static String xml(int number, Row row) {
    StringBuilder xml = new StringBuilder();
    xml.append("<row r=\"").append(number).append('"').append(row.attributes()).append('>');
    for (int i = 0; i < row.cells().size(); i++) {
      String name = CellReference.letters(i) + number;
      xml.append(
          switch (row.cells().get(i)) {
            case Xml own -> own.text().replace("@", name);
            case Number value -> "<c r=\"%s\"><v>%s</v></c>".formatted(name, value);
            case String text when text.isEmpty() -> "";
            case Object text ->
                "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(name, text);
          });
    }
    return xml.append("</row>").toString();
  }

  public byte[] bytes() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    put(all, "[Content_Types].xml", "<Types/>");
    put(
        all,
        "_rels/.rels",
        "<Relationships>%s</Relationships>"
            .formatted(relation("rId1", "officeDocument", "xl/workbook.xml", "")));
    put(
        all,
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
            .formatted(MAIN, OFFICE, properties, String.join("", sheets)));
    put(
        all,
        "xl/_rels/workbook.xml.rels",
        "<Relationships>%s%s%s</Relationships>"
            .formatted(
                String.join("", relations),
                relation("rId98", "sharedStrings", "sharedStrings.xml", ""),
                relation("rId99", "styles", "styles.xml", "")));
    put(all, "xl/sharedStrings.xml", "<sst>%s</sst>".formatted(String.join("", shared)));
    put(all, "xl/styles.xml", styles());
    all.putAll(parts);
    return zipped(all);
  }

  private static void put(Map<String, byte[]> all, String name, String text) {
    all.put(name, (HEAD + text).getBytes(StandardCharsets.UTF_8));
  }

  private String styles() {
    StringBuilder numbers = new StringBuilder();
    StringBuilder cells = new StringBuilder("<xf numFmtId=\"0\"/>");
    for (int i = 0; i < formats.size(); i++) {
      String code = formats.get(i).replace("\"", "&quot;");
      numbers.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(164 + i, code));
      cells.append("<xf numFmtId=\"%d\"/>".formatted(164 + i));
    }
    return "<styleSheet><numFmts>%s</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>%s</cellXfs></styleSheet>"
        .formatted(numbers, cells);
  }

  public static byte[] zipped(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(WRITTEN);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException problem) {
      throw new UncheckedIOException("in memory", problem);
    }
    return bytes.toByteArray();
  }
}
