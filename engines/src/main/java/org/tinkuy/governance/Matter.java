package org.tinkuy.governance;

/// Something that a way of running a park must settle in writing.
///
/// @param subject what it is
/// @param settled whether the park's folder shows that it is
public record Matter(Subject subject, boolean settled) {

  /// What is to be settled.
  public enum Subject {
    /// Who owns how much.
    OWNERS,
    /// Who runs it.
    OPERATOR,
    /// By which contract.
    CONTRACT,
    /// Until when.
    TERM,
    /// For which fee.
    FEE,
    /// Who bears which risk.
    RISKS,
    /// Who may do what, by which law or contract.
    POWERS,
    /// Who sits on the board, the community among them.
    BOARD,
    /// That nobody oversees himself.
    OVERSIGHT_APART,
    /// What it may spend and earns.
    BUDGET
  }
}
