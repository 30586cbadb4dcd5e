package org.tinkuy.solver;

import java.util.List;

/// When each activity of a project starts, how good that is, and how good any could be.
///
/// @param starts of the activities in their order, in the project's unit of time, each >= 0
/// @param objective what the starts come to under the project's goal
/// @param bound the value that no schedule can beat, as the solver proved it; negative infinity
///   where it proved none
public record Schedule(List<Long> starts, double objective, double bound) {
  public Schedule {
    starts = List.copyOf(starts);
    Ensure.that(!Double.isNaN(bound), "Schedule: the bound must be a number.");
  }

  /// When an activity starts, in the project's unit of time.
  public long start(Activity activity) {
    return starts.get(activity.index());
  }

  /// When an activity ends, in the project's unit of time.
  public long end(Activity activity) {
    return start(activity) + activity.duration();
  }

  /// The distance of objective and bound, relative to the objective; 0 where both are equal.
  public double gap() {
    double distance = Math.abs(objective - bound);
    return distance == 0 ? 0 : distance / Math.abs(objective);
  }
}
