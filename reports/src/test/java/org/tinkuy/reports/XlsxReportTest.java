package org.tinkuy.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.tinkuy.views.Column;
import org.tinkuy.views.DayCell;
import org.tinkuy.views.Document;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;

class XlsxReportTest {
  private static final XlsxReport REPORT = new XlsxReport(SampleEdition.english());
  private static final byte[] SMALL = REPORT.bytes(SampleDocument.small());
  private static final byte[] RICH = REPORT.bytes(SampleDocument.rich());

  @Test
  void givesEachTableASheetBetweenOverviewAndProvenanceAndListsThem() throws IOException {
    try (ReadableWorkbook workbook = open(RICH)) {
      assertThat(workbook.getSheets().map(Sheet::getName))
          .containsExactly(
              "Contents",
              "Overview",
              "Land and plots",
              "Score by category and topic",
              "Criteria",
              "What moved since 2023",
              "The three nearest gains",
              "Data quality",
              "Annex, method and references",
              "How this was made");
    }
  }

  /// Tables of one section are told apart by what they hold, and not by a number.
  @Test
  void namesTheSheetsOfASectionByWhatTheyHold() throws IOException {
    Column column = Column.text("Year", 1);
    Section section =
        new Section(
            "s",
            "Does it add up",
            List.of(
                new Table(
                    "a", "Water by firm, 2024: the largest first", List.of(column), List.of(), ""),
                new Table("b", "Factors that were used", List.of(column), List.of(), "")));
    byte[] bytes = REPORT.bytes(new Document("Park", "en", List.of(section), List.of(), List.of()));

    try (ReadableWorkbook workbook = open(bytes)) {
      assertThat(workbook.getSheets().map(Sheet::getName))
          .containsExactly(
              "Contents",
              "Overview",
              "Water by firm, 2024",
              "Factors that were used",
              "How this was made");
    }
  }

  /// Fifty sheets without a list are leafed through one by one.
  @Test
  void theFirstSheetNamesEveryOtherOneAndLeadsToIt() throws IOException {
    String sheet = entry(RICH, "xl/worksheets/sheet1.xml");
    List<String> names = sheets(RICH);
    List<String> others = names.subList(1, names.size());

    assertThat(rows(RICH, "Contents"))
        .extracting(row -> row.getCellText(0))
        .endsWith(others.toArray(new String[0]));
    assertThat(
            Pattern.compile("location=\"([^\"]*)\"")
                .matcher(sheet)
                .results()
                .map(found -> found.group(1)))
        .containsExactlyElementsOf(others.stream().map("&apos;%s&apos;!A1"::formatted).toList());
    assertThat(sheet).contains("<autoFilter ");
  }

  /// As wide as its words, a column of small numbers made the sheet print in tiny type.
  @Test
  void aLongHeadingStandsOnSeveralLines() throws IOException {
    Column column = Column.number("capital paid in, less what was given back to owners", "MUSD", 1);
    Table table =
        new Table(
            "t",
            "T",
            List.of(Column.text("year", 1), column),
            List.of(org.tinkuy.views.Row.of(new TextCell("2026"), NumberCell.of(1.5, 2))),
            "");
    Section section = new Section("s", "S", List.of(table));
    byte[] bytes = REPORT.bytes(new Document("Park", "en", List.of(section), List.of(), List.of()));

    // 18 characters and the button of the filter; "capital paid in, | less what was | given back to
    // | owners (MUSD)" at 15 pt a line
    assertThat(entry(bytes, "xl/worksheets/sheet3.xml"))
        .contains("max=\"2\" width=\"21.0\"", "ht=\"60.0\"")
        // a year is a number
        .contains("t=\"n\"><v>2026</v>");
  }

  @Test
  void everySheetPrintsWithItsNameAndPageOnThePaperOfTheEdition() throws IOException {
    // 9 is A4
    assertThat(parts(SMALL))
        .allSatisfy(
            (name, part) -> {
              if (name.startsWith("xl/worksheets/sheet")) {
                assertThat(part)
                    .contains("paperSize=\"9\"", "&amp;P of &amp;N", "&amp;A", "landscape");
              }
            });
  }

  /// A table found by its id, two of a kind with a changing end, and the gathered ones.
  @Test
  void callsSheetsByTheirShortNamesWhereThereAreSuch() throws IOException {
    Column column = Column.text("Year", 1);
    Section section =
        new Section(
            "s",
            "Does it add up",
            List.of(
                new Table("flows-holders", "Largest first", List.of(column), List.of(), ""),
                new Table("meters-T11.water", "Of a firm", List.of(column), List.of(), ""),
                new Table("meters-T12.heat", "Of another", List.of(column), List.of(), ""),
                new Table("other-table", "Told as it is", List.of(column), List.of(), ""),
                SampleDocument.explanation("pm", 1)));
    Map<String, String> names =
        Map.of("flows-holders", "Water by firm", "meters", "Meters", "explained-terms", "Asked");
    byte[] bytes =
        new XlsxReport(SampleEdition.english(), id -> Optional.ofNullable(names.get(id)))
            .bytes(new Document("Park", "en", List.of(section), List.of(), List.of()));

    try (ReadableWorkbook workbook = open(bytes)) {
      assertThat(workbook.getSheets().map(Sheet::getName))
          .containsExactly(
              "Contents",
              "Overview",
              "Water by firm",
              "Meters T11",
              "Meters T12",
              "Told as it is",
              "Asked",
              "How this was made");
    }
  }

  @Test
  void theNameOfAGroupIsNotBrokenInANarrowColumnAndWordsStandApartFromNumbers() throws IOException {
    Table table =
        new Table(
            "t",
            "T",
            List.of(
                Column.text("No.", 1), Column.number("Value", "", 1), Column.text("Remarks", 1)),
            List.of(
                org.tinkuy.views.Row.heading("Management systems", 3),
                org.tinkuy.views.Row.of(
                    new TextCell("E1"), NumberCell.of(1, 0), new TextCell("one"))),
            "");
    byte[] bytes =
        REPORT.bytes(
            new Document(
                "Park",
                "en",
                List.of(new Section("s", "S", List.of(table))),
                List.of(),
                List.of()));

    String sheet = entry(bytes, "xl/worksheets/sheet3.xml");
    List<String> formats = formats(entry(bytes, "xl/styles.xml"));
    assertThat(formats.get(style(sheet, "A5"))).doesNotContain("wrapText=\"true\"");
    assertThat(formats.get(style(sheet, "A6"))).contains("wrapText=\"true\"");
    assertThat(formats.get(style(sheet, "C4"))).contains("indent=\"1\"");
    assertThat(formats.get(style(sheet, "C6"))).contains("indent=\"1\"");
  }

  /// The formats of cells, in the order of their numbers.
  private static List<String> formats(String styles) {
    String cells = styles.substring(styles.indexOf("<cellXfs"), styles.indexOf("</cellXfs>"));
    return Pattern.compile("<xf [^>]*/>|<xf [^>]*[^/]>.*?</xf>")
        .matcher(cells)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static int style(String sheet, String cell) {
    Matcher matcher = Pattern.compile("<c r=\"" + cell + "\" s=\"(\\d+)\"").matcher(sheet);
    assertThat(matcher.find()).as(cell).isTrue();
    return Integer.parseInt(matcher.group(1));
  }

  /// Two explanations with a table of the same columns: one sheet, each row with what it explains.
  @Test
  void gathersTheTablesOfExplanationsInOneSheetToFilter() throws IOException {
    byte[] bytes =
        REPORT.bytes(
            new Document(
                "Park",
                "en",
                List.of(
                    new Section(
                        "annex",
                        "Annex",
                        List.of(
                            SampleDocument.explanation("a", 1),
                            SampleDocument.explanation("b", 1)))),
                List.of(),
                List.of()));

    List<Row> rows = rows(bytes, "Annex");
    assertThat(rows.subList(4, rows.size()))
        .extracting(row -> row.getCellText(0) + " " + row.getCellText(2))
        .containsExactly("Criterion a 0.0", "Criterion b 0.0");
    assertThat(entry(bytes, "xl/worksheets/sheet3.xml")).contains("<autoFilter ref=\"A4:C6\"");
  }

  private static String entry(byte[] bytes, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    return "";
  }

  /// A table of two narrow columns under a note of 300 characters.
  private static byte[] withALongNote(List<String> stamp) {
    Table table =
        new Table(
            "t",
            "Short",
            List.of(Column.text("Name", 1), Column.number("Amount", "t", 1)),
            List.of(org.tinkuy.views.Row.of(new TextCell("one"), NumberCell.of(1, 0))),
            "123456789 ".repeat(30).strip());
    return REPORT.bytes(
        new Document(
            "Park", "en", List.of(new Section("s", "S", List.of(table))), stamp, List.of()));
  }

  /// A note of 300 characters over a table of two narrow columns: four lines of 90 and a spare one.
  @Test
  void aLongNoteStandsInLinesSoThatTheSheetIsPrintedNoSmallerForIt() throws IOException {
    byte[] bytes = withALongNote(List.of());
    String sheet = entry(bytes, "xl/worksheets/sheet3.xml");

    assertThat(sheet).contains("<mergeCell ref=\"A3:").contains("ht=\"75.0\"");
    assertThat(sheet).doesNotContain("<mergeCell ref=\"A1:");
  }

  /// The library writes merged blocks in an order of chance, so a long stamp and a long note share
  /// one: a stamp of 200 characters is three lines of 90, the note four, and one line is to spare.
  @Test
  void aLongStampAndALongNoteShareOneMergedBlock() throws IOException {
    byte[] bytes = withALongNote(List.of("stamp ".repeat(33).strip()));
    String sheet = entry(bytes, "xl/worksheets/sheet3.xml");

    assertThat(sheet).containsOnlyOnce("<mergeCell ").contains("ref=\"A2:", "ht=\"120.0\"");
    assertThat(entry(bytes, "xl/sharedStrings.xml")).contains("stamp&#xa;123456789 ");
  }

  @Test
  void keepsNumbersAsNumbersWithTheirUnitInTheHeading() throws IOException {
    List<Row> rows = rows(SMALL, "Water");
    assertThat(rows.get(3).getCellText(1)).isEqualTo("Amount (m³/d)");
    Cell amount = rows.get(5).getCell(1);
    assertThat(amount.getType()).isEqualTo(CellType.NUMBER);
    assertThat(amount.asNumber()).isEqualByComparingTo(BigDecimal.valueOf(1234.5));
    assertThat(amount.getDataFormatString()).isEqualTo("#,##0.0");
  }

  @Test
  void marksEstimatesInTheFormatAndKeepsTheValue() throws IOException {
    Cell estimate = rows(SMALL, "Water").get(6).getCell(1);
    assertThat(estimate.asNumber()).isEqualByComparingTo(BigDecimal.valueOf(-20));
    assertThat(estimate.getDataFormatString()).isEqualTo("\"~ \"#,##0");
  }

  /// Shares of women by sector were text that no spreadsheet sorts or adds.
  @Test
  void numbersWithAUnitInAColumnOfFiguresAreNumbers() throws IOException {
    Column figures = Column.values("Value", 1);
    Table table =
        new Table(
            "t",
            "T",
            List.of(Column.text("What", 1), figures),
            List.of(
                org.tinkuy.views.Row.of(
                    new TextCell("a"), new TextCell("414,078\u202FMWh", "414,077,815\u202FkWh")),
                org.tinkuy.views.Row.of(new TextCell("1,840"), new TextCell("54.2%")),
                org.tinkuy.views.Row.of(new TextCell("b"), new TextCell("1 to 2%"))),
            "");
    Section section = new Section("s", "S", List.of(table));

    List<Row> rows =
        rows(REPORT.bytes(new Document("P", "en", List.of(section), List.of(), List.of())), "S");
    Cell share = rows.get(rows.size() - 2).getCell(1);
    assertThat(share.asNumber()).isEqualByComparingTo(new BigDecimal("0.542"));
    assertThat(share.getDataFormatString()).isEqualTo("#,##0.0%");
    assertThat(rows.get(rows.size() - 2).getCell(0).asString()).isEqualTo("1,840");
    assertThat(rows.getLast().getCell(1).asString()).isEqualTo("1 to 2%");
    assertThat(rows.get(rows.size() - 3).getCell(1).asNumber())
        .isEqualByComparingTo(BigDecimal.valueOf(414_077_815));
  }

  @Test
  void keyFiguresThatAreNumbersAreNumbersAndOthersAreWords() throws IOException {
    List<Row> rows = rows(figures(), "Overview");

    Cell share = rows.get(2).getCell(2);
    assertThat(share.asNumber()).isEqualByComparingTo(new BigDecimal("0.65"));
    assertThat(share.getDataFormatString()).isEqualTo("0%");
    Cell people = rows.get(3).getCell(2);
    assertThat(people.asNumber()).isEqualByComparingTo(new BigDecimal("6759"));
    assertThat(people.getDataFormatString()).isEqualTo("#,##0");
    assertThat(rows.get(4).getCell(2).asNumber()).isEqualByComparingTo(new BigDecimal("-2.0"));
    assertThat(rows.get(5).getCell(2).asString()).isEqualTo("12 to 15");
    assertThat(rows.get(6).getCell(2).asString()).isEqualTo("14 of 18");
    // an amount of money was text that no spreadsheet adds
    assertThat(rows.get(7).getCell(2).asNumber()).isEqualByComparingTo(new BigDecimal("19.7"));
    assertThat(rows.get(7).getCell(3).asString()).isEqualTo("million USD");
  }

  /// The space between groups of digits is the one before a unit: 6 759 people once stood as 6 of
  /// the unit "759", and 330 194 m³ as 330.
  @Test
  void aFigureOfALanguageThatPartsDigitsByASpaceIsWhole() throws IOException {
    List<KeyFigure> figures =
        List.of(
            new KeyFigure("Travailleurs", "6\u202F759", "", ""),
            new KeyFigure("Réseau", "330\u202F194 m³", "", ""),
            new KeyFigure("Réutilisation", "303\u202F135\u202Fm³", "", ""),
            new KeyFigure("Économie", "357\u202F000 USD", "", ""),
            new KeyFigure("Investi", "1\u202F019,7\u202Fmillions d’USD", "", ""),
            new KeyFigure("Entre", "12\u202F000 à 15\u202F000", "t", ""),
            new KeyFigure("Remplis", "14 sur 18", "", ""));
    byte[] bytes =
        REPORT.bytes(
            new Document(
                "Parc",
                "fr",
                List.of(new Section("s", "S", List.of(new KeyFigures(figures)))),
                List.of(),
                List.of()));

    List<Row> rows = rows(bytes, "Overview");
    assertThat(rows.subList(2, 9))
        .extracting(row -> row.getCellRawValue(2).orElse(""), row -> row.getCellText(3))
        .containsExactly(
            tuple("6759", ""),
            tuple("330194", "m³"),
            tuple("303135", "m³"),
            tuple("357000", "USD"),
            tuple("1019.7", "millions d’USD"),
            tuple("12\u202F000 à 15\u202F000", "t"),
            tuple("14 sur 18", ""));
  }

  private static byte[] figures() {
    List<KeyFigure> figures =
        List.of(
            new KeyFigure("Score", "65%", "", ""),
            new KeyFigure("People", "6,759", "", ""),
            new KeyFigure("Change", "\u22122.0", "points", ""),
            new KeyFigure("Range", "12 to 15", "t", ""),
            new KeyFigure("Met", "14 of 18", "", ""),
            new KeyFigure("Invested", "19.7\u202Fmillion USD", "", ""));
    return REPORT.bytes(
        new Document(
            "Park",
            "en",
            List.of(new Section("s", "Summary", List.of(new KeyFigures(figures)))),
            List.of(),
            List.of()));
  }

  @Test
  void theOverviewFiltersAndPrintsAsWideAsThePaper() throws IOException {
    String sheet = entry(figures(), "xl/worksheets/sheet2.xml");

    assertThat(sheet).contains("<autoFilter ref=\"A3:E9\"", "fitToWidth=\"1\"", "landscape");
  }

  @Test
  void aDayIsADayThatFiltersAndSorts() throws IOException {
    LocalDate day = LocalDate.of(2024, 6, 15);
    Table table =
        new Table(
            "t",
            "Days",
            List.of(Column.text("On", 1)),
            List.of(org.tinkuy.views.Row.of(new DayCell(day, "15 Jun 2024"))),
            "");
    byte[] bytes =
        REPORT.bytes(
            new Document(
                "Park",
                "en",
                List.of(new Section("s", "Days", List.of(table))),
                List.of(),
                List.of()));

    Cell cell = rows(bytes, "Days").get(4).getCell(0);
    assertThat(cell.asDate().toLocalDate()).isEqualTo(day);
    assertThat(cell.getDataFormatString()).isEqualTo("yyyy-mm-dd");
  }

  @Test
  void neverTurnsTextIntoAFormula() throws IOException {
    Cell text = rows(SMALL, "Water").get(6).getCell(0);
    assertThat(text.getType()).isEqualTo(CellType.STRING);
    assertThat(text.asString()).isEqualTo("=1+1");
    assertThat(parts(SMALL).get("xl/styles.xml")).contains("formatCode=\"@\"");
    assertThat(parts(SMALL).values()).noneMatch(part -> part.contains("<f>"));
  }

  @Test
  void saysWhyACellIsEmpty() throws IOException {
    List<Row> rows = rows(SMALL, "Water");
    assertThat(rows.get(7).getCellText(1)).isEqualTo("no data");
    assertThat(rows.get(7).getCellText(2)).isEqualTo("? no data");
    assertThat(rows.get(6).getCellText(2)).isEqualTo("◐ partly met");
  }

  @Test
  void keepsHeadingsInView() {
    assertThat(parts(SMALL).get("xl/worksheets/sheet3.xml")).contains("ySplit=\"4\"", "frozen");
  }

  @Test
  void givesTheSameBytesEachTimeDatedByItsEdition() {
    assertThat(new XlsxReport(SampleEdition.english()).bytes(SampleDocument.rich()))
        .isEqualTo(RICH);
    assertThat(parts(RICH).get("docProps/core.xml")).contains(">2025-03-31T00:00:00Z<");
  }

  @Test
  void listsFindingsAndKeyFiguresFirst() throws IOException {
    List<Row> rows = rows(SMALL, "Overview");
    assertThat(rows.stream().map(row -> row.getCellText(1)))
        .contains("12 % of the intake is unexplained.", "Intake");
  }

  private static ReadableWorkbook open(byte[] bytes) throws IOException {
    return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false));
  }

  private static List<String> sheets(byte[] bytes) throws IOException {
    try (ReadableWorkbook workbook = open(bytes)) {
      return workbook.getSheets().map(Sheet::getName).toList();
    }
  }

  private static List<Row> rows(byte[] bytes, String sheet) throws IOException {
    try (ReadableWorkbook workbook = open(bytes)) {
      return workbook.findSheet(sheet).orElseThrow().read();
    }
  }

  private static Map<String, String> parts(byte[] bytes) {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return parts;
  }
}
