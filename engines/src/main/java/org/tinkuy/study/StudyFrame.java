package org.tinkuy.study;

import java.util.List;
import org.tinkuy.figure.Audience;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Period;

/// What results are of: the same for all engines of a study.
///
/// @param subject the park
/// @param period the period
/// @param audience for whom they are
/// @param issues every problem found in the park's files; none for others than the operator
/// @param isPartial whether rows were left out, so that every page must say so
/// @param provenance what they were made with
public record StudyFrame(
    Subject subject,
    Period period,
    Audience audience,
    List<Issue> issues,
    boolean isPartial,
    Provenance provenance) {
  public StudyFrame {
    issues = List.copyOf(issues);
  }

  /// Whether others than the operator read the results.
  public boolean isForOthers() {
    return !audience.equals(Audience.OPERATOR);
  }

  /// What was read, row by row.
  public ReadCount read() {
    return ReadCount.of(subject.park(), issues);
  }
}
