package org.tinkuy.solver.scip;

/// How a run of SCIP ended, in our words.
enum ScipStatus {
  /// Proved, or within the gap that was asked for.
  OPTIMAL,
  INFEASIBLE,
  UNBOUNDED,
  /// Infeasible or unbounded, which SCIP did not find out.
  EITHER,
  CANCELLED,
  WORK,
  TIME,
  FAILED;

  /// The status behind a number.
  ///
  /// Source: SCIP 10.0, scip/type_stat.h, `SCIP_STATUS`.
  static ScipStatus of(int code) {
    return switch (code) {
      case 1, 25 -> OPTIMAL;
      case 2 -> INFEASIBLE;
      case 3 -> UNBOUNDED;
      case 4 -> EITHER;
      case 10, 11 -> CANCELLED;
      case 20, 21 -> WORK;
      case 23 -> TIME;
      default -> FAILED;
    };
  }
}
