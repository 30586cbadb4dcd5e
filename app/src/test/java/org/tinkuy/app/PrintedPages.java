package org.tinkuy.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// A report as somebody who leafs through it on paper finds it: what stands on each page, what runs
/// over its edges, and what is written over something else.
///
/// @param pages the lines of each page that are not empty
/// @param faults pieces of text outside the margins, or over what stands before them on their line,
///   pages with next to nothing on them, and headings or captions alone at the foot of a page
record PrintedPages(List<List<String>> pages, List<String> faults) {
  /// A line of the contents: what is called how, dots, and the page.
  private static final Pattern ENTRY = Pattern.compile("(.+?)(?:\\h+\\.){3,}\\h*(\\d+)\\h*");

  /// How much of the letter before it a letter may cover; pairs such as `AV` stand close.
  private static final double KERNING_pt = 1.5;

  private static final double MARGIN_pt = 36;

  /// What stands below is the foot of the page.
  private static final double FOOT_pt = 22 / 25.4 * 72;

  /// The sizes of rows of tables.
  private static final List<Double> ROWS_pt = List.of(9.0, 7.5);

  private static final double SAME_pt = 0.2;
  private static final String BOLD = "Bold";

  /// Lines of a page with something on it, its head and foot with them.
  private static final int LEAST_LINES = 9;

  /// A drawing makes up for lines; it has a title, a subtitle and a source.
  private static final int LEAST_LINES_WITH_DRAWING = 5;

  static PrintedPages of(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      List<List<String>> pages = new ArrayList<>();
      Letters letters = new Letters();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        letters.setStartPage(page);
        letters.setEndPage(page);
        pages.add(letters.getText(pdf).lines().filter(line -> !line.isBlank()).toList());
        letters.close(page, pdf.getPage(page - 1).getMediaBox());
        int lines = pages.getLast().size();
        boolean hasDrawing = hasDrawing(pdf.getPage(page - 1));
        if (lines < (hasDrawing ? LEAST_LINES_WITH_DRAWING : LEAST_LINES)) {
          letters.faults.add("page " + page + ": nearly empty");
        }
      }
      return new PrintedPages(pages, letters.faults);
    }
  }

  private static boolean hasDrawing(PDPage page) {
    return page.getResources().getXObjectNames().iterator().hasNext();
  }

  /// The contents as they stand on the second page: page by name.
  List<MatchResult> contents() {
    return pages.get(1).stream().flatMap(line -> ENTRY.matcher(line).results()).toList();
  }

  List<String> page(int number) {
    return pages.get(number - 1);
  }

  /// Takes up where each letter stands.
  private static final class Letters extends PDFTextStripper {
    private final List<TextPosition> found = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition letter) {
      super.processTextPosition(letter);
      if (letter.getDir() == 0 && !letter.getUnicode().isBlank()) {
        found.add(letter);
      }
    }

    private void close(int page, PDRectangle sheet) {
      double width = sheet.getWidth();
      TreeMap<Long, List<TextPosition>> lines = new TreeMap<>();
      for (TextPosition letter : found) {
        lines
            .computeIfAbsent(Math.round(letter.getYDirAdj() * 10.0), _ -> new ArrayList<>())
            .add(letter);
        double right = letter.getXDirAdj() + letter.getWidthDirAdj();
        if (letter.getXDirAdj() < MARGIN_pt || right > width - MARGIN_pt) {
          faults.add("page " + page + ": outside '" + letter.getUnicode() + "'");
        }
      }
      lines.values().forEach(line -> over(page, line));
      if (page > 1) {
        left(page, lines, sheet.getHeight());
      }
      found.clear();
    }

    /// What is set as headings, captions and heads of tables are belongs to what follows it; as the
    /// last line of a page it has been left behind. A total is as bold and has the size of rows.
    private void left(int page, NavigableMap<Long, List<TextPosition>> lines, double height) {
      Optional.ofNullable(lines.lowerEntry(Math.round((height - FOOT_pt) * 10)))
          .map(Map.Entry::getValue)
          .filter(line -> line.stream().allMatch(Letters::isOfHeading))
          .map(Letters::text)
          .ifPresent(words -> faults.add("page " + page + ": left behind '" + words + "'"));
    }

    private static boolean isOfHeading(TextPosition letter) {
      double size_pt = letter.getFontSizeInPt();
      return letter.getFont().getName().contains(BOLD)
          && ROWS_pt.stream().noneMatch(rows -> Math.abs(rows - size_pt) < SAME_pt);
    }

    private static String text(List<TextPosition> line) {
      return line.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
    }

    private void over(int page, List<TextPosition> line) {
      line.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
      for (int i = 1; i < line.size(); i++) {
        TextPosition before = line.get(i - 1);
        double end = before.getXDirAdj() + before.getWidthDirAdj();
        if (line.get(i).getXDirAdj() < end - KERNING_pt) {
          faults.add(
              "page %s: '%s' over '%s' at %s"
                  .formatted(
                      page,
                      line.get(i).getUnicode(),
                      before.getUnicode(),
                      Math.round(before.getYDirAdj())));
        }
      }
    }
  }
}
