package org.tinkuy.solver;

/// Schedules projects. One instance may serve many threads.
///
/// An infeasible project comes without its conflict: links that form a loop and windows that are
/// too short are few, and the caller knows them.
public interface Scheduler {
  /// The name and version of what schedules, as `CP-SAT 9.15.6755`.
  String name();

  /// Schedules a project; waits for the end.
  Outcome<Schedule> schedule(ScheduleRequest request);
}
