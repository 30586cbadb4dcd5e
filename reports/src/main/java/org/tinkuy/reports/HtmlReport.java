package org.tinkuy.reports;

import static org.tinkuy.views.picture.Svg.escape;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.tinkuy.views.Document;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.Label;
import org.tinkuy.views.Labels;
import org.tinkuy.views.NumberStyle;
import org.tinkuy.views.Section;
import org.tinkuy.views.picture.Mark;
import org.tinkuy.views.picture.Palette;

/// Renders a document as one HTML file that needs nothing else: no outside reference, its fonts,
/// drawings and one small script inside ([PageScript]). It reads on a phone, on a wide screen, in
/// the dark, without the script, and prints.
///
/// The same document and edition give the same bytes.
public final class HtmlReport {
  private static final double MARK_px = 40;

  private final Edition edition;
  private final Labels labels;

  public HtmlReport(Edition edition) {
    this.edition = edition;
    this.labels = edition.labels();
  }

  /// Writes the page to a file.
  public void write(Document document, Path path) {
    ReportFile.write(path, html(document).getBytes(StandardCharsets.UTF_8));
  }

  /// The whole page.
  public String html(Document document) {
    String body = body(document);
    return """
    <!DOCTYPE html>
    <html lang="%s">
    <head>
    %s</head>
    <body>
    %s</body>
    </html>
    """
        .formatted(escape(document.language()), head(document, body), body);
  }

  private static String head(Document document, String body) {
    String style =
        Palette.css()
            + Styles.paddings()
            + Styles.read("page.css")
            + FontSubset.rule(Fonts.REGULAR, body)
            + FontSubset.rule(Fonts.SEMIBOLD, body);
    return """
    <meta charset="utf-8"/>
    %s<meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="generator" content="Tinkuy"/>
    <meta name="description" content="%s"/>
    <title>%s</title>
    <style>
    %s</style>
    """
        .formatted(PageScript.policy(), description(document), escape(document.title()), style);
  }

  /// A sentence for those who find the file: the stamp, or the title where there is none.
  static String description(Document document) {
    return document.stamp().isEmpty()
        ? escape(document.title())
        : escape(String.join(" · ", document.stamp()));
  }

  private String body(Document document) {
    BlockMarkup blocks = new BlockMarkup(edition, document, Medium.SCREEN);
    return """
    <a class="skip" href="#report">%s</a>
    %s%s<div class="sheet">
    %s<main id="report">
    %s</main>
    </div>
    %s%s\
    """
        .formatted(
            escape(labels.text(Label.SKIP)),
            cover(document, blocks),
            PageScript.tools(labels, NumberStyle.of(document.language())),
            contents(document),
            document.sections().stream().map(blocks::section).collect(Collectors.joining()),
            provenance(document),
            PageScript.script());
  }

  private static String cover(Document document, BlockMarkup blocks) {
    String stamp =
        document.stamp().stream()
            .map(line -> "<li>%s</li>".formatted(escape(line)))
            .collect(Collectors.joining());
    return """
    <header class="cover">%s
    <h1>%s</h1>
    %s%s</header>
    """
        .formatted(
            Mark.svg(MARK_px),
            escape(document.title()),
            stamp.isEmpty() ? "" : "<ul class=\"stamp\">%s</ul>\n".formatted(stamp),
            blocks.blocks(document.opening()));
  }

  private String contents(Document document) {
    String entries =
        document.sections().stream().map(HtmlReport::entry).collect(Collectors.joining());
    return """
    <nav class="contents" aria-labelledby="contents-h">
    <h2 id="contents-h">%s</h2>
    <ol>%s</ol>
    </nav>
    """
        .formatted(escape(labels.text(Label.CONTENTS)), entries);
  }

  private static String entry(Section section) {
    return "<li><a href=\"#%s\">%s</a>%s</li>"
        .formatted(escape(section.id()), escape(section.title()), parts(section));
  }

  private static String parts(Section section) {
    return section.parts().isEmpty()
        ? ""
        : section.parts().stream()
            .map(HtmlReport::part)
            .collect(Collectors.joining("", "<ol class=\"parts\">", "</ol>"));
  }

  private static String part(Section.Part part) {
    return part.places().stream()
        .map(
            place ->
                "<li><a href=\"#%s\">%s</a></li>"
                    .formatted(escape(place.anchor()), escape(place.title())))
        .collect(
            Collectors.joining(
                "", "<li><span>%s</span><ol>".formatted(escape(part.title())), "</ol></li>"));
  }

  private String provenance(Document document) {
    String lines =
        document.provenance().stream().map(HtmlReport::line).collect(Collectors.joining());
    return """
    <footer class="provenance">
    <h2>%s</h2>
    <dl>%s</dl>
    <p>%s</p>
    </footer>
    """
        .formatted(
            escape(labels.text(Label.PROVENANCE)), lines, escape(labels.text(Label.MADE_BY)));
  }

  private static String line(KeyFigure figure) {
    return "<div><dt>%s</dt><dd>%s</dd></div>"
        .formatted(escape(figure.label()), escape(value(figure)));
  }

  /// A figure's value, unit and note as one line.
  static String value(KeyFigure figure) {
    String unit = figure.unit().isEmpty() ? "" : " " + figure.unit();
    String note = figure.note().isEmpty() ? "" : " (" + figure.note() + ")";
    return figure.value() + unit + note;
  }
}
