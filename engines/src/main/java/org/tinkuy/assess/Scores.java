package org.tinkuy.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Framework;

/// The scores of an assessment on one basis. Only counted criteria are in them.
///
/// @param overall all criteria pooled (micro average)
/// @param categories by category, in the framework's order
/// @param topics by topic, `category/topic`, in the framework's order
/// @param prerequisites prerequisites alone
/// @param indicators performance indicators alone
/// @param document criteria that a document alone can meet
/// @param physical criteria that ask for physical change
public record Scores(
    GroupScore overall,
    List<GroupScore> categories,
    List<GroupScore> topics,
    GroupScore prerequisites,
    GroupScore indicators,
    GroupScore document,
    GroupScore physical) {
  public Scores {
    categories = List.copyOf(categories);
    topics = List.copyOf(topics);
  }

  static Scores of(
      Framework framework, List<CriterionResult> all, Function<CriterionResult, State> state) {
    List<CriterionResult> counted = all.stream().filter(CriterionResult::isCounted).toList();
    List<GroupScore> categories = new ArrayList<>();
    for (String category : framework.categories()) {
      categories.add(
          GroupScore.of(category, only(counted, c -> c.category().equals(category)), state));
    }
    Map<String, List<CriterionResult>> byTopic = new LinkedHashMap<>();
    counted.forEach(
        r ->
            byTopic
                .computeIfAbsent(
                    r.criterion().category() + "/" + r.criterion().topic(), _ -> new ArrayList<>())
                .add(r));
    List<GroupScore> topics = new ArrayList<>();
    byTopic.forEach((topic, results) -> topics.add(GroupScore.of(topic, results, state)));
    return new Scores(
        GroupScore.of("all", counted, state),
        categories,
        topics,
        group("prerequisites", counted, c -> c.kind() == Criterion.Kind.PREREQUISITE, state),
        group("indicators", counted, c -> c.kind() == Criterion.Kind.INDICATOR, state),
        group("document", counted, c -> c.reach() == Criterion.Reach.DOCUMENT, state),
        group("physical", counted, c -> c.reach() == Criterion.Reach.PHYSICAL, state));
  }

  private static GroupScore group(
      String name,
      List<CriterionResult> counted,
      Function<Criterion, Boolean> belongs,
      Function<CriterionResult, State> state) {
    return GroupScore.of(name, only(counted, belongs), state);
  }

  private static List<CriterionResult> only(
      List<CriterionResult> results, Function<Criterion, Boolean> belongs) {
    return results.stream().filter(result -> belongs.apply(result.criterion())).toList();
  }

  /// Mean of the category scores (macro average), over categories in which something applies; 0 to
  /// 1.
  public double macro() {
    return categories.stream()
        .filter(category -> category.applicable() > 0)
        .mapToDouble(GroupScore::score)
        .average()
        .orElse(0);
  }

  /// Whether every criterion that applies is met: the rule of formal status.
  public boolean isStrict() {
    return overall.applicable() > 0 && overall.count(State.MET) == overall.applicable();
  }
}
