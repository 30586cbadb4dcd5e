package org.tinkuy.solver;

/// A rule between the times of two activities.
///
/// @param link which end of the first holds which end of the second
/// @param lag the least time between the two, in the project's unit of time; 0 for none, negative
///   where they may overlap by so much
public record Precedence(Activity first, Activity second, Link link, long lag) {

  /// Which end of the first activity holds which end of the second.
  public enum Link {
    /// The second starts after the first has ended.
    FINISH_START(true, false),
    /// The second starts after the first has started.
    START_START(false, false),
    /// The second ends after the first has ended.
    FINISH_FINISH(true, true),
    /// The second ends after the first has started.
    START_FINISH(false, true);

    private final boolean fromEnd;
    private final boolean toEnd;

    Link(boolean fromEnd, boolean toEnd) {
      this.fromEnd = fromEnd;
      this.toEnd = toEnd;
    }
  }

  /// The least time from the start of the first to the start of the second, in the project's unit
  /// of time; negative where the second may start before the first.
  public long startToStart() {
    return lag + (link.fromEnd ? first.duration() : 0) - (link.toEnd ? second.duration() : 0);
  }
}
