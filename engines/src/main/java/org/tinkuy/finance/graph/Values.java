package org.tinkuy.finance.graph;

import java.util.List;

/// The numbers of all lines of one case, each with its derivation. Immutable.
public final class Values {
  private final Graph graph;
  private final Frame frame;

  Values(Graph graph, Frame frame) {
    this.graph = graph;
    this.frame = frame;
  }

  public Graph graph() {
    return graph;
  }

  Rows rows(int node) {
    return frame.rows(node);
  }

  /// The value of a line in a period, in the line's unit; NaN where it is not defined.
  ///
  /// @param period from 0
  public double at(Line line, int period) {
    return frame.rows(graph.plan().index(line)).at(period)[0];
  }

  public double last(Line line) {
    return at(line, graph.grid().periods() - 1);
  }

  public Series series(Line line) {
    Rows rows = frame.rows(graph.plan().index(line));
    return Series.of(graph.grid().periods(), period -> rows.at(period)[0]);
  }

  /// The sum of a line over all periods.
  public double total(Line line) {
    return series(line).total();
  }

  /// What the resolvers left open, each within its tolerance.
  public List<Residual> residuals() {
    return frame.residuals();
  }

  /// How a number came about.
  ///
  /// @param period from 0
  public Explanation explain(Line line, int period) {
    return new Explanation(
        line, period, at(line, period), graph.formula(line), ingredients(line, period));
  }

  private List<Explanation.Ingredient> ingredients(Line line, int period) {
    return graph.listReads(line).stream()
        .filter(read -> read.lag() <= period)
        .map(
            read ->
                new Explanation.Ingredient(
                    read.line(), period - read.lag(), at(read.line(), period - read.lag())))
        .toList();
  }
}
