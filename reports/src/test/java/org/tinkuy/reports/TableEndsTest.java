package org.tinkuy.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.tinkuy.views.Column;
import org.tinkuy.views.Document;
import org.tinkuy.views.Picture;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;

class TableEndsTest {
  private static final List<Column> COLUMNS = List.of(Column.text("Name", 1));

  /// The last rows of a table stood alone on a page, since the drawing behind them is as high as
  /// one: their page has at least ten lines, its head and foot among them.
  @Test
  void aFewRowsDoNotFillAPageByThemselvesBeforeADrawingAsHighAsAPage() throws IOException {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 780\" width=\"640\""
            + " height=\"780\"></svg>";
    Table twin = new Table("t", "Twin", COLUMNS, List.of(), "");
    Section map =
        new Section("map", "Map", List.of(new Picture("p", "Title", "", svg, "A.", twin, "")));
    for (int rows = 62; rows < 80; rows += 2) {
      List<Row> many = Collections.nCopies(rows, Row.of(new TextCell("one row")));
      Section list =
          new Section("list", "List", List.of(new Table("rows", "Rows", COLUMNS, many, "")));
      Document document = new Document("Park", "en", List.of(list, map), List.of(), List.of());
      byte[] bytes = new PdfReport(SampleEdition.english()).bytes(document);
      try (PDDocument pdf = Loader.loadPDF(bytes)) {
        for (int page = 3; page < pdf.getNumberOfPages(); page++) {
          assertThat(lines(pdf, page)).as("%s rows, page %s", rows, page).isGreaterThan(9);
        }
      }
    }
  }

  private static long lines(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf).lines().count();
  }
}
