package org.tinkuy.finance.development;

import java.util.Optional;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;

/// The operating time of a park: how long ago it opened, as lines, so that a delay is an input.
///
/// @param opening when it opens, in years from the beginning of the model
/// @param elapsed years since then; below zero before
/// @param open 1 from the opening on, else 0
public record Clock(Line opening, Line elapsed, Line open) {

  /// Adds the lines of a clock.
  ///
  /// @param id first word of the lines' ids
  /// @param openingYear years from the beginning of the model, >= 0
  public static Clock add(Graph.Builder model, String id, double openingYear) {
    return add(model, id, openingYear, Optional.empty());
  }

  /// Adds the lines of a clock whose opening may move.
  ///
  /// @param openingYear years from the beginning of the model, >= 0
  /// @param late by how many periods it opens later; absent where nothing moves it
  public static Clock add(
      Graph.Builder model, String id, double openingYear, Optional<Expression> late) {
    int perYear = model.grid().perYear();
    Line time =
        model.input(line(id, "time"), Series.of(model.grid().periods(), t -> (double) t / perYear));
    Line opening =
        late.map(
                by ->
                    model.add(
                        line(id, "opening"),
                        Expression.number(openingYear).plus(by.times(1.0 / perYear))))
            .orElseGet(() -> model.input(line(id, "opening"), openingYear));
    Line elapsed = model.add(line(id, "elapsed"), time.minus(opening));
    Line open = model.add(line(id, "open"), elapsed.reaches(Expression.number(0)));
    return new Clock(opening, elapsed, open);
  }

  private static Line line(String id, String word) {
    return Line.of(id + "." + word, LineType.PLAIN).labelled("finance.line.clock." + word);
  }
}
