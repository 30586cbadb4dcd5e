package org.tinkuy.finance.project;

import java.util.Optional;
import org.tinkuy.kernel.LocalizedText;

/// A source of money in the stack. Inputs: `share` of the need, `amount` at most; for loans those
/// of their plan.
///
/// @param id unique among the layers
/// @param payer id of who pays it in
/// @param loan how it is paid back; empty where it is not
public record FundingLayer(
    String id, LocalizedText name, Kind kind, String payer, Optional<LoanPlan> loan) {

  /// What stands behind the money.
  public enum Kind {
    /// Money of the public budget, which takes the profits as its owner.
    BUDGET,
    /// Money that is not paid back and owns nothing.
    GRANT,
    /// The owners' money; it meets what the other layers leave.
    EQUITY,
    /// Money that is paid back with interest.
    LOAN
  }

  /// The id of one of its inputs.
  public String input(String word) {
    return "layers." + id + "." + word;
  }
}
