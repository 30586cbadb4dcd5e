package org.tinkuy.finance.stack;

import org.tinkuy.kernel.Check;

/// What protects the lenders, the same for all of them.
///
/// @param reserve_months of debt service that are held ready, >= 0; 0 for no reserve
/// @param letterFee share per year for a letter of credit in place of cash in the reserve; 0 where
///   cash is held
/// @param lockUp DSCR of the last twelve months below which owners are paid nothing, >= 0
/// @param defaultCover DSCR below which lenders may call the loans, >= 0
/// @param distribution_months from one payment to the owners to the next, >= 1
public record Safeguards(
    double reserve_months,
    double letterFee,
    double lockUp,
    double defaultCover,
    int distribution_months) {

  /// No reserve, no lock-up, owners paid every period.
  public static final Safeguards NONE = new Safeguards(0, 0, 0, 0, 1);

  public Safeguards {
    Check.that(
        reserve_months >= 0 && letterFee >= 0 && lockUp >= 0 && defaultCover >= 0,
        "finance.safeguards.negative",
        "Safeguards: months, fee and covers must be >= 0, but are %s, %s, %s and %s.",
        reserve_months,
        letterFee,
        lockUp,
        defaultCover);
    Check.that(
        distribution_months >= 1,
        "finance.safeguards.distribution",
        "Safeguards: owners are paid every month or less often, but here every %s months.",
        distribution_months);
  }
}
