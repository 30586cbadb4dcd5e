package org.tinkuy.formula;

import java.util.Map;
import org.tinkuy.catalog.Tolerances.Tolerance;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.kernel.Unit;

/// Compiles `tolerance(name)`: the level that a row of `tolerances.csv` gives, so that a criterion
/// and an engine that judge by the same level move together when a person corrects the row.
final class Levels {
  private Levels() {}

  static Compiled compile(Compiler compiler, Expr.Call call, Scope scope) {
    Functions.arity(call, 1);
    Expr argument = call.arguments().getFirst();
    String name = Compiler.wordOf(argument, scope);
    Map<String, Tolerance> known = compiler.catalog().rules().tolerances().byName();
    Tolerance level = known.get(name);
    if (level == null) {
      throw FormulaError.unknown(
          argument.at(), "the catalog has no tolerance '%s'".formatted(name), name, known.keySet());
    }
    Value value = Amount.exact(level.value(), Unit.ONE);
    return Compiled.of(Compiler.measured(Unit.ONE.dimension()), _ -> value);
  }
}
