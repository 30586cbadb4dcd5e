package org.tinkuy.assess;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.figure.Figure;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Unit;

/// Finds the nearest gains: criteria with data that are not met, ordered by how little is missing.
/// Where equally little is missing, those that a document alone can meet come first.
public final class Gains {
  /// How many of them a reader is shown first.
  public static final int NEAREST = 3;

  private Gains() {}

  /// All gains, nearest first.
  public static List<Gain> of(Assessment assessment) {
    int applicable = Math.max(1, assessment.current().overall().applicable());
    return assessment.results().stream()
        .filter(CriterionResult::isCounted)
        .filter(result -> isOpen(result.current().state()))
        .map(result -> gain(result, applicable))
        .sorted(
            Comparator.comparingDouble(Gain::distance)
                .thenComparing(gain -> gain.result().criterion().reach())
                .thenComparing(gain -> gain.result().id()))
        .toList();
  }

  private static boolean isOpen(State state) {
    return state == State.PARTLY || state == State.NOT_MET;
  }

  private static Gain gain(CriterionResult result, int applicable) {
    State state = result.current().state();
    double points = (1 - state.points()) / applicable;
    Optional<Double> value = result.current().value().findValue();
    Optional<Double> target = result.current().target().flatMap(Figure::findValue);
    if (value.isEmpty() || target.isEmpty()) {
      return new Gain(result, 1 - state.points(), points, 0, Unit.ONE);
    }
    double gap = Math.abs(target.get() - value.get());
    double scale = Math.max(Math.abs(target.get()), Math.abs(value.get()));
    double distance = scale == 0 ? 1 : Math.min(1, gap / scale);
    return missing(result, distance, points, gap);
  }

  /// `missing = |target - value| x denominator`; where rows are counted, the smallest whole number
  /// that meets the target.
  private static Gain missing(CriterionResult result, double distance, double points, double gap) {
    Figure figure = result.current().value();
    Optional<Value.Parts> parts = result.current().parts();
    if (result.criterion().kind() == Criterion.Kind.PREREQUISITE || parts.isEmpty()) {
      return new Gain(result, distance, points, gap, figure.unit());
    }
    Unit unit = parts.get().unit();
    double amount = gap * parts.get().denominator();
    boolean counted = unit.equals(Unit.ONE);
    String operator = result.criterion().rule().operator();
    boolean beyond = operator.equals(">") || operator.equals("<");
    double whole = beyond ? Math.floor(amount + 1e-9) + 1 : Math.ceil(amount - 1e-9);
    return new Gain(result, distance, points, counted ? whole : amount, unit);
  }
}
