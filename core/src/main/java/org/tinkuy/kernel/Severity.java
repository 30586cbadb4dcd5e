package org.tinkuy.kernel;

/// How much an [Issue] weighs; declared from heavy to light.
public enum Severity {
  /// What it concerns is left out or refused.
  ERROR,
  /// It is taken, but somebody should look.
  WARNING,
  /// It is taken, and this is how.
  NOTE
}
