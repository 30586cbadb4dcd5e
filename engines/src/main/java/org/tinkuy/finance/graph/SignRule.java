package org.tinkuy.finance.graph;

/// Which sign a line may have. Lines are positive in their natural direction: a cost is positive
/// where it is paid; statements apply the signs.
public enum SignRule {
  /// Never below zero; a run that breaks it says so.
  NOT_NEGATIVE,
  /// Either sign.
  ANY
}
