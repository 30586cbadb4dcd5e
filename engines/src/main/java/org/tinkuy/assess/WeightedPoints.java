package org.tinkuy.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.catalog.Framework;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;

/// Weighted points by category: `100 x sum(weight x mean share) / sum(weight)`, over categories in
/// which something applies; the share of a criterion is its points, or what it reached of its
/// target where it is graded.
///
/// @param low mean share of one category with nothing for what has no data, 0 to 1
/// @param high with all for what has no data, `low` to 1
/// @param weight of the category, > 0
record WeightedPoints(double low, double high, double weight) {
  private static final String ID = "score:points";
  private static final double MOST_POINTS = 100;
  private static final double ROUNDING = 1e-9;

  /// The points of an assessment, 0 to 100; a range where criteria have no data, not applicable
  /// where nothing applies.
  static Figure of(Assessment assessment) {
    Framework framework = assessment.framework();
    Map<String, CriterionPoints> counted =
        CriterionPoints.of(
            framework,
            assessment.results().stream().filter(CriterionResult::isCounted).toList(),
            Basis.CURRENT);
    List<WeightedPoints> categories = new ArrayList<>();
    List<Term> terms = new ArrayList<>();
    for (String category : framework.categories()) {
      Optional<WeightedPoints> found = category(assessment, category, counted);
      found.ifPresent(categories::add);
      found.ifPresent(points -> terms.addAll(points.terms(category)));
    }
    Origin origin =
        Origin.of(
                assessment.results().stream()
                    .map(result -> result.current().value().origin())
                    .toList())
            .with(terms);
    double whole = categories.stream().mapToDouble(WeightedPoints::weight).sum();
    if (whole == 0) {
      return Figure.none(
          ID,
          Figure.State.NOT_APPLICABLE,
          origin,
          Sentence.of("reason.nothingApplies", "nothing applies"));
    }
    double low = categories.stream().mapToDouble(each -> each.weight() * each.low()).sum();
    double high = categories.stream().mapToDouble(each -> each.weight() * each.high()).sum();
    return figure(MOST_POINTS * low / whole, MOST_POINTS * high / whole, origin);
  }

  private static Figure figure(double low, double high, Origin origin) {
    return high - low < ROUNDING
        ? Figure.known(ID, low, Unit.ONE, origin)
        : Figure.uncertain(
            ID,
            new Figure.Range(low, low, high),
            Unit.ONE,
            origin,
            Sentence.of("reason.criteriaOpen", "criteria have no data"));
  }

  private List<Term> terms(String category) {
    Value share = new Value.Amount(low, high, low, Unit.ONE, Optional.empty(), Optional.empty());
    return List.of(
        new Term(category, share, List.of(), "score:" + category),
        new Term(category + " weight", Value.Amount.exact(weight, Unit.ONE), List.of(), "scoring"));
  }

  private static Optional<WeightedPoints> category(
      Assessment assessment, String category, Map<String, CriterionPoints> counted) {
    List<CriterionPoints> points =
        assessment.results().stream()
            .filter(result -> result.criterion().category().equals(category))
            .flatMap(result -> Optional.ofNullable(counted.get(result.id())).stream())
            .toList();
    if (points.isEmpty()) {
      return Optional.empty();
    }
    double low = points.stream().mapToDouble(CriterionPoints::least).average().orElse(0);
    double high = points.stream().mapToDouble(CriterionPoints::most).average().orElse(0);
    double weight = points.stream().mapToDouble(CriterionPoints::weight).sum();
    return Optional.of(new WeightedPoints(low, high, weight));
  }
}
