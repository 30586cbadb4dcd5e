package org.tinkuy.formula;

import java.util.Optional;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Park;

/// A compiled formula: checked once against the catalog, evaluated on any park. Immutable and safe
/// for many threads.
public final class Formula {
  private final Catalog catalog;
  private final String text;
  private final FormulaType type;
  private final Eval eval;
  private final Optional<Canonical> canonical;

  private Formula(Catalog catalog, String text, Compiled compiled, Optional<Canonical> canonical) {
    this.catalog = catalog;
    this.text = text;
    this.type = compiled.type();
    this.eval = compiled.eval();
    this.canonical = canonical;
  }

  /// Compiles a formula; a mistake throws with its position.
  static Formula compile(Catalog catalog, String text) {
    Expr expr = Parser.parse(text, catalog.units());
    Compiled compiled = new Compiler(catalog, text).compile(expr, Scope.EMPTY);
    return new Formula(catalog, text, compiled, Canonical.of(expr, text));
  }

  public String text() {
    return text;
  }

  public FormulaType type() {
    return type;
  }

  /// Numerator and denominator, where the formula has that shape.
  public Optional<Canonical> findCanonical() {
    return canonical;
  }

  /// Evaluates the formula on a park in a period.
  ///
  /// @param intended whether intended answers rule over current ones
  public Evaluation evaluate(Park park, Period period, boolean intended) {
    Reading reading = new Reading(catalog, park, period, intended);
    return reading.finish(eval.eval(reading));
  }
}
