package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Definition;
import org.tinkuy.formats.catalog.CatalogLoader;
import org.tinkuy.formula.Formulas;
import org.tinkuy.views.score.FormulaKeys;

/// Texts that tell a part of a formula hang on how the catalog writes it: each has its formula, and
/// each formula that a reader would meet has its text.
class FormulaTextsTest {
  private static final Catalog CATALOG =
      new CatalogLoader(Formulas::check).load().find().orElseThrow();

  private static final Pattern CALL = Pattern.compile("([A-Za-z]\\w*)\\((.*)\\)");

  /// "This does not hold: holdsCertified(park.body, environment)" stood in a report.
  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "fr", "vi"})
  void everyConditionOfAShippedSchemeThatMayFailAloneIsToldInWords(String language) {
    assertThat(conditions())
        .isNotEmpty()
        .allSatisfy(
            condition ->
                assertThat(FormulaKeys.failed(condition))
                    .as(condition)
                    .anyMatch(key -> isTold(language, key)));
  }

  @Test
  void everyTextOfAConditionHasItsCondition() {
    Set<String> used =
        conditions().stream()
            .flatMap(condition -> FormulaKeys.failed(condition).stream())
            .collect(Collectors.toSet());

    assertThat(keys(FormulaKeys.FAILED)).isNotEmpty().isSubsetOf(used);
  }

  /// A way that says what it is called with, in a definition of several, is told as it is written.
  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "fr", "vi"})
  void everyWayThatASchemeMayTakeIsToldInWords(String language) {
    assertThat(Stream.concat(rules(), plain()).flatMap(formula -> ways(formula, false).stream()))
        .isNotEmpty()
        .allSatisfy(way -> assertThat(isTold(language, FormulaKeys.way(way))).as(way).isTrue());
  }

  @Test
  void everyTextOfAWayHasItsWay() {
    Set<String> used =
        Stream.concat(rules(), definitions().map(Definition::formula))
            .flatMap(formula -> ways(formula, true).stream())
            .map(FormulaKeys::way)
            .collect(Collectors.toSet());

    assertThat(keys(FormulaKeys.WAY)).isNotEmpty().isSubsetOf(used);
  }

  private static boolean isTold(String language, String key) {
    return CATALOG.texts().byLanguage().getOrDefault(language, Map.of()).containsKey(key);
  }

  private static List<String> keys(String begin) {
    return CATALOG.texts().listKeys().stream().filter(key -> key.startsWith(begin)).toList();
  }

  private static Stream<String> rules() {
    return CATALOG.rules().frameworks().values().stream()
        .flatMap(framework -> framework.criteria().stream())
        .map(criterion -> criterion.rule().formula());
  }

  private static Stream<Definition> definitions() {
    return Stream.concat(
        CATALOG.rules().definitions().values().stream(),
        CATALOG.rules().figures().values().stream());
  }

  /// Definitions of one value, which a scheme names as they are; those of rows are read in rows.
  private static Stream<String> plain() {
    Set<String> named =
        rules()
            .flatMap(formula -> Pattern.compile("[A-Za-z]\\w*").matcher(formula).results())
            .map(found -> found.group())
            .collect(Collectors.toSet());
    return definitions()
        .filter(each -> each.parameters().isEmpty() && named.contains(each.name()))
        .map(Definition::formula);
  }

  private static Set<String> conditions() {
    return rules()
        .flatMap(formula -> conditions(plain(formula)).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// What is joined so that one of it alone makes an answer no, outside of rows.
  private static List<String> conditions(String formula) {
    List<String> joined = split(formula, " and ");
    if (split(formula, " where ").size() == 1 && joined.size() > 1) {
      return joined;
    }
    Matcher call = CALL.matcher(formula);
    if (!call.matches() || !Set.of("first", "when", "all").contains(call.group(1))) {
      return List.of();
    }
    List<String> arguments = split(call.group(2), ", ");
    return arguments.stream()
        .skip(call.group(1).equals("when") ? 1 : 0)
        .flatMap(argument -> conditions(argument).stream())
        .toList();
  }

  /// The ways of each `first` in a formula.
  ///
  /// @param isOfRows whether those within rows count, of which no derivation tells
  private static List<String> ways(String formula, boolean isOfRows) {
    List<String> ways = new ArrayList<>();
    String text = plain(formula);
    String outside = isOfRows ? text : split(text, " where ").getFirst();
    Matcher name = Pattern.compile("([A-Za-z]\\w*)\\(").matcher(outside);
    int from = 0;
    while (name.find(from)) {
      int end = closing(outside, name.end());
      List<String> arguments = split(outside.substring(name.end(), end), ", ");
      boolean isOpen =
          Set.of("first", "when", "lacking", "all", "meanOver").contains(name.group(1));
      if (name.group(1).equals("first")) {
        ways.addAll(arguments);
      }
      if (isOpen || isOfRows) {
        arguments.forEach(argument -> ways.addAll(ways(argument, isOfRows)));
      }
      from = end;
    }
    return ways;
  }

  private static String plain(String formula) {
    return formula.strip().replaceAll("\\s+", " ");
  }

  private static int closing(String text, int from) {
    int depth = 1;
    int at = from;
    while (depth > 0) {
      depth += step(text.charAt(at));
      at++;
    }
    return at - 1;
  }

  /// Splits at a separator that stands within no brackets.
  private static List<String> split(String text, String separator) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int begin = 0;
    for (int at = 0; at < text.length(); at++) {
      depth += step(text.charAt(at));
      if (depth == 0 && text.startsWith(separator, at)) {
        parts.add(text.substring(begin, at));
        begin = at + separator.length();
      }
    }
    parts.add(text.substring(begin));
    return parts;
  }

  private static int step(char sign) {
    return switch (sign) {
      case '(', '[', '{' -> 1;
      case ')', ']', '}' -> -1;
      default -> 0;
    };
  }
}
