package org.tinkuy.formula;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A formula as it was written: the syntax tree, before names have a meaning.
sealed interface Expr {
  /// Where it begins in the formula, from 0.
  int position();

  /// A number; `unit` is empty for a pure one.
  record Literal(double value, String unit, int position) implements Expr {}

  /// A quoted text.
  record Quoted(String text, int position) implements Expr {}

  /// A name, perhaps with dots: `carrier.group`.
  record Name(List<String> parts, int position) implements Expr {
    String dotted() {
      return String.join(".", parts);
    }
  }

  /// `function(arguments)`, also a definition with parameters.
  record Call(String function, List<Expr> arguments, int position) implements Expr {}

  /// An operator between two parts: `and or = != < <= > >= + - * /`.
  record Binary(String operator, Expr left, Expr right, int position) implements Expr {}

  /// `not x` or `-x`.
  record Unary(String operator, Expr operand, int position) implements Expr {}

  /// `x in [a, b]`.
  record In(Expr value, List<Expr> items, int position) implements Expr {}

  /// `x is known` or `x is absent`.
  record Presence(Expr value, boolean known, int position) implements Expr {}

  /// `source as alias where condition`: the rows of a table or of another set.
  record Rows(Expr source, String alias, @Nullable Expr where, int position) implements Expr {}
}
