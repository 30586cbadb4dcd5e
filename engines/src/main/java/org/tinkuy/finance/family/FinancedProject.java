package org.tinkuy.finance.family;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.GraphRun;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Residual;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Values;
import org.tinkuy.finance.stack.Basis;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.LayerTerm;
import org.tinkuy.finance.stack.Stack;
import org.tinkuy.finance.stack.StackLines;
import org.tinkuy.finance.tax.Depreciation;
import org.tinkuy.finance.tax.IncomeTax;
import org.tinkuy.finance.tax.TaxYear;
import org.tinkuy.finance.tax.Withholding;

/// A project with a stack laid on it, run.
///
/// @param taxPaid income tax and workers' share by period
/// @param again how it is run in a downside, with the debt it has
public record FinancedProject(
    ProjectFlows flows, Stack stack, StackLines lines, Values values, Line taxPaid, Rerun again) {

  /// Runs a project again.
  @FunctionalInterface
  public interface Rerun {
    Outcome under(ProjectFlows.Downside downside);
  }

  /// What running comes to.
  public sealed interface Outcome {
    /// All loops closed.
    record Solved(FinancedProject project) implements Outcome {}

    /// The size of a loan did not settle; there are no numbers.
    record Open(List<Residual> residuals) implements Outcome {
      public Open {
        residuals = List.copyOf(residuals);
      }
    }
  }

  /// Lays the stack on the flows and runs both. Tax years end in December; works are written off
  /// from the period after they are paid for, interest in construction is not.
  public static Outcome run(ProjectFlows flows, Stack stack) {
    Laid laid = lay(flows, stack, List.of());
    StackLines lines = laid.lines;
    return switch (laid.graph.run()) {
      case GraphRun.Solved(var values) ->
          new Outcome.Solved(
              new FinancedProject(
                  flows,
                  stack,
                  lines,
                  values,
                  laid.taxPaid,
                  downside -> run(flows.under(downside), stack.locked(lines, values))));
      case GraphRun.Unsolved(var open) -> new Outcome.Open(open);
    };
  }

  /// A project with a stack laid on it, before it is run.
  ///
  /// @param taxPaid income tax and workers' share by period
  record Laid(Graph graph, StackLines lines, Line taxPaid) {}

  /// Lays the stack on the flows.
  ///
  /// @param free inputs that terms of the stack hold, 0 until they are given numbers
  static Laid lay(ProjectFlows flows, Stack stack, List<Line> free) {
    Graph.Builder model = Graph.on(flows.grid());
    LineType money = flows.money();
    free.forEach(line -> model.input(line, 0));
    flows.setting().markets().forEach(model::input);
    List<Basis.Phase> phases = new ArrayList<>();
    flows
        .works()
        .forEach(
            (id, cost) ->
                phases.add(
                    new Basis.Phase(
                        id,
                        model.input(
                            Line.of("works." + id, money).labelled("finance.line.family.works"),
                            cost))));
    Line revenue =
        model.input(line("revenue", money).paid("tenants", flows.company()), flows.revenue());
    Line running =
        model.input(line("running", money).paid(flows.company(), "suppliers"), flows.running());
    Line let = model.input(line("letShare", LineType.PLAIN), flows.letShare());
    Line earnings = model.add(line("earnings", money), revenue.minus(running));
    Line paid = Line.of("tax.paid", money).labelled("finance.line.incomeTax.paid");
    Line operating = model.add(line("operating", money), earnings.minus(paid));
    StackLines lines =
        stack.add(model, new Basis(phases, operating, earnings, let, flows.company()));
    addTax(model, flows, lines.uses().need(), earnings);
    return new Laid(model.build(), lines, paid);
  }

  private static void addTax(Graph.Builder model, ProjectFlows flows, Line need, Line earnings) {
    ProjectFlows.TaxTerms terms = flows.tax();
    Depreciation assets = Depreciation.add(model, "assets", need, terms.life_years());
    IncomeTax.add(
        model,
        "tax",
        TaxYear.add(model, "taxYear", Month.DECEMBER),
        new IncomeTax.Result(earnings, assets.charge(), Stack.interest(flows.money())),
        new IncomeTax.Rules(
            plain(model, "taxRate", terms.rate()),
            plain(model, "interestCap", terms.interestCap()),
            plain(model, "lossLimit", terms.lossLimit()),
            plain(model, "workersShare", terms.workersShare()),
            0));
  }

  private static Line plain(Graph.Builder model, String id, double value) {
    return model.input(line("rule." + id, LineType.PLAIN), value);
  }

  private static Line line(String id, LineType type) {
    return Line.of(id, type)
        .labelled("finance.line.family." + id.substring(id.lastIndexOf('.') + 1));
  }

  /// The same project in a downside, with the debt it has.
  public Outcome under(ProjectFlows.Downside downside) {
    return again.under(downside);
  }

  /// The number of a term in the first period.
  public double first(LayerTerm term) {
    return switch (term) {
      case LayerTerm.Plain(double value) -> value;
      case LayerTerm.Stated(String input) -> values.at(values.graph().line(input), 0);
      case LayerTerm.Held(var line) -> values.at(line, 0);
      case LayerTerm.Times(var each, var count) -> first(each) * first(count);
    };
  }

  public Series series(Line line) {
    return values.series(line);
  }

  /// What a layer pays in less what it is paid, by period.
  public Series net(String layer) {
    StackLines.LayerLines of = lines.layer(layer);
    return series(of.received()).minus(series(of.drawn()));
  }

  /// What one owner is paid less what it pays in, by period, after its part of the tax that is kept
  /// of dividends, where the model has one: the tax goes by what each owner that bears it is paid.
  /// What owners ask for is what is left to them, and is compared with this.
  public Series owner(Layer.Equity owner) {
    Series net = net(owner.id());
    Optional<Line> tax = values.graph().find(Withholding.taxId("dividendTax"));
    if (tax.isEmpty()) {
      return net;
    }
    Series all = Series.constant(0, flows.grid().periods());
    for (StackLines.LayerLines each : lines.layers().values()) {
      if (each.layer() instanceof Layer.Equity) {
        all = all.plus(series(each.received()));
      }
    }
    Series paid = all;
    Series own = series(lines.layer(owner.id()).received());
    Series kept = series(tax.get());
    return net.minus(
        Series.of(net.length(), t -> paid.at(t) > 0 ? kept.at(t) * own.at(t) / paid.at(t) : 0));
  }

  /// What all owners are paid, less the tax on it where the model has one, and less what they pay
  /// in.
  public Series owners() {
    return values
        .graph()
        .find("project.owners")
        .map(this::series)
        .orElseGet(
            () -> {
              Series sum = Series.constant(0, flows.grid().periods());
              for (StackLines.LayerLines each : lines.layers().values()) {
                if (each.layer() instanceof Layer.Owner
                    || each.layer() instanceof Layer.ShareholderLoan) {
                  sum = sum.plus(net(each.layer().id()));
                }
              }
              return sum;
            });
  }
}
