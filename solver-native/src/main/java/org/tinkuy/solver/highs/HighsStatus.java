package org.tinkuy.solver.highs;

/// How a run of HiGHS ended, in our words.
enum HighsStatus {
  OPTIMAL,
  INFEASIBLE,
  UNBOUNDED,
  /// Infeasible or unbounded, which HiGHS did not find out.
  EITHER,
  TIME,
  WORK,
  CANCELLED,
  FAILED;

  /// The status behind a number.
  ///
  /// Source: HiGHS 1.12.0, interfaces/highs_c_api.h, `kHighsModelStatus...`.
  static HighsStatus of(int code) {
    return switch (code) {
      case 6, 7 -> OPTIMAL;
      case 8 -> INFEASIBLE;
      case 9 -> EITHER;
      case 10 -> UNBOUNDED;
      case 13 -> TIME;
      case 14, 16 -> WORK;
      case 17 -> CANCELLED;
      default -> FAILED;
    };
  }
}
