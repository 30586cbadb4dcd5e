package org.tinkuy.finance.development;

import java.util.Optional;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;

/// The beginning of something on a date that may move: a line that is 0 before and 1 from there on.
public final class Start {
  private Start() {}

  /// Adds the line: `started(t) = t - period >= late`.
  ///
  /// @param started without unit
  /// @param period of the date as it is planned, from 0
  /// @param late by how many periods it is later, whole and of any sign; absent where nothing moves
  ///   it, which then costs no formula
  public static Line add(Graph.Builder model, Line started, int period, Optional<Expression> late) {
    int periods = model.grid().periods();
    if (late.isEmpty()) {
      return model.input(started, Series.of(periods, t -> t >= period ? 1 : 0));
    }
    Line count =
        model.input(
            Line.of(started.id() + ".count", LineType.PLAIN).labelled("finance.line.delay.count"),
            Series.of(periods, t -> t - period));
    return model.add(started, count.reaches(late.get()));
  }
}
