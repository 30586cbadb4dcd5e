package org.tinkuy.assess;

import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Sentence;

/// How a park stands on a criterion.
public enum State {
  MET(1),
  PARTLY(0.5),
  NOT_MET(0),
  /// It has a value and there is no target to hold it against; only in sets of indicators and in
  /// incomplete schemes, which give no score.
  REPORTED(0),
  /// The question does not arise: it leaves the denominator.
  NOT_APPLICABLE(0),
  /// Nothing decides it: it counts as 0 in the score and lowers the coverage.
  NO_DATA(0),
  /// A rule of disclosure keeps it from this audience. No assessment gives it; it stands where a
  /// state was before results were shown to others.
  HIDDEN(0);

  private final double points;

  State(double points) {
    this.points = points;
  }

  /// What it gives to a score, 0 to 1. Source: scale of the UNIDO assessment tool as generally
  /// reported (met 1, partly 0.5, not met 0, not applicable left out), not verified.
  public double points() {
    return points;
  }

  /// What it says as a value of a formula; what is only reported is not judged.
  Value answer() {
    return switch (this) {
      case MET -> Value.Truth.YES;
      case PARTLY -> Value.Truth.PARTLY;
      case NOT_MET -> Value.Truth.NO;
      case NOT_APPLICABLE, REPORTED -> new Value.NotApplicable(Sentence.NONE);
      case NO_DATA, HIDDEN -> Value.Truth.UNKNOWN;
    };
  }

  public boolean isApplicable() {
    return this != NOT_APPLICABLE;
  }

  public boolean isKnown() {
    return this != NOT_APPLICABLE && !isOpen();
  }

  /// Whether it may be met or not, for all that is known here.
  public boolean isOpen() {
    return this == NO_DATA || this == HIDDEN;
  }
}
