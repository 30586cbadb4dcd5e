package org.tinkuy.exchange.network;

import java.util.Optional;

/// An arc that no plan can use, and why.
///
/// @param property what is not stated; "" for another reason
public record RefusedArc(ExchangeArc arc, Reason reason, String property) {

  /// Why an arc is ruled out.
  public enum Reason {
    /// The sink limits a property that the source does not state; it is never taken for 0.
    QUALITY_NOT_STATED("qualityNotStated"),
    /// The least that it may carry is more than supply or demand.
    MINIMUM_TOO_LARGE("minimumTooLarge");

    private final String word;

    Reason(String word) {
      this.word = word;
    }

    /// The word in answers.
    public String word() {
      return word;
    }
  }

  /// Why an arc of a problem is ruled out; empty where it is not.
  static Optional<RefusedArc> find(ExchangeProblem problem, ExchangeArc arc) {
    for (String property : problem.sink(arc).limit().keySet()) {
      if (!problem.source(arc).quality().containsKey(property)) {
        return Optional.of(new RefusedArc(arc, Reason.QUALITY_NOT_STATED, property));
      }
    }
    double most_t = problem.line(arc).stream().mapToDouble(problem::most_t).sum();
    return arc.minimum_t() > most_t
        ? Optional.of(new RefusedArc(arc, Reason.MINIMUM_TOO_LARGE, ""))
        : Optional.empty();
  }
}
