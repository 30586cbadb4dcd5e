package org.tinkuy.formats.patch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tinkuy.formats.xlsx.TestBook.formula;
import static org.tinkuy.formats.xlsx.TestBook.row;
import static org.tinkuy.formats.xlsx.TestBook.xml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tinkuy.formats.xlsx.TestBook;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;

/// Cells of a workbook changed, and nothing else.
class WorkbookEditTest {
  private static final String PART = "xl/worksheets/sheet1.xml";
  private static final Place FLOWS = Place.sheet("book.xlsx", "flows");

  @TempDir private Path folder;

  private final Attempt attempt = new Attempt();

  private static Map<String, Supplier<byte[]>> shapes() {
    Map<String, Supplier<byte[]>> shapes = new LinkedHashMap<>(PoiShapes.all());
    shapes.putAll(RawShapes.all());
    return shapes;
  }

  static Stream<String> names() {
    return shapes().keySet().stream();
  }

  private Map<String, byte[]> edited(byte[] before, Consumer<WorkbookEdit> edits)
      throws IOException {
    Path file = Files.write(folder.resolve("book.xlsx"), before);
    try (WorkbookEdit edit = WorkbookEdit.open(file, "book.xlsx", attempt).orElseThrow()) {
      edits.accept(edit);
      return Unzipped.parts(Files.write(folder.resolve("after.xlsx"), edit.bytes()));
    }
  }

  private String sheet(TestBook book, Consumer<WorkbookEdit> edits) throws IOException {
    return new String(Objects.requireNonNull(edited(book.bytes(), edits).get(PART)), UTF_8);
  }

  private static TestBook flows() {
    return new TestBook()
        .sheet(
            "flows",
            row("flow", "quantity", "double"),
            row("W1", xml("<c r=\"@\" s=\"7\"><v>5</v></c>"), formula("2*B2", "10")),
            row("W2", 6));
  }

  private List<String> codes() {
    return attempt.issues().stream().map(Issue::code).toList();
  }

  /// All shapes have the sheet `plots` with its headers in row 3 and a plot of row 5 in column A.
  @ParameterizedTest
  @MethodSource("names")
  void changesTheBytesOfOneCellOnly(String shape) throws IOException {
    byte[] source = Objects.requireNonNull(shapes().get(shape)).get();
    Place cell = new Place("book.xlsx", "plots", 5, "");

    Map<String, byte[]> after = edited(source, edit -> edit.set(cell, 3, "plot", "Z-99", false));
    Map<String, byte[]> before = Unzipped.parts(folder.resolve("book.xlsx"));

    assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
    before.forEach(
        (part, bytes) -> {
          byte[] now = Objects.requireNonNull(after.get(part));
          if (!part.equals(PART)) {
            assertThat(now).as(part).isEqualTo(bytes);
          } else {
            String changed = between(bytes, now);
            assertThat(changed).contains("Z-99").doesNotContain("</row>", "<row", "<c r=\"B");
          }
        });
  }

  /// What stands in the second of two texts between what they have in common at both ends.
  private static String between(byte[] before, byte[] after) {
    int start = Math.max(0, Arrays.mismatch(before, after));
    int end = 0;
    while (end < Math.min(before.length, after.length) - start
        && before[before.length - 1 - end] == after[after.length - 1 - end]) {
      end++;
    }
    return new String(after, start, after.length - end - start, UTF_8);
  }

  @Test
  void aNumberStaysANumberAndACellKeepsItsStyle() throws IOException {
    String sheet =
        sheet(
            flows(),
            edit -> {
              edit.set(FLOWS.atRow(2), 1, "quantity", "7.5", true);
              edit.set(FLOWS.atRow(3), 1, "flow", "W & 2", false);
            });

    assertThat(sheet)
        .contains("<c r=\"B2\" s=\"7\"><v>7.5</v></c><c r=\"C2\"><f>2*B2</f><v>10</v></c>")
        .contains("<c r=\"A3\" t=\"inlineStr\"><is><t xml:space=\"preserve\">W &amp; 2</t>")
        .contains("<c r=\"B3\"><v>6</v></c>");
    // what hangs on a changed cell shows what it showed, and that is said
    assertThat(codes()).containsExactly("edit.workbook.formulas");
  }

  @Test
  void aRowThatIsTakenOutIsEmptiedAndKeepsItsPlace() throws IOException {
    String sheet = sheet(flows(), edit -> edit.remove(FLOWS.atRow(3), 1));

    assertThat(sheet).contains("<row r=\"3\"></row>").doesNotContain("W2");
  }

  @Test
  void aRowIsAddedBehindAllOthers() throws IOException {
    String sheet =
        sheet(
            flows(),
            edit -> {
              Place place = edit.add(FLOWS, 1).orElseThrow();
              edit.set(place, 1, "quantity", "8", true);
              edit.set(place, 1, "flow", "W3", false);
              assertThat(place.row()).isEqualTo(4);
            });

    assertThat(sheet)
        .contains(
            "</row><row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t xml:space=\"preserve\">W3</t></is>"
                + "</c><c r=\"B4\"><v>8</v></c></row></sheetData>");
  }

  @Test
  void aColumnIsAddedBehindTheOthers() throws IOException {
    String sheet = sheet(flows(), edit -> edit.set(FLOWS.atRow(3), 1, "note", "n", false));

    assertThat(sheet)
        .contains("<c r=\"D1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">note</t>")
        .contains("<c r=\"D3\" t=\"inlineStr\"><is><t xml:space=\"preserve\">n</t>");
  }

  @Test
  void anEmptiedCellKeepsItsStyleAlone() throws IOException {
    String sheet = sheet(flows(), edit -> edit.set(FLOWS.atRow(2), 1, "quantity", "", false));

    assertThat(sheet).contains("<c r=\"B2\" s=\"7\"/><c r=\"C2\">");
  }

  @Test
  void aCellThatIsComputedIsNotOverwrittenNorItsRowEmptied() throws IOException {
    edited(
        flows().bytes(),
        edit -> {
          edit.set(FLOWS.atRow(2), 1, "double", "3", true);
          edit.remove(FLOWS.atRow(2), 1);
        });

    assertThat(codes())
        .containsExactly(
            "edit.workbook.formulas", "edit.workbook.computed", "edit.workbook.computed");
  }

  /// A column without a header is called by its number, counted from 1.
  @Test
  void aColumnWithoutAHeaderIsKnownByItsNumber() throws IOException {
    String sheet = sheet(flows(), edit -> edit.set(FLOWS.atRow(3), 1, "column 5", "here", false));

    assertThat(sheet)
        .contains("<c r=\"E3\" t=\"inlineStr\"><is><t xml:space=\"preserve\">here</t>")
        .doesNotContain("column 5");
  }

  /// XFD is the last column that a sheet can have.
  @Test
  void aSheetWithoutRoomForAColumnSaysSo() throws IOException {
    TestBook full =
        new TestBook()
            .rawSheet(
                "flows",
                "",
                """
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>\
                <row r="1"><c r="A1" t="inlineStr"><is><t>flow</t></is></c>\
                <c r="XFD1" t="inlineStr"><is><t>last</t></is></c></row>\
                <row r="2"><c r="A2"><v>5</v></c></row></sheetData></worksheet>\
                """);

    String sheet =
        sheet(
            full,
            edit -> {
              edit.set(FLOWS.atRow(2), 1, "note", "n", false);
              edit.set(FLOWS.atRow(2), 1, "last", "l", false);
            });

    assertThat(codes()).containsExactly("edit.workbook.full");
    assertThat(sheet).contains("<c r=\"XFD2\"").doesNotContain("note");
  }

  /// A row that is emptied for a copy loses what it computes too, and keeps its styles.
  @Test
  void aRowOfACopyIsEmptiedWithWhatItComputes() throws IOException {
    String sheet = sheet(flows(), edit -> edit.empty(FLOWS.atRow(2), 1));

    assertThat(sheet)
        .contains("<row r=\"2\"><c r=\"B2\" s=\"7\"/></row>")
        .doesNotContain("W1", "2*B2");
    assertThat(codes()).containsExactly("edit.workbook.formulas");
  }

  /// Nothing to be changed is in the workbook, so nothing of it is.
  @Test
  void aSheetThatIsNotThereIsNotChanged() throws IOException {
    Map<String, byte[]> after =
        edited(
            flows().bytes(),
            edit -> {
              edit.set(Place.sheet("book.xlsx", "tenants").atRow(2), 1, "tenant", "x", false);
              assertThat(edit.add(Place.sheet("book.xlsx", "tenants"), 1)).isEmpty();
            });

    assertThat(after.get(PART)).isEqualTo(Unzipped.parts(folder.resolve("book.xlsx")).get(PART));
  }
}
