package org.tinkuy.finance.project;

import java.time.YearMonth;
import java.util.Optional;
import org.tinkuy.kernel.LocalizedText;

/// How fast the market takes what is offered. Inputs: `ceiling`; `slope` and `midpoint`,
/// `innovation` and `imitation`, or `perYear`; `shares` where the curve is typed.
///
/// @param id unique among the absorptions
/// @param name for people; the id where the case gives none
/// @param opening when the first can come
/// @param parkPhase of the park that opens; empty where the case does not say
public record AbsorptionPlan(
    String id, LocalizedText name, Curve curve, YearMonth opening, Optional<PhaseLink> parkPhase) {

  /// The form of the curve.
  public enum Curve {
    LOGISTIC,
    BASS,
    CONSTANT,
    TABLE
  }

  /// The same curve from another month on.
  public AbsorptionPlan opening(YearMonth other) {
    return new AbsorptionPlan(id, name, curve, other, parkPhase);
  }

  /// The id of one of its inputs.
  public String input(String word) {
    return "absorption." + id + "." + word;
  }
}
