package org.tinkuy.formula;

import java.util.List;
import java.util.Map;
import org.tinkuy.kernel.Nearest;

/// The calls of the language, by name; what each does is in `docs/formula-language.md`.
final class Functions {
  /// How a call is compiled.
  @FunctionalInterface
  private interface Rule {
    Compiled compile(Compiler compiler, Expr.Call call, Scope scope);
  }

  private static final Map<String, Rule> RULES =
      Map.ofEntries(
          Map.entry("count", (c, call, s) -> new Aggregates(c, call, s).count()),
          Map.entry("sum", (c, call, s) -> new Aggregates(c, call, s).sum(false)),
          Map.entry("reported", (c, call, s) -> new Aggregates(c, call, s).sum(true)),
          Map.entry("share", (c, call, s) -> new Aggregates(c, call, s).share()),
          Map.entry("rate", (c, call, s) -> new Aggregates(c, call, s).rate()),
          Map.entry("exists", (c, call, s) -> new Aggregates(c, call, s).exists()),
          Map.entry("fact", (c, call, s) -> new Lookups(c, call, s).fact()),
          Map.entry("factNumber", (c, call, s) -> new Lookups(c, call, s).factNumber()),
          Map.entry("reference", (c, call, s) -> new Lookups(c, call, s).reference()),
          Map.entry("energy", (c, call, s) -> new Conversions(c, call, s).energy()),
          Map.entry("constant", (c, call, s) -> new Conversions(c, call, s).constant()),
          Map.entry("first", (c, call, s) -> new Choices(c, call, s).first()),
          Map.entry("when", (c, call, s) -> new Choices(c, call, s).when()),
          Map.entry("all", (c, call, s) -> new Choices(c, call, s).all()),
          Map.entry("min", (c, call, s) -> new Choices(c, call, s).extreme(true)),
          Map.entry("max", (c, call, s) -> new Choices(c, call, s).extreme(false)),
          Map.entry("meanOver", (c, call, s) -> new Choices(c, call, s).meanOver()),
          Map.entry("longestGap", (c, call, s) -> new Windows(c, call, s).longestGap()),
          Map.entry("within", (c, call, s) -> new Windows(c, call, s).within()),
          Map.entry("due", (c, call, s) -> new Windows(c, call, s).due()),
          Map.entry("active", (c, call, s) -> new Windows(c, call, s).active()),
          Map.entry("validAt", (c, call, s) -> new Windows(c, call, s).validAt()),
          Map.entry("overlap", (c, call, s) -> new Windows(c, call, s).overlap()),
          Map.entry("during", (c, call, s) -> new Windows(c, call, s).during()));

  private Functions() {}

  static Compiled compile(Compiler compiler, Expr.Call call, Scope scope) {
    Rule rule = RULES.get(call.function());
    if (rule == null) {
      List<String> near = Nearest.of(call.function(), RULES.keySet());
      throw new FormulaError(
          call.position(),
          "'%s' is no call of the language and no definition%s"
              .formatted(
                  call.function(), near.isEmpty() ? "" : ". Maybe " + String.join(", ", near)));
    }
    return rule.compile(compiler, call, scope);
  }

  static void arity(Expr.Call call, int count) {
    if (call.arguments().size() != count) {
      throw new FormulaError(
          call.position(),
          "'%s' takes %d arguments, but has %d"
              .formatted(call.function(), count, call.arguments().size()));
    }
  }
}
