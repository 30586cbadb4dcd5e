package org.tinkuy.catalog;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which criteria of the frameworks that give a score read something of the catalog.
final class ScoreReaders {
  private final Catalog catalog;

  /// How a definition is called, by its name.
  private final Map<String, Pattern> calls;

  ScoreReaders(Catalog catalog) {
    this.catalog = catalog;
    this.calls =
        catalog.rules().definitions().values().stream()
            .collect(
                Collectors.toMap(
                    Definition::name,
                    each -> Pattern.compile("\\b" + Pattern.quote(each.name()) + "\\b")));
  }

  /// What bears on the score of a framework; nothing of one that gives none.
  static List<Criterion> scored(Framework framework) {
    return switch (framework.status()) {
      case COMPLETE, PREVIEW -> framework.counted();
      case INCOMPLETE, INDICATORS -> List.of();
    };
  }

  /// The largest share of the counted criteria of any one framework that read something, with the
  /// framework; of several with the same share the one that the catalog names first.
  Verification.Movable of(Predicate<Criterion> reading) {
    return catalog.rules().frameworks().values().stream()
        .map(framework -> of(framework, reading))
        .filter(Verification.Movable::scored)
        .sorted(Comparator.comparingDouble((Verification.Movable each) -> -each.share()))
        .findFirst()
        .orElse(Verification.Movable.NOTHING);
  }

  private static Verification.Movable of(Framework framework, Predicate<Criterion> reading) {
    List<Criterion> scored = scored(framework);
    long readers = scored.stream().filter(reading).count();
    return readers == 0
        ? Verification.Movable.NOTHING
        : Verification.Movable.of(framework, (double) readers / scored.size());
  }

  /// Criteria that read a table.
  static Predicate<Criterion> ofTable(String table) {
    return criterion -> criterion.guidance().tables().contains(table);
  }

  /// Criteria that have words in their formulas, or in those of the definitions that these call.
  Predicate<Criterion> ofWords(String words) {
    return criterion -> says(criterion, words);
  }

  private boolean says(Criterion criterion, String words) {
    Criterion.Rule rule = criterion.rule();
    Deque<String> formulas =
        new ArrayDeque<>(List.of(rule.formula(), rule.target(), rule.alternative()));
    Set<String> opened = new HashSet<>();
    while (!formulas.isEmpty()) {
      String formula = formulas.pop();
      if (formula.contains(words)) {
        return true;
      }
      for (Definition definition : catalog.rules().definitions().values()) {
        Pattern call = calls.get(definition.name());
        if (call != null && call.matcher(formula).find() && opened.add(definition.name())) {
          formulas.push(definition.formula());
        }
      }
    }
    return false;
  }
}
