package org.tinkuy.solver;

/// How far a run has come.
///
/// @param time_s seconds since it began, >= 0
/// @param incumbent the objective of the best solution so far; NaN where there is none yet
/// @param bound the value that no solution can beat, as far as it is proved; infinite where nothing
///   is
/// @param nodes of the search tree so far, >= 0; 0 where the solver does not count them
public record Progress(double time_s, double incumbent, double bound, long nodes) {}
