package org.tinkuy.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.tinkuy.views.Choice;
import org.tinkuy.views.Column;
import org.tinkuy.views.Document;
import org.tinkuy.views.Picture;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;

/// A map by many measures: a page chooses, paper and workbook have those that are printed.
class ChoiceTest {
  private static final Document MAPS =
      new Document(
          "Park",
          "en",
          List.of(
              new Section(
                  "park-map",
                  "The park",
                  List.of(
                      new Choice(
                          "map",
                          "Plots filled by",
                          List.of(
                              new Choice.Option("planned use", map("use", "Most is industry")),
                              new Choice.Option(
                                  "water", map("water", "Two plots take most"), false)))))),
          List.of(),
          List.of());

  private static Picture map(String id, String title) {
    Table twin = new Table(id + "-t", "Plots", List.of(Column.text("Plot", 1)), List.of(), "");
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 80\" width=\"640\""
            + " height=\"80\"></svg>";
    return new Picture(id, title, "", svg, "A.", twin, "");
  }

  @Test
  void aPageHasEveryMeasure() {
    assertThat(new HtmlReport(SampleEdition.english()).html(MAPS))
        .contains("data-option=\"planned use\"", "data-option=\"water\"", "Two plots take most");
  }

  @Test
  void paperHasThoseThatArePrinted() throws IOException {
    byte[] bytes = new PdfReport(SampleEdition.english()).bytes(MAPS);
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Most is industry")
          .doesNotContain("Two plots take most");
    }
  }

  @Test
  void aWorkbookHasASheetForThoseThatArePrinted() throws IOException {
    byte[] bytes = new XlsxReport(SampleEdition.english()).bytes(MAPS);
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(workbook.getSheets().map(Sheet::getName))
          .containsExactly("Contents", "Overview", "The park", "How this was made");
    }
  }
}
