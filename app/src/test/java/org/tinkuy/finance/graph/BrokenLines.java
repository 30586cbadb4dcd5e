package org.tinkuy.finance.graph;

import java.util.OptionalInt;

/// Graphs in which one line no longer comes out as its formula says.
public final class BrokenLines {
  private BrokenLines() {}

  /// The same graph with a line that is so many times too large.
  ///
  /// @param by a factor; 1 breaks nothing
  /// @param only period from 0 in which it is; all where absent
  public static Graph broken(Graph graph, Line line, double by, OptionalInt only) {
    Graph.Builder model = Graph.on(graph.grid());
    for (Line each : graph.lines()) {
      switch (graph.definition(each)) {
        case Definition.Given(Series series) -> model.input(each, series);
        case Definition.Guessed() -> {
          Resolution found = graph.resolution(each);
          model.unknown(found.unknown(), found.equation(), found.resolver());
        }
        case Definition.Formula(Expression formula) ->
            model.add(each, each.equals(line) ? formula.times(factor(model, by, only)) : formula);
      }
    }
    return model.build();
  }

  private static Expression factor(Graph.Builder model, double by, OptionalInt only) {
    return only.isEmpty()
        ? Expression.number(by)
        : model.input(
            Line.of("broken", LineType.PLAIN),
            Series.of(model.grid().periods(), t -> t == only.getAsInt() ? by : 1));
  }
}
