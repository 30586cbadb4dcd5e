package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.testkit.Golden;

/// The report of the smallest park as a reader meets it, held against what a person has reviewed:
/// its words in three languages, and three of its pictures as their SVG.
///
/// The HTML page is read rather than the PDF, because its words do not move when a line breaks
/// elsewhere. Write them again with `-Dtinkuy.regenerate=true`, then read the difference.
class ReportGoldenTest {
  private static final Pattern VERSION =
      Pattern.compile("\"(program|catalog|input)\" : \"([^\"]+)\"");

  @TempDir private Path out;

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "fr"})
  void theWordsOfTheReportAreThoseThatWereReviewed(String language) {
    String text = PageText.of(page(language));

    assertThat(text.lines().count()).isGreaterThan(400);
    Golden.check("report/smallest-" + language + ".txt", withoutVersions(text));
  }

  @Test
  void thePicturesOfTheReportAreThoseThatWereReviewed() {
    String page = page("en");

    for (String picture : new String[] {"map-letting", "score-bars", "flows-water"}) {
      Golden.check("report/smallest-" + picture + ".svg", svg(page, picture));
    }
  }

  private String page(String language) {
    Terminal terminal = Terminal.run("assess", Folders.SMALLEST, "--lang", language, "--out", out);
    assertThat(terminal.exit()).isZero();
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
