package org.tinkuy.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Framework;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;

/// The scores of an assessment on one basis. Only counted criteria are in them.
///
/// @param overall all criteria pooled (micro average)
/// @param macro mean of the category scores, over categories in which something applies; 0 to 1;
///   not applicable where there is none
/// @param categories by category, in the framework's order
/// @param topics by topic, `category/topic`, in the framework's order
/// @param prerequisites prerequisites alone
/// @param indicators performance indicators alone
/// @param document criteria that a document alone can meet
/// @param physical criteria that ask for physical change
public record Scores(
    GroupScore overall,
    Figure macro,
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

  static Scores of(Framework framework, List<CriterionResult> all, Basis basis) {
    List<CriterionResult> counted = all.stream().filter(CriterionResult::isCounted).toList();
    Map<String, CriterionPoints> points = CriterionPoints.of(framework, counted, basis);
    BiFunction<String, Predicate<Criterion>, GroupScore> group =
        (name, belongs) ->
            GroupScore.of(
                framework,
                name,
                counted.stream().filter(result -> belongs.test(result.criterion())).toList(),
                points,
                basis);
    List<GroupScore> categories = new ArrayList<>();
    for (String category : framework.categories()) {
      categories.add(group.apply(category, c -> c.category().equals(category)));
    }
    List<GroupScore> topics = new ArrayList<>();
    byTopic(counted)
        .forEach(
            (topic, results) ->
                topics.add(
                    GroupScore.of(framework, String.join("/", topic), results, points, basis)));
    return new Scores(
        group.apply("total", _ -> true),
        macro(framework, categories, basis),
        categories,
        topics,
        group.apply("prerequisites", c -> c.kind() == Criterion.Kind.PREREQUISITE),
        group.apply("indicators", c -> c.kind() == Criterion.Kind.INDICATOR),
        group.apply("document", c -> c.reach() == Criterion.Reach.DOCUMENT),
        group.apply("physical", c -> c.reach() == Criterion.Reach.PHYSICAL));
  }

  /// By category and topic.
  private static Map<List<String>, List<CriterionResult>> byTopic(List<CriterionResult> counted) {
    Map<List<String>, List<CriterionResult>> topics = new LinkedHashMap<>();
    for (CriterionResult result : counted) {
      List<String> topic = List.of(result.criterion().category(), result.criterion().topic());
      topics.computeIfAbsent(topic, _ -> new ArrayList<>()).add(result);
    }
    return topics;
  }

  /// The same scores on another basis, on which every criterion stands as it does on this one.
  Scores on(Framework framework, Basis basis) {
    List<GroupScore> others = categories.stream().map(group -> group.on(basis)).toList();
    return new Scores(
        overall.on(basis),
        macro(framework, others, basis),
        others,
        topics.stream().map(group -> group.on(basis)).toList(),
        prerequisites.on(basis),
        indicators.on(basis),
        document.on(basis),
        physical.on(basis));
  }

  /// The category that reaches the most of those with data, of equal ones the first; empty where
  /// fewer than two have any, where all reach the same, and where it reaches less than is called
  /// strong.
  ///
  /// @param least share of its points that a strong category reaches at least, 0 to 1
  public Optional<GroupScore> strongest(double least) {
    return ranked().stream().findFirst().filter(best -> reached(best) >= least);
  }

  /// The category that reaches the least of those with data, of equal ones the first; empty where
  /// fewer than two have any and where all reach the same.
  public Optional<GroupScore> weakest() {
    List<GroupScore> ranked = ranked();
    return ranked.stream().filter(each -> reached(each) <= reached(ranked.getLast())).findFirst();
  }

  /// From the most to the least reached; none where nothing tells them apart.
  private List<GroupScore> ranked() {
    List<GroupScore> ranked =
        categories.stream()
            .filter(each -> each.known() > 0 && !each.score().isHidden())
            .sorted(Comparator.comparingDouble(Scores::reached).reversed())
            .toList();
    boolean differ = !ranked.isEmpty() && reached(ranked.getFirst()) > reached(ranked.getLast());
    return differ ? ranked : List.of();
  }

  private static double reached(GroupScore category) {
    return category.score().findValue().orElse(0.0);
  }

  private static Figure macro(Framework framework, List<GroupScore> categories, Basis basis) {
    List<Term> terms = new ArrayList<>();
    List<Origin> parts = new ArrayList<>();
    double sum = 0;
    for (GroupScore category : categories) {
      Optional<Double> score = category.score().findValue();
      if (score.isPresent()) {
        Value value = Value.Amount.exact(score.get(), Unit.ONE);
        terms.add(new Term(category.name(), value, List.of(), category.score().id()));
        parts.add(category.score().origin());
        sum += score.get();
      }
    }
    Origin origin = Origin.of(parts).with(terms);
    String id = basis.id("macro");
    if (!framework.givesScore()) {
      return GroupScore.unscored(id, origin);
    }
    return terms.isEmpty()
        ? Figure.none(
            id,
            Figure.State.NOT_APPLICABLE,
            origin,
            Sentence.of("reason.noCategory", "no category applies"))
        : Figure.known(id, sum / terms.size(), Unit.ONE, origin);
  }

  /// Whether every criterion that applies is met: the rule of formal status.
  public boolean isStrict() {
    return overall.applicable() > 0 && overall.count(State.MET) == overall.applicable();
  }

  /// Its figures: the pooled score first, then by group.
  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>(overall.figures());
    figures.add(macro);
    for (GroupScore group : List.of(prerequisites, indicators, document, physical)) {
      figures.addAll(group.figures());
    }
    categories.forEach(group -> figures.addAll(group.figures()));
    topics.forEach(group -> figures.addAll(group.figures()));
    return figures;
  }
}
