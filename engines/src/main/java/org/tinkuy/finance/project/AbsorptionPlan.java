package org.tinkuy.finance.project;

import java.time.YearMonth;

/// How fast the market takes what is offered. Inputs: `ceiling`; `slope` and `midpoint`,
/// `innovation` and `imitation`, or `perYear`; `shares` where the curve is typed.
///
/// @param id unique among the absorptions
/// @param opening when the first can come
public record AbsorptionPlan(String id, Curve curve, YearMonth opening) {

  /// The form of the curve.
  public enum Curve {
    LOGISTIC,
    BASS,
    CONSTANT,
    TABLE
  }

  /// The id of one of its inputs.
  public String input(String word) {
    return "absorption." + id + "." + word;
  }
}
