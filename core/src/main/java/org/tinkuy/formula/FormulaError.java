package org.tinkuy.formula;

/// A mistake in the text of a formula. Thrown while it is compiled and turned into an issue by
/// [Formulas]; never leaves this package.
final class FormulaError extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int position;

  FormulaError(int position, String message) {
    super(message);
    this.position = position;
  }

  int position() {
    return position;
  }
}
