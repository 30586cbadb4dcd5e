package org.tinkuy.finance.stack;

import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.kernel.Check;

/// A number among the terms of a layer: said plainly, or held by an input of a case, so that a
/// scenario can change it and an explanation can name its source.
public sealed interface LayerTerm {
  /// A number that stands here.
  ///
  /// @param value a share or a ratio, as the term says
  record Plain(double value) implements LayerTerm {}

  /// A number that an input holds.
  ///
  /// @param input its id, for which [Basis.Beside] has a line
  record Stated(String input) implements LayerTerm {}

  /// A number that a line of the model holds.
  ///
  /// @param line of the graph on which the stack is laid
  record Held(Line line) implements LayerTerm {}

  /// So much for each of what is counted: a price and a volume.
  record Times(LayerTerm each, LayerTerm count) implements LayerTerm {}

  /// Nothing is asked for.
  static LayerTerm none() {
    return of(0);
  }

  static LayerTerm of(double value) {
    return new Plain(value);
  }

  /// Whether it asks for something: a plain zero does not.
  default boolean isThere() {
    return !equals(none());
  }

  /// Refuses a plain number that is no share; inputs are tested where they are read.
  ///
  /// @param what it is, in words
  default void checkShare(String what) {
    if (this instanceof Plain(double value)) {
      Check.that(
          value >= 0 && value <= 1,
          "finance.term.share",
          "Layer: its %s must be a share from 0 to 1, but is %s. Maybe it is in percent.",
          what,
          value);
    }
  }

  /// Refuses a plain number below zero.
  ///
  /// @param what it is, in words
  default void checkNotNegative(String what) {
    if (this instanceof Plain(double value)) {
      Check.that(
          value >= 0,
          "finance.term.negative",
          "Layer: its %s must be >= 0, but is %s.",
          what,
          value);
    }
  }

  /// A rate of a year as one of a period.
  default Expression perPeriod(Basis basis, int perYear) {
    return switch (this) {
      case Plain(double value) -> Expression.number(value / perYear, LineType.RATE);
      case Stated(String input) -> basis.beside().line(input).perPeriod();
      case Held(var line) -> line.perPeriod();
      case Times(var each, var count) -> each.in(basis).times(count.perPeriod(basis, perYear));
    };
  }

  /// As a share for a year, which stands until it is asked of a period.
  default Expression yearly(Basis basis) {
    return switch (this) {
      case Plain(double value) -> Expression.number(value, LineType.YEARLY_RATE);
      case Stated(String input) -> basis.beside().line(input).times(1);
      case Held(var line) -> line.times(1);
      case Times(var each, var count) -> each.in(basis).times(count.yearly(basis));
    };
  }

  /// As a flow of money by period, from what is stated for a month, a year or the period itself.
  default Expression flow(Basis basis) {
    return switch (this) {
      case Plain(double value) -> Expression.number(value, basis.operating().type());
      case Stated(String input) -> flow(basis.beside().line(input));
      case Held(var line) -> flow(line);
      case Times(var each, var count) -> each.in(basis).times(count.flow(basis));
    };
  }

  private static Expression flow(Line line) {
    return line.type().shape() == Shape.FLOW ? line.times(1) : line.perPeriod();
  }

  /// As an amount of a model that stands whatever the period.
  default Expression amount(Basis basis) {
    LineType stock = basis.operating().type().with(Shape.STOCK);
    return switch (this) {
      case Plain(double value) -> Expression.number(value, stock);
      case Stated(String input) -> basis.beside().line(input).as(Shape.STOCK);
      case Held(var line) -> line.as(Shape.STOCK);
      case Times(var each, var count) -> each.in(basis).times(count.amount(basis));
    };
  }

  /// As a factor of the model.
  default Expression in(Basis basis) {
    return switch (this) {
      case Plain(double value) -> Expression.number(value);
      case Stated(String input) -> basis.beside().line(input);
      case Held(var line) -> line;
      case Times(var each, var count) -> each.in(basis).times(count.in(basis));
    };
  }
}
