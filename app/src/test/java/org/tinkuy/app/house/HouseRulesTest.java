package org.tinkuy.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Judges every source of the repository by the rules of HOUSE.md, and the rules by small sources.
class HouseRulesTest {
  private static final Path ROOT = Path.of(System.getProperty("tinkuy.root", ".."));
  private static final Pattern ENTRY = Pattern.compile("^\\| *([^|]+?) *\\|.*", Pattern.MULTILINE);

  private static List<SourceFile> sources = List.of();

  @BeforeAll
  static void readsEverySource() {
    sources = SourceFile.below(ROOT.toAbsolutePath().normalize());
  }

  static List<SourceRule> rules() {
    return SourceRules.all(dictionary());
  }

  private static Set<String> dictionary() {
    try {
      Matcher line = ENTRY.matcher(Files.readString(ROOT.resolve("docs/dictionary.md")));
      Set<String> words = new TreeSet<>();
      while (line.find()) {
        for (String word : line.group(1).split(", ", -1)) {
          words.add(word.toLowerCase(Locale.ROOT));
        }
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("docs/dictionary.md", e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void everySourceKeeps(SourceRule rule) {
    assertThat(sources).isNotEmpty();
    assertThat(sources.stream().flatMap(source -> rule.breaches(source).stream()))
        .as(rule.name())
        .isEmpty();
  }

  @Test
  void everyPackageHasItsPackageInfo() {
    Set<String> folders = new TreeSet<>();
    Set<String> described = new TreeSet<>();
    for (SourceFile source : sources) {
      if (source.isMain()) {
        String folder = source.path().substring(0, source.path().lastIndexOf('/'));
        (source.isPackageInfo() ? described : folders).add(folder);
      }
    }
    folders.removeAll(described);
    assertThat(folders).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.tinkuy.app.house.BrokenSources#all")
  void aRuleFindsWhatBreaksItAndNothingElse(BrokenSources.Sample sample) {
    SourceRule rule =
        SourceRules.all(Set.of("plot", "park document")).stream()
            .filter(each -> each.name().equals(sample.rule()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no rule: " + sample.rule()));

    assertThat(rule.breaches(sample.broken())).as("broken: %s", rule).isNotEmpty();
    assertThat(rule.breaches(sample.kept())).as("kept: %s", rule).isEmpty();
  }

  @Test
  void everyRuleHasASampleThatBreaksIt() {
    Stream<String> sampled = BrokenSources.all().stream().map(BrokenSources.Sample::rule);
    assertThat(sampled.toList()).containsAll(rules().stream().map(SourceRule::name).toList());
  }

  @Test
  void aLongTextBlockIsReadToItsEnd() {
    String block = "\"\"\"\n" + "a \"word\" and // no comment\n".repeat(20_000) + "\"\"\";";

    assertThat(Comment.in("String s = " + block + " // a comment"))
        .extracting(Comment::text)
        .containsExactly("// a comment");
  }
}
