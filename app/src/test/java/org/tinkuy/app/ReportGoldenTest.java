package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.testkit.Golden;

/// The report of the smallest park as a reader meets it, held against what a person has reviewed:
/// its words by each scheme that gives verdicts or values and its pictures as their SVG, in three
/// languages, and its words by the first scheme in the fourth.
///
/// The HTML page is read rather than the PDF, because its words do not move when a line breaks
/// elsewhere. Write them again with `-Dtinkuy.regenerate=true`, then read the difference.
class ReportGoldenTest {
  private static final Pattern VERSION =
      Pattern.compile("\"(program|catalog|input)\" : \"([^\"]+)\"");

  @TempDir private Path out;

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "fr", "vi"})
  void theWordsOfTheReportAreThoseThatWereReviewed(String language) {
    String text = PageText.of(page(language));

    assertThat(text.lines().count()).isGreaterThan(400);
    Golden.check("report/smallest-" + language + ".txt", withoutVersions(text));
  }

  @ParameterizedTest
  @CsvSource({
    "eip-2.0, en", "eip-2.0, es", "eip-2.0, fr",
    "hj-274-2015, en", "hj-274-2015, es", "hj-274-2015, fr",
    "recp, en", "recp, es", "recp, fr",
    "social-inclusion, en", "social-inclusion, es", "social-inclusion, fr",
    "zero-carbon-park, en", "zero-carbon-park, es", "zero-carbon-park, fr"
  })
  void theWordsByOtherSchemesAreThoseThatWereReviewed(String scheme, String language) {
    String text = PageText.of(page(language, "--framework", scheme));

    Golden.check("report/smallest-%s-%s.txt".formatted(scheme, language), withoutVersions(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "fr"})
  void thePicturesOfTheReportAreThoseThatWereReviewed(String language) {
    String page = page(language);

    for (String picture :
        List.of("map-letting", "score-bars", "flows-water", "flows-energy", "flows-material")) {
      Golden.check("report/smallest-%s-%s.svg".formatted(picture, language), svg(page, picture));
    }
  }

  private String page(String language, String... options) {
    List<Object> asked = new ArrayList<>(List.of("assess", Folders.SMALLEST));
    asked.addAll(List.of(options));
    asked.addAll(List.of("--lang", language, "--out", out));
    assertThat(Terminal.run(asked.toArray()).exit()).isZero();
    return Folders.read(out.resolve("smallest-2024.html"));
  }

  /// A picture with one element on each line.
  private static String svg(String page, String picture) {
    int figure = page.indexOf("id=\"" + picture + "\"");
    int begin = page.indexOf("<svg", page.indexOf("class=\"drawing", figure));
    int end = page.indexOf("</svg>", begin) + "</svg>".length();
    return page.substring(begin, end).replace("><", ">\n<") + "\n";
  }

  /// What changes with each version of program, catalog and example stands aside.
  private String withoutVersions(String text) {
    String left = text;
    Matcher versions = VERSION.matcher(Folders.read(out.resolve("smallest-2024.json")));
    while (versions.find()) {
      left = left.replace(versions.group(2), "<" + versions.group(1) + ">");
    }
    return left;
  }
}
