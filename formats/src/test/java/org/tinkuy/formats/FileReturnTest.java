package org.tinkuy.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinkuy.formats.xlsx.TestBook.formula;
import static org.tinkuy.formats.xlsx.TestBook.row;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.FormulaCheck;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.formats.catalog.CatalogLoader;
import org.tinkuy.formats.patch.PatchWords;
import org.tinkuy.formats.patch.Remark;
import org.tinkuy.formats.patch.Remarks;
import org.tinkuy.formats.xlsx.TestBook;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Severity;

/// A file that was sent, read beside a park and given back.
class FileReturnTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Catalog CATALOG =
      new CatalogLoader(FormulaCheck.NONE).load().find().orElseThrow();

  @TempDir private Path disk;

  private final Attempt attempt = new Attempt();

  private SentFile sent(String name, byte[] bytes) throws IOException {
    TestFolder park = TestFolder.with(disk.resolve("park"));
    Path file = Files.write(disk.resolve(name), bytes);
    return SentFile.read(file, park.path(), CATALOG);
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

  @Test
  void aWorkbookThatComputesCellsOfARowGoesBackWholeAndThatIsSaid() throws IOException {
    TestBook book =
        new TestBook()
            .sheet(
                "tenants",
                row("tenant", "name", "sector", "floor_m2"),
                row("T1", "A", "1313", formula("2*5", "10")),
                row("T2", "B", "none", 3));
    SentFile sent = sent("tenants.xlsx", book.bytes());

    Path back = back(sent, "tenants.xlsx", 2);

    assertThat(rows(sent("tenants.xlsx", Files.readAllBytes(back)))).hasSize(2);
    assertThat(attempt.issues()).extracting(Issue::code).contains("import.returnedWhole");
  }
}
