package org.tinkuy.exchange.network;

import java.util.Optional;
import org.tinkuy.exchange.proof.Proof;

/// What was found for a part of a network.
///
/// @param plan the best that was found; absent where none was, or none can be
/// @param greedy what the greedy plan costs a year; infinite where there is none
/// @param proof of the plan's cost
record SolvedPart(Optional<Plan> plan, double greedy, Proof proof) {

  /// What the plan costs a year; infinite where there is none.
  double cost() {
    return plan.map(Plan::cost).orElse(Double.POSITIVE_INFINITY);
  }

  /// What no plan can cost less than, a year: the cost itself where it is the best, negative
  /// infinity where nothing is proved, infinite where no plan is possible.
  double bound() {
    return switch (proof.status()) {
      case OPTIMAL, FEASIBLE, OUT_OF_TIME, UNSUPPORTED ->
          proof.bound().orElse(Double.NEGATIVE_INFINITY);
      case IMPOSSIBLE -> Double.POSITIVE_INFINITY;
    };
  }

  boolean isProved() {
    return proof.status() == Proof.Status.OPTIMAL || proof.status() == Proof.Status.IMPOSSIBLE;
  }
}
