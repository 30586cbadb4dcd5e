package org.tinkuy.solver;

/// How far a solver may go before it answers with what it has.
///
/// A run that ends by proof, by gap or by work gives the same answer each time; one that ends by
/// the clock may not.
///
/// @param time_s seconds of wall time, > 0; infinity for no limit
/// @param relativeGap the distance of objective and bound, relative to the objective, at which a
///   solution counts as optimal; >= 0, and 0 asks for full proof
/// @param work nodes of the search tree, or for scheduling the solver's own deterministic seconds,
///   > 0; infinity for no limit
/// @param seed of what the solver decides by chance; >= 0
/// @param conflict_s seconds that may go into naming the rules that conflict, >= 0; 0 where they
///   need not be named
public record Limits(double time_s, double relativeGap, double work, int seed, double conflict_s) {
  private static final double GAP = 1e-6;
  private static final double CONFLICT_s = 10;

  /// What a further run gets at least, so that it may still end by itself.
  private static final double LEAST_s = 1e-3;

  /// What naming a conflict gets at least: less would leave most conflicts unnamed.
  private static final double LEAST_CONFLICT_s = 1;

  public Limits {
    Ensure.that(time_s > 0, "Limits: time must be > 0 s, but is %s s.", time_s);
    Ensure.that(
        relativeGap >= 0 && relativeGap < Double.POSITIVE_INFINITY,
        "Limits: relative gap must be >= 0, but is %s.",
        relativeGap);
    Ensure.that(work > 0, "Limits: work must be > 0, but is %s.", work);
    Ensure.that(seed >= 0, "Limits: seed must be >= 0, but is %s.", seed);
    Ensure.that(conflict_s >= 0, "Limits: conflict must be >= 0 s, but is %s s.", conflict_s);
  }

  /// A gap of 1e-6, ten seconds to name a conflict, and no other limit than time.
  ///
  /// @param time_s > 0; infinity for no limit
  public static Limits seconds(double time_s) {
    return new Limits(time_s, GAP, Double.POSITIVE_INFINITY, 0, CONFLICT_s);
  }

  /// The same with another gap.
  ///
  /// @param gap relative to the objective; >= 0, and 0 asks for full proof
  public Limits withGap(double gap) {
    return new Limits(time_s, gap, work, seed, conflict_s);
  }

  /// The same with another limit of work.
  ///
  /// @param nodes of the search tree, or deterministic seconds; > 0, infinity for no limit
  public Limits withWork(double nodes) {
    return new Limits(time_s, relativeGap, nodes, seed, conflict_s);
  }

  /// The same with another seed.
  ///
  /// @param other >= 0
  public Limits withSeed(int other) {
    return new Limits(time_s, relativeGap, work, other, conflict_s);
  }

  /// The same with another limit of time.
  ///
  /// @param seconds > 0; infinity for no limit
  public Limits withTime(double seconds) {
    return new Limits(seconds, relativeGap, work, seed, conflict_s);
  }

  /// What is left for a further run of the same question, a thousandth of a second at least. Naming
  /// a conflict gets no more than is left either, but one second at least, unless less was asked.
  ///
  /// @param spent_s seconds that are gone, >= 0
  public Limits after(double spent_s) {
    double left_s = Math.max(time_s - spent_s, LEAST_s);
    double naming_s = Math.min(conflict_s, Math.max(left_s, LEAST_CONFLICT_s));
    return new Limits(left_s, relativeGap, work, seed, naming_s);
  }

  /// The same with another time to name a conflict.
  ///
  /// @param seconds >= 0; 0 where it need not be named
  public Limits withConflict(double seconds) {
    return new Limits(time_s, relativeGap, work, seed, seconds);
  }
}
