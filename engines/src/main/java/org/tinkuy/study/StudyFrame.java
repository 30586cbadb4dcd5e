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
/// @param issues every problem found in the park's files
/// @param provenance what they were made with
public record StudyFrame(
    Subject subject, Period period, Audience audience, List<Issue> issues, Provenance provenance) {
  public StudyFrame {
    issues = List.copyOf(issues);
  }

  /// Whether rows were left out, so that every page must say so.
  public boolean isPartial() {
    return issues.stream().anyMatch(Issue::isError);
  }

  /// What was read, row by row.
  public ReadCount read() {
    return ReadCount.of(subject.park(), issues);
  }
}
