package org.tinkuy.exchange;

import org.tinkuy.kernel.Check;

/// How a problem is to be solved.
///
/// @param time_s seconds for all solvers together, > 0
/// @param relativeGap distance of objective and bound at which an answer counts as the best,
///   relative to the objective, >= 0; 0 for a full proof
/// @param exits whether the saving that is left after each firm's exit is asked for
/// @param shares whether the splits of a network's saving are asked for
public record ProblemRequest(double time_s, double relativeGap, boolean exits, boolean shares) {
  public ProblemRequest {
    Check.that(
        time_s > 0 && time_s < Double.POSITIVE_INFINITY,
        "exchange.request.time",
        "The time limit must be > 0 s, but is %s s. Maybe write seconds, such as 60.",
        time_s);
    Check.that(
        relativeGap >= 0 && relativeGap < 1,
        "exchange.request.gap",
        "The gap must be from 0 to below 1, but is %s. Maybe it is a percentage: write 0.01 for 1"
            + "%%.",
        relativeGap);
  }
}
