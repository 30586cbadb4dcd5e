package org.tinkuy.finance.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.finance.development.Uptake;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Resolver;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.stack.Basis;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.Stack;
import org.tinkuy.finance.stack.StackLines;
import org.tinkuy.finance.tax.Withholding;

/// Lays the stack of a case on its need and its cash, and says what is left for the owners.
final class StackPart {
  private static final int ROUNDS = 100;

  private final ModelParts parts;
  private final Stack stack;
  private final Totals totals;
  private final CompanyPart company;
  private final Line need;
  private final StackLines lines;

  /// What a stack reads.
  ///
  /// @param ebitda earnings before depreciation, interest and tax
  record Read(Totals totals, CompanyPart company, ProductPart products, Line ebitda) {}

  StackPart(ModelParts parts, Stack stack, Read read) {
    this.parts = parts;
    this.stack = stack;
    this.totals = read.totals;
    this.company = read.company;
    this.need =
        parts.add(
            parts.flow("project.need").notNegative(),
            totals.invested().minus(company.beforeTax()).positive());
    this.lines = stack.add(parts.model(), basis(read));
  }

  /// The lines of the stack.
  StackLines lines() {
    return lines;
  }

  private Basis basis(Read read) {
    return new Basis(
        List.of(new Basis.Phase("works", need)),
        company.operating(),
        read.ebitda,
        letShare(read.products),
        parts.of().head().owner(),
        new Basis.Beside(
            Optional.of(lenderCash()),
            Optional.of(parts.add(parts.flow("project.ownWorks"), totals.invested().minus(need))),
            parts.of().company().hasTax() ? Optional.of(company.taxPaid()) : Optional.empty(),
            Optional.of(worksOver()),
            stated()));
  }

  /// The inputs of all layers.
  private Map<String, Line> stated() {
    Map<String, Line> stated = new LinkedHashMap<>();
    parts.of().inputs().keySet().stream()
        .filter(id -> id.startsWith("layers."))
        .forEach(id -> stated.put(id, parts.inputs().line(id)));
    return stated;
  }

  /// The part of the area of all products that is let.
  private Line letShare(ProductPart products) {
    List<Line> areas = products.areas().values().stream().toList();
    List<Line> let = products.uptakes().values().stream().map(Uptake::let).toList();
    Line share = parts.line("project.letShare", LineType.PLAIN);
    return areas.isEmpty() || let.isEmpty()
        ? parts.model().input(share, 0)
        : parts.add(share, Expression.sum(let).per(Expression.sum(areas), 0));
  }

  /// The cash of operation of each year of the model, the same in all its months: service that
  /// follows it neither jumps with the month in which tax is paid nor lags behind the cash.
  private Expression evenly() {
    int perYear = parts.model().grid().perYear();
    if (perYear == 1) {
      return company.operating();
    }
    Line ends =
        parts
            .model()
            .input(
                parts.line("project.yearEnds", LineType.PLAIN),
                Series.of(parts.model().grid().periods(), t -> t % perYear == perYear - 1 ? 1 : 0));
    Expression whole = company.operating().trailing(perYear).times(ends);
    return Expression.backward(Expression.number(1).minus(ends), whole).times(1.0 / perYear);
  }

  /// The cash by which loans are sized. It follows the tax, which follows the interest, which
  /// follows the size: a loop that is run until the cash stands.
  private Line lenderCash() {
    Line smoothed = parts.add(parts.flow("project.smoothed"), evenly().positive());
    if (!stack.isSized() || !parts.of().company().hasTax()) {
      return smoothed;
    }
    double cent = 0.01 / parts.flow().unit().factor().doubleValue();
    return parts
        .model()
        .unknown(
            parts.flow("project.lenderCash"), smoothed, new Resolver.FixedPoint(cent, ROUNDS, 1));
  }

  /// 1 from the period after the last works on: owners are paid when the works are over.
  private Line worksOver() {
    int last =
        parts.of().park().works().stream()
            .map(work -> Schedule.of(parts, work).last())
            .max(Integer::compare)
            .orElse(-1);
    return parts
        .model()
        .input(
            parts.line("project.worksOver", LineType.PLAIN),
            Series.of(parts.model().grid().periods(), t -> t > last ? 1 : 0));
  }

  /// Adds what the layers come to for the owners.
  OwnerLines addOwners() {
    Layer owner =
        stack.layers().stream().filter(Layer.Owner.class::isInstance).findFirst().orElseThrow();
    StackLines.LayerLines ownerLines = lines.layer(owner.id());
    Line borrowed = parts.sum("project.borrowed", drawn(Layer.Debt.class));
    Line granted = parts.sum("project.granted", drawn(Layer.Grant.class));
    Line support =
        parts.add(
            parts.flow("project.support").paid(owner.head().provider(), parts.of().head().owner()),
            parts.sum(lines.loans().stream().map(StackLines.DebtLines::shortfall).toList()));
    Line dividends = ownerLines.received();
    Line equity = ownerLines.drawn();
    Expression received = dividends;
    if (parts.inputs().has("tax.dividend") && owner instanceof Layer.Equity) {
      received =
          Withholding.add(
                  parts.model(), "dividendTax", dividends, parts.inputs().line("tax.dividend"))
              .net();
    }
    Line net = parts.add(parts.flow("project.owners"), received.minus(equity).minus(support));
    return new OwnerLines(
        need,
        new OwnerLines.Sources(equity, support, borrowed, granted, lines.uses().carry()),
        lines.service(),
        lines.cover(),
        dividends,
        net,
        lines.cash(),
        lines.steps());
  }

  private List<Line> drawn(Class<? extends Layer> kind) {
    return lines.layers().values().stream()
        .filter(each -> kind.isInstance(each.layer()))
        .map(StackLines.LayerLines::drawn)
        .toList();
  }
}
