package org.tinkuy.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Keeps `docs/issue-codes.md` equal to the sources: every code that a person may meet, its weight
/// and its English sentence. Written anew with `-Dtinkuy.regenerate=true`.
class IssueCodesTest {
  private static final Path ROOT = Path.of(System.getProperty("tinkuy.root", ".."));
  private static final String MARK = "<!-- What follows is written by IssueCodesTest. -->\n";

  @Test
  void thePageOfIssueCodesSaysWhatTheSourcesSay() throws IOException {
    Path page = ROOT.resolve("docs/issue-codes.md");
    String text = Files.readString(page);
    String expected = text.substring(0, text.indexOf(MARK) + MARK.length()) + tables();
    if (Boolean.getBoolean("tinkuy.regenerate")) {
      Files.writeString(page, expected);
    }

    assertThat(Files.readString(page))
        .as("docs/issue-codes.md; -Dtinkuy.regenerate=true writes it anew")
        .isEqualTo(expected);
  }

  private static String tables() {
    Comparator<IssueCode> order =
        Comparator.comparing(IssueCode::code).thenComparing(IssueCode::sentence);
    TreeSet<IssueCode> codes = new TreeSet<>(order.thenComparing(IssueCode::weight));
    for (SourceFile source : SourceFile.below(ROOT.toAbsolutePath().normalize())) {
      if (source.isMain()) {
        codes.addAll(IssueCode.in(source));
      }
    }
    List<String> lines = new ArrayList<>();
    String group = "";
    for (IssueCode code : codes) {
      String own = code.code().substring(0, code.code().indexOf('.'));
      if (!own.equals(group)) {
        lines.add("\n## " + own + "\n\n| code | weight | sentence |\n|---|---|---|");
        group = own;
      }
      String sentence = code.sentence().replace("|", "\\|").replace("\n", " ");
      lines.add("| `%s` | %s | %s |".formatted(code.code(), code.weight(), sentence));
    }
    return String.join("\n", lines) + "\n";
  }

  @Test
  void aCodeIsFoundWithItsWeightAndItsSentence() {
    SourceFile source =
        SourceFile.of(
            "core/src/main/java/org/tinkuy/park/Plot.java",
            """
            class Plot {
              void f() {
                Check.that(a > 0, "park.plot.area", "Plot '%s': area must be > 0 m2, but is %.1f"
                    + " m2. Maybe %s.", id, a, hint);
                attempt.warn("plot.odd", place, "Plot '%s' is odd.".formatted(id), List.of(id),
                    "Look at it.");
                report.error("plot.gone", place, "Bring it back.", "Plot '%s' is gone.", id);
                attempt.add(new Issue("plot.seen", Severity.NOTE, place, "Plot seen.", List.of()));
                words.text("plot.title", "x");
              }
            }
            """);

    assertThat(IssueCode.in(source))
        .containsExactly(
            new IssueCode(
                "park.plot.area", "rule", "Plot '…': area must be > 0 m2, but is … m2. Maybe …."),
            new IssueCode("plot.odd", "warning", "Plot '…' is odd."),
            new IssueCode("plot.gone", "error", "Plot '…' is gone."),
            new IssueCode("plot.seen", "note", "Plot seen."));
  }
}
