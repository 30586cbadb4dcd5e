package org.tinkuy.governance;

import java.util.List;

/// Where roles or powers collide, or one is missing.
///
/// @param kind what it is
/// @param subject the power or role concerned; empty where the bodies say it all
/// @param bodies ids of the bodies concerned; none where a power has no holder
public record Conflict(Kind kind, String subject, List<String> bodies) {
  public Conflict {
    bodies = List.copyOf(bodies);
  }

  /// What collides.
  public enum Kind {
    /// A regulator runs or develops what it oversees.
    REGULATOR_OPERATES,
    /// A regulator owns, finances or is paid by what it oversees.
    REGULATOR_EARNS,
    /// Who runs or owns the park holds a power of oversight.
    OPERATOR_OVERSEES,
    /// Several hold a power, and nobody says that they share it.
    POWER_DOUBLED,
    /// Nobody holds a power.
    POWER_UNASSIGNED,
    /// A power rests on no law or contract that is stated.
    POWER_WITHOUT_BASIS,
    /// The contract of an operator has ended.
    CONTRACT_ENDED,
    /// The shares of the owners do not make up the whole.
    SHARES_INCOMPLETE
  }
}
