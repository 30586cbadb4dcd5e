package org.tinkuy.finance.zone;

import java.util.List;
import org.tinkuy.kernel.Check;

/// Whether a zone is needed at all, lever by lever: what could be given everywhere, or changes
/// nothing, needs none.
///
/// @param lever with its answer
public record ZoneNeed(Lever lever, Verdict verdict) {

  /// One thing that a zone gives.
  ///
  /// @param savingShare what it saves a tenant, as a share of the delivered cost outside
  /// @param threshold least share that moves a decision of place, >= 0, with the caller's source
  /// @param canBeGeneral whether the law allows giving it in the whole country
  /// @param generalCost what giving it everywhere costs the state, present value, >= 0; 0 and never
  ///   read where it cannot be given so
  /// @param zoneCost what the zone costs the state for this lever, present value, >= 0
  /// @param isAllowed whether trade law allows it
  public record Lever(
      String id,
      double savingShare,
      double threshold,
      boolean canBeGeneral,
      double generalCost,
      double zoneCost,
      boolean isAllowed) {
    public Lever {
      Check.that(
          threshold >= 0 && generalCost >= 0 && zoneCost >= 0,
          "finance.zone.lever",
          "Lever '%s': threshold and costs must be >= 0.",
          id);
    }
  }

  /// The answer for a lever.
  public enum Verdict {
    /// Trade law does not allow it.
    FORBIDDEN,
    /// It saves too little to move anybody.
    NO_EFFECT,
    /// It can be given everywhere at no more cost: reform the rule.
    GENERAL_REFORM,
    /// It works, and only a zone can give it, or gives it at less cost.
    ZONE
  }

  /// Judges every lever, in their order.
  public static List<ZoneNeed> judge(List<Lever> levers) {
    return levers.stream().map(lever -> new ZoneNeed(lever, verdict(lever))).toList();
  }

  private static Verdict verdict(Lever lever) {
    if (!lever.isAllowed) {
      return Verdict.FORBIDDEN;
    }
    if (lever.savingShare < lever.threshold || lever.savingShare <= 0) {
      return Verdict.NO_EFFECT;
    }
    return lever.canBeGeneral && lever.generalCost <= lever.zoneCost
        ? Verdict.GENERAL_REFORM
        : Verdict.ZONE;
  }
}
