package org.tinkuy.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.views.Block;
import org.tinkuy.views.Column;
import org.tinkuy.views.Document;
import org.tinkuy.views.Explanation;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;

/// The head of a table on each page that it runs over.
class TableHeadTest {
  /// The line box of a head in small type began above the top of its page, so that the renderer
  /// painted the head once more on the page before.
  @ParameterizedTest
  @ValueSource(strings = {"annex", "readiness"})
  void aHeadInSmallTypeIsPaintedOnceOnEachPage(String id) throws IOException {
    List<Row> rows = Collections.nCopies(140, Row.of(new TextCell("one row")));
    Block block =
        id.equals("annex")
            ? SampleDocument.explanation("x", 140)
            : new Table("t", "Title", List.of(Column.text("Name", 1)), rows, "");
    Painted painted = Painted.of(new Section(id, "Section", List.of(block)));

    assertThat(painted.pages).hasSizeGreaterThan(2);
    assertThat(painted.twice).isEmpty();
  }

  /// Pages of the annex began with rows that nobody could tell of which criterion they were.
  @Test
  void whatATableExplainsStandsInItsHeadOnEachPage() throws IOException {
    Explanation plain = SampleDocument.explanation("x", 140);
    Explanation coded = new Explanation("x", "PM-P2", plain.title(), plain.state(), plain.blocks());
    Painted painted = Painted.of(new Section("annex", "Section", List.of(coded)));

    assertThat(painted.pages).hasSizeGreaterThan(2).allMatch(page -> page.contains("PM-P2 · Term"));
  }

  /// A row that its note pulled over to the next page had no head there, which was painted twice on
  /// the page before: its words stood on more lines than they would if they filled them.
  @Test
  void aRowOfManyLinesAboveTheNoteHasItsHeadWhereverThePageEnds() throws IOException {
    List<Column> columns = List.of(Column.text("Name", 1), Column.text("Source", 1));
    TextCell one = new TextCell("one");
    TextCell words = new TextCell("incomprehensibilities ".repeat(26).strip());
    for (int before = 18; before < 36; before++) {
      List<Row> rows = new ArrayList<>(Collections.nCopies(before, Row.of(one, one)));
      rows.add(Row.of(one, words));
      Table table = new Table("t", "Title", columns, rows, "Below it.");
      Painted painted = Painted.of(new Section("s", "Section", List.of(table)));

      assertThat(painted.pages)
          .as("%s rows", before)
          .allMatch(page -> page.contains("Name Source"));
      assertThat(painted.twice).as("%s rows", before).isEmpty();
    }
  }

  /// A note that stands alone below a head, on a page of its own, reads as one without a table.
  @ParameterizedTest
  @ValueSource(ints = {1, 30, 60, 110})
  void aNoteStandsBelowARowOfItsTableWhereverThePageEnds(int words) throws IOException {
    List<Column> columns = List.of(Column.text("Name", 1), Column.text("Source", 1));
    String note = "Explained " + "by many words ".repeat(words).strip() + ".";
    for (int before = 20; before < 36; before++) {
      List<Row> rows =
          new ArrayList<>(
              Collections.nCopies(before, Row.of(new TextCell("one"), new TextCell("some"))));
      Table table = new Table("t", "Title", columns, rows, note);
      Painted painted = Painted.of(new Section("s", "Section", List.of(table)));

      assertThat(painted.pages)
          .as("%s rows", before)
          .filteredOn(page -> page.contains("Explained"))
          .singleElement()
          .asString()
          .contains("One some");
      assertThat(painted.twice).as("%s rows", before).isEmpty();
    }
  }

  /// The text of each page, and the letters that stand where the same one stands already.
  private static final class Painted extends PDFTextStripper {
    private final List<String> pages = new ArrayList<>();
    private final Set<String> places = new HashSet<>();
    private final List<String> twice = new ArrayList<>();

    static Painted of(Section section) throws IOException {
      Document document = new Document("Park", "en", List.of(section), List.of(), List.of());
      Painted painted = new Painted();
      try (PDDocument pdf =
          Loader.loadPDF(new PdfReport(SampleEdition.english()).bytes(document))) {
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
          painted.setStartPage(page);
          painted.setEndPage(page);
          painted.pages.add(painted.getText(pdf));
          painted.places.clear();
        }
      }
      return painted;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
      super.processTextPosition(letter);
      String place =
          letter.getUnicode()
              + Math.round(letter.getXDirAdj() * 10)
              + "/"
              + Math.round(letter.getYDirAdj() * 10);
      if (!letter.getUnicode().isBlank() && !places.add(place)) {
        twice.add(place);
      }
    }
  }
}
