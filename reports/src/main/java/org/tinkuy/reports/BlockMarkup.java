package org.tinkuy.reports;

import static org.tinkuy.views.picture.Svg.escape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import org.tinkuy.views.NumberStyle;
import org.tinkuy.views.Picture;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.picture.FontMetrics;

/// What sections and blocks look like in (X)HTML: the one place for page and PDF.
///
/// The markup is well-formed XML and says what things are; how they look stands in the style
/// sheets.
final class BlockMarkup {
  private static final Pattern SIZE =
      Pattern.compile("^<svg([^>]*?) width=\"([0-9.]+)\" height=\"([0-9.]+)\"");

  /// A number with its unit behind a space: `332,250 m³`; neither a percentage, whose sign is of
  /// its number, nor a part of a whole, `4 of 6`.
  private static final Pattern MEASURED =
      Pattern.compile("(?<number>[^\\p{L}%]*\\d)\\h(?<unit>[^\\d%]+)");

  /// Characters of a figure that fit its place at its largest size.
  private static final int MOST_LARGE = 9;

  private static final String NARROW = "<div class=\"narrow\">%s</div>";

  private static final String GAP = "<div class=\"gap\"></div>\n";

  private static final char NO_BREAK_SPACE = '\u00A0';

  private static final double MOST_WIDTH_px = 657;
  private static final double MOST_HEIGHT_px = 710;

  /// How far a drawing is made smaller to stand with another on one sheet before its words get too
  /// small to read.
  private static final double LEAST_SHARE = 0.69;

  /// The share of its own size down to which most words of a drawing, of 12 pixels, have 7 points.
  private static final double LEAST_SCALE = 0.778;

  /// The type and the line of the source below a drawing, and what stands around the two.
  private static final double SOURCE_px = 12;

  private static final double SOURCE_LINE_px = 16.2;
  private static final double AROUND_px = 30;

  /// A heading of one line with what stands around it, and above it.
  private static final int HEADING_mm = 26;

  /// The part of it above the heading, which is left already where the section begins.
  private static final int ABOVE_HEADING_mm = 8;

  /// What the style sheet asks for a heading, the space above it with it.
  private static final int LEAST_HEADING_mm = 93;

  /// What the style sheet asks for below the title of an explanation.
  private static final int LEAST_EXPLANATION_mm = 70;

  /// Three fifths of a sheet: what is pulled over to the next page leaves no more of one empty.
  private static final int MOST_HEADING_mm = 150;

  private final Labels labels;
  private final Medium medium;
  private final CodeLinks codes;
  private final TableMarkup tables;
  private final double half_px;

  BlockMarkup(Edition edition, Document document, Medium medium) {
    this.labels = edition.labels();
    this.half_px = edition.paper().half_px();
    this.medium = medium;
    this.codes = CodeLinks.of(document, medium);
    this.tables = new TableMarkup(labels, NumberStyle.of(document.language()), medium, codes);
  }

  private BlockMarkup(BlockMarkup blocks, TableMarkup tables) {
    this.labels = blocks.labels;
    this.half_px = blocks.half_px;
    this.medium = blocks.medium;
    this.codes = blocks.codes;
    this.tables = tables;
  }

  String section(Section section) {
    String id = escape(section.id());
    return """
    <section id="%s" aria-labelledby="%s-h"%s>
    <h2 id="%s-h">%s</h2>
    %s</section>
    """
        .formatted(
            id,
            id,
            medium == Medium.PAPER ? room(section) : "",
            id,
            escape(section.title()),
            blocks(section.blocks()));
  }

  /// What must be left of a page for a heading, where that is more than the style sheet asks for:
  /// what begins after a few words and is not cut takes them and the heading to the next page;
  /// after many it goes alone. A section of nothing but words asks for less, for it would leave a
  /// page empty and fill none.
  private String room(Section section) {
    int words_mm = HEADING_mm;
    for (Block block : ordered(section.blocks())) {
      if (words_mm >= LEAST_HEADING_mm) {
        return "";
      }
      switch (block) {
        case Note note when note.hasOwnPage() -> {
          return least(words_mm);
        }
        case Note note -> words_mm += RowHeights.words_mm(note.text());
        case Finding finding -> words_mm += RowHeights.words_mm(finding.text());
        case Table table -> {
          return room(words_mm + tables.small_mm(table));
        }
        case Explanation _ -> {
          return room(words_mm + LEAST_EXPLANATION_mm);
        }
        case KeyFigures _, Picture _, Choice _ -> {
          return "";
        }
      }
    }
    return words_mm < LEAST_HEADING_mm ? least(words_mm - ABOVE_HEADING_mm) : "";
  }

  private static String room(int room_mm) {
    return room_mm <= LEAST_HEADING_mm || room_mm > MOST_HEADING_mm ? "" : least(room_mm);
  }

  private static String least(int room_mm) {
    return " style=\"-fs-page-break-min-height:%smm\"".formatted(room_mm);
  }

  /// Blocks without a heading of their own.
  String blocks(List<Block> blocks) {
    StringBuilder markup = new StringBuilder();
    for (Block block : ordered(blocks)) {
      markup.append(markup.isEmpty() ? "" : gap(block)).append(block(block));
    }
    return markup.toString();
  }

  /// The space in front of a title or of figures. It stands by itself between two blocks: the
  /// renderer keeps the upper margin of a block at the top of a page, but drops a lower one there.
  private String gap(Block block) {
    return switch (block) {
      case Table _, Picture _, Choice _, KeyFigures _ -> medium == Medium.PAPER ? GAP : "";
      case Finding _, Note _, Explanation _ -> "";
    };
  }

  /// On paper the figures of drawings that follow each other stand below the last: between two,
  /// each of which fills a sheet, a short table would leave most of its own empty.
  private List<Block> ordered(List<Block> blocks) {
    if (medium == Medium.SCREEN) {
      return blocks;
    }
    List<Block> ordered = new ArrayList<>();
    List<Block> briefs = new ArrayList<>();
    for (Block block : blocks) {
      if (!(block instanceof Picture)) {
        ordered.addAll(briefs);
        briefs.clear();
      }
      if (block instanceof Picture picture) {
        picture.brief().ifPresent(briefs::add);
      }
      ordered.add(block);
    }
    ordered.addAll(briefs);
    return ordered;
  }

  /// The tables that may stand before a drawing on paper, to fill the page that it would leave
  /// empty: of a drawing that begins a chapter its own figures, of another the table behind it, and
  /// none that goes before a drawing already.
  ///
  /// @return ids of tables by those of drawings
  Map<String, String> fillers(Document document) {
    Map<String, String> fillers = new HashMap<>();
    for (Section section : document.sections()) {
      List<Block> blocks = ordered(section.blocks());
      for (int i = 0; i + 1 < blocks.size(); i++) {
        if (blocks.get(i) instanceof Picture picture) {
          filler(picture, i == 0, blocks.get(i + 1))
              .filter(table -> !fillers.containsValue(table.id()))
              .ifPresent(table -> fillers.put(picture.id(), table.id()));
        }
      }
    }
    return fillers;
  }

  private static Optional<Table> filler(Picture picture, boolean isFirst, Block next) {
    return isFirst && picture.brief().isPresent()
        ? picture.brief()
        : next instanceof Table table && picture.brief().filter(table::equals).isEmpty()
            ? Optional.of(table)
            : Optional.empty();
  }

  private String block(Block block) {
    return switch (block) {
      case Finding finding -> finding(finding);
      case KeyFigures figures -> figures(figures);
      case Table table -> tables.table(table);
      case Picture picture -> picture(picture);
      case Choice choice -> choice(choice);
      case Explanation explanation -> explanation(explanation);
      case Note note -> note(note);
    };
  }

  private String finding(Finding finding) {
    String tone =
        switch (finding.tone()) {
          case GOOD -> tone(Label.TONE_GOOD);
          case NEUTRAL -> "";
          case ATTENTION -> tone(Label.TONE_ATTENTION);
        };
    return "<p class=\"finding %s\">%s%s</p>\n"
        .formatted(
            finding.tone().name().toLowerCase(Locale.ROOT), tone, codes.markup(finding.text()));
  }

  private String tone(Label label) {
    return "<span class=\"tone\">%s </span>".formatted(escape(labels.text(label)));
  }

  private static String figures(KeyFigures figures) {
    boolean isLong = figures.figures().stream().anyMatch(BlockMarkup::isLong);
    return "<div class=\"figures of%s\">%s</div>\n"
        .formatted(
            Math.min(figures.figures().size(), 4),
            figures.figures().stream()
                .map(figure -> figure(figure, isLong))
                .collect(Collectors.joining()));
  }

  private static boolean isLong(KeyFigure figure) {
    return figure.value().length() + figure.unit().length() > MOST_LARGE;
  }

  /// A figure, smaller where one of those beside it would not fit: equals look alike, and so do
  /// their units, whether a figure states its own or has it in its words.
  private static String figure(KeyFigure figure, boolean isLong) {
    Matcher measured = MEASURED.matcher(figure.value());
    boolean isMeasured = figure.unit().isEmpty() && measured.matches();
    String value = isMeasured ? measured.group("number") : figure.value();
    String unitWords = isMeasured ? measured.group("unit") : figure.unit();
    String unit =
        unitWords.isEmpty()
            ? ""
            : "<span class=\"unit\">%s%s</span>"
                .formatted(NumberStyle.THIN_SPACE, escape(unitWords.replace(' ', NO_BREAK_SPACE)));
    String note =
        figure.note().isEmpty() ? "" : "<p class=\"aside\">%s</p>".formatted(escape(figure.note()));
    return "<div class=\"figure\"><p class=\"value%s\">%s%s</p><p class=\"name\">%s</p>%s</div>"
        .formatted(isLong ? " long" : "", escape(value), unit, escape(figure.label()), note);
  }

  private String picture(Picture picture) {
    return picture(picture, MOST_HEIGHT_px);
  }

  /// Drawings of the same thing stand two on a sheet where that makes them little smaller: each
  /// would otherwise leave nearly half of its sheet empty.
  private String oneOfMany(Picture picture) {
    Matcher size = SIZE.matcher(picture.svg());
    double height_px = size.find() ? fitting(size, MOST_HEIGHT_px) : 0;
    boolean pairs = height_px > 0 && half_px >= height_px * LEAST_SHARE;
    return pairs
        ? "<div class=\"paired\">\n%s</div>\n".formatted(picture(picture, half_px))
        : picture(picture);
  }

  private String picture(Picture picture, double most_px) {
    String id = escape(picture.id());
    return """
    <figure id="%s" aria-labelledby="%s-c">
    <figcaption id="%s-c"><strong class="finds">%s</strong> <span class="shows">%s</span></figcaption>
    %s
    <p class="source">%s</p>
    %s</figure>
    """
        .formatted(
            id,
            id,
            id,
            escape(picture.title()),
            escape(picture.subtitle()),
            drawing(picture, id, most_px),
            escape(labels.text(Label.SOURCE, "source", picture.source())),
            twin(picture));
  }

  /// Where nothing chooses, all drawings stand one below the other.
  private String choice(Choice choice) {
    return switch (medium) {
      case SCREEN ->
          choice.options().stream()
              .map(
                  option ->
                      "<div data-option=\"%s\">\n%s</div>\n"
                          .formatted(escape(option.name()), picture(option.picture())))
              .collect(
                  Collectors.joining(
                      "",
                      "<div class=\"choice\" id=\"%s\" data-label=\"%s\">\n"
                          .formatted(escape(choice.id()), escape(choice.label())),
                      "</div>\n"));
      case PAPER ->
          choice.printed().stream()
              .map(option -> oneOfMany(option.picture()))
              .collect(Collectors.joining());
    };
  }

  private String explanation(Explanation explanation) {
    String id = escape(explanation.id());
    String title = escape(explanation.title());
    String state = explanation.state().map(tables::state).orElse("");
    List<Block> shown =
        switch (medium) {
          case SCREEN -> explanation.blocks();
          case PAPER -> explanation.onPaper();
        };
    String blocks = new BlockMarkup(this, tables.ofAnnex()).blocks(shown);
    return switch (medium) {
      case SCREEN ->
          "<details class=\"explanation\" id=\"%s\"><summary><h3>%s</h3> %s</summary>\n%s</details>\n"
              .formatted(id, title, state, blocks);
      case PAPER ->
          "<div class=\"explanation\"><h3 id=\"%s\">%s</h3>\n%s%s</div>\n"
              .formatted(id, title, state.isEmpty() ? "" : "<p>%s</p>\n".formatted(state), blocks);
    };
  }

  private String drawing(Picture picture, String id, double most_px) {
    return switch (medium) {
      case SCREEN ->
          ("<div class=\"drawing%s\" role=\"group\" tabindex=\"0\""
                  + " aria-labelledby=\"%s-c\">%s</div>%s")
              .formatted(
                  picture.drawing().narrow().isPresent() ? " roomy" : "",
                  id,
                  picture.svg(),
                  picture.drawing().narrow().map(NARROW::formatted).orElse(""));
      case PAPER ->
          "<div class=\"drawing\">%s</div>"
              .formatted(
                  described(sized(picture.svg(), most_px, below_px(picture)), picture.alt()));
    };
  }

  private String twin(Picture picture) {
    return switch (medium) {
      case SCREEN ->
          """
          <details><summary>%s</summary>
          %s</details>
          """
              .formatted(escape(labels.text(Label.AS_TABLE)), tables.table(picture.twin()));
      case PAPER -> "";
    };
  }

  private String note(Note note) {
    String paragraphs =
        Arrays.stream(note.text().split("\\R\\s*\\R", -1))
            .map(words -> "<p class=\"note\">%s</p>\n".formatted(codes.markup(words.strip())))
            .collect(Collectors.joining());
    return note.hasOwnPage() && medium == Medium.PAPER
        ? "<div class=\"sheet\">\n%s</div>\n".formatted(paragraphs)
        : paragraphs;
  }

  /// A drawing made to fit the sheet together with its caption and its section's heading. It says
  /// how much less high it may get to fit what is left of a page ([PdfDrawings]).
  private static String sized(String svg, double most_px, double below_px) {
    Matcher size = SIZE.matcher(svg);
    if (!size.find()) {
      return svg;
    }
    double natural = Double.parseDouble(size.group(3));
    double height = fitting(size, most_px);
    return "<svg%s width=\"%s\" height=\"%s\" %s=\"%s\" %s=\"%s\"%s"
        .formatted(
            size.group(1),
            Math.round(Double.parseDouble(size.group(2)) * height / natural),
            Math.round(height),
            PdfDrawings.LEAST_px,
            Math.round(Math.min(height, natural * LEAST_SCALE)),
            PdfDrawings.BELOW_px,
            Math.round(below_px),
            svg.substring(size.end()));
  }

  /// What stands with a drawing on its page: the space above it, its source and the space around.
  private double below_px(Picture picture) {
    String source = labels.text(Label.SOURCE, "source", picture.source());
    double lines = Math.ceil(FontMetrics.REGULAR.width_px(source, SOURCE_px) / MOST_WIDTH_px);
    return AROUND_px + lines * SOURCE_LINE_px;
  }

  /// The height at which a drawing fits the width of the sheet and a height.
  private static double fitting(Matcher size, double most_px) {
    double width = Double.parseDouble(size.group(2));
    double height = Double.parseDouble(size.group(3));
    return height * Math.min(1, Math.min(MOST_WIDTH_px / width, most_px / height));
  }

  /// A drawing with its words in the attribute that the PDF renderer reads.
  static String described(String svg, String words) {
    return "<svg alt=\"%s\"%s".formatted(escape(words), svg.substring("<svg".length()));
  }
}
