package org.tinkuy.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.catalog.Framework;

/// Weighted points by category: `100 x sum(weight x mean share) / sum(weight)`, over categories in
/// which something applies; the share of a criterion is its points, or what it reached of its
/// target where it is graded.
///
/// @param low mean share of one category with nothing for what has no data, 0 to 1
/// @param high with all for what has no data, `low` to 1
/// @param weight of the category, > 0
record WeightedPoints(double low, double high, double weight) {
  private static final double MOST_POINTS = 100;

  static Verdict.Points of(Assessment assessment) {
    Framework framework = assessment.framework();
    Map<String, Double> weights = framework.scoring().weights();
    List<WeightedPoints> categories = new ArrayList<>();
    for (String category : framework.categories()) {
      category(assessment, category, weights.getOrDefault(category, 1.0))
          .ifPresent(categories::add);
    }
    double whole = categories.stream().mapToDouble(WeightedPoints::weight).sum();
    double low = categories.stream().mapToDouble(each -> each.weight() * each.low()).sum();
    double high = categories.stream().mapToDouble(each -> each.weight() * each.high()).sum();
    return whole == 0
        ? new Verdict.Points(0, 0)
        : new Verdict.Points(MOST_POINTS * low / whole, MOST_POINTS * high / whole);
  }

  private static Optional<WeightedPoints> category(
      Assessment assessment, String category, double weight) {
    List<CriterionResult> applicable =
        assessment.results().stream()
            .filter(CriterionResult::isCounted)
            .filter(result -> !isGate(assessment, result.id()))
            .filter(result -> result.criterion().category().equals(category))
            .filter(result -> result.current().state().isApplicable())
            .toList();
    if (applicable.isEmpty()) {
      return Optional.empty();
    }
    double low =
        applicable.stream().mapToDouble(result -> share(result, false)).average().orElse(0);
    double high =
        applicable.stream().mapToDouble(result -> share(result, true)).average().orElse(0);
    return Optional.of(new WeightedPoints(low, high, weight));
  }

  private static boolean isGate(Assessment assessment, String criterion) {
    return assessment.framework().scoring().gates().contains(criterion);
  }

  private static double share(CriterionResult result, boolean high) {
    Optional<Double> graded =
        result.criterion().rule().mode().graded() ? graded(result, high) : Optional.empty();
    return graded.orElseGet(
        () -> result.current().state().isOpen() ? high ? 1 : 0 : result.current().state().points());
  }

  private static Optional<Double> graded(CriterionResult result, boolean high) {
    Optional<Double> target =
        result.current().target().flatMap(figure -> figure.findValue()).filter(most -> most > 0);
    return target.flatMap(
        most ->
            result
                .current()
                .value()
                .range()
                .map(range -> high ? range.high() : range.low())
                .map(value -> Math.max(0, Math.min(1, value / most))));
  }
}
