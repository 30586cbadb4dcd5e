package org.tinkuy.finance.graph;

import java.util.List;

/// Takes the formulas of a graph apart until each fits one row of a sheet: what is read over the
/// whole life is a line of its own, and a recursion from the end is one too.
final class Unfolding {
  private static final String LABEL = "finance.line.step";

  private final Graph graph;
  private final Graph.Builder unfolded;
  private Line owner;
  private int steps;

  private Unfolding(Graph graph, Line first) {
    this.graph = graph;
    this.unfolded = Graph.on(graph.grid());
    this.owner = first;
  }

  static Graph of(Graph graph) {
    List<Line> lines = graph.lines();
    if (lines.isEmpty()) {
      return graph;
    }
    Unfolding unfolding = new Unfolding(graph, lines.getFirst());
    lines.forEach(unfolding::add);
    return unfolding.unfolded.build();
  }

  private void add(Line line) {
    owner = line;
    steps = 0;
    switch (graph.definition(line)) {
      case Definition.Given(var series) -> unfolded.input(line, series);
      case Definition.Guessed _ -> {
        Resolution closes = graph.resolution(line);
        unfolded.unknown(line, closes.equation(), closes.resolver());
      }
      case Definition.Formula(var expression) -> unfolded.add(line, root(expression));
    }
  }

  /// A formula whose outermost operation stays where it is.
  private Expression root(Expression expression) {
    return expression instanceof Operation.Backward(var growth, var addition, var most)
        ? new Operation.Backward(row(growth), row(addition), most.map(this::row))
        : inner(expression);
  }

  private Expression inner(Expression expression) {
    return switch (expression) {
      case Line line -> line;
      case Operation.Lagged lagged -> lagged;
      case Operation.Constant constant -> constant;
      case Operation.Sum(var signed) ->
          new Operation.Sum(
              signed.stream()
                  .map(each -> new Operation.Signed(each.isMinus(), inner(each.part())))
                  .toList());
      case Operation.Product(var left, var right) ->
          new Operation.Product(inner(left), inner(right));
      case Operation.Quotient(var left, var right, double atZero) ->
          new Operation.Quotient(inner(left), inner(right), atZero);
      case Operation.Extreme(var pick, var left, var right) ->
          new Operation.Extreme(pick, inner(left), inner(right));
      case Operation.Reached(var left, var right) ->
          new Operation.Reached(inner(left), inner(right));
      case Operation.Applied(var function, var part) ->
          new Operation.Applied(function, inner(part));
      case Operation.Reread(var part, var shape) -> new Operation.Reread(inner(part), shape);
      case Operation.Converted(var part, var unit) -> new Operation.Converted(inner(part), unit);
      case Operation.PerPeriod(var part, boolean isCompounded) ->
          new Operation.PerPeriod(inner(part), isCompounded);
      case Operation.Annuity(var rate, var remaining) ->
          new Operation.Annuity(inner(rate), inner(remaining));
      case Operation.Trailing(var line, int periods) -> new Operation.Trailing(row(line), periods);
      case Operation.Worn(var own, var cost, var life, int periods) ->
          new Operation.Worn(own, row(cost), life, periods);
      case Operation.Total(var part) -> new Operation.Total(row(part));
      case Operation.Peak(var pick, var part) -> new Operation.Peak(pick, row(part));
      case Operation.Ahead(var part, int periods) -> new Operation.Ahead(row(part), periods);
      case Operation.Backward _ -> row(expression);
    };
  }

  /// The line that a part is, or one that is made for it; an input may be a single cell, which is
  /// no row.
  private Line row(Expression part) {
    if (part instanceof Line line && !graph.isInput(line)) {
      return line;
    }
    Expression formula = root(part);
    steps++;
    Line step = Line.of(owner.id() + ".step" + steps, formula.type()).labelled(LABEL);
    return unfolded.add(step, formula);
  }
}
