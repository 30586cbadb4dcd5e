package org.tinkuy.formula;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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
          Map.entry("exists", (c, call, s) -> new Aggregates(c, call, s).exists()),
          Map.entry("share", (c, call, s) -> new Shares(c, call, s).share()),
          Map.entry("ratio", (c, call, s) -> new ToldParts(c, call, s).ratio()),
          Map.entry("told", (c, call, s) -> new ToldParts(c, call, s).told()),
          Map.entry("lacking", (c, call, s) -> new ToldParts(c, call, s).lacking()),
          Map.entry("rate", (c, call, s) -> new Shares(c, call, s).rate()),
          Map.entry("fact", (c, call, s) -> new Facts(c, call, s).fact()),
          Map.entry("factNumber", (c, call, s) -> new Facts(c, call, s).factNumber()),
          Map.entry("reference", References::compile),
          Map.entry("tolerance", Levels::compile),
          Map.entry("energy", Energy::compile),
          Map.entry("constant", ConstantPrices::compile),
          Map.entry("first", FirstOf::compile),
          Map.entry("when", (c, call, s) -> new Choices(c, call, s).when()),
          Map.entry("all", (c, call, s) -> new Choices(c, call, s).all()),
          Map.entry("min", (c, call, s) -> new Choices(c, call, s).extreme(true)),
          Map.entry("max", (c, call, s) -> new Choices(c, call, s).extreme(false)),
          Map.entry("points", (c, call, s) -> new Choices(c, call, s).points()),
          Map.entry("meanOver", (c, call, s) -> new Years(c, call, s).meanOver()),
          Map.entry("growth", (c, call, s) -> new Years(c, call, s).growth()),
          Map.entry("inYear", (c, call, s) -> new Years(c, call, s).inYear()),
          Map.entry("longestGap", LongestGap::compile),
          Map.entry("percentile", Percentile::compile),
          Map.entry("within", (c, call, s) -> new Windows(c, call, s).within()),
          Map.entry("due", (c, call, s) -> new Windows(c, call, s).due()),
          Map.entry("days", (c, call, s) -> new Windows(c, call, s).days()),
          Map.entry("active", (c, call, s) -> new Windows(c, call, s).active()),
          Map.entry("validAt", (c, call, s) -> new Windows(c, call, s).validAt()),
          Map.entry("overlap", (c, call, s) -> new Windows(c, call, s).overlap()),
          Map.entry("during", (c, call, s) -> new Windows(c, call, s).during()),
          Map.entry("includes", Listed::compile));

  /// Calls whose answer depends on the period, whatever rows they read.
  private static final Set<String> DATED =
      Set.of(
          "fact",
          "factNumber",
          "reference",
          "constant",
          "meanOver",
          "growth",
          "inYear",
          "longestGap",
          "due",
          "active",
          "validAt",
          "overlap",
          "during");

  private static final String SMALLEST = "smallest";

  private Functions() {}

  /// Whether a word is the name of a call, so that no definition may have it.
  static boolean isCall(String name) {
    return RULES.containsKey(name) || name.equals(SMALLEST);
  }

  static Compiled compile(Compiler compiler, Expr.Call call, Scope scope) {
    Rule rule = RULES.get(call.function());
    if (rule != null) {
      if (DATED.contains(call.function())) {
        compiler.noteDated();
      }
      return rule.compile(compiler, call, scope);
    }
    if (call.function().equals(SMALLEST)) {
      throw new FormulaError(call.at(), "a set stands where a value is expected");
    }
    Set<String> known = new TreeSet<>(RULES.keySet());
    known.addAll(compiler.catalog().rules().definitions().keySet());
    throw FormulaError.unknown(
        call.at(),
        "'%s' is no call of the language and no definition".formatted(call.function()),
        call.function(),
        known);
  }

  static void arity(Expr.Call call, int count) {
    if (call.arguments().size() != count) {
      throw new FormulaError(
          call.at(),
          "'%s' takes %d arguments, but has %d"
              .formatted(call.function(), count, call.arguments().size()));
    }
  }

  static void atLeastOne(Expr.Call call) {
    if (call.arguments().isEmpty()) {
      throw new FormulaError(
          call.at(), "'%s' takes at least one argument".formatted(call.function()));
    }
  }
}
