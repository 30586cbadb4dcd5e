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
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The way of a form: written, filled in, collected, taken in and taken back.
class FormsTest {
  private static final int IDS = 0;
  private static final int LAST = 2;
  private static final int ANSWER = 3;
  private static final int REMARK = 5;

  @TempDir private Path folder;

  private Path park() {
    return Folders.copy(Folders.SMALLEST, folder.resolve("park"));
  }

  private Path form(Path park) {
    assertThat(Terminal.run("forms", park, "--to", folder.resolve("forms")).exit()).isZero();
    return folder.resolve("forms").resolve("bakery-2025.xlsx");
  }

  private Terminal collect(Path park) {
    return Terminal.run("collect", park, folder.resolve("back"), "--out", folder.resolve("out"));
  }

  /// Fills a form in by the ids of its questions and sends it back.
  private void sendBack(Path form, String name, Map<String, Object> answers) throws IOException {
    try (InputStream in = Files.newInputStream(form);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      XSSFSheet sheet = book.getSheetAt(0);
      for (int i = 0; i <= sheet.getLastRowNum(); i++) {
        XSSFRow row = sheet.getRow(i);
        String id = row == null || row.getCell(IDS) == null ? "" : row.getCell(IDS).toString();
        Object answer = answers.get(id);
        if (row != null && answer instanceof Number number) {
          row.createCell(ANSWER).setCellValue(number.doubleValue());
        } else if (row != null && answer != null) {
          row.createCell(ANSWER).setCellValue(answer.toString());
          row.createCell(REMARK).setCellValue("=1+1 by hand");
        }
      }
      Files.createDirectories(folder.resolve("back"));
      try (OutputStream out = Files.newOutputStream(folder.resolve("back").resolve(name))) {
        book.write(out);
      }
    }
  }

  private static Map<String, String> questions(Path form) throws IOException {
    Map<String, String> questions = new TreeMap<>();
    try (InputStream in = Files.newInputStream(form);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      for (var row : book.getSheetAt(0)) {
        if (row.getCell(IDS) != null && row.getCell(IDS).toString().contains("|")) {
          String last = row.getCell(LAST) == null ? "" : row.getCell(LAST).toString();
          questions.put(row.getCell(IDS).toString(), last);
        }
      }
      assertThat(book.getSheetAt(0).isColumnHidden(IDS)).isTrue();
    }
    return questions;
  }

  private String changes() {
    return Folders.read(folder.resolve("out/collect/changes.yaml"));
  }

  @Test
  void asksForWhatWasToldTheYearBeforeAndShowsIt() throws IOException {
    Map<String, String> questions = questions(form(park()));

    assertThat(questions)
        .containsKeys("economics|bakery|turnover", "workforce|bakery,female|workers");
    List<String> flows = questions.keySet().stream().filter(id -> id.startsWith("flows|")).toList();
    assertThat(flows).isNotEmpty();
    assertThat(flows).anyMatch(id -> !questions.getOrDefault(id, "").isEmpty());
  }

  /// Found by eye: `m3` beside a question to a firm.
  @Test
  void aUnitIsWrittenAsAPersonReadsIt() throws IOException {
    List<String> units = new ArrayList<>();
    try (InputStream in = Files.newInputStream(form(park()));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      book.getSheetAt(0)
          .forEach(
              row -> {
                if (row.getCell(ANSWER + 1) != null) {
                  units.add(row.getCell(ANSWER + 1).toString());
                }
              });
    }
    assertThat(units).contains("m³").doesNotContain("m3");
  }

  @Test
  void whatComesBackIsTakenInAndTakenBackByteForByte() throws IOException {
    Path park = park();
    Path form = form(park);
    String flow = firstFlow(form);
    sendBack(form, "bakery.xlsx", Map.of(flow, 4321));
    List<String> before = contents(park);

    Terminal collected = collect(park);
    Path changes = folder.resolve("out/collect/changes.yaml");
    Terminal applied = Terminal.run("diff", park, "--apply", changes, "--in-place");

    assertThat(collected.exit()).isZero();
    assertThat(applied.exit()).isZero();
    assertThat(Folders.read(park.resolve("flows.csv"))).contains("4321", "2025");
    Path undo =
        park.resolve("scenarios").resolve(Folders.names(park.resolve("scenarios")).getLast());
    assertThat(Terminal.run("diff", park, "--apply", undo, "--in-place").exit()).isZero();
    assertThat(contents(park)).isEqualTo(before);
  }

  private static String firstFlow(Path form) throws IOException {
    return questions(form).entrySet().stream()
        .filter(each -> each.getKey().startsWith("flows|") && !each.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> contents(Path park) {
    List<String> contents = new ArrayList<>();
    for (String name : Folders.names(park)) {
      if (!Files.isDirectory(park.resolve(name))) {
        contents.add(name + ": " + Folders.read(park.resolve(name)));
      }
    }
    return contents;
  }

  @Test
  void aBandIsAnEstimateAndNotKnowingAndRefusingAreAnswers() throws IOException {
    Path park = park();
    Path form = form(park);
    List<String> flows =
        questions(form).keySet().stream().filter(id -> id.startsWith("flows|")).toList();
    sendBack(
        form,
        "bakery.xlsx",
        Map.of(
            flows.get(0),
            "200..800",
            flows.get(1),
            "I don't know",
            "economics|bakery|turnover",
            "I'd rather not say"));

    Terminal terminal = collect(park);

    assertThat(terminal.out().replaceAll("\\s+", " "))
        .contains("1 of 2 forms came back, with 3 of 15", "1 with “I don’t know”, 1 refused");
    assertThat(changes())
        .contains("state: estimated", "quantity: 200..800", "state: unknown")
        .contains("note: \"=1+1 by hand\"")
        .doesNotContain("turnover");
  }

  @Test
  void twoAnswersToOneQuestionAreAConflictAndNoneIsTaken() throws IOException {
    Path park = park();
    Path form = form(park);
    String flow = firstFlow(form);
    sendBack(form, "bakery.xlsx", Map.of(flow, 10));
    sendBack(form, "bakery (2).xlsx", Map.of(flow, 11));

    Terminal terminal = collect(park);

    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.err()).contains("form.answer.conflict", "bakery (2).xlsx, bakery.xlsx");
    assertThat(folder.resolve("out/collect/changes.yaml")).doesNotExist();
  }

  @Test
  void anAnswerAgainstWhatTheParkHasIsNotTaken() throws IOException {
    Path park = park();
    Path form = form(park);
    sendBack(form, "bakery.xlsx", Map.of("workforce|bakery,female|workers", 7));
    Folders.write(park.resolve("economics.csv"), "tenant,period,turnover\nbakery,2024,5\n");
    Folders.write(
        park.resolve("workforce-2025.csv"), "tenant,period,sex,workers\nbakery,2025,female,9\n");

    Terminal terminal =
        Terminal.run(
            "collect",
            park,
            folder.resolve("back"),
            "--period",
            "2025",
            "--out",
            folder.resolve("out"));

    assertThat(terminal.err())
        .contains("form.answer.differs", "already has '9' (workforce-2025.csv:2)", "is '7'");
  }

  @Test
  void whatIsNoNumberComesBackByName() throws IOException {
    Path park = park();
    Path form = form(park);
    sendBack(
        form,
        "bakery.xlsx",
        Map.of("workforce|bakery,female|workers", "3..5", firstFlow(form), "quite a lot"));

    Terminal terminal = collect(park);

    assertThat(terminal.err())
        .contains("form.answer.notNumber (2 places)", "'3..5'", "'quite a lot'");
    assertThat(terminal.out().replaceAll("\\s+", " ")).contains("; 2 answers were not taken.");
    assertThat(folder.resolve("out/collect/changes.yaml")).doesNotExist();
  }

  @Test
  void namesFilesThatAreNoFormsOrForOthers() throws IOException {
    Path park = park();
    Path form = form(park);
    sendBack(form, "bakery.xlsx", Map.of());
    Path back = folder.resolve("back");
    Folders.write(back.resolve("answer.docx"), "x");
    Folders.write(back.resolve("~$bakery.xlsx"), "x");
    Files.copy(
        Folders.ROOT.resolve("examples/assessment-workbook/assessment.xlsx"),
        back.resolve("other.xlsx"));

    Terminal terminal = collect(park);

    assertThat(terminal.err())
        .contains("form.file.other", "form.file.notForm", "folder.file.locked");
    assertThat(Terminal.run("collect", park, back, "--period", "2031", "--out", folder).err())
        .contains("form.file.otherPeriod");
    assertThat(Terminal.run("collect", park, folder.resolve("none"), "--out", folder).err())
        .contains("is no folder that can be read");
  }

  @Test
  void anIdThatLeadsOutOfTheFolderGetsNoFile() {
    Path park = park();
    Folders.write(park.resolve("tenants-2.csv"), "tenant,name,sector\n../../evil,Evil,1071\n");

    Terminal terminal = Terminal.run("forms", park, "--to", folder.resolve("forms"));

    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.err()).contains("form.tenant.fileName", "'../../evil'");
    assertThat(Folders.names(folder.resolve("forms")))
        .containsExactly("bakery-2025.xlsx", "joinery-2025.xlsx");
  }

  @Test
  void theTenantGetsAPageWithItsYearsAndNothingOfOthers() throws IOException {
    Path park = park();
    Path form = form(park);
    sendBack(form, "bakery.xlsx", Map.of(firstFlow(form), 4321));

    collect(park);

    Path returns = folder.resolve("out/collect/returns");
    assertThat(Folders.names(returns)).containsExactly("bakery-2025.html", "bakery-2025.pdf");
    assertThat(Folders.read(returns.resolve("bakery-2025.html")))
        .contains("4,321", "Beside other firms, 2024", "not shown", "Not shown: ")
        .doesNotContain("joinery", "Joinery");
  }

  @Test
  void aYearThatIsNoneIsWrongUse() {
    assertThat(Terminal.run("forms", Folders.SMALLEST, "--period", "soon", "--to", folder).exit())
        .isEqualTo(3);
    assertThat(Folders.names(folder)).isEmpty();
  }
}
