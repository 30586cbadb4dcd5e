package org.tinkuy.solver;

/// What came of a run: an answer in every case, and never an exception for "no".
///
/// @param <A> what is found: a [Solution] or a [Schedule]
public sealed interface Outcome<A> {
  /// What ran, and for how long.
  Run run();

  /// What ended a run before its proof.
  enum Stop {
    /// The clock; another run may end elsewhere.
    TIME,
    /// The limit of work; another run ends at the same place.
    WORK,
    /// Somebody who watched.
    CANCELLED,
    /// The values had to be made whole, which cost the last of the gap: the numbers of the model
    /// lie too far apart for its proof. Another run ends at the same place.
    ROUNDING
  }

  /// The best there is, or within the gap of it that was asked for.
  record Optimal<A>(Run run, A answer) implements Outcome<A> {}

  /// An answer that keeps every rule, and is not proved to be the best.
  record Feasible<A>(Run run, A answer, Stop stop) implements Outcome<A> {}

  /// No answer keeps all the rules, which is proved.
  record Infeasible<A>(Run run, Conflict conflict) implements Outcome<A> {}

  /// Answers get better without end: a limit is missing in the model.
  record Unbounded<A>(Run run) implements Outcome<A> {}

  /// No answer was found before the end, which says nothing of whether there is one.
  ///
  /// @param bound the value that no answer can beat, as far as it was proved; infinite where
  ///   nothing was
  record OutOfTime<A>(Run run, double bound, Stop stop) implements Outcome<A> {}

  /// The solver solves nothing of this kind; another one may.
  ///
  /// @param reason for a developer, in English
  record Unsupported<A>(Run run, String reason) implements Outcome<A> {}

  /// The solver could not do it.
  ///
  /// @param reason for a developer, in English
  record Failed<A>(Run run, String reason) implements Outcome<A> {}
}
