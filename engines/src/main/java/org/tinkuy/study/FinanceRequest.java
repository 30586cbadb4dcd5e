package org.tinkuy.study;

import java.util.Optional;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.result.FinanceStudy;

/// What is asked of a park's money case.
///
/// @param written the case as it was read
/// @param scenario id of a scenario of the case; absent for the base case
/// @param draws scenarios to draw, >= 0; 0 for none
/// @param seed of the draws
public record FinanceRequest(FinanceCase written, Optional<String> scenario, int draws, long seed) {
  /// Whether it asks for another case than the one that is planned.
  boolean isSupposed() {
    return scenario.isPresent() || draws > 0;
  }

  FinanceStudy.Question question() {
    return new FinanceStudy.Question(scenario, draws, seed);
  }
}
