package org.tinkuy.study;

import java.util.List;
import java.util.Optional;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.Gain;
import org.tinkuy.assess.Movement;
import org.tinkuy.figure.Audience;
import org.tinkuy.kernel.Issue;
import org.tinkuy.park.Park;

/// The results of a study, with what they were made of.
///
/// @param park the park
/// @param summary the park in a few numbers
/// @param assessment the assessment
/// @param movement what moved since the earlier period; empty where none was asked for
/// @param gains criteria that are not met, nearest first
/// @param audience for whom the results are
/// @param issues every problem found in the park's files
/// @param provenance what the results were made with
public record StudyResults(
    Park park,
    ParkSummary summary,
    Assessment assessment,
    Optional<Movement> movement,
    List<Gain> gains,
    Audience audience,
    List<Issue> issues,
    Provenance provenance) {
  public StudyResults {
    gains = List.copyOf(gains);
    issues = List.copyOf(issues);
  }

  /// Whether rows were left out, so that every page must say so.
  public boolean isPartial() {
    return issues.stream().anyMatch(Issue::isError);
  }
}
