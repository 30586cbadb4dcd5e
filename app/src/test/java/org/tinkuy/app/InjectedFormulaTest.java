package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A tenant who calls itself like a formula: whatever is written of it, no spreadsheet program runs
/// it.
class InjectedFormulaTest {
  private static final String ATTACK = "=HYPERLINK(\"http://evil.example\",\"x\")";

  /// A cell that a spreadsheet program would take for a formula.
  private static final Pattern RUN = Pattern.compile("(?m)(?:^|[,;])\"?[=+@\\t]");

  @TempDir private Path folder;

  private Path park() {
    Path park = Folders.copy(Folders.SMALLEST, folder.resolve("park"));
    String attack = "\"" + ATTACK.replace("\"", "\"\"") + "\"";
    Folders.write(
        park.resolve("tenants.csv"),
        "tenant,name,sector,employees\nbakery,%s,1071,300\njoinery,+1,1622,40\n".formatted(attack)
            + "mill,@SUM(A1),1061,9\nkiln,\"\tx\",2392,9\n");
    Folders.write(
        park.resolve("duties.csv"),
        "duty,who,law,due\nD1,bakery,%s,2025-02-28\n".formatted(attack));
    return park;
  }

  private Path out(String name) {
    return folder.resolve("out").resolve(name);
  }

  private List<Path> written(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }

  /// How many cells of a workbook hold the name as text; none may hold it, or lead there,
  /// otherwise.
  private static int texts(Path file) throws IOException {
    int texts = 0;
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).as(file + " " + cell).isNotEqualTo(CellType.FORMULA);
            texts += cell.toString().contains("evil.example") ? 1 : 0;
          }
        }
        assertThat(sheet.getHyperlinkList())
            .noneMatch(link -> String.valueOf(link.getAddress()).contains("evil"));
      }
    }
    return texts;
  }

  @Test
  void noWorkbookHoldsItAsAFormula() throws IOException {
    Path park = park();
    Folders.write(
        park.resolve("plots.csv"),
        Folders.read(park.resolve("plots.csv"))
            + "A3,industrial,\"%s\",much,\n".formatted(ATTACK.replace("\"", "\"\"")));

    Terminal.run("assess", park, "--out", out("assess"));
    Terminal.run("forms", park, "--to", out("forms"));
    Terminal.run("collect", park, out("forms"), "--out", out("collect"));
    Terminal.run("check", park, "--fix", "--out", out("check"));

    int texts = 0;
    for (Path file : written(".xlsx")) {
      texts += texts(file);
    }
    assertThat(written(".xlsx")).hasSizeGreaterThanOrEqualTo(6);
    assertThat(texts).isPositive();
    assertThat(texts(out("forms").resolve("bakery-2025.xlsx"))).isPositive();
    assertThat(texts(out("check").resolve("fix/issues.xlsx"))).isPositive();
    for (Path page : written(".html")) {
      assertThat(Folders.read(page)).doesNotContainPattern("href=\"?http://evil");
    }
    assertThat(written(".html")).isNotEmpty();
  }

  @Test
  void noCsvFileHoldsItAsAFormulaAndEachReadsAsBefore() throws IOException {
    Path park = park();
    Path flows = folder.resolve("flows.csv");
    Folders.write(
        flows,
        "flow,period,tenant,direction,carrier,kind,quantity,unit,state\n"
            + "\"%s\",2024,nobody,in,water,utility,1,m3,measured\n"
                .formatted(ATTACK.replace("\"", "\"\"")));

    Terminal.run("convert", park, folder.resolve("park.json"));
    Terminal.run("convert", folder.resolve("park.json"), out("folder"));
    Terminal.run("next-year", park, "--to", out("next"));
    Terminal.run("import", park, flows, "--out", out("import"), "--in-place");
    Terminal compared = Terminal.run("compare", park, park, "--csv");

    assertThat(compared.out()).doesNotContainPattern(RUN);
    Path tenants = out("folder").resolve("tenants.csv");
    assertThat(Folders.read(tenants)).contains("\"'=HYPERLINK(\"\"http://evil.example", "'+1,");
    for (Path file : List.of(tenants, out("folder").resolve("duties.csv"))) {
      assertThat(Folders.read(file)).doesNotContainPattern(RUN);
    }
    assertThat(Terminal.run("diff", park, out("folder")).out())
        .contains("0 rows new, 0 changed, 0 gone");
    for (Path file : written(".csv")) {
      if (file.startsWith(out("next").resolve("ask-2025"))) {
        assertThat(Folders.read(file)).as(file.toString()).doesNotContainPattern(RUN);
      }
    }
  }
}
