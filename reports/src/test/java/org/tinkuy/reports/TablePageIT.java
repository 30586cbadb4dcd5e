package org.tinkuy.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.tinkuy.testkit.Browser;
import org.tinkuy.views.Align;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.Document;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;

/// Tables in a real browser: what their headings sort by, how keys reach them and how they print.
class TablePageIT {
  private static final int WIDE_px = 1366;

  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.start(folder);
  }

  @AfterAll
  static void stop() {
    Optional.ofNullable(browser).ifPresent(Browser::close);
  }

  private static ChromeDriver open(String language, Table... tables) {
    Section section = new Section("part", "Part", List.of(tables));
    Document document = new Document("Park", language, List.of(section), List.of(), List.of());
    return browser.open(folder, new HtmlReport(SampleEdition.english()).html(document), WIDE_px);
  }

  private static Table table(Align align, String cells) {
    List<Row> rows = new ArrayList<>();
    for (String cell : cells.split(";", -1)) {
      String text = cell.strip().replace('_', '\u202F');
      rows.add(
          Row.of(
              new TextCell("row " + rows.size()),
              text.equals("none") ? new EmptyCell("no data") : new TextCell(text)));
    }
    List<Column> columns = List.of(Column.text("Row", 1), new Column("Value", align, "", 1));
    return new Table("values", "Values", columns, rows, "");
  }

  private static String sorted(ChromeDriver driver, int clicks) {
    for (int i = 0; i < clicks; i++) {
      driver.findElement(By.cssSelector("#values thead th:nth-child(2) button")).click();
    }
    return String.join(
            "; ",
            driver.findElements(By.cssSelector("#values tbody td")).stream()
                .map(WebElement::getText)
                .toList())
        .replace('\u202F', '_');
  }

  /// As reports write them: with units, signs, ranges, grouped by comma, thin space or point.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es-PE | left  | 1,572,354 m³; 37,635 m³; 0.106 m³  | 0.106 m³; 37,635 m³; 1,572,354 m³
          fr    | left  | 2,2 t; 2,15 t; 1_500 t; 18 t       | 2,15 t; 2,2 t; 18 t; 1_500 t
          vi    | left  | 2,2 t; 2,15 t; 1.500 t; 18 t       | 2,15 t; 2,2 t; 18 t; 1.500 t
          en    | left  | ≥ 60.1 %; ≥ 5 %; < 50 %; ~_6 %     | ≥ 5 %; ~_6 %; < 50 %; ≥ 60.1 %
          en    | left  | 0.4; −2.76; −0.85; 0               | −2.76; −0.85; 0; 0.4
          en    | right | at least 212 ha; 41; at least 9 ha | at least 9 ha; 41; at least 212 ha
          en    | left  | 90,000 PEN; 520 USD; 1,000 PEN     | 1,000 PEN; 90,000 PEN; 520 USD
          en    | left  | 13.2.1; 1.10.1; 1.5.2              | 1.5.2; 1.10.1; 13.2.1
          en    | left  | yes; none; 3; –; 20                | 3; 20; yes; no data; –
          """)
  void wordsThatBeginWithANumberGoByIt(String language, String align, String cells, String order) {
    Align side = Align.valueOf(align.toUpperCase(Locale.ROOT));
    ChromeDriver driver = open(language, table(side, cells));

    assertThat(sorted(driver, 1)).isEqualTo(order);
  }

  @Test
  void whatIsMissingIsLastBothWays() {
    ChromeDriver driver = open("en", table(Align.LEFT, "5 t; none; 20 t; ~_1 t"));

    assertThat(sorted(driver, 1)).isEqualTo("~_1 t; 5 t; 20 t; no data");
    assertThat(sorted(driver, 1)).isEqualTo("20 t; 5 t; ~_1 t; no data");
  }

  /// A table that is all in sight needs no stop of its own on the way through the page.
  @Test
  void onlyWhatScrollsIsAStopForTheKeyboard() {
    List<Column> columns = new ArrayList<>(List.of(Column.text("Year", 1)));
    List<Cell> cells = new ArrayList<>(List.of(new TextCell("2024")));
    for (int i = 0; i < 24; i++) {
      columns.add(Column.number("Reservoir-" + i, "MUSD", 1));
      cells.add(NumberCell.of(1_000_000 + i, 2));
    }
    Table wide = new Table("wide", "Wide", columns, List.of(new Row(cells, false)), "");
    ChromeDriver driver = open("en", table(Align.LEFT, "1; 2; 3"), wide);

    assertThat(
            driver.executeAsyncScript(
                "const done = arguments[0]; requestAnimationFrame(() => setTimeout(() => done("
                    + "[...document.querySelectorAll('.scroll')].map(s => s.tabIndex).join())))"))
        .isEqualTo("-1,0");
  }

  /// The last entry of a long list of contents can be reached in a low window, and the first one
  /// does not lie below the tools.
  @Test
  void theContentsStandBesideTheReportAndScrollByThemselves() {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      sections.add(new Section("s" + i, "Section " + i, List.of(table("t" + i))));
    }
    Document document = new Document("Park", "en", sections, List.of(), List.of());
    ChromeDriver driver =
        browser.open(folder, new HtmlReport(SampleEdition.english()).html(document), WIDE_px);
    driver.executeScript("document.getElementById('s20').scrollIntoView()");

    assertThat(
            driver.executeScript(
                """
                const list = document.querySelector('.contents');
                const tools = document.getElementById('tools').getBoundingClientRect();
                const above = list.getBoundingClientRect().top < tools.bottom;
                list.scrollTop = 1e6;
                const last = list.querySelector('li:last-child').getBoundingClientRect();
                return [above, last.bottom <= innerHeight].join();
                """))
        .isEqualTo("false,true");
  }

  private static Table table(String id) {
    return new Table(
        id,
        "Values",
        List.of(Column.text("Row", 1)),
        List.of(Row.of(new TextCell("a")), Row.of(new TextCell("b"))),
        "");
  }

  /// A heading that sorts is a button, and Chromium repeats no head that holds one.
  @Test
  void aPrintRepeatsTheHeadOfATableAndCountsItsPages() throws IOException {
    String cells = "1 t; ".repeat(120) + "2 t";
    ChromeDriver driver = open("en", table(Align.LEFT, cells));

    List<String> pages = printed(driver);
    assertThat(pages).hasSizeGreaterThan(2);
    assertThat(pages.subList(1, 3)).allMatch(page -> page.contains("Value"));
    assertThat(pages.get(1)).contains("2 / " + pages.size());
  }

  /// The words of each sheet.
  private static List<String> printed(ChromeDriver driver) throws IOException {
    Map<String, Object> printed =
        driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true));
    byte[] bytes = Base64.getDecoder().decode(String.valueOf(printed.get("data")));
    List<String> pages = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        pages.add(Objects.requireNonNull(text.getText(pdf)));
      }
    }
    return pages;
  }

  /// A table with a total below as many rows.
  private static Table totalled(int number, int rows) {
    List<Row> all = new ArrayList<>();
    for (int i = 1; i < rows; i++) {
      all.add(Row.of(new TextCell("row")));
    }
    all.add(Row.of(new TextCell("Last " + number + ".")));
    all.add(new Row(List.of(new TextCell("Total " + number + ".")), true));
    return new Table(
        "t" + number, "Title " + number + ".", List.of(Column.text("Row", 1)), all, "");
  }

  private static List<Integer> sheets(List<String> pages, String word, int tables) {
    List<Integer> sheets = new ArrayList<>();
    for (int number = 0; number < tables; number++) {
      String words = word + " " + number + ".";
      sheets.add(
          pages.stream()
              .filter(page -> page.contains(words))
              .map(pages::indexOf)
              .toList()
              .getFirst());
    }
    return sheets;
  }

  /// Of so many tables some would be cut where a sheet ends.
  @Test
  void aPrintCutsNoSmallTable() throws IOException {
    List<String> pages = printed(open("en", tables(30, 4)));

    assertThat(sheets(pages, "Title", 30)).isEqualTo(sheets(pages, "Total", 30));
  }

  /// Of so many tables some would end with their total alone on a sheet.
  @Test
  void aPrintLeavesNoTotalAlone() throws IOException {
    List<String> pages = printed(open("en", tables(40, 22)));

    assertThat(sheets(pages, "Last", 40)).isEqualTo(sheets(pages, "Total", 40));
  }

  /// Tables of six lengths.
  private static Table[] tables(int count, int least) {
    Table[] tables = new Table[count];
    for (int number = 0; number < count; number++) {
      tables[number] = totalled(number, least + number % 6);
    }
    return tables;
  }
}
