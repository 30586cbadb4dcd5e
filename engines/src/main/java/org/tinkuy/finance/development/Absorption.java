package org.tinkuy.finance.development;

import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Expression.Function;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.kernel.Check;

/// How the share of a park that the market would take grows from its opening on. The parameters are
/// lines, so that scenarios and draws can vary them.
public sealed interface Absorption {

  /// `ceiling / (1 + exp(-slope (elapsed - midpoint)))`.
  ///
  /// Source: the logistic curve, P.-F. Verhulst, Correspondance mathématique et physique 10 (1838).
  ///
  /// @param ceiling share that is never passed, 0 to 1
  /// @param slope per year, > 0
  /// @param midpoint years from opening to half the ceiling
  record Logistic(Line ceiling, Line slope, Line midpoint) implements Absorption {}

  /// `ceiling (1 - e^-(p+q)t) / (1 + q/p e^-(p+q)t)`.
  ///
  /// Source: F. Bass, A new product growth for model consumer durables, Management Science 15
  /// (1969).
  ///
  /// @param ceiling share that is never passed, 0 to 1
  /// @param innovation p, per year, > 0
  /// @param imitation q, per year, >= 0
  record Bass(Line ceiling, Line innovation, Line imitation) implements Absorption {}

  /// The same share each year until the ceiling.
  ///
  /// @param ceiling share that is never passed, 0 to 1
  /// @param perYear share taken in a year, >= 0
  record Constant(Line ceiling, Line perYear) implements Absorption {}

  /// A share for each period of the model.
  ///
  /// @param shares by period, each from 0 to 1
  record Table(Series shares) implements Absorption {
    public Table {
      for (int t = 0; t < shares.length(); t++) {
        Check.that(
            shares.at(t) >= 0 && shares.at(t) <= 1,
            "finance.absorption.share",
            "Absorption table: a share must be from 0 to 1, but in period %s it is %s. Maybe it is"
                + " in percent.",
            t,
            shares.at(t));
      }
    }
  }

  /// A share for each period of the model that a line holds, so that it can be varied.
  ///
  /// @param shares by period, each from 0 to 1; nothing is taken before the opening
  record Stated(Line shares) implements Absorption {}

  /// Adds the share that the market would take, 0 before the opening.
  ///
  /// @param id first word of the line's id
  default Line add(Graph.Builder model, String id, Clock clock) {
    Line share =
        Line.of(id + ".demand", LineType.PLAIN)
            .labelled("finance.line.absorption.demand")
            .notNegative();
    Line elapsed = clock.elapsed();
    Expression one = Expression.number(1);
    return switch (this) {
      case Logistic(var ceiling, var slope, var midpoint) ->
          model.add(
              share,
              ceiling
                  .per(one.plus(slope.times(midpoint.minus(elapsed)).apply(Function.EXP)))
                  .times(clock.open()));
      case Bass(var ceiling, var p, var q) -> {
        Line decay =
            model.add(
                Line.of(id + ".decay", LineType.PLAIN).labelled("finance.line.absorption.decay"),
                p.plus(q).times(elapsed.positive()).times(-1).apply(Function.EXP));
        yield model.add(
            share,
            ceiling
                .times(one.minus(decay))
                .per(one.plus(q.per(p).times(decay)))
                .times(clock.open()));
      }
      case Constant(var ceiling, var perYear) ->
          model.add(share, perYear.times(elapsed).positive().atMost(ceiling).times(clock.open()));
      case Table(var shares) -> model.input(share, shares);
      case Stated(var shares) -> model.add(share, shares.times(clock.open()));
    };
  }
}
