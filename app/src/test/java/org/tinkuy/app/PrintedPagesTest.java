package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a reader who leafs through a print would stumble over is found.
class PrintedPagesTest {
  private static final int LINES = 12;
  private static final int LEFT_pt = 60;
  private static final int FOOT_pt = 40;

  @TempDir private Path folder;

  /// A print of a cover and one page, whose last line above the foot is set so.
  private PrintedPages ending(Standard14Fonts.FontName font, float size_pt) throws IOException {
    Path file = folder.resolve("print.pdf");
    try (PDDocument pdf = new PDDocument()) {
      for (int number = 1; number <= 2; number++) {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
          for (int line = 0; line < LINES; line++) {
            write(out, Standard14Fonts.FontName.HELVETICA, 9, 700 - 20 * line, "Words");
          }
          write(out, font, size_pt, 100, "The last");
          write(out, Standard14Fonts.FontName.HELVETICA, 9, FOOT_pt, "Page of");
        }
      }
      pdf.save(file.toFile());
    }
    return PrintedPages.of(file);
  }

  private static void write(
      PDPageContentStream out,
      Standard14Fonts.FontName font,
      float size_pt,
      float height_pt,
      String words)
      throws IOException {
    out.beginText();
    out.setFont(new PDType1Font(font), size_pt);
    out.newLineAtOffset(LEFT_pt, height_pt);
    out.showText(words);
    out.endText();
  }

  /// Only pages with next to nothing on them were looked for.
  @Test
  void aHeadingAloneAtTheFootOfAPageIsAFault() throws IOException {
    assertThat(ending(Standard14Fonts.FontName.HELVETICA_BOLD, 12).faults())
        .containsExactly("page 2: left behind 'Thelast'");
    assertThat(ending(Standard14Fonts.FontName.HELVETICA_BOLD, 8.5f).faults()).hasSize(1);
  }

  @Test
  void wordsAndTotalsMayEndAPage() throws IOException {
    assertThat(ending(Standard14Fonts.FontName.HELVETICA, 12).faults()).isEmpty();
    assertThat(ending(Standard14Fonts.FontName.HELVETICA_BOLD, 9).faults()).isEmpty();
  }
}
