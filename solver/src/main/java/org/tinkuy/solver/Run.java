package org.tinkuy.solver;

/// What ran, and for how long.
///
/// @param solver the name of the solver, as `HiGHS`
/// @param version its version, as `1.12.0`
/// @param time_s seconds of wall time, >= 0; the only part that may differ between two equal runs
/// @param nodes of the search tree, >= 0; 0 where none were needed or the solver does not count
public record Run(String solver, String version, double time_s, long nodes) {
  public Run {
    Ensure.that(time_s >= 0, "Run of %s: time must be >= 0 s, but is %s s.", solver, time_s);
    Ensure.that(nodes >= 0, "Run of %s: nodes must be >= 0, but are %s.", solver, nodes);
  }

  /// The same run with time added.
  ///
  /// @param seconds >= 0
  public Run plus(double seconds) {
    return new Run(solver, version, time_s + seconds, nodes);
  }
}
