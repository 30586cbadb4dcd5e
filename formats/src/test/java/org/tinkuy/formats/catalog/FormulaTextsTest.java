package org.tinkuy.formats.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Definition;

/// Every word of a formula of the catalog can be said in the languages that lack no text: HJ-19
/// said _incident_ and _major_ in Spanish and in French.
class FormulaTextsTest {
  /// Units in braces or after a number, and the name that a set has in its own formula, are no
  /// words of the catalog.
  private static final Pattern NO_WORD =
      Pattern.compile("\\{[^}]*}|(?<=\\d )[a-z]+\\b|\\bis (?:known|absent)\\b|\\bas \\w+");

  private static final Pattern ALIAS = Pattern.compile("\\bas (\\w+)");
  private static final Pattern WORD =
      Pattern.compile("'([^']*)'|[A-Za-z_]\\w*(?:-[A-Za-z]\\w*)*(?:\\.[A-Za-z_]\\w*)*");

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "fr"})
  void everyWordOfEveryFormulaIsSaid(String language) {
    Map<String, String> texts =
        Shipped.CATALOG.texts().byLanguage().getOrDefault(language, Map.of());

    assertThat(formulas().toList()).hasSizeGreaterThan(300);
    assertThat(formulas().flatMap(formula -> unsaid(formula, texts)).distinct()).isEmpty();
  }

  @Test
  void aWordWithoutATextIsFound() {
    assertThat(
            unsaid("count(x as e where e.kind = 'in' and y in [a, 'b c'] and z > 5 d)", Map.of()))
        .containsExactly("count", "x", "where", "kind", "in", "and", "y", "a", "b c", "z");
  }

  private static Stream<String> formulas() {
    Stream<String> rules =
        Shipped.CATALOG.rules().frameworks().values().stream()
            .flatMap(framework -> framework.criteria().stream())
            .map(Criterion::rule)
            .flatMap(
                rule ->
                    Stream.of(
                        rule.formula(),
                        rule.target(),
                        rule.alternative(),
                        rule.openCases(),
                        rule.mode().applies(),
                        rule.mode().turns()));
    Stream<String> named =
        Stream.of(Shipped.CATALOG.rules().definitions(), Shipped.CATALOG.rules().figures())
            .flatMap(definitions -> definitions.values().stream())
            .map(Definition::formula);
    return Stream.concat(rules, named).filter(formula -> !formula.isBlank());
  }

  private static Stream<String> unsaid(String formula, Map<String, String> texts) {
    TreeSet<String> aliases = new TreeSet<>();
    ALIAS.matcher(formula).results().forEach(found -> aliases.add(found.group(1)));
    Matcher words = WORD.matcher(NO_WORD.matcher(formula).replaceAll(" "));
    List<String> unsaid = new ArrayList<>();
    while (words.find()) {
      if (words.group(1) != null) {
        keep(words.group(1), unsaid, texts);
      } else if (!texts.containsKey("formula.word." + words.group())) {
        Stream.of(words.group().split("\\.", -1))
            .filter(part -> !aliases.contains(part))
            .forEach(part -> keep(part, unsaid, texts));
      }
    }
    return unsaid.stream().distinct();
  }

  private static void keep(String word, List<String> unsaid, Map<String, String> texts) {
    if (!texts.containsKey("formula.word." + word)
        && !texts.containsKey("formula.quoted." + word)) {
      unsaid.add(word);
    }
  }
}
