package org.tinkuy.reports;

import static org.tinkuy.views.picture.Svg.escape;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tinkuy.views.Block;
import org.tinkuy.views.Choice;
import org.tinkuy.views.Document;
import org.tinkuy.views.Explanation;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Label;
import org.tinkuy.views.Labels;
import org.tinkuy.views.Note;
import org.tinkuy.views.Picture;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.picture.FontMetrics;
import org.tinkuy.views.picture.Ink;
import org.tinkuy.views.picture.Mark;

/// The XHTML of a printed report: cover, contents with page numbers, sections, and bookmarks to all
/// of them.
final class PdfMarkup {
  private static final double MARK_px = 56;

  /// The line at the top of a page, with a little room for what widths differ.
  private static final double HEAD_px = 650;

  /// The line at the foot of a page, beside its number.
  private static final double FOOT_px = 560;

  /// The type of a head, the larger one where it fits.
  private static final int HEAD_pt = 9;

  private static final int SMALL_HEAD_pt = 8;
  private static final int LEAST_HEAD_pt = 7;
  private static final double PIXELS_PER_POINT = 4 / 3.0;

  /// Chapters of which the contents fill so little of a page that the cover has room for them.
  private static final int FEW = 3;

  /// Lines of what a report was made from that a cover has room for.
  private static final int ON_COVER = 10;

  /// What the style sheet gives the contents, generously.
  private static final double CONTENTS_HEAD_mm = 22;

  private static final double ENTRY_mm = 9.2;
  private static final double PART_mm = 6;
  private static final double PART_px = 12;
  private static final double PART_WIDTH_px = 600;

  /// What it gives the table of what a report was made from.
  private static final double ORIGIN_HEAD_mm = 32;

  private static final double ORIGIN_LINE_mm = 3.6;
  private static final double ORIGIN_GAP_mm = 1.6;
  private static final double ORIGIN_px = 8 * 4 / 3.0;
  private static final double ORIGIN_WIDTH_px = 240;

  private static final FontMetrics SMALL = FontMetrics.REGULAR;

  private static final String PROGRAM = "Tinkuy";

  private final Edition edition;
  private final Labels labels;
  private final Paper paper;

  PdfMarkup(Edition edition) {
    this.edition = edition;
    this.labels = edition.labels();
    this.paper = edition.paper();
  }

  String xhtml(Document document) {
    String title = escape(document.title());
    return """
    <html xmlns="http://www.w3.org/1999/xhtml" lang="%s">
    <head>
    <title>%s</title>
    <meta name="subject" content="%s"/>
    <meta name="author" content="%s"/>
    %s<style>
    %s</style>
    </head>
    <body>
    %s%s%s%s</body>
    </html>
    """
        .formatted(
            escape(document.language()),
            title,
            HtmlReport.description(document),
            PROGRAM,
            bookmarks(document),
            escape(style(document)),
            isSheet(document) ? head(document) : cover(document),
            isSheet(document) || isContentsOnCover(document) ? "" : contents(document),
            sections(document),
            isOriginOnCover(document) || isOriginBelowContents(document)
                ? ""
                : provenance(document));
  }

  /// Whether a document is a single sheet, which needs neither cover nor contents.
  private static boolean isSheet(Document document) {
    return document.sections().size() == 1 && document.provenance().isEmpty();
  }

  private static String head(Document document) {
    return "<h1 class=\"head\">%s</h1>\n%s".formatted(escape(document.title()), stamp(document));
  }

  private static String stamp(Document document) {
    return document.stamp().stream()
        .map(line -> "<p class=\"stamp\">%s</p>\n".formatted(escape(line)))
        .collect(Collectors.joining());
  }

  private String sections(Document document) {
    BlockMarkup blocks = new BlockMarkup(edition, document, Medium.PAPER);
    return document.sections().stream().map(blocks::section).collect(Collectors.joining());
  }

  private String cover(Document document) {
    return """
    <div class="cover">
    <div class="marked">%s</div>
    <h1>%s</h1>
    %s%s%s<p class="maker">%s</p>
    %s</div>
    """
        .formatted(
            BlockMarkup.described(Mark.svg(MARK_px), PROGRAM),
            escape(document.title()),
            stamp(document),
            opening(document),
            isOriginOnCover(document) ? provenance(document) : "",
            escape(labels.text(Label.MADE_BY)),
            isContentsOnCover(document) ? contents(document) : "");
  }

  private String opening(Document document) {
    return document.opening().isEmpty()
        ? ""
        : "<div class=\"opening\">%s</div>\n"
            .formatted(new BlockMarkup(edition, document, Medium.PAPER).blocks(document.opening()));
  }

  private static boolean isOriginOnCover(Document document) {
    return document.opening().isEmpty()
        && !isContentsOnCover(document)
        && document.provenance().size() <= ON_COVER;
  }

  /// A page with three lines is none that anybody misses; what such a report was made from then
  /// stands behind its last section.
  private static boolean isContentsOnCover(Document document) {
    List<Section> sections = document.sections();
    return document.opening().isEmpty()
        && sections.size() <= FEW
        && sections.stream().allMatch(section -> section.parts().isEmpty());
  }

  /// Whether the page of the contents has room for it: behind the last section it may come to stand
  /// alone on a page.
  private boolean isOriginBelowContents(Document document) {
    return !isOriginOnCover(document)
        && !isContentsOnCover(document)
        && !isSheet(document)
        && contents_mm(document) + origin_mm(document) <= paper.height_mm();
  }

  private static double contents_mm(Document document) {
    double partLines =
        document.sections().stream()
            .flatMap(section -> section.parts().stream())
            .mapToDouble(PdfMarkup::lines)
            .sum();
    return CONTENTS_HEAD_mm + document.sections().size() * ENTRY_mm + partLines * PART_mm;
  }

  private static double lines(Section.Part part) {
    String words =
        part.places().stream().map(Section.Place::title).collect(Collectors.joining(" 000 · "));
    return 1 + Math.floor(SMALL.width_px(part.title() + " " + words, PART_px) / PART_WIDTH_px);
  }

  private static double origin_mm(Document document) {
    double lines =
        document.provenance().stream()
            .mapToDouble(
                line ->
                    Math.max(
                        lines(line.label(), ORIGIN_WIDTH_px),
                        lines(HtmlReport.value(line), ORIGIN_WIDTH_px)))
            .sum();
    return ORIGIN_HEAD_mm + document.provenance().size() * ORIGIN_GAP_mm + lines * ORIGIN_LINE_mm;
  }

  private static double lines(String words, double room_px) {
    return 1 + Math.floor(SMALL.width_px(words, ORIGIN_px) / room_px);
  }

  /// What the report was made from: on the cover, below the contents where the cover has more to
  /// say or it would run over to a second page, or behind the last section where neither has room
  /// or the cover has the contents.
  private String provenance(Document document) {
    if (document.provenance().isEmpty()) {
      return "";
    }
    return document.provenance().stream()
        .map(PdfMarkup::line)
        .collect(
            Collectors.joining(
                "",
                "<div class=\"origin\"><table><caption>%s</caption><thead><tr><th scope=\"col\">%s</th><th scope=\"col\">%s</th></tr></thead><tbody>\n"
                    .formatted(
                        escape(labels.text(Label.PROVENANCE)),
                        escape(labels.text(Label.PROVENANCE_ITEM)),
                        escape(labels.text(Label.PROVENANCE_VALUE))),
                "</tbody></table></div>\n"));
  }

  private static String line(KeyFigure figure) {
    return "<tr><th scope=\"row\">%s</th><td>%s</td></tr>\n"
        .formatted(escape(figure.label()), escape(HtmlReport.value(figure)));
  }

  private String contents(Document document) {
    return document.sections().stream()
        .map(PdfMarkup::entries)
        .collect(
            Collectors.joining(
                "",
                "<div class=\"contents\">\n<h2 id=\"contents\">%s</h2>\n"
                    .formatted(escape(labels.text(Label.CONTENTS))),
                (isOriginBelowContents(document) ? provenance(document) : "") + "</div>\n"));
  }

  /// Sections and the parts of long ones: a list of every table and drawing would not fit its page;
  /// those have bookmarks.
  private static String entries(Section section) {
    return section.parts().stream()
        .map(PdfMarkup::part)
        .collect(Collectors.joining("", entry(section.id() + "-h", section.title()), ""));
  }

  /// The places of a part with their pages, one behind the other.
  private static String part(Section.Part part) {
    return part.places().stream()
        .map(
            place ->
                "<a href=\"#%s\" title=\"%s\">%s</a>"
                    .formatted(
                        escape(place.anchor()), escape(place.title()), escape(place.title())))
        .collect(
            Collectors.joining(
                " \u00B7 ",
                "<p class=\"parts\"><span>%s</span> ".formatted(escape(part.title())),
                "</p>\n"));
  }

  private static String entry(String id, String title) {
    return "<p class=\"entry\"><a href=\"#%s\" title=\"%s\">%s</a></p>\n"
        .formatted(escape(id), escape(title), escape(title));
  }

  private String bookmarks(Document document) {
    return document.sections().stream()
        .map(PdfMarkup::bookmark)
        .collect(
            Collectors.joining(
                "",
                isSheet(document)
                    ? "<bookmarks>\n"
                    : "<bookmarks>\n<bookmark name=\"%s\" href=\"#contents\"/>\n"
                        .formatted(escape(labels.text(Label.CONTENTS))),
                "</bookmarks>\n"));
  }

  private static String bookmark(Section section) {
    return section.blocks().stream()
        .map(PdfMarkup::bookmark)
        .collect(
            Collectors.joining(
                "", bookmark(section.id() + "-h", section.title(), ">\n"), "</bookmark>\n"));
  }

  private static String bookmark(Block block) {
    return switch (block) {
      case Table table -> bookmark(table.id(), table.title(), "/>\n");
      case Picture picture -> bookmark(picture.id(), picture.title(), "/>\n");
      case Choice choice ->
          choice.printed().stream()
              .map(option -> bookmark(option.picture()))
              .collect(Collectors.joining());
      case Explanation explanation -> bookmark(explanation.id(), explanation.title(), "/>\n");
      case Finding _, KeyFigures _, Note _ -> "";
    };
  }

  private static String bookmark(String id, String title, String end) {
    return "<bookmark name=\"%s\" href=\"#%s\"%s".formatted(escape(title), escape(id), end);
  }

  /// What stands at the top of each page, on one line: the title, or what is said for it where it
  /// is too long.
  private static String running(Document document) {
    return fits(document.title(), SMALL_HEAD_pt, HEAD_px) ? document.title() : document.head();
  }

  private static boolean fits(String words, int size_pt, double room_px) {
    return FontMetrics.REGULAR.width_px(words, size_pt * PIXELS_PER_POINT) <= room_px;
  }

  /// The largest type up to one in which words fit a line, or the least.
  private static int size_pt(String words, int most_pt, double room_px) {
    return IntStream.iterate(most_pt, size_pt -> size_pt > LEAST_HEAD_pt, size_pt -> size_pt - 1)
        .filter(size_pt -> fits(words, size_pt, room_px))
        .findFirst()
        .orElse(LEAST_HEAD_pt);
  }

  private String style(Document document) {
    String page = labels.text(Label.PAGE_OF);
    String head = running(document);
    String stamp = String.join("  ·  ", document.stamp());
    String css =
        Styles.read("paper.css")
            .replace("{paper}", paper.css())
            .replace("{title}", quoted(head))
            .replace("{titleSize}", size_pt(head, HEAD_pt, HEAD_px) + "pt")
            .replace("{stamp}", quoted(stamp))
            .replace("{stampSize}", size_pt(stamp, SMALL_HEAD_pt, FOOT_px) + "pt")
            .replace("{page}", counters(page));
    for (Ink ink : Ink.values()) {
      css = css.replace("var(--" + ink.token() + ")", ink.light());
    }
    return css + Styles.paddings();
  }

  /// "Page {page} of {pages}" as the value of a style property.
  private static String counters(String text) {
    return "\"%s\""
        .formatted(
            quoted(text)
                .replace("{pages}", "\" counter(pages) \"")
                .replace("{page}", "\" counter(page) \""));
  }

  /// Words inside the quotes of a style sheet.
  private static String quoted(String words) {
    return words.replace("\\", "\\5c ").replace("\"", "\\22 ").replaceAll("\\R", " ");
  }
}
