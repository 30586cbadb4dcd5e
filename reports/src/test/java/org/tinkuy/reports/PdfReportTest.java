package org.tinkuy.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.views.Block;
import org.tinkuy.views.Column;
import org.tinkuy.views.Document;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.Note;
import org.tinkuy.views.Picture;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;

class PdfReportTest {
  private static final byte[] RICH =
      new PdfReport(SampleEdition.english()).bytes(SampleDocument.rich());

  @Test
  void holdsTheWordsInReadingOrder() throws IOException {
    String text = text(new PdfReport(SampleEdition.english()).bytes(SampleDocument.small()));
    assertThat(text.lines().map(String::strip))
        .containsSubsequence(
            "Water & \"waste\"",
            "Operator's copy: all figures shown",
            "Contents",
            "Water",
            "Needs attention: 12 % of the intake is unexplained.",
            "Water in 2024",
            "Into the park");
    assertThat(text).contains("1,234.5", "~\u202F\u221220", "no data");
  }

  @Test
  void anApostropheIsFoundAsItWasWritten() throws IOException {
    Document french =
        new Document("L\u2019eau \u2018d\u2019ici\u2019", "fr", List.of(), List.of(), List.of());

    assertThat(text(new PdfReport(SampleEdition.english()).bytes(french)))
        .contains("L\u2019eau \u2018d\u2019ici\u2019");
  }

  @Test
  void numbersItsPagesAndCarriesItsStampOnEachButTheCover() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(RICH)) {
      int pages = pdf.getNumberOfPages();
      assertThat(pages).isBetween(9, 14);
      for (int page = 2; page <= pages; page++) {
        assertThat(text(pdf, page))
            .contains("Page %s of %s".formatted(page, pages))
            .contains("Operator's copy: all figures shown");
      }
      assertThat(text(pdf, 1)).contains("Operator's copy").doesNotContain("Page 1");
      assertThat(text(pdf, pages)).hasSizeGreaterThan(200);
    }
  }

  /// The inputs of twelve parks ran over to a second page, in front of the contents; behind a
  /// report they stood alone on a page.
  @Test
  void whatAReportWasMadeFromStandsBelowTheContentsOrBehindItWhereTheCoverHasNoRoom()
      throws IOException {
    assertThat(pageOfLastInput(10)).isEqualTo(1);
    assertThat(pageOfLastInput(11)).isEqualTo(2);
    assertThat(pageOfLastInput(16)).isEqualTo(2);
    assertThat(pageOfLastInput(22)).isGreaterThan(2);
  }

  /// Contents of three lines filled a page of a report of five.
  @Test
  void aShortReportHasItsContentsOnTheCover() throws IOException {
    Section section = new Section("s", "Section", List.of(new Note("Text.")));
    List<KeyFigure> origin = List.of(new KeyFigure("Seed", "42", "", ""));
    Document document = new Document("Parks", "en", List.of(section), List.of(), origin);
    byte[] bytes = new PdfReport(SampleEdition.english()).bytes(document);
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(2);
      assertThat(text(pdf, 1)).contains("Contents").containsPattern("Section[ .]+2");
      assertThat(text(pdf, 2)).contains("Text.").contains("Seed");
    }
  }

  private static int pageOfLastInput(int inputs) throws IOException {
    List<KeyFigure> origin = new ArrayList<>();
    for (int input = 1; input <= inputs; input++) {
      origin.add(new KeyFigure("Park " + input + ".", "0".repeat(64), "", ""));
    }
    List<Section> sections =
        Stream.of("a", "b", "c", "d")
            .map(id -> new Section(id, "Section", List.of(new Note("Text."))))
            .toList();
    Document document = new Document("Parks", "en", sections, List.of(), origin);
    byte[] bytes = new PdfReport(SampleEdition.english()).bytes(document);
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      int page = 1;
      while (!text(pdf, page).contains("Park " + inputs + ".")) {
        page++;
      }
      return page;
    }
  }

  /// The space below the readiness of a park ran over to a page that stayed empty, where a drawing
  /// as high as a page came next; so did the space below a drawing that fills the last page.
  @Test
  void noPageStaysEmptyBetweenReadinessAndATallDrawing() throws IOException {
    Table twin = new Table("t", "Twin", List.of(Column.text("Name", 1)), List.of(), "");
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 780\" width=\"640\""
            + " height=\"780\"></svg>";
    Section map =
        new Section("map", "Map", List.of(new Picture("p", "Title", "", svg, "A.", twin, "")));
    for (int rows = 50; rows < 64; rows++) {
      List<Row> many = Collections.nCopies(rows, word("One row"));
      Table table = new Table("r", "Rows", List.of(Column.text("Name", 1)), many, "Below it.");
      Section readiness = new Section("readiness", "Readiness", List.of(table));
      Document document = new Document("Park", "en", List.of(readiness, map), List.of(), List.of());
      byte[] bytes = new PdfReport(SampleEdition.english()).bytes(document);
      try (PDDocument pdf = Loader.loadPDF(bytes)) {
        for (int page = 3; page <= pdf.getNumberOfPages(); page++) {
          assertThat(text(pdf, page).lines().count())
              .as("%s rows, page %s", rows, page)
              .isGreaterThan(2);
        }
      }
    }
  }

  /// A heading stayed with its note above a page that was half empty, since the small table below
  /// it, which is not cut, went over to the next.
  @Test
  void aHeadingGoesWithTheSmallTableThatFollowsItsNote() throws IOException {
    List<Column> columns = List.of(Column.text("Name", 1));
    for (int rows = 8; rows < 30; rows += 3) {
      Table filling =
          new Table("f", "Filling", columns, Collections.nCopies(rows, word("One row")), "");
      Table small = new Table("s", "Small", columns, Collections.nCopies(9, word("Its row")), "");
      Section before = new Section("before", "Before", List.of(filling));
      Section after = new Section("after", "After", List.of(new Note("A word first."), small));
      Document document = new Document("Park", "en", List.of(before, after), List.of(), List.of());
      byte[] bytes = new PdfReport(SampleEdition.english()).bytes(document);
      try (PDDocument pdf = Loader.loadPDF(bytes)) {
        for (int page = 3; page <= pdf.getNumberOfPages(); page++) {
          String text = text(pdf, page);
          assertThat(text.contains("A word first."))
              .as("%s rows, page %s", rows, page)
              .isEqualTo(text.contains("Its row"));
        }
      }
    }
  }

  @Test
  void repeatsTheHeadsOfLongTables() throws IOException {
    String text = text(RICH);
    assertThat(text.split("Id Criterion State Value Unit Target", -1).length).isGreaterThan(3);
  }

  /// A note took the last row over to the next page without the head of the table, and so did a
  /// total.
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theLastRowOfATableHasItsHeadAboveItWhereverThePageEnds(boolean total) throws IOException {
    for (int rows = 24; rows < 48; rows++) {
      List<Row> many = new ArrayList<>(Collections.nCopies(rows, word("One row")));
      if (total) {
        many.add(new Row(List.of(new TextCell("One row in all")), true));
      }
      Table table = new Table("t", "Title", List.of(Column.text("Name", 1)), many, "Below it.");
      standTogether(table, "One row", "Name");
    }
  }

  /// A sheet held the last row of a long table and nothing else.
  @Test
  void noPageHasOnlyARowOrTwoOfALongTable() throws IOException {
    for (int rows = 26; rows < 46; rows++) {
      List<Row> many = Collections.nCopies(rows, word("One row"));
      Table table = new Table("t", "Title", List.of(Column.text("Name", 1)), many, "Below it.");
      Section section = new Section("s", "Section", List.of(table));
      Document document = new Document("Park", "en", List.of(section), List.of(), List.of());
      try (PDDocument pdf =
          Loader.loadPDF(new PdfReport(SampleEdition.english()).bytes(document))) {
        String last = text(pdf, pdf.getNumberOfPages());
        assertThat(last.split("One row", -1).length - 1)
            .as("%s rows", rows)
            .isGreaterThanOrEqualTo(3);
      }
    }
  }

  /// A last section of one sentence stood alone on a sheet behind one that was a quarter empty.
  @Test
  void aSectionOfASentenceAsksForLittleRoom() throws IOException {
    List<Row> rows = Collections.nCopies(24, word("One row"));
    Table table = new Table("t", "Title", List.of(Column.text("Name", 1)), rows, "");
    Document document =
        new Document(
            "Park",
            "en",
            List.of(
                new Section("s", "Section", List.of(table)),
                new Section("q", "Data quality", List.of(new Note("Nothing was found.")))),
            List.of(),
            List.of());
    try (PDDocument pdf = Loader.loadPDF(new PdfReport(SampleEdition.english()).bytes(document))) {
      assertThat(text(pdf, pdf.getNumberOfPages())).contains("One row", "Nothing was found.");
    }
  }

  /// Each page of a table has both of two words, or neither.
  private static void standTogether(Table table, String one, String other) throws IOException {
    Section section = new Section("s", "Section", List.of(table));
    Document document = new Document("Park", "en", List.of(section), List.of(), List.of());
    byte[] bytes = new PdfReport(SampleEdition.english()).bytes(document);
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        String text = text(pdf, page);
        assertThat(text.contains(one))
            .as("%s rows, page %s", table.rows().size(), page)
            .isEqualTo(text.contains(other));
      }
    }
  }

  /// The first row of a group went to the next page by itself, being of many lines or, as the last
  /// before the note, too near to it, and left the name of the group at the foot of the page.
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theNameOfAGroupHasItsFirstRowBelowItWhereverThePageEnds(boolean last) throws IOException {
    TextCell one = new TextCell("One row");
    TextCell words = new TextCell("First row" + (last ? "" : " of many words".repeat(30)));
    List<Column> columns = List.of(Column.text("Name", 1), Column.text("Source", 1));
    for (int rows = 18; rows < 30; rows++) {
      List<Row> many = new ArrayList<>(Collections.nCopies(rows, Row.of(one, one)));
      many.add(Row.heading("Group", 2));
      many.add(Row.of(words, one));
      String note = last ? "Below it are many words that fill a line. ".repeat(12) : "";
      Table table = new Table("t", "Title", columns, many, note);
      standTogether(table, "Group", "First row");
    }
  }

  /// The last three rows of a long table go to the next page together: where they are all of their
  /// group, its name goes with them.
  @Test
  void theNameOfTheLastGroupGoesWithItsRows() throws IOException {
    TextCell one = new TextCell("One row");
    List<Column> columns = List.of(Column.text("Name", 1), Column.text("Source", 1));
    for (int rows = 18; rows < 30; rows++) {
      List<Row> many = new ArrayList<>(Collections.nCopies(rows, Row.of(one, one)));
      many.add(Row.heading("Group", 2));
      many.add(Row.of(new TextCell("First row"), one));
      many.addAll(Collections.nCopies(2, Row.of(one, one)));
      standTogether(new Table("t", "Title", columns, many, "A note."), "Group", "First row");
    }
  }

  @Test
  void leavesNoHeadingAloneAtTheFootOfAPage() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(RICH)) {
      for (int page = 3; page <= pdf.getNumberOfPages(); page++) {
        List<String> lines = text(pdf, page).lines().map(String::strip).toList();
        assertThat(lines.get(lines.size() - 3))
            .isNotIn("Park management", "Environmental performance", "Social performance")
            .isNotIn("Economic performance", "Criteria", "Data quality", "Together");
      }
    }
  }

  @Test
  void keepsTheTitleOfATableWithItsFirstRows() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(RICH)) {
      for (int page = 3; page <= pdf.getNumberOfPages(); page++) {
        String text = text(pdf, page);
        assertThat(text.contains("Criteria whose state changed"))
            .isEqualTo(text.contains("One point is 1 of 51 criteria"));
      }
    }
  }

  /// A page that is not the last of its chapter goes on to its last third: what follows it would
  /// have had no room. The last line of a page is that of its text, or the source below a drawing.
  @ParameterizedTest
  @EnumSource(Paper.class)
  void leavesNoPageHalfEmptyBeforeTheLastOfAChapter(Paper paper) throws IOException {
    Document document = SampleDocument.rich();
    Edition edition = paper == Paper.A4 ? SampleEdition.english() : SampleEdition.letter();
    List<String> chapters = document.sections().stream().map(Section::title).toList();
    try (PDDocument pdf = Loader.loadPDF(new PdfReport(edition).bytes(document))) {
      for (int page = 3; page < pdf.getNumberOfPages(); page++) {
        boolean ends =
            text(pdf, page + 1)
                .lines()
                .map(String::strip)
                .skip(1)
                .limit(1)
                .anyMatch(chapters::contains);
        if (!ends) {
          assertThat(fill(pdf, page)).as("%s, page %s", paper, page).isGreaterThan(0.66);
        }
      }
    }
  }

  @Test
  void hasABookmarkForEachSectionTableAndPicture() throws IOException {
    List<String> names = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(RICH)) {
      collect(pdf.getDocumentCatalog().getDocumentOutline().children(), names);
    }
    assertThat(names).contains("Contents", "Summary", "Criteria", "State of each criterion, 2024");
  }

  /// Each page ends elsewhere in them, once between the title of a table and its rows.
  @Test
  void printsExplanationsInFullWhereverAPageEnds() throws IOException {
    for (int lines = 0; lines < 6; lines++) {
      List<Block> blocks = new ArrayList<>();
      blocks.add(new Note("Before them.\n\n".repeat(lines + 1).strip()));
      for (int i = 0; i < 12; i++) {
        blocks.add(SampleDocument.explanation("x" + i, 2 + (i * 7 + lines) % 9));
      }
      Section annex = new Section("annex", "Annex", blocks);
      Document document = new Document("Park", "en", List.of(annex), List.of(), List.of());

      String text = text(new PdfReport(SampleEdition.english()).bytes(document));

      assertThat(text).contains("Criterion x0", "Criterion x11");
      assertThat(text.split("What it was made of", -1)).hasSize(13);
    }
  }

  /// Where a page ended between the title of a table and its head, the renderer broke off: in a
  /// tenant's page with one line of title, in a report with many. The end moves over all of that.
  @ParameterizedTest
  @CsvSource({"return, 1, 36", "return, 9, 32", "annex, 9, 26", "annex, 30, 30"})
  void aTableMayBeginAnywhereOnAPageHoweverTallItsTitle(String id, int lines, int from)
      throws IOException {
    String title =
        "A title of many words that goes on and on for a whole line of it. ".repeat(lines);
    for (int before = from; before < from + 6; before++) {
      List<Block> blocks = new ArrayList<>();
      blocks.add(new Note("Before it.\n\n".repeat(before).strip()));
      blocks.add(
          new Table(
              "t",
              title.strip(),
              List.of(Column.text("Name", 1)),
              List.of(Row.of(new TextCell("First row")), Row.of(new TextCell("Last row"))),
              "Below it."));
      Section section = new Section(id, "Section", blocks);
      Document document = new Document("Park", "en", List.of(section), List.of(), List.of());

      String text = text(new PdfReport(SampleEdition.english()).bytes(document));

      assertThat(text).contains("Name", "First row", "Last row", "Below it.");
      assertThat(text.split("A\\s+title", -1)).hasSize(lines + 1);
    }
  }

  @Test
  void listsTheSectionsOnOnePageOfContents() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(RICH)) {
      assertThat(text(pdf, 2)).contains("Contents", "Summary", "Data quality");
      assertThat(text(pdf, 3)).contains("Valle Claro reaches 61 %");
    }
  }

  /// Of a long table paper has the brief one, a screen all rows; a brief one without rows is told
  /// by its note alone.
  @Test
  void printsTheBriefTableInPlaceOfTheWholeOne() throws IOException {
    List<Column> columns = List.of(Column.text("Year", 1));
    List<Row> all = List.of(Row.of(new TextCell("In 2041")), Row.of(new TextCell("In 2042")));
    Table years =
        new Table("years", "By year", columns, all, "Whole.")
            .onPaper(List.of(Row.of(new TextCell("2041–2042"))), "Shorter.");
    Table checks =
        new Table("checks", "Checks", columns, all, "Whole.").onPaper(List.of(), "Held.");
    Document document =
        new Document(
            "Park",
            "en",
            List.of(new Section("s", "Money", List.of(years, checks))),
            List.of(),
            List.of());

    String paper = text(new PdfReport(SampleEdition.english()).bytes(document));
    String screen = new HtmlReport(SampleEdition.english()).html(document);

    assertThat(paper)
        .contains("2041–2042", "Shorter.", "Checks", "Held.")
        .doesNotContain("In 2041", "In 2042", "Whole.");
    assertThat(screen)
        .contains("In 2041", "In 2042", "Whole.")
        .doesNotContain("2041–2042", "Shorter.", "Held.");
  }

  @Test
  void isDatedByItsEditionAndNotByTheClock() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(RICH)) {
      PDDocumentInformation about = pdf.getDocumentInformation();
      GregorianCalendar made = (GregorianCalendar) about.getCreationDate();
      assertThat(made.toZonedDateTime().toLocalDate()).isEqualTo("2025-03-31");
      assertThat(about.getTitle()).isEqualTo("Valle Claro: eco-industrial assessment 2024");
    }
    assertThat(new PdfReport(SampleEdition.english()).bytes(SampleDocument.rich())).isEqualTo(RICH);
  }

  @Test
  void printsOnLetterToo() throws IOException {
    byte[] bytes = new PdfReport(SampleEdition.letter()).bytes(SampleDocument.small());
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isCloseTo(612f, within(1f));
      assertThat(pdf.getPage(0).getMediaBox().getHeight()).isCloseTo(792f, within(1f));
    }
  }

  private static Row word(String text) {
    return Row.of(new TextCell(text));
  }

  /// The share of the height between head and foot of a page down to its last line.
  private static double fill(PDDocument pdf, int page) throws IOException {
    double perMillimetre = 72 / 25.4;
    double top = 24 * perMillimetre;
    double foot = pdf.getPage(page - 1).getMediaBox().getHeight() - 22 * perMillimetre;
    List<Double> lines = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            lines.add((double) letter.getYDirAdj());
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(pdf);
    double last = lines.stream().filter(y -> y <= foot).max(Double::compare).orElseThrow();
    return (last - top) / (foot - top);
  }

  private static void collect(Iterable<PDOutlineItem> items, List<String> names) {
    for (PDOutlineItem item : items) {
      names.add(item.getTitle());
      collect(item.children(), names);
    }
  }

  private static String text(byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(pdf);
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
