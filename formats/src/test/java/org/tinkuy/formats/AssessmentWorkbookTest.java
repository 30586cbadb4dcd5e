package org.tinkuy.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinkuy.formats.xlsx.TestBook.number;
import static org.tinkuy.formats.xlsx.TestBook.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.document.ParkCheck;
import org.tinkuy.formats.catalog.Shipped;
import org.tinkuy.formats.xlsx.TestBook;
import org.tinkuy.kernel.Checked;
import org.tinkuy.park.Park;

/// The example of an assessment kept in a workbook, which this test writes.
class AssessmentWorkbookTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("tinkuy.root", ".."), "examples", "assessment-workbook");

  private static byte[] workbook() {
    TestBook book = new TestBook();
    int percent = book.format("0%");
    return book.sheet(
            "Assessment",
            row("Assessment of an industrial park (invented answers)"),
            row("Filled in by the park body, 2024"),
            row(""),
            row("No.", "Kind", "Requirement in short", "Current", "Intended", "Remarks"),
            row("PM-P1", "Prerequisite", "Body that runs the park", "Yes", "Yes", "since 2019"),
            row("EN-P3", "Prerequisite", "Strategy for waste heat", "No", "Yes", ""),
            row("SO-P1", "Prerequisite", "Staff for social matters", "Partly", "Yes", ""),
            row("EC-P4", "Prerequisite", "Targets of government", "Not relevant", "", ""),
            row(
                "EN-I8",
                "Indicator",
                "Water reused",
                number("0.12", percent),
                number("0.5", percent),
                "estimate"),
            row("EN-I13", "Indicator", "Firms with a programme", 0.25, 0.6, ""),
            row("", "", "End of the list", "", "", ""))
        .bytes();
  }

  @Test
  void readsItsAnswersAndItsAimsIntoTheTableOfAnswers() throws IOException {
    Path file = FOLDER.resolve("assessment.xlsx");
    if (Boolean.getBoolean("tinkuy.regenerate")) {
      Files.write(file, workbook());
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(workbook());

    Checked<FolderContent> read = ParkFolder.read(FOLDER, Shipped.CATALOG);
    Checked<Park> park = new ParkCheck(Shipped.CATALOG).check(read.find().orElseThrow().document());

    assertThat(park.issues()).isEmpty();
    assertThat(read.issues())
        .extracting(issue -> issue.severity() + " " + issue.code())
        .containsOnly("NOTE mapping.row.passedOver", "NOTE mapping.header.unused");
    assertThat(answers(park.find().orElseThrow()))
        .containsExactlyInAnyOrder(
            "PM-P1 current met",
            "PM-P1 intended met",
            "EN-P3 current notMet",
            "EN-P3 intended met",
            "SO-P1 current partly",
            "SO-P1 intended met",
            "EC-P4 current notApplicable",
            "EN-I8 current stated 12 %",
            "EN-I8 intended stated 50 %",
            "EN-I13 current stated 0.25",
            "EN-I13 intended stated 0.6");
  }

  private static List<String> answers(Park park) {
    return park.table("answers").rows().stream()
        .map(
            row ->
                String.join(
                        " ",
                        row.text("criterion"),
                        row.text("basis"),
                        row.text("state"),
                        row.text("value"))
                    .strip())
        .toList();
  }
}
