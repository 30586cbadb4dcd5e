package org.tinkuy.finance.stack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tinkuy.kernel.Check;

/// What protects the lenders: all of them alike, and single ones beside.
///
/// @param reserve_months of debt service that are held ready, >= 0; 0 for no reserve
/// @param letterFee share per year for a letter of credit in place of cash in the reserve; 0 where
///   cash is held
/// @param lockUp DSCR of the last twelve months below which owners are paid nothing, >= 0
/// @param defaultCover DSCR below which lenders may call the loans, >= 0
/// @param distribution_months from one payment to the owners to the next, >= 1
/// @param own what single loans ask for beside, by their ids
/// @param isLegalTest whether owners are paid no more than the profits kept, as company law asks
public record Safeguards(
    double reserve_months,
    double letterFee,
    double lockUp,
    double defaultCover,
    int distribution_months,
    Map<String, Own> own,
    boolean isLegalTest) {

  /// What one loan asks for.
  ///
  /// @param reserve_months of its service that are held ready, >= 0; 0 for none
  /// @param letterFee share per year for a letter of credit in place of cash in its reserve;
  ///   [LayerTerm#none()] where cash is held
  /// @param lockUp DSCR of the last twelve months below which owners are paid nothing;
  ///   [LayerTerm#none()] where it asks for none
  /// @param defaultCover DSCR below which it may be called; [LayerTerm#none()] where it asks for
  ///   none
  public record Own(
      int reserve_months, LayerTerm letterFee, LayerTerm lockUp, LayerTerm defaultCover) {
    /// Whether a letter of credit stands in place of cash in its reserve.
    public boolean hasLetter() {
      return reserve_months > 0 && letterFee.isThere();
    }

    /// With cash in its reserve.
    public Own(int reserve_months, LayerTerm lockUp, LayerTerm defaultCover) {
      this(reserve_months, LayerTerm.none(), lockUp, defaultCover);
    }
  }

  /// The same for all loans.
  public Safeguards(
      double reserve_months,
      double letterFee,
      double lockUp,
      double defaultCover,
      int distribution_months) {
    this(reserve_months, letterFee, lockUp, defaultCover, distribution_months, Map.of(), false);
  }

  /// Whether a letter of credit stands in place of cash in the reserve of all loans.
  public boolean hasLetter() {
    return letterFee > 0;
  }

  /// No reserve, no lock-up, owners paid every period.
  public static final Safeguards NONE = new Safeguards(0, 0, 0, 0, 1);

  public Safeguards {
    own = Collections.unmodifiableMap(new LinkedHashMap<>(own));
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
