package org.tinkuy.finance.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.project.CaseEvent;
import org.tinkuy.finance.project.FinanceCase;

/// What may happen, as lines: for each event an input that says in which share of a period its
/// effects last. It is zero in the case as it stands; draws let it happen.
final class EventLines {
  private final Graph.Builder model;
  private final FinanceCase of;
  private final Map<String, Line> active = new LinkedHashMap<>();

  EventLines(Graph.Builder model, FinanceCase of) {
    this.model = model;
    this.of = of;
  }

  /// The share of each period in which the effects of an event last, 0 to 1.
  Line active(CaseEvent event) {
    return active.computeIfAbsent(
        event.id(),
        _ ->
            model.input(
                Line.of(ProjectModel.activeId(event), LineType.PLAIN)
                    .labelled("finance.line.event.active")
                    .notNegative(),
                0));
  }

  /// An input while events last; the same line where none changes it.
  ///
  /// @param inputs gives the lines of the factors and amounts
  Line changed(String input, Line line, InputLines inputs) {
    List<Expression> steps = new ArrayList<>(List.of(line));
    for (CaseEvent event : of.extras().events()) {
      for (CaseEvent.Change change : event.changes()) {
        if (change.input().equals(input)) {
          Line by = inputs.line(event.input(change));
          steps.add(changed(steps.getLast(), active(event), by, change.isFactor()));
        }
      }
    }
    return steps.size() == 1
        ? line
        : model.add(
            Line.of(input + ".inEvents", line.type()).labelled(line.label()), steps.getLast());
  }

  /// `x (1 + active (factor - 1))`, or `x + active amount`.
  private static Expression changed(Expression before, Line active, Line by, boolean isFactor) {
    Expression one = Expression.number(1);
    return isFactor
        ? before.times(one.plus(active.times(by.minus(one))))
        : before.plus(by.times(active));
  }

  /// The share of each period in which a product can be sold or let; empty where no event stops it.
  Optional<Expression> open(String product) {
    return of.extras().events().stream()
        .filter(event -> event.stops().contains(product))
        .<Expression>map(event -> Expression.number(1).minus(active(event)))
        .reduce(Expression::times);
  }

  /// What the events of the case cost, each spread over the time that it lasts, in their order.
  List<Line> costs(ModelParts parts) {
    List<Line> costs = new ArrayList<>();
    for (CaseEvent event : of.extras().events()) {
      if (parts.inputs().has(event.input("cost"))) {
        Line paid =
            Line.of("events." + event.id() + ".paid", parts.flow())
                .labelled("finance.line.event.paid")
                .notNegative()
                .paid(of.head().owner(), "suppliers");
        Line lasts = parts.inputs().line(event.input("lasts"));
        Expression step = Expression.number(model.grid().step().months(), lasts.type());
        Expression cost = parts.inputs().line(event.input("cost"));
        costs.add(parts.add(paid, cost.times(active(event).times(step.per(lasts)))));
      }
    }
    return costs;
  }
}
