package org.tinkuy.solver;

import java.util.List;

/// A piece of work without interruption, to be given its start.
///
/// @param index its place in the project, from 0
/// @param name unique among the project's activities
/// @param duration in the project's unit of time, >= 0; 0 for a milestone
/// @param needs what it takes while it lasts; empty where it takes nothing
/// @param earliest it may start, in the project's unit of time, >= 0; 0 where it may start at once
/// @param latest it may end, in the project's unit of time; [#WHENEVER] where it may end at any
///   time
/// @param weight what one unit of time more until its end costs, >= 0; counts under
///   [Project.Goal#WEIGHTED_ENDS] only, and 0 where nothing is lost by waiting
public record Activity(
    int index,
    String name,
    long duration,
    List<Need> needs,
    long earliest,
    long latest,
    long weight) {
  /// Without a latest end.
  public static final long WHENEVER = Long.MAX_VALUE;

  /// How much of a resource an activity takes.
  ///
  /// @param amount in the resource's unit, > 0
  public record Need(Resource resource, long amount) {
    public Need {
      Ensure.that(
          amount > 0, "Resource '%s': a need must be > 0, but is %s.", resource.name(), amount);
    }
  }

  public Activity {
    Ensure.that(duration >= 0, "Activity '%s': duration must be >= 0, but is %s.", name, duration);
    Ensure.that(
        earliest >= 0, "Activity '%s': earliest start must be >= 0, but is %s.", name, earliest);
    Ensure.that(weight >= 0, "Activity '%s': weight must be >= 0, but is %s.", name, weight);
    needs = List.copyOf(needs);
  }

  @Override
  public String toString() {
    return name;
  }
}
