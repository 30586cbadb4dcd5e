package org.tinkuy.views.score;

import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.State;
import org.tinkuy.views.wording.Wording;

/// What to do next about a criterion that is not met: what its scheme advises; of one without data
/// first to find out how it stands, for nobody found a fault. Nothing where the value cannot be
/// better.
///
/// @param framework id of the scheme
/// @param words the language
record NextStep(String framework, Wording words) {
  String of(CriterionResult result) {
    State state = result.current().state();
    if (state == State.MET || !state.isApplicable() || result.isAtBest()) {
      return "";
    }
    boolean isAsked = state == State.NO_DATA && !isPartlyTold(result);
    String action = words.text("criterion." + framework + "." + result.id() + ".action");
    return isAsked && !action.isEmpty()
        ? words.text(
            result.criterion().rule().isMeasuredOnly()
                ? "report.nextStep.unmeasured"
                : "report.nextStep.unknown",
            "action",
            Wording.within(action))
        : action;
  }

  /// Whether what is only measured is known of some, so that nobody has to find out what it is.
  private static boolean isPartlyTold(CriterionResult result) {
    return result.criterion().rule().isMeasuredOnly()
        && result.current().value().findValue().isPresent();
  }
}
