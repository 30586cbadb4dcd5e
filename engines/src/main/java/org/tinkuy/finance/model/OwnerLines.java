package org.tinkuy.finance.model;

import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.stack.StackLines;

/// What the stack of a model comes to.
///
/// @param need what the works cost beyond the cash of operation
/// @param sources what meets it
/// @param service of all loans after the works
/// @param dscr cash of twelve months over the service of these, on the dates on which lenders test
///   it; not defined between them
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
    StackLines.Steps steps) {

  /// What owners and holders of units are paid, by what it is of.
  ///
  /// @param profits of profits that were kept until then
  /// @param capital beyond these: capital that is given back
  public record Paid(Line profits, Line capital) {}

  /// Who meets the need.
  ///
  /// @param equity paid in by the owners as planned
  /// @param support that the owners would have to add so that debt is paid
  /// @param borrowed from all lenders
  /// @param granted by all who give
  /// @param fees what construction needs beside the works: fees of the lenders, interest paid
  ///   before repayment, losses
  public record Sources(Line equity, Line support, Line borrowed, Line granted, Line fees) {}
}
