package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.formats.FolderContent;
import org.tinkuy.formats.ParkFolder;

class FixFilesTest {
  @TempDir private Path folder;

  /// The smallest park with its plots in a workbook.
  ///
  /// @param change what somebody did to the sheet
  private Path park(Consumer<Worksheet> change) throws IOException {
    Path park = Folders.copy(Folders.SMALLEST, folder.resolve("park"));
    List<String> lines = Files.readAllLines(park.resolve("plots.csv"));
    try (Workbook book =
        new Workbook(Files.newOutputStream(park.resolve("plots.xlsx")), "test", null)) {
      Worksheet sheet = book.newWorksheet("plots");
      for (int i = 0; i < lines.size(); i++) {
        String[] cells = lines.get(i).split(",", -1);
        for (int j = 0; j < cells.length; j++) {
          sheet.value(i, j, cells[j]);
        }
      }
      change.accept(sheet);
    }
    Files.delete(park.resolve("plots.csv"));
    return park;
  }

  private Terminal fix(Path park) {
    return Terminal.run("check", park, "--fix", "--out", folder.resolve("out"));
  }

  private Path fix(String name) {
    return folder.resolve("out/fix").resolve(name);
  }

  private static List<String> rows(Path park) {
    FolderContent content = ParkFolder.read(park, Wiring.load().catalog()).find().orElseThrow();
    ParkDocument document = content.document();
    List<String> rows = new ArrayList<>();
    for (TextRow row : document.findTable("plots").orElseThrow().rows()) {
      rows.add(row.place() + " " + row.cells());
    }
    return rows;
  }

  @Test
  void givesTheWorkbookBackWithWhatIsWrongAndReadsItAsBefore() throws IOException {
    Path park = park(sheet -> sheet.value(1, 3, "plenty"));
    List<String> before = rows(park);

    Terminal terminal = fix(park);

    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.out()).contains("Written: " + fix("plots.xlsx"));
    assertThat(Folders.names(folder.resolve("out/fix"))).contains("plots.xlsx");
    Files.copy(fix("plots.xlsx"), park.resolve("plots.xlsx"), StandardCopyOption.REPLACE_EXISTING);
    assertThat(rows(park)).isEqualTo(before);
    assertThat(Terminal.run("check", park).out())
        .contains("folder.sheet.reserved", "plots.xlsx!tinkuy - to correct");
  }

  @Test
  void theSameFilesGiveTheSameFixAndNothingIsKeptTwice() throws IOException {
    Path park = park(sheet -> sheet.value(1, 3, "plenty"));
    fix(park);
    byte[] first = Files.readAllBytes(fix("plots.xlsx"));

    Terminal again = fix(park);

    assertThat(Files.readAllBytes(fix("plots.xlsx"))).isEqualTo(first);
    assertThat(again.out()).doesNotContain("kept");
  }

  @Test
  void whatAPersonDidInAnEarlierFixIsKept() throws IOException {
    Path park = park(sheet -> sheet.value(1, 3, "plenty"));
    fix(park);
    Files.writeString(fix("plots.xlsx"), "hours of work");

    Terminal again = fix(park);

    assertThat(again.out()).contains("kept as " + fix("plots.before-1.xlsx"));
    assertThat(fix("plots.before-1.xlsx")).hasContent("hours of work");
  }

  @Test
  void doesNotWriteOverAWorkbookThatIsOpen() throws IOException {
    Path park = park(sheet -> sheet.value(1, 3, "plenty"));
    fix(park);
    byte[] first = Files.readAllBytes(fix("plots.xlsx"));
    Folders.write(fix("~$plots.xlsx"), "somebody");
    Folders.write(park.resolve("tenants.csv"), Folders.read(park.resolve("tenants.csv")) + "T9\n");

    Terminal again = fix(park);

    assertThat(again.out()).contains("fix.file.open");
    assertThat(Files.readAllBytes(fix("plots.xlsx"))).isEqualTo(first);
  }

  @Test
  void otherFilesGoIntoOneList() throws IOException {
    Path park = Folders.withAnError(folder.resolve("park"));

    Terminal terminal = fix(park);

    assertThat(terminal.out()).contains("Written: " + fix("issues.xlsx"));
    assertThat(Folders.names(folder.resolve("out/fix"))).containsExactly("issues.xlsx");
  }

  @Test
  void aSoundParkNeedsNoFix() {
    Terminal terminal = fix(Folders.SMALLEST);

    assertThat(terminal.exit()).isZero();
    assertThat(folder.resolve("out/fix")).doesNotExist();
    assertThat(terminal.out()).contains("no file was written");
  }

  @Test
  void ofManyPlacesTheFirstTenAreShown() throws IOException {
    Path park =
        park(
            sheet -> {
              for (int i = 0; i < 14; i++) {
                sheet.value(10 + i, 0, "Z" + i);
                sheet.value(10 + i, 1, "industrial");
                sheet.value(10 + i, 2, "sublet");
              }
            });

    Terminal terminal = Terminal.run("check", park, "--lang", "es");

    assertThat(terminal.out())
        .contains("error cell.code (14 lugares)", "plots.xlsx!plots:20:", "... y en 4 lugares más")
        .doesNotContain("plots.xlsx!plots:21:");
  }
}
