package org.tinkuy.formula;

import java.util.List;
import java.util.Optional;

/// The shape `numerator OP target x denominator` of a criterion, which lets a plan treat it as
/// linear. Criteria of any other shape cannot be planned on.
///
/// Both parts are formulas themselves, with definitions and their arguments put in as far as was
/// needed to find the shape.
///
/// @param numerator what counts, as a formula
/// @param denominator what it is taken of, as a formula; `1` for a count or sum
public record Canonical(String numerator, String denominator) {

  /// Recognises the shape; empty where the formula has another.
  static Optional<Canonical> of(Expr expr, Scope scope, Definitions definitions) {
    return switch (expr) {
      case Expr.Name name ->
          definitions
              .expand(name.dotted(), List.of(), scope, name.at())
              .flatMap(body -> of(body.expr(), body.scope(), definitions));
      case Expr.Call call -> ofCall(call, scope, definitions);
      case Expr.Binary ratio when ratio.operator().equals("/") ->
          Optional.of(
              new Canonical(ExprText.of(ratio.left(), scope), ExprText.of(ratio.right(), scope)));
      case Expr _ -> Optional.empty();
    };
  }

  private static Optional<Canonical> ofCall(Expr.Call call, Scope scope, Definitions definitions) {
    Optional<Definitions.Body> body =
        definitions.expand(call.function(), call.arguments(), scope, call.at());
    if (body.isPresent()) {
      return of(body.get().expr(), body.get().scope(), definitions);
    }
    return switch (call.function()) {
      case "share", "rate" -> Optional.of(ofShare(call, scope));
      case "ratio" -> Optional.of(ofRatio(call, scope));
      case "lacking" -> {
        Scope.Bound value = scope.peel(call.arguments().getFirst());
        yield of(value.expr(), value.scope(), definitions);
      }
      case "count", "sum" -> Optional.of(new Canonical(ExprText.of(call, scope), "1"));
      case String _ -> Optional.empty();
    };
  }

  /// The two parts of a `share` or `rate`.
  static Canonical ofShare(Expr.Call call, Scope scope) {
    List<Expr> arguments = call.arguments();
    String set = ExprText.of(arguments.getFirst(), scope);
    if (call.function().equals("rate")) {
      return new Canonical(
          "sum(%s, %s)".formatted(set, ExprText.of(arguments.get(1), scope)),
          "sum(%s, %s)".formatted(set, ExprText.of(arguments.get(2), scope)));
    }
    String met = narrowed(scope.peel(arguments.getFirst()), arguments.get(1), scope);
    if (arguments.size() == 2) {
      return new Canonical("count(" + met + ")", "count(" + set + ")");
    }
    String value = ExprText.of(arguments.get(2), scope);
    return new Canonical("sum(%s, %s)".formatted(met, value), "sum(%s, %s)".formatted(set, value));
  }

  /// The two parts of a `ratio`.
  static Canonical ofRatio(Expr.Call call, Scope scope) {
    String set = ExprText.of(call.arguments().getFirst(), scope);
    return new Canonical(
        "sum(%s, %s)".formatted(set, ExprText.of(call.arguments().get(1), scope)),
        "sum(%s, %s)".formatted(set, ExprText.of(call.arguments().get(2), scope)));
  }

  /// The text of a set with one more condition.
  private static String narrowed(Scope.Bound set, Expr condition, Scope scope) {
    String added = ExprText.conjunct(condition, scope);
    if (set.expr() instanceof Expr.Rows rows) {
      String source = ExprText.source(rows, set.scope()) + " where ";
      return rows.where() == null
          ? source + added
          : source + ExprText.conjunct(rows.where(), set.scope()) + " and " + added;
    }
    return ExprText.of(set.expr(), set.scope()) + " where " + added;
  }
}
