package org.tinkuy.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.tinkuy.views.picture.Ink;
import org.tinkuy.views.workbook.LiveBook;
import org.tinkuy.views.workbook.LiveCell;
import org.tinkuy.views.workbook.LiveRow;
import org.tinkuy.views.workbook.LiveSheet;

class LiveWorkbookTest {
  private static byte[] write(LiveCell... cells) {
    LiveSheet sheet =
        new LiveSheet(
            "Money",
            Ink.RIVER,
            List.of(20),
            List.of(new LiveRow(List.of(cells))),
            new LiveSheet.Frozen(0, 0));
    return new LiveWorkbook(new Edition(SampleLabels.english(), LocalDate.of(2026, 1, 1), Paper.A4))
        .bytes(new LiveBook("A case", List.of(sheet)));
  }

  private static String part(byte[] workbook, String name) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new AssertionError("no part " + name);
  }

  private static String sheet(LiveCell... cells) {
    return part(write(cells), "xl/worksheets/sheet1.xml");
  }

  private static LiveCell formula(String text, double result) {
    return new LiveCell.Formula(text, result, LiveCell.Look.FORMULA, "0");
  }

  @Test
  void aFormulaCarriesItsResult() {
    assertThat(sheet(formula("1+1", 2))).contains("<f>1+1</f><v>2.0</v>");
  }

  @Test
  void aFormulaThatIsNotDefinedSaysSo() {
    assertThat(sheet(formula("NA()", Double.NaN))).contains(" t=\"e\"><f>NA()</f><v>#N/A</v>");
  }

  @Test
  void signsOfComparisonSurviveTheFile() {
    assertThat(sheet(formula("IF(B1<=2,\">\"&C1,0)", 0)))
        .contains("<f>IF(B1&lt;=2,\"&gt;\"&amp;C1,0)</f>");
  }

  @Test
  void textThatLooksLikeAFormulaStaysText() {
    String attack = "=HYPERLINK(\"http://evil.example\",\"x\")";
    byte[] book = write(new LiveCell.Words(attack, LiveCell.Look.LABEL));

    assertThat(part(book, "xl/worksheets/sheet1.xml")).doesNotContain("<f>").contains("t=\"s\"");
    assertThat(part(book, "xl/sharedStrings.xml")).contains("=HYPERLINK");
    // marked as text, so that it stays so when a person edits the cell
    assertThat(part(book, "xl/styles.xml")).contains("formatCode=\"@\"");
  }

  /// The first sheet explains the book beside its words: what ran past the paper was cut off.
  @Test
  void wordsLongerThanTheLastColumnStandOnSeveralLines() {
    byte[] wide = write(new LiveCell.Words("twenty-one characters", LiveCell.Look.LABEL));
    byte[] narrow = write(new LiveCell.Words("twenty characters ok", LiveCell.Look.LABEL));

    assertThat(part(wide, "xl/styles.xml")).contains("wrapText=\"true\"");
    assertThat(part(narrow, "xl/styles.xml")).doesNotContain("wrapText=\"true\"");
  }

  @Test
  void anInputHasANameThatTheWholeBookKnows() {
    byte[] book = write(new LiveCell.Amount(3, LiveCell.Look.INPUT, "0", "in_tax_rate"));

    assertThat(part(book, "xl/workbook.xml"))
        .contains("name=\"in_tax_rate\"")
        .doesNotContain("localSheetId");
  }

  @Test
  void theSameBookGivesTheSameBytes() {
    assertThat(write(formula("1+1", 2))).isEqualTo(write(formula("1+1", 2)));
  }
}
