package org.tinkuy.solver.ojalgo;

import java.util.Optional;
import org.ojalgo.OjAlgoUtils;
import org.tinkuy.solver.Run;

/// When a run began and must end.
///
/// @param begin in nanoseconds of the system's timer
/// @param limit_s seconds from then, > 0
record Clock(long begin, double limit_s) {
  static final String NAME = "ojAlgo";
  private static final double SHORTEST_s = 1e-3;

  static Clock start(double limit_s) {
    return new Clock(System.nanoTime(), limit_s);
  }

  static String version() {
    return Optional.ofNullable(OjAlgoUtils.getVersion()).orElse("");
  }

  double passed_s() {
    return (System.nanoTime() - begin) / 1e9;
  }

  /// At least a little, since ojAlgo takes zero for no limit.
  double left_s() {
    return Math.max(SHORTEST_s, limit_s - passed_s());
  }

  boolean isOver() {
    return passed_s() >= limit_s;
  }

  Run run(long nodes) {
    return new Run(NAME, version(), passed_s(), nodes);
  }
}
