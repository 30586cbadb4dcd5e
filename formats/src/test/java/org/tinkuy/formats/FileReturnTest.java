package org.tinkuy.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tinkuy.formats.xlsx.TestBook.formula;
import static org.tinkuy.formats.xlsx.TestBook.row;
import static org.tinkuy.formats.xlsx.TestBook.xml;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.formats.catalog.Shipped;
import org.tinkuy.formats.patch.PatchWords;
import org.tinkuy.formats.patch.Remark;
import org.tinkuy.formats.patch.Remarks;
import org.tinkuy.formats.patch.Unzipped;
import org.tinkuy.formats.xlsx.TestBook;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Severity;

/// A file that was sent, read beside a park and given back.
class FileReturnTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  @TempDir private Path disk;

  private final Attempt attempt = new Attempt();

  private SentFile sent(String name, byte[] bytes) throws IOException {
    TestFolder park = TestFolder.with(disk.resolve("park"));
    Path file = Files.write(disk.resolve(name), bytes);
    return SentFile.read(file, park.path(), Shipped.CATALOG);
  }

  /// Gives a file back of which some rows were taken in and one was not.
  private Path back(SentFile sent, String name, int... taken) {
    Set<Place> places = new LinkedHashSet<>();
    for (TextRow row : rows(sent)) {
      for (int number : taken) {
        if (row.place().row() == number) {
          places.add(row.place());
        }
      }
    }
    Remark remark =
        new Remark(
            Severity.ERROR,
            rows(sent).getLast().place().at("sector"),
            "error",
            "No sector.",
            "Look.",
            "cell.code");
    PatchWords words =
        new PatchWords(
            "tinkuy: mend",
            "tinkuy - mend",
            "found",
            List.of("a", "b", "c", "d", "e", "f", "g", "h"));
    Remarks remarks = new Remarks(sent.name(), List.of(remark), sent.headerRows(), words);
    Path target = disk.resolve("back-" + name);
    assertThat(new FileReturn(disk.resolve(name), sent, attempt).write(target, places, remarks))
        .isTrue();
    return target;
  }

  private static List<TextRow> rows(SentFile sent) {
    return sent.tables().values().iterator().next().rows();
  }

  @Test
  void aTextKeepsItsLettersItsTitleAndItsLineEnds() throws IOException {
    String text = "Padrón 2024;;\r\ntenant;name;sector\r\nT1;Peña;1313\r\nT2;Ñandú;ninguno\r\n";
    SentFile sent = sent("tenants.csv", text.getBytes(WINDOWS_1252));

    Path back = back(sent, "tenants.csv", 3);

    assertThat(Files.readString(back, WINDOWS_1252))
        .isEqualTo(
            """
            Padrón 2024;;;
            tenant;name;sector;tinkuy: mend
            T2;Ñandú;ninguno;error [sector]: No sector. Look.
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void placesNameNoFileOfThePark() throws IOException {
    SentFile sent = sent("tenants.csv", "tenant,name,sector\nT1,A,1313,x\n".getBytes(WINDOWS_1252));

    assertThat(sent.name()).isEqualTo("sent:tenants.csv");
    assertThat(sent.broken()).containsExactly(Place.row("sent:tenants.csv", 2));
  }

  @Test
  void aWorkbookLosesTheRowsThatWereTakenIn() throws IOException {
    TestBook book =
        new TestBook()
            .sheet(
                "tenants",
                row("tenant", "name", "sector"),
                row("T1", "A", "1313"),
                row("T2", "B", "none"));
    SentFile sent = sent("tenants.xlsx", book.bytes());

    Path back = back(sent, "tenants.xlsx", 2);

    SentFile again = sent("tenants.xlsx", Files.readAllBytes(back));
    assertThat(rows(again)).extracting(row -> row.cells().get("tenant")).containsExactly("T2");
    assertThat(attempt.issues()).isEmpty();
  }

  /// Four tenants with computed floors and a total; that of the last is not read.
  private static TestBook computed(String second, String fourth) {
    return new TestBook()
        .sheet(
            "tenants",
            row("tenant", "name", "sector", "floor_m2"),
            row("T1", "A", "1313", formula("2*5", "10")),
            row("T2", "B", "1313", formula(second, "20")),
            row("T3", "C", "1313", formula("2*15", "30")),
            row("T4", "D", "none", formula(fourth, "40")),
            row("Total", "", "", formula("SUM(D2:D5)", "100")));
  }

  private List<String> kept(TestBook book, int... taken) throws IOException {
    SentFile sent = sent("tenants.xlsx", book.bytes());
    Path back = back(sent, "tenants.xlsx", taken);
    return rows(sent("tenants.xlsx", Files.readAllBytes(back))).stream()
        .map(row -> row.cells().getOrDefault("tenant", ""))
        .toList();
  }

  @Test
  void aRowThatComputesCellsOfItsOwnLeavesTooAndATotalKeepsNone() throws IOException {
    assertThat(kept(computed("C3*2", "2*20"), 2, 3, 4)).containsExactly("T4");
    assertThat(attempt.issues()).isEmpty();
  }

  /// T4 looks at T2, which looks at T1: emptied, T4 would say something else when it comes again.
  @Test
  void aRowThatOthersAreComputedFromStaysAndThatIsSaid() throws IOException {
    assertThat(kept(computed("2*D2", "D3+20"), 2, 3, 4)).containsExactly("T1", "T2", "T4");
    assertThat(attempt.issues()).extracting(Issue::code).containsExactly("import.rowsStay");
    assertThat(attempt.issues().getFirst().values()).containsExactly("tenants", "2-3");
  }

  @Test
  void whereAFormulaDoesNotTellWhatItLooksAtEveryRowStays() throws IOException {
    assertThat(kept(computed("2*10", "OFFSET(D2,2,0)"), 2, 3, 4))
        .containsExactly("T1", "T2", "T3", "T4");
  }

  /// A formula filled down is written once, in the first of its rows.
  @Test
  void aRowWhoseFormulaOthersShareStays() throws IOException {
    TestBook book =
        new TestBook()
            .sheet(
                "tenants",
                row("tenant", "name", "sector", "floor_m2", "note"),
                row("T1", "A", "1313", shared("t=\"shared\" ref=\"D2:D4\" si=\"0\"", "E2*2"), 5),
                row("T2", "B", "1313", shared("t=\"shared\" si=\"0\"", ""), 6),
                row("T3", "C", "none", shared("t=\"shared\" si=\"0\"", ""), 7));

    assertThat(kept(book, 2, 3)).containsExactly("T1", "T3");
  }

  @Test
  void rowsThatOneFormulaFillsTogetherStayTogether() throws IOException {
    TestBook book =
        new TestBook()
            .sheet(
                "tenants",
                row("tenant", "name", "sector", "floor_m2", "note"),
                row("T1", "A", "1313", shared("t=\"array\" ref=\"D2:D3\"", "E2:E3*2"), 5),
                row("T2", "B", "1313", 12, 6),
                row("T3", "C", "1313", shared("t=\"array\" ref=\"D4\"", "SUM(E4*2)"), 7),
                row("T4", "D", "none", 3, 7));

    assertThat(kept(book, 2, 3, 4)).containsExactly("T1", "T2", "T4");
  }

  private static TestBook.Xml shared(String attributes, String formula) {
    return xml("<c r=\"@\"><f %s>%s</f><v>10</v></c>".formatted(attributes, formula));
  }

  /// Its order of computing would name cells that compute nothing any more.
  @Test
  void aWorkbookThatLosesFormulasLosesTheOrderInWhichTheyAreComputed() throws IOException {
    TestBook book = computed("C3*2", "2*20");
    Map<String, byte[]> parts = Unzipped.parts(Files.write(disk.resolve("a.zip"), book.bytes()));
    parts.put(
        "[Content_Types].xml",
        "<Types><Override PartName=\"/xl/calcChain.xml\" ContentType=\"x\"/></Types>"
            .getBytes(UTF_8));
    insert(
        parts,
        "xl/_rels/workbook.xml.rels",
        "<Relationship Id=\"c\" Type=\"http://x/calcChain\""
            + " Target=\"calcChain.xml\"/></Relationships>");
    parts.put("xl/calcChain.xml", "<calcChain><c r=\"D2\" i=\"1\"/></calcChain>".getBytes(UTF_8));
    byte[] bytes = TestBook.zipped(parts);

    Path back = back(sent("tenants.xlsx", bytes), "tenants.xlsx", 2);

    Map<String, byte[]> after = Unzipped.parts(back);
    assertThat(after).doesNotContainKey("xl/calcChain.xml");
    assertThat(text(after, "[Content_Types].xml")).doesNotContain("calcChain");
    assertThat(text(after, "xl/_rels/workbook.xml.rels")).doesNotContain("calcChain");
    Map<String, byte[]> untouched =
        Unzipped.parts(back(sent("tenants.xlsx", bytes), "tenants.xlsx"));
    assertThat(untouched).containsKey("xl/calcChain.xml");
  }

  private static void insert(Map<String, byte[]> parts, String part, String end) {
    String closing = end.substring(end.lastIndexOf("</"));
    parts.put(part, text(parts, part).replace(closing, end).getBytes(UTF_8));
  }

  private static String text(Map<String, byte[]> parts, String part) {
    return new String(Objects.requireNonNull(parts.get(part)), UTF_8);
  }
}
