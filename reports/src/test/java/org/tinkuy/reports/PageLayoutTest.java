package org.tinkuy.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.tinkuy.views.Block;
import org.tinkuy.views.Choice;
import org.tinkuy.views.Column;
import org.tinkuy.views.Document;
import org.tinkuy.views.Explanation;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Note;
import org.tinkuy.views.Picture;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;

/// Where things stand on printed pages: what begins one, what is kept together, and what is fitted.
class PageLayoutTest {
  private static final double POINTS_PER_mm = 72 / 25.4;

  /// What stands above is the head of a page, and below its foot.
  private static final double HEAD_mm = 22;

  private static final double FOOT_mm = 297 - 20;

  /// With these a document has a cover and contents in front of its first section.
  private static final List<Block> OPENING = List.of(new Note("Opening."));

  private static final List<KeyFigure> ORIGIN = List.of(new KeyFigure("Seed", "42", "", ""));

  /// A line of a page.
  private record Line(int page, double height_mm, String words) {}

  /// Chapters behind a full page began up to 6 mm lower than others, and titles of tables and
  /// drawings, figures and words behind a table always did.
  @Test
  void whatBeginsAPageStandsAtItsTop() throws IOException {
    List<Block> each =
        List.of(
            table("Table", 5, ""),
            new KeyFigures(List.of(new KeyFigure("Name", "12", "t", ""))),
            new Note("Note."),
            new Finding("Finding.", Tone.NEUTRAL),
            picture(640, 300),
            SampleDocument.explanation("x", 3));
    Map<String, Set<Long>> heights = new TreeMap<>();
    for (Block block : each) {
      for (int words = 20; words < 30; words++) {
        Block filling = new Note("Filling.\n\n".repeat(words).strip());
        Section first = new Section("s", "First", List.of(filling));
        Section next = new Section("n", "Next", List.of(filling, table("Short", 4, ""), block));
        List<Line> lines = lines(List.of(first, next));
        for (int page = 3; page <= lines.getLast().page(); page++) {
          Line top = top(lines, page);
          heights
              .computeIfAbsent(top.words(), _ -> new TreeSet<>())
              .add(Math.round(top.height_mm() * 10));
        }
      }
    }
    assertThat(heights).containsKeys("Next", "Short", "Title");
    assertThat(heights.values()).allSatisfy(height -> assertThat(height).hasSize(1));
  }

  /// The chapter behind two maps began 11 mm lower than others, where the heading of the maps did
  /// not fit what was left of the page before.
  @Test
  void aChapterBehindAPageFilledByDrawingsStandsAtItsTop() throws IOException {
    Block filling = new Note("Filling.\n\n".repeat(14).strip());
    List<Choice.Option> maps =
        List.of(
            new Choice.Option("a", picture("p", 1100, 760, "Shown.")),
            new Choice.Option("b", picture("q", 1100, 760, "Shown.")));
    List<Line> lines =
        lines(
            List.of(
                new Section("s", "First", List.of(filling)),
                new Section("m", "Maps", List.of(new Choice("c", "Choice", maps))),
                new Section("n", "Next", List.of(table("Short", 4, "")))));
    Line drawn = find(lines, "Maps");
    Line next = find(lines, "Next");
    assertThat(next.page()).isEqualTo(drawn.page() + 1);
    assertThat(next.height_mm()).isCloseTo(drawn.height_mm(), within(0.1));
  }

  /// The rule of a chapter stuck to the last line of the readiness of the park.
  @Test
  void aHeadingStandsApartFromWhateverEndsBeforeIt() throws IOException {
    for (String id : List.of("readiness", "summary", "other")) {
      Section first = new Section(id, "First", List.of(table("Table", 3, "Last of it.")));
      Section next = new Section("n", "Next", List.of(new Note("Note.")));
      List<Line> lines = lines(List.of(first, next));
      double last_mm = find(lines, "Last of it.").height_mm();
      Line heading = find(lines, "Next");
      assertThat(heading.height_mm() - last_mm).as(id).isBetween(14.0, 22.0);
    }
  }

  /// The title of a preview ran over to a second line on every page.
  @Test
  void theHeadOfAPageHasOneLine() throws IOException {
    String title =
        "Valle Claro: assessment (a framework whose name takes its time, preview), 2024. ";
    Section section = new Section("s", "Section", List.of(new Note("Note.")));
    for (int times = 1; times <= 2; times++) {
      Document document =
          new Document(
              title.repeat(times).strip(),
              "Valle Claro, 2024",
              "en",
              OPENING,
              List.of(section),
              List.of(),
              ORIGIN);
      List<Line> lines =
          lines(document).stream()
              .filter(line -> line.page() == 3 && line.height_mm() < HEAD_mm)
              .toList();
      assertThat(lines)
          .extracting(Line::words)
          .containsExactly(times == 1 ? title.strip() : "Valle Claro, 2024");
    }
  }

  /// The last word of a stamp stood on a second line.
  @Test
  void theFootOfAPageHasOneLine() throws IOException {
    String stamp =
        "Copy for one firm: figures of others are shown as the rule of secrecy lets them, ";
    Section section = new Section("s", "Section", List.of(new Note("Note.")));
    String whole = stamp + "and where data are PARTIAL that is told here.";
    List<Line> lines =
        lines(new Document("Park", "Park", "en", OPENING, List.of(section), List.of(whole), ORIGIN))
            .stream()
            .filter(line -> line.page() == 3 && line.height_mm() > FOOT_mm)
            .toList();
    assertThat(lines).extracting(Line::words).contains(whole);
  }

  /// Three rows of figures all went to the next page.
  @Test
  void figuresTakeWhatIsLeftOfAPageRowByRow() throws IOException {
    List<KeyFigure> figures =
        Collections.nCopies(12, new KeyFigure("Name of it", "12", "t", "In one year"));
    Block filling = new Note("Filling.\n\n".repeat(22).strip());
    Section section = new Section("s", "Section", List.of(filling, new KeyFigures(figures)));
    List<Line> lines = lines(List.of(section));
    assertThat(lines.stream().filter(line -> line.words().startsWith("Name of it")))
        .extracting(Line::page)
        .startsWith(3)
        .endsWith(4);
  }

  /// A drawing went to the next page for want of a centimetre, with most of a page left empty.
  @Test
  void aDrawingIsMadeALittleSmallerToFitItsPage() throws IOException {
    List<Integer> pages = new ArrayList<>();
    for (int words = 5; words < 14; words++) {
      Block filling = new Note("Filling.\n\n".repeat(words).strip());
      Section section = new Section("s", "Section", List.of(filling, picture(720, 585)));
      List<Line> lines = lines(List.of(section));
      Line source = find(lines, "Source: A.");
      Line title = find(lines, "Title");
      assertThat(source.page()).isEqualTo(title.page());
      assertThat(source.height_mm()).isLessThan(FOOT_mm);
      // 7 points of words of 12 pixels: 585 px by 0.778 are 120 mm
      double height_mm = source.height_mm() - title.height_mm();
      assertThat(height_mm).as("%s words", words).isBetween(128.0, 170.0);
      pages.add(source.page());
    }
    assertThat(pages).containsOnly(3, 4).contains(3, 4);
    int fitting = (int) pages.stream().filter(page -> page == 3).count();
    // four where only its whole 141 mm fit; 20 mm less are two paragraphs more, and a part of one
    assertThat(fitting).isEqualTo(7);
  }

  /// A map went to the next page and left two thirds of one empty, with a table behind it.
  @Test
  void theTableBehindADrawingFillsThePageThatThisWouldLeaveEmpty() throws IOException {
    Block filling = new Note("Filling.\n\n".repeat(8).strip());
    List<Block> blocks = List.of(filling, picture(720, 800), table("Rows", 20, ""));
    List<Line> lines = lines(List.of(new Section("s", "Section", blocks)));

    assertThat(find(lines, "Rows").page()).isEqualTo(3);
    assertThat(find(lines, "Title").page()).isEqualTo(4);
  }

  /// A chapter that begins with a drawing of a whole page left two thirds of the page before empty.
  @Test
  void theFiguresOfADrawingThatBeginsAChapterFillThePageBefore() throws IOException {
    Section before = new Section("b", "Before", List.of(new Note("A.\n\n".repeat(5).strip())));
    Picture briefed = briefed();
    List<Line> lines = lines(List.of(before, new Section("s", "Section", List.of(briefed))));

    int first = find(lines, "Before").page();
    assertThat(List.of("Section", "Largest", "Title"))
        .extracting(words -> find(lines, words).page() - first)
        .containsExactly(0, 0, 1);
    Section full = new Section("b", "Before", List.of(new Note("A.\n\n".repeat(26).strip())));
    List<Line> behind = lines(List.of(full, new Section("s", "Section", List.of(briefed))));
    assertThat(behind.indexOf(find(behind, "Title")))
        .isLessThan(behind.indexOf(find(behind, "Largest")));
  }

  /// Two drawings before the figures of the first asked both for these.
  @Test
  void figuresGoBeforeOneDrawingOnly() throws IOException {
    Section before = new Section("b", "Before", List.of(new Note("A.\n\n".repeat(5).strip())));
    List<Block> blocks = List.of(briefed(), picture("second", 640, 900, ""));
    List<Line> lines = lines(List.of(before, new Section("s", "Section", blocks)));

    assertThat(find(lines, "Largest").page()).isEqualTo(find(lines, "Before").page());
    assertThat(find(lines, "Title").page()).isGreaterThan(find(lines, "Largest").page());
  }

  /// Its figures went before a drawing, alone on their page, to fill what is left of the cover.
  @Test
  void nothingFillsWhatIsLeftOfTheCover() throws IOException {
    Section other = new Section("o", "Other", List.of(new Note("Words.")));
    List<Line> lines = lines(List.of(new Section("s", "Section", List.of(briefed())), other));

    assertThat(lines.indexOf(find(lines, "Title")))
        .isLessThan(lines.indexOf(find(lines, "Largest")));
  }

  private static Picture briefed() {
    Picture plain = picture(640, 900);
    return new Picture(
        plain.id(),
        plain.title(),
        plain.subtitle(),
        plain.drawing(),
        plain.alt(),
        plain.twin(),
        plain.source(),
        Optional.of(table("Largest", 10, "")));
  }

  /// The keys of a park began a page although they took two, with most of the one before empty.
  @Test
  void aChapterOnItsOwnPageFollowsTheOneBeforeWhereItRunsOver() throws IOException {
    Section before = new Section("b", "Before", List.of(new Note("A.\n\n".repeat(5).strip())));
    for (int rows : new int[] {20, 80}) {
      Section keys = new Section("readiness", "Keys", List.of(table("Evidence", rows, "")));
      List<Line> lines = lines(List.of(before, keys));
      assertThat(find(lines, "Keys").page() - find(lines, "Before").page())
          .as("%s rows", rows)
          .isEqualTo(rows == 20 ? 1 : 0);
    }
  }

  /// The table of a drawing's own figures stays behind it, and all does where nothing is won.
  @Test
  void aDrawingStaysBeforeItsTableWhereThatFillsNothing() throws IOException {
    for (int words : new int[] {0, 20}) {
      Block filling = new Note("Filling.\n\n".repeat(1 + words).strip());
      List<Block> blocks = List.of(filling, picture(720, 500), table("Rows", 20, ""));
      List<Line> lines = lines(List.of(new Section("s", "Section", blocks)));
      assertThat(lines.indexOf(find(lines, "Title")))
          .as("%s words", words)
          .isLessThan(lines.indexOf(find(lines, "Rows")));
    }
  }

  /// A page ended with the title of a long table and one or two of its rows.
  @Test
  void aLongTableBeginsWithThreeRowsOrMore() throws IOException {
    for (int words = 14; words < 30; words++) {
      Block filling = new Note("Filling.\n\n".repeat(words).strip());
      List<Row> rows =
          Collections.nCopies(14, Row.of(new TextCell("One row" + " of words".repeat(40))));
      Table table = new Table("t", "Long", List.of(Column.text("Name", 1)), rows, "");
      List<Line> lines = lines(List.of(new Section("s", "Section", List.of(filling, table))));
      int first = find(lines, "Long").page();
      assertThat(
              lines.stream()
                  .filter(line -> line.page() == first && line.words().startsWith("One row")))
          .as("%s words", words)
          .hasSizeGreaterThanOrEqualTo(3);
    }
  }

  /// A letter to sign shared its page with another; the heading of the chapter stood alone on one.
  @Test
  void eachLetterButTheFirstBeginsAPage() throws IOException {
    List<Block> blocks =
        List.of(
            new Note("Sign them."), new Note("Letter A.\n\nA.", true), new Note("Letter B.", true));
    Section next = new Section("n", "Next", List.of(new Note("Note.")));
    List<Line> lines = lines(List.of(new Section("letters", "Letters", blocks), next));
    int first = find(lines, "Sign them.").page();
    assertThat(List.of("Letter A.", "A.", "Letter B.", "Next"))
        .extracting(words -> find(lines, words).page() - first)
        .containsExactly(0, 0, 1, 2);
    Section before = new Section("b", "Before", List.of(new Note("A.\n\n".repeat(15).strip())));
    List<Line> behind = lines(List.of(before, new Section("letters", "Letters", blocks), next));
    assertThat(find(behind, "Letters").page()).isEqualTo(find(behind, "Before").page());
  }

  /// A page ended with the head of what a figure is made of, and its first row stood on the next.
  @Test
  void aTableOfTheAnnexBeginsWithItsFirstRow() throws IOException {
    for (int words = 12; words < 28; words++) {
      List<Row> rows =
          Collections.nCopies(3, Row.of(new TextCell("One row" + " of many words".repeat(280))));
      Table table = new Table("t", "Terms", List.of(Column.text("Term", 1)), rows, "");
      List<Block> blocks = List.of(new Note("Filling.\n\n".repeat(words).strip()), table);
      Explanation explained = new Explanation("e", "", "EN-I4", Optional.empty(), blocks);
      List<Line> lines = lines(List.of(new Section("s", "Section", List.of(explained))));
      assertThat(find(lines, "Terms").page())
          .as("%s words", words)
          .isEqualTo(
              lines.stream()
                  .filter(line -> line.words().startsWith("One row"))
                  .findFirst()
                  .orElseThrow()
                  .page());
    }
  }

  private static Table table(String title, int rows, String note) {
    List<Row> many = Collections.nCopies(rows, Row.of(new TextCell("One row")));
    return new Table(title, title, List.of(Column.text("Name", 1)), many, note);
  }

  private static Picture picture(int width_px, int height_px) {
    return picture("p", width_px, height_px, "");
  }

  private static Picture picture(String id, int width_px, int height_px, String subtitle) {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" width=\"%s\" height=\"%s\"></svg>"
            .formatted(width_px, height_px, width_px, height_px);
    return new Picture(id, "Title", subtitle, svg, "A.", table("Twin" + id, 1, ""), "A.");
  }

  private static Line find(List<Line> lines, String words) {
    return lines.stream()
        .filter(line -> line.page() > 2 && line.words().equals(words))
        .findFirst()
        .orElseThrow();
  }

  private static Line top(List<Line> lines, int page) {
    return lines.stream()
        .filter(line -> line.page() == page && line.height_mm() > HEAD_mm)
        .findFirst()
        .orElseThrow();
  }

  private static List<Line> lines(List<Section> sections) throws IOException {
    return lines(new Document("Park", "Park", "en", OPENING, sections, List.of(), ORIGIN));
  }

  /// The lines of all pages from top to bottom.
  private static List<Line> lines(Document document) throws IOException {
    List<Line> lines = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(new PdfReport(SampleEdition.english()).bytes(document))) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String words, List<TextPosition> letters) {
              double height_mm = letters.getFirst().getYDirAdj() / POINTS_PER_mm;
              lines.add(new Line(getCurrentPageNo(), height_mm, words.strip()));
            }
          };
      stripper.setSortByPosition(true);
      stripper.getText(pdf);
    }
    return lines;
  }
}
