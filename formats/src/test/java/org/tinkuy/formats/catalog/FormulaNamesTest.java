package org.tinkuy.formats.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Definition;

/// The annex of a report says formulas in the words of its reader.
class FormulaNamesTest {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w.]+(?:-[A-Za-z]\\w*)*");

  /// What is no name: a number with its unit, a unit in braces, what is asked of a cell.
  private static final Pattern ELSE =
      Pattern.compile("\\b\\d\\S* ?\\w*|\\{[^}]*}|is known|is absent");

  @Test
  void everyNameInAFormulaOfTheCatalogHasAWord() {
    Catalog catalog = Shipped.CATALOG;
    Stream<String> ofCriteria =
        catalog.rules().frameworks().values().stream()
            .flatMap(framework -> framework.criteria().stream())
            .map(Criterion::rule)
            .flatMap(rule -> Stream.of(rule.formula(), rule.target()));
    Stream<String> ofDefinitions =
        catalog.rules().definitions().values().stream().map(Definition::formula);

    List<String> without =
        Stream.concat(ofCriteria, ofDefinitions)
            .flatMap(FormulaNamesTest::names)
            .flatMap(name -> hasWord(catalog, name) ? Stream.of() : parts(name))
            .filter(name -> !hasWord(catalog, name))
            .toList();

    assertThat(new TreeSet<>(without)).isEmpty();
  }

  /// The firms that emit most are found by the factor of the grid; its rows were not among what
  /// could move their criterion.
  @Test
  void whoReadsAValueOfACountrySaysSo() {
    Catalog catalog = Shipped.CATALOG;

    List<String> silent =
        catalog.rules().frameworks().values().stream()
            .flatMap(framework -> framework.criteria().stream())
            .filter(criterion -> !criterion.guidance().tables().contains("references"))
            .filter(criterion -> asksACountry(catalog, criterion))
            .map(Criterion::id)
            .toList();

    assertThat(silent).isEmpty();
  }

  private static boolean asksACountry(Catalog catalog, Criterion criterion) {
    Deque<String> open =
        new ArrayDeque<>(List.of(criterion.rule().formula(), criterion.rule().target()));
    Set<String> opened = new TreeSet<>();
    while (!open.isEmpty()) {
      String formula = open.remove();
      if (formula.contains("reference(")) {
        return true;
      }
      names(formula)
          .filter(catalog.rules().definitions()::containsKey)
          .filter(opened::add)
          .map(name -> catalog.rules().definitions().get(name))
          .filter(Objects::nonNull)
          .forEach(definition -> open.add(definition.formula()));
    }
    return false;
  }

  /// The annex of a report in Vietnamese shows the formulas of the first scheme, and in what they
  /// are made of the definitions that these go back to.
  @Test
  void vietnameseSaysTheFormulasOfTheFirstSchemeAndWhatTheyRestOn() {
    Catalog catalog = Shipped.CATALOG;
    Map<String, String> own = catalog.texts().byLanguage().getOrDefault("vi", Map.of());
    Deque<String> open = new ArrayDeque<>();
    Objects.requireNonNull(catalog.rules().frameworks().get("eip-1.0")).criteria().stream()
        .map(Criterion::rule)
        .forEach(rule -> Stream.of(rule.formula(), rule.target()).forEach(open::add));
    Set<String> definitions = new TreeSet<>();
    Set<String> without = new TreeSet<>();
    while (!open.isEmpty()) {
      names(open.remove())
          .flatMap(name -> hasWord(catalog, name) ? Stream.of(name) : parts(name))
          .filter(name -> hasWord(catalog, name))
          .forEach(
              name -> {
                Definition definition = catalog.rules().definitions().get(name);
                if (definition != null && definitions.add("definition." + name + ".meaning")) {
                  open.add(definition.formula());
                }
                if (!own.containsKey("formula.word." + name)) {
                  without.add(name);
                }
              });
    }

    assertThat(without).isEmpty();
    assertThat(own.keySet()).containsAll(definitions);
    assertThat(definitions).hasSizeGreaterThan(25);
  }

  private static boolean hasWord(Catalog catalog, String name) {
    return catalog.texts().has("formula.word." + name);
  }

  /// The parts of a name with dots; a letter alone stands for a row.
  private static Stream<String> parts(String name) {
    return Arrays.stream(name.split("\\.", -1)).filter(part -> part.length() > 1);
  }

  private static Stream<String> names(String formula) {
    return Arrays.stream(ELSE.split(formula))
        .flatMap(part -> NAME.matcher(part).results().map(MatchResult::group));
  }
}
