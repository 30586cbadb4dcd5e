package org.tinkuy.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.testkit.Golden;
import org.tinkuy.views.Document;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Section;
import org.xml.sax.InputSource;

class HtmlReportTest {
  private static final HtmlReport REPORT = new HtmlReport(SampleEdition.english());
  private static final String SMALL = REPORT.html(SampleDocument.small());
  private static final String RICH = REPORT.html(SampleDocument.rich());

  @Test
  void looksAsReviewed() {
    Golden.check(
        "small.html",
        SMALL
            .replaceAll("(?s)<style>.*</style>", "<style>…</style>")
            .replaceAll("(?s)<script>.*</script>", "<script>…</script>")
            .replaceAll("sha256-[^']*'", "sha256-…'"));
  }

  @Test
  void givesTheSameBytesEachTime() {
    assertThat(new HtmlReport(SampleEdition.english()).html(SampleDocument.rich())).isEqualTo(RICH);
  }

  @Test
  void needsNothingFromOutsideAndRunsOneScriptThatItsPolicyNames() {
    String withoutNamespaces = RICH.replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
    assertThat(withoutNamespaces)
        .containsOnlyOnce("<script")
        .contains("default-src 'none'; script-src 'sha256-")
        .doesNotContain("http:", "https:", "//cdn", "<link", "<iframe", "onload");
    assertThat(all("(?:src|href)=\"([^\"]*)\"", RICH)).allMatch(target -> target.startsWith("#"));
    assertThat(all("url\\(([^)]{5})", RICH)).allMatch(u -> u.equals("data:") || u.startsWith("#"));
  }

  @Test
  void isWellFormed() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    String xml = RICH.replaceFirst("<!DOCTYPE html>\n", "");
    assertThat(factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))))
        .isNotNull();
  }

  @Test
  void givesEveryIdOnceAndEveryLinkItsTarget() {
    List<String> ids = all(" id=\"([^\"]*)\"", RICH);
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).containsAll(all("href=\"#([^\"]*)\"", RICH));
    for (String labelled : all("aria-labelledby=\"([^\"]*)\"", RICH)) {
      assertThat(ids).contains(labelled.split(" ", -1));
    }
  }

  @Test
  void tellsReadersWhatThingsAre() {
    assertThat(RICH).contains("<html lang=\"en\">", "<main id=\"report\">", "class=\"skip\"");
    assertThat(all("<(h[1-6])", RICH)).startsWith("h1", "h2").containsOnly("h1", "h2");
    assertThat(all("<th( [^>]*)?>", RICH)).allMatch(th -> th.contains("scope="));
    assertThat(all("(<svg[^>]*>)", RICH))
        .allMatch(svg -> svg.contains("role=\"img\"") || svg.contains("aria-hidden=\"true\""));
  }

  /// Units that stood in the words of a figure were as large as its number, those beside it
  /// smaller.
  @Test
  void setsUnitsOfAllFiguresInTheSameSize() {
    List<KeyFigure> figures =
        List.of(
            new KeyFigure("A", "1\u202F582.5\u00A0m³/year", "", ""),
            new KeyFigure("B", "90", "m³", ""),
            new KeyFigure("C", "67\u202F% to 83\u202F%", "", ""),
            new KeyFigure("D", "4 of 6", "", ""),
            new KeyFigure("E", "no data", "", ""));
    Section section = new Section("s", "S", List.of(new KeyFigures(figures)));
    String html = REPORT.html(new Document("Park", "en", List.of(section), List.of(), List.of()));

    assertThat(all("<p class=\"value[^>]*>(.*?)</p>", html))
        .containsExactly(
            "1\u202F582.5<span class=\"unit\">\u202Fm³/year</span>",
            "90<span class=\"unit\">\u202Fm³</span>",
            "67\u202F% to 83\u202F%",
            "4 of 6",
            "no data");
  }

  /// On a telephone an id broke at its hyphen, "PM-" over "P1".
  @Test
  void keepsAnIdOnOneLine() {
    assertThat(all("<th scope=\"row\" class=\"short\">(?:<span class=\"code\">)?([^<]*)<", RICH))
        .contains("PM-P1")
        .allMatch(id -> id.length() <= 9);
  }

  @Test
  void letsNoMarkupOfTheDataThrough() {
    assertThat(SMALL)
        .contains("Río Claro &lt;intake&gt;")
        .contains("Water &amp; &quot;waste&quot;");
  }

  @Test
  void staysSmallWithItsFontsInside() {
    assertThat(RICH.getBytes(StandardCharsets.UTF_8).length).isLessThan(500_000);
    assertThat(all("(font/ttf;base64)", RICH)).hasSize(2);
  }

  @Test
  void namesTheFileThatCannotBeWritten(@TempDir Path folder) {
    Path file = folder.resolve("missing").resolve("report.html");
    assertThatThrownBy(() -> REPORT.write(SampleDocument.small(), file))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(file.toString());
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(HtmlReportTest::part).toList();
  }

  private static String part(MatchResult match) {
    return match.group(1) == null ? "" : match.group(1);
  }
}
