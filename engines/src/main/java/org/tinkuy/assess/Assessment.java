package org.tinkuy.assess;

import java.util.List;
import org.tinkuy.catalog.Framework;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Period;

/// A park assessed against a framework for one period.
///
/// @param framework the framework
/// @param period the period
/// @param partialRule when an indicator counts as partly met
/// @param results one for each criterion, in the framework's order
/// @param current scores of the current states
/// @param intended scores of the intended states
public record Assessment(
    Framework framework,
    Period period,
    PartialRule partialRule,
    List<CriterionResult> results,
    Scores current,
    Scores intended) {
  public Assessment {
    results = List.copyOf(results);
  }

  /// The result of a criterion of the framework.
  public CriterionResult get(String criterion) {
    List<CriterionResult> found =
        results.stream().filter(result -> result.id().equals(criterion)).toList();
    Check.that(
        found.size() == 1,
        "assess.criterion",
        "Framework '%s' has no criterion '%s'.",
        framework.id(),
        criterion);
    return found.getFirst();
  }

  /// `intended - current` of the pooled scores: what the park means to gain, -1 to 1.
  public double potential() {
    return intended.overall().score() - current.overall().score();
  }
}
