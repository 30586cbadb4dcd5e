package org.tinkuy.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.tinkuy.views.Document;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.Note;
import org.tinkuy.views.Section;

class CoverTest {
  /// A cover of one tenant in Vietnamese: a title of four lines, a stamp of two, and five of eight
  /// lines of what the report was made from broken. Its last line stood alone on a second page.
  @Test
  void aFullCoverOnLetterKeepsToOnePage() throws IOException {
    String broken = "what a report was made from, told in so many words that they take two lines";
    List<KeyFigure> origin =
        IntStream.rangeClosed(1, 8)
            .mapToObj(
                line ->
                    new KeyFigure(
                        "Item " + line, line % 2 == 0 || line == 1 ? broken : "one", "", ""))
            .toList();
    List<Section> sections =
        IntStream.rangeClosed(1, 4)
            .mapToObj(at -> new Section("s" + at, "Chapter " + at, List.of(new Note("Short."))))
            .toList();
    Document document =
        new Document(
            "Valle Claro (a made-up park): assessment by the International Framework for"
                + " Eco-Industrial Parks, version 1, 2024",
            "en",
            sections,
            List.of(
                "For the firm Conservas Sirena de Arena S.A.C.: its own figures and the totals that"
                    + " are published",
                "INCOMPLETE: rows with errors were left out"),
            origin);

    try (PDDocument pdf = Loader.loadPDF(new PdfReport(SampleEdition.letter()).bytes(document))) {
      assertThat(text(pdf, 1)).contains("Item 8", "Made with");
      assertThat(text(pdf, 2)).contains("Contents");
    }
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }
}
