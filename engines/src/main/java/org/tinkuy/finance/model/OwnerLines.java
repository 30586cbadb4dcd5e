package org.tinkuy.finance.model;

import java.util.List;
import org.tinkuy.finance.debt.Reserve;
import org.tinkuy.finance.debt.Waterfall;
import org.tinkuy.finance.graph.Line;

/// What the stack of a model comes to.
///
/// @param need what the works cost beyond the cash of operation
/// @param sources what meets it
/// @param service of all loans after the works
/// @param dscr cash of the last year over service of the last year
/// @param dividends paid to the owners, before tax on them
/// @param net what the owners receive after tax less what they pay in
/// @param cash in the account at the end of the period
/// @param steps of the waterfall
public record OwnerLines(
    Line need,
    Sources sources,
    Line service,
    Line dscr,
    Line dividends,
    Line net,
    Line cash,
    Steps steps) {

  /// Who meets the need.
  ///
  /// @param equity paid in by the owners as planned
  /// @param support that the owners would have to add so that debt is paid
  /// @param borrowed from all lenders
  /// @param granted by all who give
  /// @param fees of the lenders and interest paid before repayment, which the owners meet
  public record Sources(Line equity, Line support, Line borrowed, Line granted, Line fees) {}

  /// In which order cash pays.
  ///
  /// @param claims in their order
  /// @param reserves kept
  public record Steps(List<Waterfall.Claim> claims, List<Reserve> reserves) {
    public Steps {
      claims = List.copyOf(claims);
      reserves = List.copyOf(reserves);
    }
  }
}
