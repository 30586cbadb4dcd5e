package org.tinkuy.formats.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinkuy.formats.xlsx.TestBook.row;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tinkuy.formats.grid.Grid;
import org.tinkuy.formats.grid.GridCell;
import org.tinkuy.formats.grid.Reserved;
import org.tinkuy.formats.xlsx.TestBook;
import org.tinkuy.formats.xlsx.Workbook;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Severity;

class WorkbookPatchTest {
  /// What the issue of the project allows to grow; nothing else may.
  private static final String MAY_GROW =
      "xl/workbook\\.xml|xl/_rels/workbook\\.xml\\.rels|\\[Content_Types\\]\\.xml|xl/styles\\.xml"
          + "|xl/worksheets/sheet1\\.xml";

  private static final PatchWords WORDS =
      new PatchWords(
          "tinkuy: por corregir",
          "tinkuy - por corregir",
          "Lo que se encontró",
          List.of("Tipo", "Hoja", "Celda", "Columna", "Valor", "Qué", "Hecho", "Código"));

  @TempDir private Path folder;

  private static Map<String, Supplier<byte[]>> shapes() {
    Map<String, Supplier<byte[]>> shapes = new LinkedHashMap<>(PoiShapes.all());
    shapes.putAll(RawShapes.all());
    return shapes;
  }

  private static byte[] shape(String name) {
    return Objects.requireNonNull(shapes().get(name)).get();
  }

  static Stream<String> names() {
    return shapes().keySet().stream();
  }

  /// At least 12 workbooks of real life; each is held by every test over [#names].
  @Test
  void theShapesAreThoseThatPeopleHaveAndEachHoldsWhatItSays() throws IOException {
    assertThat(shapes()).hasSizeGreaterThanOrEqualTo(12);
    Map<String, String> marks =
        Map.of(
            "a chart", "xl/charts/chart1.xml <c:chart",
            "a pivot table", "xl/pivotTables/pivotTable1.xml <pivotTableDefinition",
            "macros", "xl/vbaProject.bin ",
            "conditional formats", "xl/worksheets/sheet1.xml <conditionalFormatting",
            "data validations", "xl/worksheets/sheet1.xml <dataValidation ",
            "a table with a style", "xl/tables/table1.xml <table",
            "comments", "xl/comments1.xml <comment ",
            "a picture", "xl/media/image1.png ",
            "protection", "xl/worksheets/sheet1.xml <sheetProtection",
            "formulas and rich text", "xl/worksheets/sheet1.xml <f>600*2</f>");
    for (Map.Entry<String, String> mark : marks.entrySet()) {
      String[] parts = mark.getValue().split(" ", 2);
      Path file = Files.write(folder.resolve("shape.xlsx"), shape(mark.getKey()));
      byte[] part = Objects.requireNonNull(Unzipped.parts(file).get(parts[0]), mark.getKey());
      assertThat(new String(part, StandardCharsets.UTF_8)).as(mark.getKey()).contains(parts[1]);
    }
  }

  private static Remark remark(Severity severity, int row, String column, String reason) {
    return new Remark(
        severity,
        new Place("plots.xlsx", "plots", row, column),
        severity == Severity.ERROR ? "error" : "aviso",
        reason,
        "Tal vez 300.",
        "cell.number");
  }

  private static Remarks remarks() {
    return new Remarks(
        "plots.xlsx",
        List.of(
            remark(Severity.ERROR, 5, "área", "El área \"lots\" no es < un número & nada más."),
            remark(Severity.WARNING, 5, "plot", "Mire."),
            remark(Severity.NOTE, 3, "", "Título encima.")),
        Map.of("plots", 3),
        WORDS);
  }

  private Path patched(byte[] before) throws IOException {
    Path source = Files.write(folder.resolve("plots.xlsx"), before);
    Path target = folder.resolve("fix.xlsx");
    Attempt attempt = new Attempt();

    assertThat(WorkbookPatch.write(source, target, remarks(), attempt)).isTrue();

    assertThat(attempt.issues()).isEmpty();
    return target;
  }

  private Path patched(String shape) throws IOException {
    return patched(shape(shape));
  }

  @ParameterizedTest
  @MethodSource("names")
  void keepsEveryPartThatIsNotConcernedByteForByte(String shape) throws IOException {
    Map<String, byte[]> after = Unzipped.parts(patched(shape));
    Map<String, byte[]> before = Unzipped.parts(folder.resolve("plots.xlsx"));

    before.forEach(
        (part, bytes) -> {
          if (!part.matches(MAY_GROW)) {
            assertThat(after.get(part)).as(part).isEqualTo(bytes);
          }
        });
    assertThat(after.keySet()).startsWith(before.keySet().toArray(String[]::new));
    assertThat(after.keySet().stream().filter(part -> !before.containsKey(part)))
        .containsExactly("xl/worksheets/tinkuy.xml");
  }

  @ParameterizedTest
  @MethodSource("names")
  void onlyAddsToThePartsThatGrow(String shape) throws IOException, XMLStreamException {
    Map<String, byte[]> after = Unzipped.parts(patched(shape));

    for (Map.Entry<String, byte[]> part : Unzipped.parts(folder.resolve("plots.xlsx")).entrySet()) {
      if (part.getKey().matches(MAY_GROW)) {
        byte[] grown = Objects.requireNonNull(after.get(part.getKey()));
        assertThat(Unzipped.isExtended(part.getValue(), grown)).as(part.getKey()).isTrue();
        assertThat(Unzipped.isExtended(Unzipped.events(part.getValue()), Unzipped.events(grown)))
            .as(part.getKey())
            .isTrue();
      }
    }
  }

  @Test
  void aLostByteOrTagWouldBeNoticed() throws XMLStreamException {
    byte[] before = "<a><b c=\"1\"/></a>".getBytes(StandardCharsets.UTF_8);
    byte[] after = "<a><b c=\"2\"/><d/></a>".getBytes(StandardCharsets.UTF_8);

    assertThat(Unzipped.isExtended(before, after)).isFalse();
    assertThat(Unzipped.isExtended(Unzipped.events(before), Unzipped.events(after))).isFalse();
  }

  @ParameterizedTest
  @MethodSource("names")
  void readsAgainAsItDidBeforeButForTheReservedColumnAndSheet(String shape) throws IOException {
    Path after = patched(shape);

    assertThat(cells(after, true)).isEqualTo(cells(folder.resolve("plots.xlsx"), true));
    assertThat(cells(after, false))
        .anyMatch(cell -> cell.matches("plots 3 .*: TEXT tinkuy: por corregir"))
        .anyMatch(
            cell ->
                cell.matches(
                    "plots 5 .*: TEXT error \\[área\\]: El área \"lots\" no es < un número & nada"
                        + " más\\. Tal vez 300\\. \\| aviso \\[plot\\]: Mire\\. Tal vez 300\\."))
        .anyMatch(cell -> cell.matches("tinkuy - por corregir 4 4: TEXT (lots.*)"));
  }

  /// Every cell of the workbook with its place; without what is reserved, where asked for.
  private static List<String> cells(Path file, boolean ownOnly) {
    Attempt attempt = new Attempt();
    List<String> cells = new ArrayList<>();
    try (Workbook workbook = Workbook.open(file, "plots.xlsx", attempt).orElseThrow()) {
      for (Grid sheet : workbook.sheets()) {
        if (ownOnly && Reserved.is(sheet.place().sheet())) {
          continue;
        }
        sheet.rows(
            line -> {
              for (int i = 0; i < line.cells().size(); i++) {
                GridCell cell = line.cell(i);
                boolean ours = cell.text().matches("(?s)(tinkuy: |error \\[|aviso \\[).*");
                if (!cell.isBlank() && !(ownOnly && ours)) {
                  cells.add(
                      "%s %d %d: %s %s"
                          .formatted(
                              sheet.place().sheet(), line.number(), i, cell.kind(), cell.text()));
                }
              }
            });
      }
    }
    assertThat(attempt.issues()).noneMatch(Issue::isError);
    return cells;
  }

  static Stream<String> poiNames() {
    return PoiShapes.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("poiNames")
  void opensInAnotherProgramWithRulesThatColour(String shape) throws IOException {
    Path file = patched(shape);
    int rulesBefore = rules(folder.resolve("plots.xlsx"));

    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      XSSFSheet plots = book.getSheet("plots");
      XSSFSheet list = book.getSheet("tinkuy - por corregir");
      int column = plots.getRow(2).getLastCellNum() - 1;
      assertThat(plots.getRow(2).getCell(column).getStringCellValue())
          .isEqualTo("tinkuy: por corregir");
      assertThat(list.getRow(3).getCell(5).getStringCellValue())
          .contains("no es < un número & nada");
      assertThat(list.getRow(3).getCell(2).getHyperlink().getLocation()).isEqualTo("'plots'!D5");
      assertThat(list.getRow(3).getCell(7).getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(plots.getSheetConditionalFormatting().getNumConditionalFormattings())
          .isEqualTo(rulesBefore + 3);
    }
  }

  private static int rules(Path file) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      return book.getSheet("plots").getSheetConditionalFormatting().getNumConditionalFormattings();
    }
  }

  @Test
  void keepsMacrosChartsAndPivotTables() throws IOException {
    assertThat(Unzipped.parts(patched("macros"))).containsKey("xl/vbaProject.bin");
    assertThat(Unzipped.parts(patched("a chart"))).containsKey("xl/charts/chart1.xml");
    assertThat(Unzipped.parts(patched("a pivot table")))
        .containsKey("xl/pivotCache/pivotCacheRecords1.xml");
  }

  @Test
  void writesTheSameBytesEachTime() throws IOException {
    byte[] book = shape("a chart");

    byte[] first = Files.readAllBytes(patched(book));

    assertThat(Files.readAllBytes(patched(book))).isEqualTo(first);
  }

  @Test
  void aSecondRunReplacesWhatTheFirstOneWrote() throws IOException {
    Path first = patched("conditional formats");

    Path second = patched(Files.readAllBytes(first));

    Map<String, byte[]> parts = Unzipped.parts(second);
    assertThat(parts.keySet()).isEqualTo(Unzipped.parts(first).keySet());
    assertThat(cells(second, false)).isEqualTo(cells(first, false));
    assertThat(parts.get("xl/worksheets/sheet1.xml"))
        .isEqualTo(Unzipped.parts(first).get("xl/worksheets/sheet1.xml"));
  }

  @Test
  void aRowThatIsMendedLosesItsRemark() throws IOException {
    Path first = patched("shared texts");
    Path again = Files.copy(first, folder.resolve("again.xlsx"));
    Remarks fewer =
        new Remarks(
            "plots.xlsx",
            List.of(remark(Severity.WARNING, 6, "use", "Otra fila.")),
            Map.of("plots", 3),
            WORDS);

    WorkbookPatch.write(again, folder.resolve("second.xlsx"), fewer, new Attempt());

    List<String> cells = cells(folder.resolve("second.xlsx"), false);
    assertThat(cells).noneMatch(cell -> cell.startsWith("plots 5 4"));
    assertThat(cells).contains("plots 6 4: TEXT aviso [use]: Otra fila. Tal vez 300.");
    assertThat(cells).noneMatch(cell -> cell.startsWith("tinkuy - por corregir 5"));
  }

  @Test
  void putsTheColumnBehindContentAndBetweenCellsThatAreOnlyStyled() throws IOException {
    List<String> cells = cells(patched("styled cells to the right"), false);

    // E and F are styled in row 5, I as well: G is the first without a cell
    assertThat(cells).contains("plots 3 6: TEXT tinkuy: por corregir");
    assertThat(cells).anyMatch(cell -> cell.startsWith("plots 5 6: TEXT error"));
  }

  @Test
  void givesAFullSheetTheListAlone() throws IOException {
    byte[] full =
        new TestBook()
            .rawSheet(
                "plots",
                "",
                """
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row r="3"><c r="A3" t="inlineStr"><is><t>plot</t></is></c><c r="XFD3"><v>1</v></c></row>
                <row r="5"><c r="A5"><v>1</v></c></row></sheetData></worksheet>"""
                    .strip())
            .bytes();

    List<String> cells = cells(patched(full), false);

    assertThat(cells).noneMatch(cell -> cell.startsWith("plots 5 1"));
    assertThat(cells).anyMatch(cell -> cell.startsWith("tinkuy - por corregir 4 0: TEXT error"));
  }

  @Test
  void makesStylesWhereAWorkbookHasNone() throws IOException {
    Map<String, byte[]> parts = Unzipped.parts(patched("shared texts"));
    assertThat(parts).doesNotContainKey("xl/tinkuyStyles.xml");
    byte[] without =
        new TestBook()
            .sheet(
                "plots",
                row("x"),
                row(""),
                row("plot", "", "", "área"),
                row(""),
                row("A-2", "", "", "lots"))
            .part("xl/_rels/workbook.xml.rels", RELATIONS)
            .bytes();

    Map<String, byte[]> after = Unzipped.parts(patched(without));

    assertThat(new String(after.get("xl/tinkuyStyles.xml"), StandardCharsets.UTF_8))
        .contains("<dxfs><dxf>");
    assertThat(new String(after.get("xl/_rels/workbook.xml.rels"), StandardCharsets.UTF_8))
        .contains("relationships/styles\" Target=\"/xl/tinkuyStyles.xml\"");
  }

  private static final String RELATIONS =
      "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\""
          + " Target=\"worksheets/sheet1.xml\"/></Relationships>";

  @Test
  void aPartInWideCharactersIsRefusedWithAReason() throws IOException {
    byte[] wide =
        new TestBook()
            .part("xl/styles.xml", "\uFEFF<styleSheet/>")
            .sheet("plots", row("plot"))
            .bytes();
    Path source = Files.write(folder.resolve("plots.xlsx"), withWideStyles(wide));
    Attempt attempt = new Attempt();

    boolean written = WorkbookPatch.write(source, folder.resolve("fix.xlsx"), remarks(), attempt);

    assertThat(written).isFalse();
    assertThat(attempt.issues()).extracting(Issue::code).containsExactly("patch.part.wide");
    assertThat(folder.resolve("fix.xlsx")).doesNotExist();
    assertThat(folder.resolve("fix.xlsx.part")).doesNotExist();
  }

  private byte[] withWideStyles(byte[] book) throws IOException {
    Path file = Files.write(folder.resolve("narrow.xlsx"), book);
    Map<String, byte[]> parts = Unzipped.parts(file);
    parts.put("xl/styles.xml", "\uFEFF<styleSheet/>".getBytes(StandardCharsets.UTF_16BE));
    return TestBook.zipped(parts);
  }
}
