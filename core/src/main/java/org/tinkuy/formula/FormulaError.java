package org.tinkuy.formula;

import java.util.Collection;
import java.util.List;
import org.tinkuy.kernel.Nearest;

/// A mistake in the text of a formula. Thrown while it is compiled and turned into an issue by
/// [Formulas]; never leaves this package.
final class FormulaError extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Spot at;
  private final String suggestion;

  FormulaError(Spot at, String message) {
    this(at, message, "");
  }

  private FormulaError(Spot at, String message, String suggestion) {
    super(message, null, false, false);
    this.at = at;
    this.suggestion = suggestion;
  }

  /// A word that is not known, with the known words that look most like it.
  static FormulaError unknown(Spot at, String message, String word, Collection<String> known) {
    List<String> near = Nearest.of(word, known);
    return new FormulaError(
        at, message, near.isEmpty() ? "" : "Maybe you mean " + String.join(", ", near) + ".");
  }

  Spot at() {
    return at;
  }

  /// What may have been meant; empty where nothing is near.
  String suggestion() {
    return suggestion;
  }
}
