package org.tinkuy.finance.debt;

import org.tinkuy.finance.graph.Timing;
import org.tinkuy.kernel.Check;

/// What a term sheet says of a loan, apart from amount and rate, which are lines.
///
/// @param id of the tranche; the first word of its lines' ids
/// @param lender who is paid
/// @param window when principal is paid back
/// @param capitalised periods from the first in which interest is added to the loan and not paid,
///   >= 0; 0 where it is paid from the beginning
/// @param drawn when within a period money is drawn: at its end it bears interest from the next
///   period on, in the middle for half of its own, at the start for all of it
/// @param borrower who pays
public record LoanTerms(
    String id,
    String lender,
    String borrower,
    Repayment repayment,
    Repayment.Window window,
    int capitalised,
    Timing drawn) {
  public LoanTerms {
    Check.that(
        capitalised >= 0 && capitalised <= window.first(),
        "finance.loan.capitalised",
        "Loan '%s': interest is capitalised before the first principal is paid, but for %s periods"
            + " and that is in period %s.",
        id,
        capitalised,
        window.first());
  }
}
