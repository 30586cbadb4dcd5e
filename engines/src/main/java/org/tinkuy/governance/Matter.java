package org.tinkuy.governance;

/// Something that a way of running a park must settle in writing.
///
/// @param subject what it is
/// @param standing what the park's folder shows of it
public record Matter(Subject subject, Standing standing) {
  /// Whether the folder shows that it is settled.
  public boolean settled() {
    return standing == Standing.SETTLED;
  }

  /// What a folder shows of a matter.
  public enum Standing {
    /// That it is settled.
    SETTLED,
    /// That a part of it is.
    PARTLY,
    /// Nothing.
    OPEN,
    /// The opposite, which is more than nothing.
    REFUTED
  }

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
