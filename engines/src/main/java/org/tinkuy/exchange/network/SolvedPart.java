package org.tinkuy.exchange.network;

import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.exchange.proof.Proof;

/// What was found for a part of a network.
///
/// @param plan the best that was found; absent where none was, or none can be
/// @param greedy what the greedy plan costs a year; infinite where there is none
/// @param proof of the plan's cost
record SolvedPart(Optional<Plan> plan, double greedy, Proof proof) {
  /// Of the cost: what a solver's sums may be apart without meaning anything.
  private static final double ROUNDING = 1e-6;

  /// What the plan costs a year; infinite where there is none.
  double cost() {
    return plan.map(Plan::cost).orElse(Double.POSITIVE_INFINITY);
  }

  /// What no plan can cost less than, a year: the cost itself where it is the best, negative
  /// infinity where nothing is proved, infinite where no plan is possible.
  double bound() {
    return switch (proof.status()) {
      case OPTIMAL, FEASIBLE, OUT_OF_TIME, UNSUPPORTED, FAILED ->
          proof.bound().orElse(Double.NEGATIVE_INFINITY);
      case IMPOSSIBLE -> Double.POSITIVE_INFINITY;
    };
  }

  /// What the best plan costs a year, between what is proved and what was found; absent where there
  /// can be none, none was found or nothing is proved. What is proved to a gap that was asked for
  /// is a range, since the best may cost less by that gap.
  Optional<ProvedRange> best() {
    if (plan.isEmpty() || bound() == Double.NEGATIVE_INFINITY) {
      return Optional.empty();
    }
    return Optional.of(
        isExact() ? ProvedRange.exact(cost()) : new ProvedRange(Math.min(bound(), cost()), cost()));
  }

  /// How far apart what was found and what is proved are, a year, > 0; 1 where one of them is not
  /// there.
  double apart() {
    double apart = cost() - bound();
    return Double.isFinite(apart) && apart > 0 ? apart : 1;
  }

  /// What two searches of one part know together: what is proved, else the cheaper plan with the
  /// higher bound.
  SolvedPart and(SolvedPart other) {
    if (isProved() || other.isProved()) {
      return isProved() ? this : other;
    }
    if (proof.reason().isPresent() || other.proof().reason().isPresent()) {
      return other.proof().reason().isPresent() ? this : other;
    }
    SolvedPart better = cost() <= other.cost() ? this : other;
    double bound = Math.min(Math.max(bound(), other.bound()), better.cost());
    Proof together =
        Proof.ended(
            better.proof().status(),
            better.proof().objective(),
            Double.isFinite(bound) ? OptionalDouble.of(bound) : OptionalDouble.empty(),
            better.proof().method(),
            proof.reproducible() && other.proof().reproducible());
    return new SolvedPart(better.plan(), greedy, together);
  }

  /// Whether no more is to be found: what was found is the best within the gap that was asked for,
  /// or there can be nothing.
  boolean isProved() {
    return proof.status() == Proof.Status.OPTIMAL || proof.status() == Proof.Status.IMPOSSIBLE;
  }

  /// Whether the cost is that of the best plan but for rounding. What is proved only to a gap that
  /// was asked for is not: the best may cost less by that gap.
  boolean isExact() {
    return isProved() && (plan.isEmpty() || cost() - bound() <= rounding(cost()));
  }

  /// How far a cost and its bound may lie apart by a solver's rounding alone, a year.
  static double rounding(double cost) {
    return ROUNDING * Math.max(1, Math.abs(cost));
  }
}
