package org.tinkuy.figure;

/// How far a figure may travel without a disclosure rule.
public enum Secrecy {
  /// The tenant's own.
  T1,
  /// The operator, under a written data charter.
  T2,
  /// Everybody, as aggregates and bands.
  T3
}
