package org.tinkuy.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.views.Document;
import org.tinkuy.views.NumberStyle;
import org.tinkuy.views.Picture;
import org.tinkuy.views.Section;
import org.tinkuy.views.picture.Fill;
import org.tinkuy.views.picture.FillClass;
import org.tinkuy.views.picture.FontMetrics;
import org.tinkuy.views.picture.Sankey;
import org.tinkuy.views.picture.SankeyLink;
import org.tinkuy.views.picture.SankeyNode;

/// Sankey diagrams of links made by chance, the worst there are, as they stand on paper.
class SankeyPaperTest {
  private static final Pattern WORDS =
      Pattern.compile(
          "<text x=\"([0-9.-]+)\" y=\"([0-9.-]+)\" font-size=\"([0-9.]+)\"( font-weight=\"600\")?"
              + " text-anchor=\"(\\w+)\"[^>]*>([^<]*)</text>");
  private static final Pattern VIEW = Pattern.compile("viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\"");
  private static final Pattern PRINTED =
      Pattern.compile("<div class=\"drawing\"><svg[^>]*? width=\"([0-9.]+)\" height=\"([0-9.]+)\"");

  /// A label as it lies in the drawing.
  private record Label(double left, double right, double top, double bottom, String words) {
    boolean covers(Label other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  /// Before, five links were printed in 6.9 points, and 20 to 200 in 4.2 to 4.9.
  @ParameterizedTest
  @CsvSource({
    "5, A4, false", "20, A4, false", "50, A4, false", "100, A4, false", "200, A4, false",
    "5, LETTER, true", "20, LETTER, true", "50, A4, true", "60, LETTER, true", "200, LETTER, true"
  })
  void printsNoWordBelowSevenPointsAndNoneOverAnother(int count, Paper paper, boolean named)
      throws IOException {
    Picture picture = random(count, named).draw(SampleLabels.english(), NumberStyle.of("en"));
    Edition edition = new Edition(SampleLabels.english(), SampleEdition.english().date(), paper);
    Document document = document(picture);

    assertThat(smallest_pt(picture, new PdfMarkup(edition).xhtml(document)))
        .isGreaterThanOrEqualTo(7);
    List<Label> labels = labels(picture.svg());
    assertThat(labels).hasSizeGreaterThan(Math.max(3, count / 4));
    for (int i = 0; i < labels.size(); i++) {
      assertThat(labels.subList(i + 1, labels.size())).noneMatch(labels.get(i)::covers);
    }
    assertThat(labels).allMatch(label -> label.left >= 0 && label.right <= view(picture, 1));
    assertThat(labels).noneMatch(label -> label.words.contains("…"));
    assertThat(firstPage(new PdfReport(edition).bytes(document)))
        .contains("Flows of the park", "Links by chance", "Seed");
  }

  private static Document document(Picture picture) {
    Section section = new Section("flows", "Flows of the park", List.of(picture));
    return new Document("Park 2024", "en", List.of(section), List.of(), List.of());
  }

  private static double view(Picture picture, int group) {
    MatchResult size = VIEW.matcher(picture.svg()).results().findFirst().orElseThrow();
    return Double.parseDouble(size.group(group));
  }

  /// Pixels of paper are 3/4 points.
  private static double smallest_pt(Picture picture, String xhtml) {
    MatchResult printed = PRINTED.matcher(xhtml).results().findFirst().orElseThrow();
    double scale =
        Math.min(
            Double.parseDouble(printed.group(1)) / view(picture, 1),
            Double.parseDouble(printed.group(2)) / view(picture, 2));
    double least =
        WORDS
            .matcher(picture.svg())
            .results()
            .mapToDouble(word -> Double.parseDouble(word.group(3)))
            .min()
            .orElseThrow();
    return 0.75 * scale * least;
  }

  private static List<Label> labels(String svg) {
    return WORDS.matcher(svg).results().map(SankeyPaperTest::label).toList();
  }

  private static Label label(MatchResult word) {
    double x = Double.parseDouble(word.group(1));
    double y = Double.parseDouble(word.group(2));
    double size = Double.parseDouble(word.group(3));
    FontMetrics font = word.group(4) == null ? FontMetrics.REGULAR : FontMetrics.SEMIBOLD;
    double width = font.width_px(word.group(6), size);
    double left = word.group(5).equals("end") ? x - width : x;
    return new Label(left, left + width, y - FontMetrics.CAPITAL * size, y, word.group(6));
  }

  private static String firstPage(byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setEndPage(1);
      return stripper.getText(pdf);
    }
  }

  /// @param named whether nodes have the long names of firms
  private static Sankey random(int count, boolean named) {
    Random random = new Random(count);
    Map<String, SankeyLink> links = new LinkedHashMap<>();
    Map<String, SankeyNode> nodes = new LinkedHashMap<>();
    int places = Math.max(3, count / 4);
    while (links.size() < count) {
      String from = "n" + random.nextInt(places);
      String to = "n" + random.nextInt(places);
      double value = random.nextInt(1000);
      links.putIfAbsent(
          from + to + value, new SankeyLink(from, to, value, "water", SankeyLink.State.KNOWN));
      for (String id : List.of(from, to)) {
        nodes.putIfAbsent(id, new SankeyNode(id, name(id, named), -1, true, 0, false));
      }
    }
    return new Sankey(
        "s",
        "Links by chance",
        "Water",
        "Seed",
        "m3",
        new ArrayList<>(nodes.values()),
        new ArrayList<>(links.values()),
        List.of(new FillClass("water", "Fresh water", Fill.RIVER)));
  }

  private static String name(String id, boolean named) {
    if (!named) {
      return id;
    }
    return (id.endsWith("5") ? "Agroexportadora Espárrago Unicornio S.A. " : "Telar S.A. ") + id;
  }
}
