package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.formats.FolderContent;
import org.tinkuy.formats.ParkFolder;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;

class TemplateCommandTest {
  private static final Catalog CATALOG = Wiring.load().catalog();

  @TempDir private Path folder;

  private Path template(String language, String... arguments) {
    Object[] all = new Object[arguments.length + 5];
    System.arraycopy(new Object[] {"template", "--lang", language, "--out", folder}, 0, all, 0, 5);
    System.arraycopy(arguments, 0, all, 5, arguments.length);
    assertThat(Terminal.run(all).exit()).isZero();
    return folder.resolve("template-" + language + ".xlsx");
  }

  private Checked<FolderContent> read(Path template) throws IOException {
    Path park = Files.createDirectories(folder.resolve("park"));
    Files.copy(Folders.SMALLEST.resolve("park.yaml"), park.resolve("park.yaml"));
    Files.copy(template, park.resolve("filled.xlsx"));
    return ParkFolder.read(park, CATALOG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "fr"})
  void everyTableAndHeaderReadsBackAsWhatItStandsFor(String language) throws IOException {
    String all = String.join(",", CATALOG.tables().keySet());

    Checked<FolderContent> read = read(template(language, "--tables", all));

    assertThat(read.issues()).noneMatch(Issue::isError);
    ParkDocument document = read.find().orElseThrow().document();
    for (TableSchema schema : CATALOG.tables().values()) {
      TextTable table = document.findTable(schema.name()).orElseThrow();
      assertThat(table.columns())
          .as(schema.name())
          .isEqualTo(schema.fields().stream().map(Field::column).toList());
      assertThat(table.rows()).isEmpty();
    }
    assertThat(document.tables()).hasSameSizeAs(CATALOG.tables());
  }

  @Test
  void whatIsFilledInIsRead() throws IOException {
    Path template = template("es", "--tables", "tenants,flows");
    try (InputStream in = Files.newInputStream(template);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      fill(book.getSheet("empresas"), "empresa", "T1", "nombre", "Panadería", "sector", "1071");
      fill(
          book.getSheet("flujos"),
          "flujo",
          "w",
          "período",
          "2024",
          "empresa",
          "T1",
          "dirección",
          "entrada",
          "cantidad",
          120,
          "unidad",
          "m3",
          "estado",
          "medido");
      try (OutputStream out = Files.newOutputStream(template)) {
        book.write(out);
      }
    }

    ParkDocument document = read(template).find().orElseThrow().document();

    assertThat(document.findTable("tenants").orElseThrow().rows())
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.cells())
                    .containsEntry("tenant", "T1")
                    .containsEntry("sector", "1071"));
    assertThat(document.findTable("flows").orElseThrow().rows())
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.cells())
                    .containsEntry("period", "2024")
                    .containsEntry("direction", "entrada")
                    .containsEntry("quantity", "120"));
  }

  /// A whole park typed into the Spanish template, numbers as numbers, reads as it did before.
  @Test
  void aParkFilledInReadsBackEqual() throws IOException {
    ParkDocument park =
        ParkFolder.read(Folders.VALLE_CLARO, CATALOG).find().orElseThrow().document();
    List<TextTable> tables =
        park.tables().values().stream()
            .filter(table -> CATALOG.tables().containsKey(table.name()) && !table.rows().isEmpty())
            .toList();
    Path template =
        template("es", "--tables", String.join(",", tables.stream().map(TextTable::name).toList()));
    try (InputStream in = Files.newInputStream(template);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      for (int i = 0; i < tables.size(); i++) {
        // the guide comes first
        type(tables.get(i), book.getSheetAt(i + 1));
      }
      try (OutputStream out = Files.newOutputStream(template)) {
        book.write(out);
      }
    }

    Checked<FolderContent> read = read(template);

    assertThat(read.issues()).noneMatch(Issue::isError);
    ParkDocument again = read.find().orElseThrow().document();
    assertThat(tables).hasSizeGreaterThan(20);
    for (TextTable table : tables) {
      assertThat(cells(again.findTable(table.name()).orElseThrow()))
          .as(table.name())
          .isEqualTo(cells(table));
    }
  }

  private static List<Map<String, String>> cells(TextTable table) {
    return table.rows().stream().map(row -> Map.copyOf(row.cells())).toList();
  }

  private static void type(TextTable table, XSSFSheet sheet) {
    List<String> columns =
        new ArrayList<>(CATALOG.table(table.name()).fields().stream().map(Field::column).toList());
    for (String own : table.columns()) {
      // the park's own columns go behind those of the template
      if (!columns.contains(own)) {
        sheet.getRow(0).createCell(columns.size()).setCellValue(own);
        columns.add(own);
      }
    }
    for (int i = 0; i < table.rows().size(); i++) {
      XSSFRow row = sheet.createRow(i + 1);
      table
          .rows()
          .get(i)
          .cells()
          .forEach(
              (column, text) -> {
                XSSFCell cell = row.createCell(columns.indexOf(column));
                if (text.matches("-?(0|[1-9]\\d{0,14})(\\.\\d{0,5}[1-9])?")) {
                  cell.setCellValue(Double.parseDouble(text));
                } else {
                  cell.setCellValue(text);
                }
              });
    }
  }

  private static void fill(XSSFSheet sheet, Object... pairs) {
    XSSFRow head = sheet.getRow(0);
    XSSFRow row = sheet.createRow(1);
    for (int i = 0; i < pairs.length; i += 2) {
      String wish = String.valueOf(pairs[i]);
      for (int j = 0; j < head.getLastCellNum(); j++) {
        if (head.getCell(j).getStringCellValue().equalsIgnoreCase(wish)) {
          if (pairs[i + 1] instanceof Number number) {
            row.createCell(j).setCellValue(number.doubleValue());
          } else {
            row.createCell(j).setCellValue(String.valueOf(pairs[i + 1]));
          }
        }
      }
    }
  }

  @Test
  void offersWordsIdsAndWarningsWhileSomebodyTypes() throws IOException {
    try (InputStream in = Files.newInputStream(template("es", "--tables", "tenants,flows"));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      XSSFSheet flows = book.getSheet("flujos");
      List<String> rules =
          flows.getDataValidations().stream()
              .map(rule -> rule.getValidationConstraint().getFormula1())
              .toList();

      assertThat(rules)
          .contains("'empresas'!$A$2:$A$1001", "OR(ISNUMBER(G2),ISNUMBER(FIND(\"..\",G2)))")
          .anyMatch(rule -> rule.startsWith("'tinkuy - listas'!"))
          .anyMatch(rule -> rule.matches("AND\\(ISNUMBER\\((\\w+)2\\),\\12>=0,\\12<=1\\)"));
      assertThat(flows.getDataValidations())
          .allMatch(rule -> rule.getErrorStyle() == DataValidation.ErrorStyle.WARNING)
          .filteredOn(DataValidation::getShowErrorBox)
          .hasSize(rules.size() - 1);
      assertThat(flows.getCellComment(new CellAddress("A1"))).isNotNull();
      assertThat(book.getSheetVisibility(book.getSheetIndex("tinkuy - ids")).name())
          .isEqualTo("VERY_HIDDEN");
    }
  }

  /// Found by eye: `[people]`, `[yr]` and "canned anchovy and mackerel" in a Spanish template.
  @Test
  void unitsAndExamplesAreInTheWordsOfTheTemplate() throws IOException {
    try (InputStream in = Files.newInputStream(template("es-PE", "--tables", "tenants,workforce"));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      List<String> notes = new ArrayList<>();
      for (String name : List.of("empresas", "personal")) {
        XSSFSheet sheet = book.getSheet(name);
        sheet.getCellComments().values().forEach(note -> notes.add(note.getString().getString()));
      }
      assertThat(notes)
          .anyMatch(note -> note.contains("[personas]"))
          .anyMatch(note -> note.contains("[años]"))
          .noneMatch(note -> note.contains("[people]") || note.contains("[yr]"));
      List<String> guide = new ArrayList<>();
      book.getSheetAt(0).forEach(row -> row.forEach(cell -> guide.add(cell.toString())));
      assertThat(guide)
          .contains("conservas de anchoveta y caballa", "personas")
          .doesNotContain("canned anchovy and mackerel", "people");
    }
  }

  @Test
  void forTenantsItHasWhatFirmsKnow() throws IOException {
    try (InputStream in = Files.newInputStream(template("en", "--for", "tenants"));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      assertThat(book.getSheet("plots")).isNull();
      assertThat(book.getNumberOfSheets()).isEqualTo(6 + 3);
    }
  }

  @Test
  void aTableThatIsNoneIsWrongUseWithAHint() {
    Terminal terminal = Terminal.run("template", "--tables", "flwos", "--out", folder);

    assertThat(terminal.exit()).isEqualTo(3);
    assertThat(terminal.err())
        .contains("'flwos' is no table of the park folder. Maybe you mean flows.");
    assertThat(Folders.names(folder)).isEmpty();
  }
}
