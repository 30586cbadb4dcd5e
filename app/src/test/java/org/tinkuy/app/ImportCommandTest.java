package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Valid rows go in when the person says so, bad ones come back, nothing is lost, and all of it can
/// be undone.
class ImportCommandTest {
  private static final String SENT =
      """
      flow,period,tenant,direction,carrier,kind,quantity,unit,state
      J-water,2024,joinery,in,water,utility,550,m3,measured
      J-water,2023,joinery,in,water,utility,480,m3,measured
      X-water,2024,nobody,in,water,utility,5,m3,measured
      J-glue,2024,joinery,in,water,utility,much,m3,measured
      J-long,2024,joinery,in,water,utility,1,m3,measured,more,cells
      """;

  @TempDir private Path folder;

  private Path park() {
    return Folders.copy(Folders.SMALLEST, folder.resolve("park"));
  }

  private Terminal run(Path park, Path file, String... options) {
    Object[] args = new Object[5 + options.length];
    args[0] = "import";
    args[1] = park;
    args[2] = file;
    args[3] = "--out";
    args[4] = folder.resolve("out");
    System.arraycopy(options, 0, args, 5, options.length);
    return Terminal.run(args);
  }

  private Path sent() {
    Path file = folder.resolve("flows.csv");
    Folders.write(file, SENT);
    return file;
  }

  @Test
  void saysWhatWouldGoInAndWritesNothing() {
    Path park = park();

    Terminal terminal = run(park, sent());

    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.out())
        .contains("Hold: 2 rows (new: 1, with changes: 1). Do not hold: 3 rows.")
        .contains("Nothing was written");
    assertThat(terminal.err()).contains("reference.dangling", "csv.row.tooLong");
    assertThat(Folders.read(park.resolve("flows.csv")))
        .isEqualTo(Folders.read(Folders.SMALLEST.resolve("flows.csv")));
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void takesInWhatHoldsGivesBackTheRestAndUndoesAll() {
    Path park = park();

    assertThat(run(park, sent(), "--in-place").exit()).isEqualTo(2);

    assertThat(Folders.read(park.resolve("flows.csv")))
        .contains("J-water,2024,joinery,in,water,utility,550,m3,measured,,,")
        .contains("J-water,2023,joinery,in,water,utility,480,m3,measured,,,")
        .doesNotContain("nobody", "J-glue", "J-long");
    assertThat(Folders.read(folder.resolve("out/import/flows.csv")).lines().toList())
        .satisfiesExactly(
            header -> assertThat(header).endsWith("state,tinkuy: to correct"),
            row -> assertThat(row).startsWith("X-water,2024,nobody,").contains("[tenant]"),
            row -> assertThat(row).startsWith("J-glue,").contains("[quantity]"),
            row -> assertThat(row).contains(",measured,more,cells,\"error: Row has 11 cells"));

    Terminal undone =
        Terminal.run("diff", park, "--apply", park.resolve("scenarios/undo-1.yaml"), "--in-place");
    assertThat(undone.exit()).isZero();
    assertThat(Terminal.run("diff", Folders.SMALLEST, park).out())
        .contains("0 rows new, 0 changed, 0 gone, 32 the same");
  }

  @Test
  void whatWasMendedGoesInWhenItComesAgain() {
    Path park = park();
    run(park, sent(), "--in-place");
    Path back = folder.resolve("out/import/flows.csv");
    Folders.write(
        back,
        Folders.read(back)
            .replace("nobody", "bakery")
            .replace("much", "12")
            .replace(",more,cells,\"error", ",\"error"));

    Terminal again = run(park, back, "--in-place");

    assertThat(again.exit()).as(again.err()).isZero();
    assertThat(again.out()).contains("Hold: 3 rows (new: 3, with changes: 0)");
    assertThat(Folders.read(park.resolve("flows.csv"))).contains("X-water,2024,bakery");
    assertThat(Terminal.run("check", park).err()).doesNotContain("undo-1", "undo-2");
  }

  @Test
  void aWorkbookComesBackWithTheRowsThatDoNotHold() throws IOException {
    Path park = park();
    Path file = folder.resolve("personal.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = book.createSheet("workforce");
      row(sheet, 0, "tenant", "period", "sex", "workers");
      row(sheet, 1, "joinery", "2023", "all", 38.0);
      row(sheet, 2, "joinery", "2023", "martian", 2.0);
      book.write(out);
    }

    assertThat(run(park, file, "--to", folder.resolve("next").toString()).exit()).isEqualTo(2);

    assertThat(Folders.read(folder.resolve("next/workforce.csv"))).contains("joinery,2023,all,38");
    assertThat(Folders.read(park.resolve("workforce.csv"))).doesNotContain("2023");
    try (InputStream in = Files.newInputStream(folder.resolve("out/import/personal.xlsx"));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      XSSFSheet sheet = book.getSheet("workforce");
      sheet.getRow(1).forEach(cell -> assertThat(cell.getCellType()).isEqualTo(CellType.BLANK));
      assertThat(sheet.getRow(2).getCell(2).getStringCellValue()).isEqualTo("martian");
      assertThat(sheet.getRow(2).getCell(4).getStringCellValue()).contains("sex");
    }
  }

  private static void row(XSSFSheet sheet, int number, Object... cells) {
    XSSFRow row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] instanceof Double value) {
        row.createCell(i).setCellValue(value);
      } else {
        row.createCell(i).setCellValue(cells[i].toString());
      }
    }
  }

  @Test
  void saysWhatIsWrongWithTheQuestion() {
    Path park = park();

    assertThat(run(park, folder.resolve("none.csv")).exit()).isEqualTo(3);
    assertThat(run(park, sent(), "--in-place", "--to", "x").exit()).isEqualTo(3);
    assertThat(run(folder.resolve("nowhere"), sent()).exit()).isEqualTo(2);
  }
}
