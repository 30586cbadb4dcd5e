package org.tinkuy.catalog;

/// How far a row or figure may travel without a disclosure rule, the most secret first.
public enum Secrecy {
  /// The tenant's own.
  T1,
  /// The operator, under a written data charter.
  T2,
  /// Everybody, as aggregates and bands.
  T3;

  /// The more secret of two.
  public Secrecy and(Secrecy other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
