package org.tinkuy.solver;

import java.util.List;

/// A project, and how it is to be scheduled.
///
/// @param starts where to begin, one for each activity; empty for no advice
public record ScheduleRequest(Project project, Limits limits, List<Long> starts, Watch watch) {
  private static final double TIME_s = 60;

  public ScheduleRequest {
    starts = List.copyOf(starts);
    Ensure.that(
        starts.isEmpty() || starts.size() == project.activities().size(),
        "Schedule request: a start is needed for each of %s activities, but there are %s.",
        project.activities().size(),
        starts.size());
  }

  /// Scheduled within 60 seconds to full proof, from nowhere, unwatched.
  public static ScheduleRequest of(Project project) {
    return new ScheduleRequest(project, Limits.seconds(TIME_s).withGap(0), List.of(), Watch.NONE);
  }

  public ScheduleRequest within(Limits other) {
    return new ScheduleRequest(project, other, starts, watch);
  }

  public ScheduleRequest from(List<Long> other) {
    return new ScheduleRequest(project, limits, other, watch);
  }

  public ScheduleRequest watchedBy(Watch other) {
    return new ScheduleRequest(project, limits, starts, other);
  }
}
