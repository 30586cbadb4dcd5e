package org.tinkuy.formula;

import java.util.Optional;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.UnitTable;
import org.tinkuy.park.Park;

/// A compiled formula: checked once against the catalog, evaluated on any park. Immutable and safe
/// for many threads.
public final class Formula {
  private final UnitTable units;
  private final Compiled compiled;
  private final Optional<Canonical> canonical;
  private final boolean dated;

  private Formula(
      UnitTable units, Compiled compiled, Optional<Canonical> canonical, boolean dated) {
    this.units = units;
    this.compiled = compiled;
    this.canonical = canonical;
    this.dated = dated;
  }

  /// Compiles a formula; a mistake throws with its place.
  static Formula compile(Definitions definitions, String text) {
    UnitTable units = definitions.catalog().units();
    Expr expr = Parser.parse(text, "", units);
    Compiler compiler = new Compiler(definitions);
    Compiled compiled = compiler.compile(expr, Scope.EMPTY);
    Optional<Canonical> canonical = Canonical.of(expr, Scope.EMPTY, definitions);
    return new Formula(units, compiled, canonical, compiler.isDated());
  }

  public FormulaType type() {
    return compiled.type();
  }

  /// Numerator and denominator, where the formula has that shape.
  public Optional<Canonical> findCanonical() {
    return canonical;
  }

  /// Whether it reads anything of the period it is asked for. Where not, as of tables that have no
  /// dates, it tells what is there today, whatever the period.
  public boolean isDated() {
    return dated;
  }

  /// Evaluates the formula on a park in a period.
  ///
  /// @param intended whether intended answers rule over current ones
  public Evaluation evaluate(Park park, Period period, boolean intended) {
    return evaluate(PeriodRows.of(park, period), intended);
  }

  /// Evaluates the formula on rows that others are evaluated on as well, which is faster than to
  /// sort them out for each. Where no intended answer bears on it, it is evaluated only once.
  ///
  /// @param intended whether intended answers rule over current ones
  public Evaluation evaluate(PeriodRows rows, boolean intended) {
    Optional<Evaluation> settled = rows.findSettled(this);
    return settled.isPresent() ? settled.get() : read(rows, intended);
  }

  /// Whether it has been evaluated on the rows and no intended answer bears on it, so that asking
  /// again gives the same.
  public boolean isSettled(PeriodRows rows) {
    return rows.findSettled(this).isPresent();
  }

  private Evaluation read(PeriodRows rows, boolean intended) {
    Reading reading = new Reading(rows, intended);
    Evaluation evaluation = reading.finish(compiled.eval().eval(reading), compiled.type(), units);
    if (!reading.isSwayed()) {
      rows.settle(this, evaluation);
    }
    return evaluation;
  }
}
