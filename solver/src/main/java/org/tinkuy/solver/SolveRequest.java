package org.tinkuy.solver;

/// A model, and how it is to be solved.
///
/// @param start where to begin, possibly of some variables only; [Assignment#NONE] for no advice. A
///   start that keeps no constraint does no harm, it is left aside.
public record SolveRequest(Model model, Limits limits, Assignment start, Watch watch) {
  private static final double TIME_s = 60;

  /// Solved within 60 seconds, from nowhere, unwatched.
  public static SolveRequest of(Model model) {
    return new SolveRequest(model, Limits.seconds(TIME_s), Assignment.NONE, Watch.NONE);
  }

  public SolveRequest within(Limits other) {
    return new SolveRequest(model, other, start, watch);
  }

  public SolveRequest from(Assignment other) {
    return new SolveRequest(model, limits, other, watch);
  }

  public SolveRequest watchedBy(Watch other) {
    return new SolveRequest(model, limits, start, other);
  }
}
