package org.tinkuy.app.house;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Keeps `docs/issue-codes.md` and the English texts of the catalog equal to the sources: every
/// code that a person may meet, its weight and its English sentence. Both are written anew with
/// `-Dtinkuy.regenerate=true`.
class IssueCodesTest {
  private static final Path ROOT = Path.of(System.getProperty("tinkuy.root", ".."));
  private static final String MARK = "<!-- What follows is written by IssueCodesTest. -->\n";

  private static final List<SourceFile> SOURCES =
      SourceFile.below(ROOT.toAbsolutePath().normalize());

  @Test
  void everyCodeHasOneSentence() {
    assertThat(new SourceTexts(SOURCES).contested()).isEmpty();
  }

  /// What a person writes in a problem file, in the options of exchanges and in a park's rows for
  /// them; `exchange.lack` shares hints, and `exchange.proof` breaks by a mistake of ours alone.
  @Test
  void everyCodeOfProblemsAndExchangesHasAHint() {
    Pattern codes =
        Pattern.compile(
            "(entry|exchange\\.(ask|heat|network|park|pool|problem|request|schedule|share|water))"
                + "\\..+");

    SourceTexts texts = new SourceTexts(SOURCES);

    assertThat(texts.codes())
        .filteredOn(code -> codes.matcher(code).matches())
        .hasSizeGreaterThan(90);
    assertThat(texts.withoutHint()).filteredOn(code -> codes.matcher(code).matches()).isEmpty();
  }

  @Test
  void everyCodeHasOneWeight() {
    Map<String, List<String>> weights =
        SOURCES.stream()
            .filter(SourceFile::isMain)
            .flatMap(source -> IssueCode.in(source).stream())
            .distinct()
            .collect(groupingBy(IssueCode::code, mapping(IssueCode::weight, toList())));

    assertThat(weights).allSatisfy((code, found) -> assertThat(found).as(code).hasSize(1));
  }

  @Test
  void valuesAreWrittenByTheProgramAndNotByTheTemplate() {
    assertThat(new SourceTexts(SOURCES).unrepeatable()).isEmpty();
  }

  @Test
  void theEnglishTextsOfIssuesAreThoseOfTheSources() throws IOException {
    compare("catalog/texts/en/issues.csv", new SourceTexts(SOURCES).csv());
  }

  @Test
  void textsOfASourceAreFoundWithTheirHints() {
    SourceFile source =
        SourceFile.of(
            "core/src/main/java/org/tinkuy/park/Plot.java",
            """
            class Plot {
              void f() {
                Check.that(a > 0, "park.plot.area", "Plot '%s': 100 %% of %s. Maybe %s.", a, b, c);
                attempt.warn("plot.odd", place, Sentence.of("hint.plot.odd", "Look at %s, please.",
                    id), "Plot '%s' is odd.", id);
                attempt.error("catalog.odd", place, Sentence.NONE, "Plot '%s' is odd.", id);
              }
            }
            """);

    assertThat(new SourceTexts(List.of(source)).csv())
        .isEqualTo(
            """
            key,text
            hint.park.plot.area,"Maybe {0}."
            hint.plot.odd,"Look at {0}, please."
            issue.park.plot.area,"Plot '{0}': 100 % of {1}."
            issue.plot.odd,"Plot '{0}' is odd."
            """);
  }

  @Test
  void aCodeWithoutAHintIsFound() {
    SourceFile source =
        SourceFile.of(
            "core/src/main/java/org/tinkuy/park/Plot.java",
            """
            class Plot {
              void f() {
                Check.that(a > 0, "park.plot.area", "Plot '%s': it is odd. Maybe correct it.", a);
                Check.that(b > 0, "park.plot.name", "Plot '%s': it has no name.", b);
                attempt.warn("plot.odd", place, Sentence.of("hint.plot.odd", "Look at it."),
                    "Plot '%s' is odd.", id);
                attempt.warn("plot.even", place, Sentence.NONE, "Plot '%s' is even.", id);
              }
            }
            """);

    assertThat(new SourceTexts(List.of(source)).withoutHint())
        .containsExactly("park.plot.name", "plot.even");
  }

  @Test
  void thePageOfIssueCodesSaysWhatTheSourcesSay() throws IOException {
    String file = "docs/issue-codes.md";
    String text = Files.readString(ROOT.resolve(file));
    compare(file, text.substring(0, text.indexOf(MARK) + MARK.length()) + tables());
  }

  private static void compare(String file, String expected) throws IOException {
    Path path = ROOT.resolve(file);
    if (Boolean.getBoolean("tinkuy.regenerate")) {
      Files.writeString(path, expected);
    }

    assertThat(Files.readString(path))
        .as(file + "; -Dtinkuy.regenerate=true writes it anew")
        .isEqualTo(expected);
  }

  private static String tables() {
    Comparator<IssueCode> order =
        Comparator.comparing(IssueCode::code).thenComparing(IssueCode::sentence);
    TreeSet<IssueCode> codes = new TreeSet<>(order.thenComparing(IssueCode::weight));
    for (SourceFile source : SOURCES) {
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
                "park.plot.area",
                "rule",
                "Plot '%s': area must be > 0 m2, but is %.1f m2. Maybe %s."),
            new IssueCode("plot.odd", "warning", "Plot '%s' is odd."),
            new IssueCode("plot.gone", "error", "Plot '%s' is gone."),
            new IssueCode("plot.seen", "note", "Plot seen."));
  }
}
