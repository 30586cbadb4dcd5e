package org.tinkuy.finance.model;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.tinkuy.finance.development.Start;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.PriceBasis;
import org.tinkuy.finance.graph.Resolver;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.kernel.Attempt;

/// What all parts of a model share while it is built: the graph, the case, its inputs as lines.
///
/// @param model takes the lines
/// @param of the case, with numbers for all inputs
/// @param inputs the inputs as lines
/// @param delays by how much dates move
/// @param events what may happen
/// @param flow type of all flows of money
/// @param attempt takes what is wrong with lines of the user's own, each at its place
record ModelParts(
    Graph.Builder model,
    FinanceCase of,
    InputLines inputs,
    DelayLines delays,
    EventLines events,
    LineType flow,
    Attempt attempt) {
  static ModelParts of(FinanceCase of, Attempt attempt) {
    Graph.Builder model = Graph.on(of.life().grid());
    PriceBasis basis =
        of.head().isNominal() ? PriceBasis.NOMINAL : PriceBasis.constant(of.head().base());
    LineType flow = new LineType(of.units().money(), basis, Shape.FLOW);
    EventLines events = new EventLines(model, of);
    InputLines inputs = new InputLines(model, of, events);
    DelayLines delays = new DelayLines(model, of, inputs);
    return new ModelParts(model, of, inputs, delays, events, flow, attempt);
  }

  /// A line with a role of its own, labelled under `finance.line.project`.
  Line line(String id, LineType type) {
    return Line.of(id, type)
        .labelled("finance.line.project." + id.substring(id.lastIndexOf('.') + 1));
  }

  Line flow(String id) {
    return line(id, flow);
  }

  /// Whether a part of the need of some phase can be paid by no layer.
  boolean isUncovered() {
    return of.stack().isPresent()
        && !of.park().phases().isEmpty()
        && !of.stack().get().isWhole(of.park().phaseIds());
  }

  Line add(Line line, Expression formula) {
    return model.add(line, formula);
  }

  /// The sum of some flows, zero where there are none.
  Line sum(String id, List<? extends Expression> parts) {
    return model.add(flow(id), sum(parts));
  }

  Expression sum(List<? extends Expression> parts) {
    List<Expression> all = new ArrayList<>(parts);
    return all.isEmpty() ? Expression.number(0, flow) : Expression.sum(all);
  }

  Expression zero() {
    return Expression.number(0, flow);
  }

  /// The period of a month, at least the first.
  int period(YearMonth month) {
    return Math.max(0, model.grid().period(month));
  }

  /// A time or speed as the plain number of its unit: years, days, per year.
  Line number(String id) {
    Line input = inputs.line(id);
    return add(line(id + ".number", LineType.PLAIN), input.per(Expression.number(1, input.type())));
  }

  /// 1 in the period of a month, else 0; so much later as the case delays what it is of.
  ///
  /// @param path of the part of the case, as `land.site`
  Line once(String id, YearMonth month, String path) {
    int period = period(month);
    if (delays.find(path).isEmpty()) {
      return model.input(
          line(id, LineType.PLAIN), Series.of(model.grid().periods(), t -> t == period ? 1 : 0));
    }
    Line since = from(path + ".since", month, path);
    return add(line(id, LineType.PLAIN), since.minus(since.previous(0)));
  }

  /// 1 from the period of a month on, else 0; so much later as the case delays what it is of.
  ///
  /// @param path of the part of the case, as `costs.staff`
  Line from(String id, YearMonth month, String path) {
    return Start.add(model, line(id, LineType.PLAIN), period(month), delays.find(path));
  }

  /// How a loop of cash is closed.
  Resolver cashLoop() {
    return Resolver.ofCash(flow);
  }
}
