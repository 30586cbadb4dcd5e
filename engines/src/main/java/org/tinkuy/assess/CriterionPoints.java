package org.tinkuy.assess;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.catalog.Framework;

/// What a criterion that applies gives to a score, and what it weighs in it.
///
/// @param least share of its points with nothing for what has no data, 0 to 1
/// @param most with all for what has no data, `least` to 1
/// @param weight 1 where all criteria weigh the same; in a scheme that counts points the weight of
///   its category divided by the criteria of it that apply, > 0
record CriterionPoints(double least, double most, double weight) {

  /// The criteria of a scheme that apply, by their ids in the scheme's order. A gate of a scheme
  /// that counts points is none of them: it lets a park in and gives no points.
  ///
  /// @param counted results of criteria that count
  static Map<String, CriterionPoints> of(
      Framework framework, List<CriterionResult> counted, Basis basis) {
    List<CriterionResult> applicable =
        counted.stream()
            .filter(result -> basis.of(result).state().isApplicable())
            .filter(result -> !framework.countsPoints() || !isGate(framework, result))
            .toList();
    Map<String, Integer> sizes = new HashMap<>();
    applicable.forEach(result -> sizes.merge(result.criterion().category(), 1, Integer::sum));
    Map<String, CriterionPoints> points = new LinkedHashMap<>();
    for (CriterionResult result : applicable) {
      String category = result.criterion().category();
      double weight =
          framework.countsPoints()
              ? framework.scoring().weights().getOrDefault(category, 1.0)
                  / sizes.getOrDefault(category, 1)
              : 1;
      points.put(
          result.id(),
          new CriterionPoints(share(result, basis, false), share(result, basis, true), weight));
    }
    return Collections.unmodifiableMap(points);
  }

  private static boolean isGate(Framework framework, CriterionResult result) {
    return framework.scoring().gates().contains(result.id());
  }

  /// Its points, or where it is graded what it reached of its target, 0 to 1.
  private static double share(CriterionResult result, Basis basis, boolean most) {
    Judgement judgement = basis.of(result);
    Optional<Double> graded =
        result.criterion().rule().mode().graded() ? graded(judgement, most) : Optional.empty();
    return graded.orElseGet(
        () -> judgement.state().isOpen() ? most ? 1 : 0 : judgement.state().points());
  }

  private static Optional<Double> graded(Judgement judgement, boolean most) {
    Optional<Double> target = judgement.asked().filter(wanted -> wanted > 0);
    return target.flatMap(
        wanted ->
            judgement
                .value()
                .range()
                .map(range -> most ? range.high() : range.low())
                .map(value -> Math.max(0, Math.min(1, value / wanted))));
  }

  /// What all of them weigh together.
  static double whole(Map<String, CriterionPoints> all) {
    return all.values().stream().mapToDouble(CriterionPoints::weight).sum();
  }
}
