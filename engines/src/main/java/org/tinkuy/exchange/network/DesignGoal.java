package org.tinkuy.exchange.network;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// What a design, of which each part has one, is to be best in: in what is left after its worst
/// exit, or, with at least so much left, in what it saves while all are there.
///
/// @param least what must be left after every exit, a year; absent where just that is to be the
///   most
record DesignGoal(OptionalDouble least) {
  /// The most that is left.
  static final DesignGoal LEFT = new DesignGoal(OptionalDouble.empty());

  /// The most that is saved while all are there.
  static DesignGoal savingWith(double least) {
    return new DesignGoal(OptionalDouble.of(least));
  }

  /// How good a design is, a year; negative infinity where too little is left.
  double worth(List<PartDesign> design) {
    if (least.isEmpty()) {
      return left(design);
    }
    double rounding = SolvedPart.rounding(least.getAsDouble());
    return left(design) >= least.getAsDouble() - rounding
        ? design.stream().mapToDouble(PartDesign::saving).sum()
        : Double.NEGATIVE_INFINITY;
  }

  /// What a design is left with after its worst exit, a year.
  static double left(List<PartDesign> design) {
    double kept = design.stream().mapToDouble(PartDesign::kept).sum();
    return kept - losses(design).values().stream().mapToDouble(each -> each).max().orElse(0);
  }

  /// What each exit loses, a year, of those that lose anything, the most first.
  static Map<String, Double> losses(List<PartDesign> design) {
    Map<String, Double> losses = new HashMap<>();
    design.forEach(
        part -> part.losses().forEach((firm, loss) -> losses.merge(firm, loss, Double::sum)));
    Map<String, Double> sorted = new LinkedHashMap<>();
    losses.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(each -> sorted.put(each.getKey(), each.getValue()));
    return sorted;
  }
}
