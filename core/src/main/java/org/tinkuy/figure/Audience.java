package org.tinkuy.figure;

/// For whom results are shown; it decides which figures may be seen.
public enum Audience {
  /// The park's operator, under its data charter with the tenants: sees all.
  OPERATOR,
  /// One tenant: its own figures and disclosed aggregates.
  TENANT,
  /// Anybody: disclosed aggregates only.
  PUBLIC
}
