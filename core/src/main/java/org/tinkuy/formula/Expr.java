package org.tinkuy.formula;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A formula as it was written: the syntax tree, before names have a meaning.
public sealed interface Expr {
  /// Where it stands in the text.
  Spot at();

  /// A number as it is written.
  ///
  /// @param value in `unit`
  /// @param unit empty for a pure number
  record Literal(double value, String unit, Spot at) implements Expr {}

  /// A quoted text.
  record Quoted(String text, Spot at) implements Expr {}

  /// A name, perhaps with dots: `carrier.group`.
  record Name(List<String> parts, Spot at) implements Expr {
    public String dotted() {
      return String.join(".", parts);
    }
  }

  /// `function(arguments)`, also a definition with parameters.
  record Call(String function, List<Expr> arguments, Spot at) implements Expr {}

  /// An operator between two parts: `and or = != < <= > >= + - * /`.
  record Binary(String operator, Expr left, Expr right, Spot at) implements Expr {}

  /// `not x` or `-x`.
  record Unary(String operator, Expr operand, Spot at) implements Expr {}

  /// `x in [a, b]`.
  record In(Expr value, List<Expr> items, Spot at) implements Expr {}

  /// `x is known` or `x is absent`.
  record Presence(Expr value, boolean known, Spot at) implements Expr {}

  /// `source as alias where condition`: the rows of a table or of another set.
  record Rows(Expr source, String alias, @Nullable Expr where, Spot at) implements Expr {}
}
