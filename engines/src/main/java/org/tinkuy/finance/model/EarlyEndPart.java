package org.tinkuy.finance.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.finance.debt.Reserve;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.project.EarlyEnd;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.StackLines;
import org.tinkuy.finance.tax.IncomeTax;

/// What an early end of the contract leaves, as lines that stand behind the whole model: they cut
/// its flows off and settle what is then there, and no line of the model reads them. Nobody
/// foresees the end, so that everything before it is the case itself.
///
/// For each cause an input says whether the contract has ended by it, 0 in the case as it stands;
/// draws let it end. What ends it first counts, of two in one period the one before in the order of
/// the causes.
///
/// The contract ends when a period begins. The company then has what stood at the end of the period
/// before: `left = cash + reserves + receivables - payables + refunds of value-added tax - taxes
/// due`. Reserves for the service of loans are pledged to lenders, whatever the company owes
/// others; what is left beside them pays lenders too. What the public body pays when it falls due
/// goes to what lenders are still owed, then to what suppliers and the state are, then to the
/// owners:
///
/// - `due = owed on the cause at the end of the period before`, `paid` so many periods later, in
///   the last period all that is still due, as taxes are;
/// - `from reserves = min(pledged reserves, debt)`, `lenders at once = min(from reserves + max(0,
///   left - from reserves), debt)`, later `min(paid, still owed)`; what they are owed in the last
///   period they lose;
/// - `missing = max(0, from reserves - left)` is what suppliers and the state are still owed;
/// - owners are paid the rest. What goes beyond the capital that they have in the company bears the
///   tax on dividends.
///
/// No income tax is reckoned of the end and of the tax year that it breaks off: what the contract
/// pays is after tax, and what works stand at in the books is lost in that year.
final class EarlyEndPart {
  private final ModelParts parts;
  private final List<EarlyEnd> ends;
  private final LineType stock;
  private final Line last;
  private final List<Line> hits = new ArrayList<>();

  /// What is cut off and settled.
  ///
  /// @param owed what the public body would owe on an end by each cause, at the end of each period
  record Read(
      Map<EarlyEnd.Cause, Line> owed,
      StackLines stack,
      OwnerLines owners,
      CompanyPart company,
      Optional<IncomeTax> tax) {}

  private EarlyEndPart(ModelParts parts, List<EarlyEnd> ends) {
    this.parts = parts;
    this.ends = ends;
    this.stock = parts.flow().with(Shape.STOCK);
    int end = parts.model().grid().periods() - 1;
    this.last =
        parts
            .model()
            .input(line("last", LineType.PLAIN), Series.of(end + 1, t -> t == end ? 1 : 0));
  }

  /// Adds the lines; none where nothing ends the contract early.
  static void add(ModelParts parts, List<EarlyEnd> ends, Read read) {
    if (!ends.isEmpty()) {
      new EarlyEndPart(parts, ends).add(read);
    }
  }

  private void add(Read read) {
    Line ended = ended();
    Line paid = paid(read);
    Line hit = parts.add(line("hit", LineType.PLAIN), Expression.sum(List.copyOf(hits)));
    Line debt =
        parts.add(
            line("debt", stock),
            sum(read.stack.loans().stream().map(StackLines.DebtLines::balance).toList()));
    Line left = parts.add(line("left", stock), left(read));
    Line leftAtEnd = parts.add(flow("leftAtEnd"), before(left).times(hit));
    Line debtAtEnd = parts.add(flow("debtAtEnd"), before(debt).times(hit));
    Line pledged =
        parts.add(flow("fromReserves"), before(pledged(read)).times(hit).atMost(debtAtEnd));
    Expression free = leftAtEnd.minus(pledged);
    Expression there = pledged.plus(free.positive());
    Line atOnce = parts.add(flow("lendersAtOnce"), there.atMost(debtAtEnd));
    Line unpaid = line("unpaidDebt", stock).notNegative();
    Line lenders =
        parts.add(flow("lendersPaid"), paid.atMost(before(unpaid).plus(debtAtEnd).minus(atOnce)));
    parts.model().balance(unpaid, 0, List.of(debtAtEnd), List.of(atOnce, lenders));
    Line missing = parts.add(flow("missing"), free.times(-1).positive());
    Line others = line("unpaidOthers", stock).notNegative();
    Line othersPaid =
        parts.add(flow("othersPaid"), paid.minus(lenders).atMost(before(others).plus(missing)));
    parts.model().balance(others, 0, List.of(missing), List.of(othersPaid));
    Line owners =
        parts.add(
            flow("ownersPaid"), there.minus(atOnce).plus(paid).minus(lenders).minus(othersPaid));
    Expression runs = Expression.number(1).minus(ended);
    Expression all = read.owners.net().times(runs).plus(owners);
    parts.add(flow("owners"), tax(read, owners, hit).map(all::minus).orElse(all));
    parts.add(flow("operating"), read.company.operating().times(runs));
    parts.add(line("cover", read.owners.dscr().type()), read.owners.dscr().per(runs));
  }

  /// 1 from the period of the end on, whatever ends it; and for each cause 1 in that period.
  private Line ended() {
    Line ended = line("ended", LineType.PLAIN);
    Expression one = Expression.number(1);
    Expression not = one;
    for (EarlyEnd end : ends) {
      Line active = parts.model().input(of(end, "active", LineType.PLAIN), 0);
      hits.add(
          parts.add(
              of(end, "hit", LineType.PLAIN), not.times(one.minus(ended.lag(1))).times(active)));
      not = not.times(one.minus(active));
    }
    return parts.add(ended, one.minus(not));
  }

  /// What the public body pays, of all causes.
  private Line paid(Read read) {
    List<Expression> all = new ArrayList<>();
    int step = parts.model().grid().step().months();
    for (int i = 0; i < ends.size(); i++) {
      EarlyEnd end = ends.get(i);
      Line owed = Optional.ofNullable(read.owed.get(end.cause())).orElseThrow();
      Line due = parts.add(of(end, "due", parts.flow()), before(owed).times(hits.get(i)));
      double months = parts.of().find(end.id("paidAfter")).orElseThrow().steady();
      int late = (int) Math.ceil(months / step);
      all.add(late == 0 ? due : due.lag(late).plus(due.trailing(late).times(last)));
    }
    return parts.add(
        flow("paid").paid("government", parts.of().head().owner()), Expression.sum(all));
  }

  /// What stands in the accounts that are kept for the service of loans.
  private Line pledged(Read read) {
    return parts.add(
        line("pledged", stock),
        sum(read.stack.steps().pledged().stream().map(Reserve::closing).toList()));
  }

  /// What the company would have if it were wound up at the end of a period.
  private Expression left(Read read) {
    List<Line> own = new ArrayList<>(List.of(read.owners.cash()));
    own.addAll(read.stack.steps().reserves().stream().map(Reserve::closing).toList());
    Expression left = sum(own);
    if (read.company.capital().isPresent()) {
      left =
          left.plus(read.company.capital().get().receivables())
              .minus(read.company.capital().get().payables());
    }
    if (read.company.vat().isPresent()) {
      left = left.minus(read.company.vat().get().due());
      if (parts.of().refundLag_months() > 0) {
        left = left.plus(read.company.vat().get().credit());
      }
    }
    return read.tax.isPresent() ? left.minus(read.tax.get().due()) : left;
  }

  /// `rate x what is paid beyond the capital that is left`, of the part of it that is not a public
  /// body's; empty where dividends bear no tax.
  private Optional<Expression> tax(Read read, Line owners, Line hit) {
    if (!parts.inputs().has("tax.dividend")) {
      return Optional.empty();
    }
    Line capital = line("capital", stock);
    Expression in = read.owners.sources().equity().plus(read.owners.sources().support());
    Line back = parts.model().find("project.capitalReturned").orElseThrow();
    parts.add(capital, capital.previous(0).plus(in.as(Shape.STOCK)).minus(back.as(Shape.STOCK)));
    Expression had = capital;
    for (StackLines.LayerLines each : read.stack.layers().values()) {
      if (each.layer() instanceof Layer.ShareholderLoan) {
        had = had.plus(parts.model().find(each.layer().id() + ".owed").orElseThrow());
      }
    }
    Line whole = parts.add(line("ownersCapital", stock), had);
    Line capitalAtEnd = parts.add(flow("capitalAtEnd"), before(whole).positive().times(hit));
    Line open = line("capitalOpen", stock).notNegative();
    Line returned =
        parts.add(flow("capitalReturned"), owners.atMost(before(open).plus(capitalAtEnd)));
    parts.model().balance(open, 0, List.of(capitalAtEnd), List.of(returned));
    return Optional.of(
        parts.add(
            flow("dividendTax"),
            owners
                .minus(returned)
                .times(taxedShare(read.stack))
                .times(parts.inputs().line("tax.dividend"))));
  }

  /// The part of the owners' money that is not a public body's, over the life.
  private Expression taxedShare(StackLines stack) {
    List<Line> all = new ArrayList<>();
    List<Line> taxed = new ArrayList<>();
    for (StackLines.LayerLines each : stack.layers().values()) {
      if (each.layer() instanceof Layer.Owner) {
        all.add(each.drawn());
      }
      if (each.layer() instanceof Layer.Equity) {
        taxed.add(each.drawn());
      }
    }
    if (taxed.size() == all.size()) {
      return Expression.number(1);
    }
    return parts.add(
        line("taxedShare", LineType.PLAIN),
        parts.sum(taxed).total().per(parts.sum(all).total(), 0));
  }

  /// What stood at the end of the period before.
  private static Expression before(Line balance) {
    return balance.previous(0).as(Shape.FLOW);
  }

  private Expression sum(List<Line> stocks) {
    return stocks.isEmpty()
        ? Expression.number(0, stock)
        : Expression.sum(List.<Expression>copyOf(stocks));
  }

  private Line flow(String word) {
    return line(word, parts.flow());
  }

  private static Line line(String word, LineType type) {
    return Line.of(EarlyEndLines.PATH + word, type).labelled("finance.line.earlyEnd." + word);
  }

  private static Line of(EarlyEnd end, String word, LineType type) {
    return Line.of(end.id(word), type).labelled("finance.line.earlyEnd." + word);
  }
}
