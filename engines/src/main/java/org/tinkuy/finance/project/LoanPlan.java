package org.tinkuy.finance.project;

import java.time.YearMonth;

/// The terms of a loan. Inputs of its layer: `rate`, `share` of the need at most, `cover` (DSCR)
/// and `lifeCover` (LLCR) that bound its size, `fee` on what is drawn, `lockUp` and `default`
/// covers.
///
/// @param first month of the first principal
/// @param years over which principal is paid back, >= 1
/// @param form in which it comes back
/// @param isCapitalised whether interest before the first principal is added to the loan, else paid
/// @param reserve_months of service kept in reserve, >= 0; 0 where none is
public record LoanPlan(
    YearMonth first, int years, Form form, boolean isCapitalised, int reserve_months) {

  /// How principal comes back.
  public enum Form {
    ANNUITY,
    EQUAL,
    BULLET,
    /// Service follows the cash at one cover.
    SCULPTED
  }
}
