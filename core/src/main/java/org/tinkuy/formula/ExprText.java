package org.tinkuy.formula;

import java.util.List;
import org.tinkuy.formula.Expr.Binary;

/// Writes a part of a formula as text again, with the arguments of a definition put in the place of
/// its parameters. What it writes can be read as a formula.
final class ExprText {
  private static final int OR = 1;
  private static final int AND = 2;
  private static final int NOT = 3;
  private static final int RELATION = 4;
  private static final int SUM = 5;
  private static final int PRODUCT = 6;
  private static final int UNARY = 7;
  private static final int PRIMARY = 8;

  private ExprText() {}

  static String of(Expr expr, Scope scope) {
    return text(expr, scope, OR);
  }

  /// The text of a condition that can stand beside others.
  static String conjunct(Expr expr, Scope scope) {
    return text(expr, scope, AND);
  }

  private static String text(Expr expr, Scope scope, int atLeast) {
    Scope.Bound peeled = scope.peel(expr);
    String text = bare(peeled.expr(), peeled.scope());
    return strength(peeled.expr()) < atLeast ? "(" + text + ")" : text;
  }

  private static int strength(Expr expr) {
    return switch (expr) {
      case Binary binary -> strength(binary.operator());
      case Expr.Unary unary -> unary.operator().equals("not") ? NOT : UNARY;
      case Expr.In _, Expr.Presence _ -> RELATION;
      case Expr.Rows _ -> OR;
      case Expr.Literal _, Expr.Quoted _, Expr.Name _, Expr.Call _ -> PRIMARY;
    };
  }

  private static int strength(String operator) {
    return switch (operator) {
      case "or" -> OR;
      case "and" -> AND;
      case "+", "-" -> SUM;
      case "*", "/" -> PRODUCT;
      case String _ -> RELATION;
    };
  }

  private static String bare(Expr expr, Scope scope) {
    return switch (expr) {
      case Expr.Literal literal -> literal(literal);
      case Expr.Quoted quoted -> "'" + quoted.text() + "'";
      case Expr.Name name -> name.dotted();
      case Expr.Call call -> call.function() + "(" + list(call.arguments(), scope, OR) + ")";
      case Binary binary -> binary(binary, scope);
      case Expr.Unary unary ->
          unary.operator().equals("not")
              ? "not " + text(unary.operand(), scope, NOT)
              : "-" + text(unary.operand(), scope, UNARY);
      case Expr.In in ->
          text(in.value(), scope, SUM) + " in [" + list(in.items(), scope, SUM) + "]";
      case Expr.Presence presence ->
          text(presence.value(), scope, SUM) + (presence.known() ? " is known" : " is absent");
      case Expr.Rows rows -> rows(rows, scope);
    };
  }

  private static String binary(Binary binary, Scope scope) {
    int own = strength(binary.operator());
    boolean chains = own != RELATION;
    return text(binary.left(), scope, chains ? own : SUM)
        + " "
        + binary.operator()
        + " "
        + text(binary.right(), scope, chains ? own + 1 : SUM);
  }

  /// A set in front of which nothing stands, so that a condition can be put behind it.
  static String source(Expr.Rows rows, Scope scope) {
    String alias = rows.alias().isEmpty() ? "" : " as " + rows.alias();
    return text(rows.source(), scope, PRIMARY) + alias;
  }

  private static String rows(Expr.Rows rows, Scope scope) {
    String where = rows.where() == null ? "" : " where " + text(rows.where(), scope, OR);
    return source(rows, scope) + where;
  }

  private static String list(List<Expr> items, Scope scope, int atLeast) {
    return String.join(", ", items.stream().map(item -> text(item, scope, atLeast)).toList());
  }

  private static String literal(Expr.Literal literal) {
    double value = literal.value();
    String number =
        value == Math.rint(value) && value < 1e15
            ? Long.toString((long) value)
            : Double.toString(value);
    String unit = literal.unit();
    boolean plain = unit.equals("%") || unit.matches("[A-Za-z_][A-Za-z0-9_]*");
    return unit.isEmpty() ? number : number + " " + (plain ? unit : "{" + unit + "}");
  }
}
