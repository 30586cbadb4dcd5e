package org.tinkuy.formats.xlsx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tinkuy.formats.xlsx.TestBook.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Issue;

class WorkbookRefusalsTest {
  private static final Limits SMALL = new Limits(8, 100_000, 60_000, 20, 10_000, 5, 1000);

  @TempDir Path temp;
  private final List<String> rows = new ArrayList<>();

  /// A compound file begins with these bytes; its directory names streams in UTF-16.
  @Test
  void tellsAnEncryptedWorkbookFromAnOldOne() throws IOException {
    byte[] encrypted = compound("EncryptedPackage");
    byte[] old = compound("Workbook");

    assertThat(only(encrypted).code()).isEqualTo("xlsx.file.encrypted");
    assertThat(only(old).code()).isEqualTo("xlsx.file.old");
    assertThat(only(old).suggestion()).contains(".xlsx");
  }

  private static byte[] compound(String stream) throws IOException {
    byte[] bytes = new byte[100_000];
    byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};
    byte[] name = stream.getBytes(UTF_16LE);
    System.arraycopy(start, 0, bytes, 0, start.length);
    System.arraycopy(name, 0, bytes, 80_000, name.length);
    return bytes;
  }

  @ParameterizedTest
  @CsvSource({
    "'', xlsx.file.empty",
    "'<html><table>', xlsx.file.page",
    "'  <?xml version=\"1.0\"?><Workbook>', xlsx.file.page",
    "'flow,period', xlsx.file.other",
    "'%PDF-1.7', xlsx.file.other"
  })
  void refusesWhatOnlyHasTheNameOfAWorkbook(String content, String code) throws IOException {
    assertThat(only(content.getBytes(UTF_8)).code()).isEqualTo(code);
  }

  @Test
  void refusesAFileThatWasBrokenOff() throws IOException {
    byte[] whole = plots().bytes();

    for (int length : List.of(5, 100, whole.length / 2, whole.length - 1)) {
      assertThat(only(Arrays.copyOf(whole, length)).code()).isEqualTo("xlsx.package.truncated");
    }
  }

  @Test
  void keepsTheRowsBeforeTheSpotWhereASheetIsDamaged() throws IOException {
    byte[] bytes =
        new TestBook()
            .rawSheet(
                "plots",
                "",
                "<worksheet><sheetData><row r=\"1\"><c t=\"str\"><v>a</v></c></row><row r=\"2\">"
                    + "<c t=\"str\"><v>b</v></c></row><row r=\"3\"><c t=\"str\"><v>c")
            .bytes();

    Issue issue = only(bytes);

    assertThat(issue.code()).isEqualTo("xlsx.sheet.brokenOff");
    assertThat(issue.place()).hasToString("file.xlsx!plots:3");
    assertThat(rows).containsExactly("a", "b");
  }

  /// Both forms of the attack: an entity from outside, and entities that grow into each other.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c"
            + " t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>",
        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><worksheet><sheetData><row><c"
            + " t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>",
        "<!DOCTYPE worksheet SYSTEM \"http://127.0.0.1/x.dtd\"><worksheet/>"
      })
  void refusesADocumentType(String sheet) throws IOException {
    Issue issue = only(new TestBook().rawSheet("plots", "", sheet).bytes());

    assertThat(issue.code()).isEqualTo("xlsx.part.documentType");
    assertThat(rows).isEmpty();
  }

  @Test
  void refusesADocumentTypeInTheTextsThatCellsShare() throws IOException {
    byte[] bytes =
        plots()
            .part("xl/sharedStrings.xml", "<!DOCTYPE sst SYSTEM \"x\"><sst><si><t>a</t></si></sst>")
            .bytes();

    assertThat(only(bytes).code()).isEqualTo("xlsx.part.documentType");
  }

  @Test
  void refusesAnEntityThatNobodyDeclared() throws IOException {
    String sheet =
        "<worksheet><sheetData><row><c t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>";

    assertThat(only(new TestBook().rawSheet("plots", "", sheet).bytes()).code())
        .isIn("xlsx.part.documentType", "xlsx.sheet.brokenOff");
  }

  /// 30 MB of spaces shrink to 30 kB, a thousandth.
  @Test
  void refusesAPartThatGrowsBeyondMeasure() throws IOException {
    String bomb = "<worksheet><sheetData>" + " ".repeat(30_000_000) + "</sheetData></worksheet>";

    assertThat(only(new TestBook().rawSheet("plots", "", bomb).bytes()).code())
        .isEqualTo("xlsx.package.ratio");
  }

  @Test
  void refusesAPackageThatGrowsBeyondItsSize() throws IOException {
    TestBook book = new TestBook();
    for (int sheet = 0; sheet < 3; sheet++) {
      StringBuilder text = new StringBuilder("<worksheet><!-- ");
      for (int i = 0; i < 12_000; i++) {
        text.append(Integer.toString(i * 7919 % 46656, 36)).append(' ');
      }
      book.rawSheet("plots" + sheet, "", text.append("--></worksheet>").toString());
    }

    assertThat(codes(book.bytes(), new Limits(20, 100_000, 90_000, 20, 10_000, 5, 1000)))
        .contains("xlsx.package.tooLarge");
  }

  /// What is small on disk and large in memory: the package as a whole may be larger.
  @Test
  void refusesASheetThatIsLargerThanATableMayBe() throws IOException {
    StringBuilder text = new StringBuilder("<worksheet><!-- ");
    for (int i = 0; i < 16_000; i++) {
      text.append(Integer.toString(i * 7919 % 46656, 36)).append(' ');
    }
    byte[] bytes =
        new TestBook().rawSheet("plots", "", text.append("--></worksheet>").toString()).bytes();

    assertThat(codes(bytes, SMALL)).containsExactly("xlsx.package.partTooLarge");
    assertThat(Limits.USUAL.partBytes()).isEqualTo(100_000_000); // section 5 of the requirements
  }

  /// 45 empty texts count 900 and one of 101 counts 121, so that 1,000 are passed.
  @Test
  void refusesMoreSharedTextsThanAreKept() throws IOException {
    TestBook book = plots();
    for (int i = 0; i < 45; i++) {
      book.shared("");
    }
    assertThat(codes(book.bytes(), SMALL)).isEmpty();

    book.shared("x".repeat(101));
    assertThat(codes(book.bytes(), SMALL)).containsExactly("xlsx.package.tooManyTexts");
    assertThat(rows).isEmpty();
  }

  /// 100,000 rows of ten cells, a third of them texts of their own: 34 MB.
  @Test
  void readsASheetOfAHundredThousandRows() throws IOException {
    TestBook book = new TestBook();
    StringBuilder text = new StringBuilder("<worksheet><sheetData>");
    for (int row = 1; row <= 100_000; row++) {
      text.append("<row r=\"").append(row).append("\">");
      for (char column = 'A'; column < 'K'; column++) {
        String name = String.valueOf(column) + row;
        text.append(
            column < 'D'
                ? "<c r=\"%s\" t=\"s\"><v>%d</v></c>".formatted(name, row - 1)
                : "<c r=\"%s\"><v>%d.25</v></c>".formatted(name, row * 7919L % 999_983));
      }
      text.append("</row>");
      book.shared("flow " + row);
    }
    book.rawSheet("flows", "", text.append("</sheetData></worksheet>").toString());

    assertThat(read(book.bytes(), Limits.USUAL)).isEmpty();
    assertThat(rows).hasSize(100_000).endsWith("flow 100000");
  }

  @Test
  void refusesAPackageOfTooManyParts() throws IOException {
    TestBook book = plots();
    for (int i = 0; i < 5; i++) {
      book.part("xl/media/" + i, "x");
    }

    assertThat(codes(book.bytes(), SMALL)).containsExactly("xlsx.package.tooManyParts");
  }

  @Test
  void endsASheetOfTooManyCells() throws IOException {
    byte[] bytes = new TestBook().sheet("plots", row(1, 2), row(3, 4), row(5, 6)).bytes();

    assertThat(codes(bytes, SMALL))
        .containsExactly("xlsx.sheet.tooManyCells", "xlsx.sheet.restUnread");
    assertThat(rows).hasSize(2);
  }

  /// Found by chance: the row within the cell was lost, and its cells stood in the row around it.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<c r=\"A1\"><row r=\"2\"><c r=\"A2\"><v>2</v></c></row></c>",
        "<c r=\"A1\"><c r=\"B1\"><v>2</v></c></c>",
        "<row r=\"2\"><c r=\"A2\"><v>2</v></c></row>",
      })
  void readsNoRowOrCellThatStandsWithinAnother(String inner) throws IOException {
    String sheet = "<worksheet><sheetData><row r=\"1\">" + inner + "</row></sheetData></worksheet>";

    Issue issue = only(new TestBook().rawSheet("p", "", sheet).bytes());

    assertThat(issue.code()).isEqualTo("xlsx.sheet.brokenOff");
    assertThat(issue.place().row()).isEqualTo(1);
    assertThat(rows).isEmpty();
  }

  @Test
  void namesTheRowInWhichASheetBreaksOff() throws IOException {
    String sheet =
        "<worksheet><sheetData><row r=\"1\"><c><v>1</v></c></row>"
            + "<row r=\"2\"><c><v>2</v></c><c><v>3</v";

    Issue issue = only(new TestBook().rawSheet("p", "", sheet).bytes());

    assertThat(issue.code()).isEqualTo("xlsx.sheet.brokenOff");
    assertThat(issue.place().row()).isEqualTo(2);
    assertThat(issue.message()).contains("from row 2 on it is not read");
    assertThat(rows).hasSize(1);
  }

  @Test
  void namesACellThatStandsTwice() throws IOException {
    String sheet =
        "<worksheet><sheetData><row r=\"3\"><c r=\"B3\"><v>1</v></c><c r=\"B3\"><v>2</v></c></row>"
            + "</sheetData></worksheet>";

    Issue issue = only(new TestBook().rawSheet("p", "", sheet).bytes());

    assertThat(issue.code()).isEqualTo("xlsx.cell.twice");
    assertThat(issue.message()).contains("B3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../evil.xml", "/etc/passwd", "xl/../../x", "C:/x", "xl\\x.xml", ".."})
  void refusesNamesThatLeadOutOfThePackage(String name) throws IOException {
    assertThat(only(plots().part(name, "x").bytes()).code()).isEqualTo("xlsx.package.path");
  }

  @Test
  void refusesAPartThatStandsTwice() throws IOException {
    byte[] bytes = plots().part("xl/media/1.png", "x").part("xl/media/2.png", "x").bytes();
    String twice = new String(bytes, ISO_8859_1).replace("media/2.png", "media/1.png");

    assertThat(only(twice.getBytes(ISO_8859_1)).code()).isEqualTo("xlsx.package.partTwice");
  }

  @Test
  void doesNotFetchASheetFromElsewhere() throws IOException {
    Issue issue = only(plots().externalSheet("far", "http://127.0.0.1:1/sheet.xml").bytes());

    assertThat(issue.code()).isEqualTo("xlsx.sheet.external");
    assertThat(issue.message()).contains("http://127.0.0.1:1/sheet.xml");
  }

  @Test
  void refusesOtherPackagesByWhatTheyAre() throws IOException {
    Map<String, byte[]> openDocument = new LinkedHashMap<>();
    openDocument.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes(UTF_8));
    openDocument.put("content.xml", "<x/>".getBytes(UTF_8));
    String relations =
        "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"%s\"/>"
            + "</Relationships>";

    assertThat(only(TestBook.zipped(openDocument)).code()).isEqualTo("xlsx.package.notWorkbook");
    assertThat(only(TestBook.zipped(openDocument)).suggestion()).contains("OpenDocument");
    assertThat(only(package1(relations.formatted("word/document.xml"), "word/document.xml")).code())
        .isEqualTo("xlsx.package.notWorkbook");
    assertThat(only(package1(relations.formatted("xl/workbook.bin"), "xl/workbook.bin")).code())
        .isEqualTo("xlsx.file.binary");
    assertThat(only(package1(relations.formatted("xl/workbook.xml"), "other.xml")).code())
        .isEqualTo("xlsx.package.notWorkbook");
  }

  private static byte[] package1(String relations, String part) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("_rels/.rels", relations.getBytes(UTF_8));
    parts.put(part, "x".getBytes(UTF_8));
    return TestBook.zipped(parts);
  }

  @Test
  void refusesAWorkbookWhoseIndexIsNoXml() throws IOException {
    assertThat(only(plots().part("xl/workbook.xml", "<workbook").bytes()).code())
        .isEqualTo("xlsx.package.unreadable");
  }

  @Test
  void endsASheetAtCellsThatNoSheetHas() throws IOException {
    String sheet =
        "<worksheet><sheetData><row r=\"%s\"><c"
            + " r=\"%s\"><v>1</v></c></row></sheetData></worksheet>";

    assertThat(
            only(new TestBook().rawSheet("p", "", sheet.formatted("1048577", "A1")).bytes()).code())
        .isEqualTo("xlsx.row.beyond");
    assertThat(only(new TestBook().rawSheet("p", "", sheet.formatted("1", "XFE1")).bytes()).code())
        .isEqualTo("xlsx.cell.beyond");
  }

  @Test
  void namesASheetWhosePartIsMissing() throws IOException {
    byte[] bytes = plots().bytes();
    String lost = new String(bytes, ISO_8859_1).replace("sheets/sheet1.xml", "sheets/sheet7.xml");

    assertThat(only(lost.getBytes(ISO_8859_1)).code()).isEqualTo("xlsx.sheet.brokenOff");
  }

  private static TestBook plots() {
    return new TestBook().sheet("plots", row("plot"), row("A-1"));
  }

  private Issue only(byte[] bytes) throws IOException {
    List<Issue> issues = read(bytes, Limits.USUAL);
    assertThat(issues).hasSize(1);
    return issues.getFirst();
  }

  private List<String> codes(byte[] bytes, Limits limits) throws IOException {
    return read(bytes, limits).stream().map(Issue::code).toList();
  }

  private List<Issue> read(byte[] bytes, Limits limits) throws IOException {
    Path file = temp.resolve("file.xlsx");
    Files.write(file, bytes);
    Attempt attempt = new Attempt();
    rows.clear();
    Optional<Workbook> opened = Workbook.open(file, "file.xlsx", limits, attempt);
    if (opened.isPresent()) {
      try (Workbook workbook = opened.get()) {
        workbook
            .sheets()
            .forEach(sheet -> sheet.rows(row -> rows.add(row.cells().getFirst().text())));
      }
    }
    return attempt.issues();
  }
}
