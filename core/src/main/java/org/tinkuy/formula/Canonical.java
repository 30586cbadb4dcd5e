package org.tinkuy.formula;

import java.util.Optional;

/// The shape `numerator OP target x denominator` of a criterion, which lets a plan treat it as
/// linear. Criteria of any other shape cannot be planned on.
///
/// @param numerator what counts, as written
/// @param denominator what it is taken of, as written; `1` for a count or sum
public record Canonical(String numerator, String denominator) {

  /// Recognises the shape; empty where the formula has another.
  static Optional<Canonical> of(Expr expr, String text) {
    return switch (expr) {
      case Expr.Call call when call.function().equals("share") -> share(call, text);
      case Expr.Call call when call.function().equals("rate") ->
          Optional.of(
              new Canonical(
                  "sum(%s, %s)".formatted(argument(call, 0, text), argument(call, 1, text)),
                  "sum(%s, %s)".formatted(argument(call, 0, text), argument(call, 2, text))));
      case Expr.Call call when call.function().equals("count") || call.function().equals("sum") ->
          Optional.of(new Canonical(text.strip(), "1"));
      case Expr.Binary ratio when ratio.operator().equals("/") ->
          Optional.of(
              new Canonical(
                  text.substring(0, ratio.position()).strip(),
                  text.substring(ratio.position() + 1).strip()));
      case Expr _ -> Optional.empty();
    };
  }

  private static Optional<Canonical> share(Expr.Call call, String text) {
    String set = argument(call, 0, text);
    String condition = argument(call, 1, text);
    boolean weighed = call.arguments().size() == 3;
    String shape = weighed ? "sum(%s, " + argument(call, 2, text) + ")" : "count(%s)";
    String joined = set.contains(" where ") ? " and (" + condition + ")" : " where " + condition;
    return Optional.of(new Canonical(shape.formatted(set + joined), shape.formatted(set)));
  }

  /// The text of an argument, cut at the commas of the call's own level.
  private static String argument(Expr.Call call, int index, String text) {
    int depth = 0;
    int seen = 0;
    int start = text.indexOf('(', call.position()) + 1;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean end = depth == 0 && (c == ',' || c == ')');
      if (end && seen == index) {
        return text.substring(start, i).strip();
      }
      if (end) {
        seen++;
        start = i + 1;
      }
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
    }
    return text.strip();
  }
}
