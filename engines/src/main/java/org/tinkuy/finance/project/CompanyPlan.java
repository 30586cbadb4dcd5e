package org.tinkuy.finance.project;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/// What the company that carries the project pays the state and keeps in its accounts. Inputs under
/// `tax`: `rate`, `workersShare`, `interestCap`, `lossLimit`, `lossExpiry`, `dividend`; under
/// `vat`: `rate` and `refundLag`, which goes before the number here; under `capital`:
/// `receivables`, `payables`; under `discount`: `project`, `equity`, `public`.
///
/// @param hasTax whether income is taxed
/// @param yearEnds last month of the tax year
/// @param paymentLag_months from the end of the tax year to the payment, >= 0
/// @param hasVat whether value-added tax is reckoned
/// @param refundLag_months until tax on purchases comes back, >= 1; 0 where it is carried forward
/// @param refundUntil last month whose tax comes back: early recovery before operation; absent
///   where that of all months does
/// @param hasCapital whether customers and suppliers are paid later
/// @param expensesInterest whether interest while works are built is an expense at once, and not
///   cost of the works
public record CompanyPlan(
    boolean hasTax,
    Month yearEnds,
    int paymentLag_months,
    boolean hasVat,
    int refundLag_months,
    Optional<YearMonth> refundUntil,
    boolean hasCapital,
    boolean expensesInterest) {
  /// Before taxes, all paid at once.
  public static final CompanyPlan NONE =
      new CompanyPlan(false, Month.DECEMBER, 0, false, 0, Optional.empty(), false, false);
}
