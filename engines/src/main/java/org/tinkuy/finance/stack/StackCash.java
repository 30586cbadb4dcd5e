package org.tinkuy.finance.stack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.tinkuy.finance.debt.Reserve;
import org.tinkuy.finance.debt.Waterfall;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.stack.StackLines.DebtLines;
import org.tinkuy.finance.stack.StackLines.LayerLines;

/// The cash of a stack: what is available in each period and whom it pays, in order.
final class StackCash {

  private final Graph.Builder model;
  private final Stack stack;
  private final Basis basis;
  private final Parts parts;
  private final LineType flow;
  private final Line service;
  private final DueFees fees;
  private final StackReserves accounts;
  private final StackCharges charges;
  private final Line cash;
  private final Map<String, List<Expression>> received = new LinkedHashMap<>();
  private final Map<String, List<Expression>> early = new LinkedHashMap<>();

  /// What stands before the waterfall.
  ///
  /// @param refinanced what each refinancing pays to the lender of the old loan
  /// @param commitments fees on what is not drawn, by the ids of their loans
  record Parts(
      Line cfads,
      Line carry,
      Map<String, Line> drawn,
      Map<String, Line> refinanced,
      Map<String, DebtLines> debts,
      Map<String, Line> prepaid,
      Map<String, Line> commitments) {}

  StackCash(Graph.Builder model, Stack stack, Basis basis, Parts parts, DueFees fees) {
    this.model = model;
    this.stack = stack;
    this.basis = basis;
    this.parts = parts;
    this.fees = fees;
    this.flow = basis.operating().type();
    this.service =
        model.add(
            line("stack", "service"),
            sum(parts.debts.values().stream().map(DebtLines::service).toList()));
    this.accounts = new StackReserves(model, stack, basis, parts.debts, service);
    this.charges = new StackCharges(model, stack, basis, parts.debts, accounts);
    fees.add(charges.ofLoans(), parts.commitments);
    this.cash =
        Line.of("stack.cash", flow.with(Shape.STOCK))
            .labelled("finance.line.layer.cash")
            .notNegative();
  }

  StackLines build(StackLines.Uses uses) {
    parts.debts.forEach((id, debt) -> receive(id, debt.facility().fees()));
    StackReserves.Accounts kept = accounts.add();
    SequencedMap<String, Reserve> reserves = kept.all();
    Line allFees = allFees();
    Line proceeds = proceeds();
    Line before = model.add(line("stack", "cashBefore"), cashBefore(allFees, reserves.values()));
    model.add(parts.carry, carried(before));
    Waterfall waterfall =
        Waterfall.of(
            model,
            "waterfall",
            model.add(line("stack", "cashThere"), before.plus(parts.carry).plus(proceeds)));
    paySeniors(waterfall);
    reserves.forEach(
        (name, account) -> account.fill(model, waterfall.pay(name, account.shortfall()).paid()));
    payFirstLoss(waterfall);
    payEarly(waterfall);
    Line due = fees.withService(service);
    Line cover = cover(due);
    Line distributed = distribute(waterfall, cover);
    model.add(cash, waterfall.left().as(Shape.STOCK));
    return new StackLines(
        layers(),
        uses,
        parts.cfads,
        service,
        new StackLines.Covers(cover, tested(due), due),
        distributed,
        cash,
        new StackLines.Steps(
            waterfall.claims(),
            List.copyOf(reserves.values()),
            List.copyOf(kept.ofLenders().values()),
            charges.all(),
            charges.ofLoans()));
  }

  /// What is there before construction is asked: cash of operation and of before, what reserves
  /// give back, less fees and what works take of it.
  private Expression cashBefore(Line allFees, Collection<Reserve> reserves) {
    Expression there = parts.cfads.plus(cash.lag(1).as(Shape.FLOW)).minus(allFees);
    if (basis.beside().once().isPresent()) {
      there = there.plus(basis.beside().once().orElseThrow());
    }
    if (basis.beside().ownWorks().isPresent()) {
      there = there.minus(basis.beside().ownWorks().orElseThrow());
    }
    for (Reserve each : reserves) {
      there = there.plus(each.release());
    }
    return there;
  }

  private Line allFees() {
    List<Expression> all = new ArrayList<>();
    parts.debts.values().forEach(debt -> all.add(debt.facility().fees()));
    charges.guarantees().forEach(this::receive);
    all.addAll(charges.all());
    return model.add(line("stack", "allFees"), sum(all));
  }

  /// Interest that is paid before the first principal of its loan: construction pays it.
  private Expression graceInterest() {
    return sum(parts.debts.values().stream().map(accounts::ofGrace).toList());
  }

  /// Interest that is paid before the first principal of a loan.
  Expression ofGrace(DebtLines debt) {
    return accounts.ofGrace(debt);
  }

  /// What owners pay of the cost of loans while works go on: `max(0, interest of grace - cash)`.
  /// Where loans to one phase fall due while another is built, their service comes first, `max(0,
  /// min(interest of grace + fees, service - cash))`, and fees never leave less than nothing.
  private Expression carried(Line before) {
    if (!stack.isByPhase(basis.phases().stream().map(Basis.Phase::id).toList())) {
      return graceInterest().minus(before).positive();
    }
    Expression due =
        graceInterest()
            .plus(sum(parts.debts.values().stream().map(each -> each.facility().fees()).toList()));
    return service.minus(before).positive().atMost(due).atLeast(before.times(-1).positive());
  }

  /// The price of trust units, in the period in which enough is let for the first time.
  private Line proceeds() {
    List<Expression> all = new ArrayList<>();
    for (Layer layer : stack.layers()) {
      if (layer instanceof Layer.TrustUnits units) {
        Line sold = sold(units);
        Expression price =
            basis
                .earnings()
                .ahead(model.grid().perYear())
                .times(units.share().in(basis))
                .per(units.yearlyYield().in(basis));
        all.add(
            model.add(
                line(units.id(), "price").paid(units.head().provider(), basis.company()),
                price.positive().times(sold.minus(sold.previous(0)))));
      }
    }
    return model.add(line("stack", "proceeds"), sum(all));
  }

  private Line sold(Layer.TrustUnits units) {
    Line sold = Line.of(units.id() + ".sold", LineType.PLAIN).labelled("finance.line.layer.sold");
    return model.lines().anyMatch(sold::equals)
        ? sold
        : model.add(
            sold, sold.previous(0).atLeast(basis.letShare().reaches(units.letShare().in(basis))));
  }

  private void paySeniors(Waterfall waterfall) {
    for (Layer layer : stack.layers()) {
      if (layer instanceof Layer.Debt debt && !(debt instanceof Layer.FirstLoss)) {
        pay(waterfall, debt);
      }
    }
  }

  private void payFirstLoss(Waterfall waterfall) {
    for (Layer layer : stack.layers()) {
      if (layer instanceof Layer.FirstLoss debt) {
        pay(waterfall, debt);
      }
    }
  }

  private void pay(Waterfall waterfall, Layer.Debt debt) {
    DebtLines lines = debt(debt.id());
    Waterfall.Claim claim = waterfall.pay(debt.id(), lines.service());
    receive(debt.id(), claim.paid());
    Expression unpaid = claim.shortfall();
    for (Layer layer : stack.layers()) {
      if (layer instanceof Layer.Guarantee guarantee && guarantee.loan().equals(debt.id())) {
        unpaid = unpaid.minus(called(guarantee, debt, claim.shortfall()));
      }
    }
    model.add(lines.shortfall(), unpaid.times(1));
  }

  private Line called(Layer.Guarantee guarantee, Layer.Debt debt, Line shortfall) {
    Line soFar =
        Line.of(guarantee.id() + ".calledSoFar", flow.with(Shape.STOCK))
            .labelled("finance.line.layer.calledSoFar");
    Line most =
        model.add(
            Line.of(guarantee.id() + ".most", flow.with(Shape.STOCK))
                .labelled("finance.line.layer.most"),
            guarantee.most().amount(basis).times(1));
    Line called =
        model.add(
            line(guarantee.id(), "called")
                .paid(guarantee.head().provider(), debt.head().provider()),
            shortfall
                .times(guarantee.share().in(basis))
                .atMost(most.minus(soFar.lag(1)).positive().as(Shape.FLOW)));
    model.add(soFar, soFar.previous(0).plus(called.as(Shape.STOCK)));
    return called;
  }

  /// Sweeps, refinancing and what a sale of units pays back.
  private void payEarly(Waterfall waterfall) {
    for (Layer layer : stack.layers()) {
      switch (layer) {
        case Layer.TrustUnits units -> {
          Line now =
              Line.of(units.id() + ".saleNow", LineType.PLAIN).labelled("finance.line.layer.now");
          Line sold = sold(units);
          model.add(now, sold.minus(sold.previous(0)));
          for (String id : parts.debts.keySet()) {
            early(id, waterfall.sweep(units.id() + "." + id, now, owed(id)).paid());
          }
        }
        case Layer.Refinancing refinancing -> {
          Line draw = parts.refinanced.get(refinancing.id());
          early(refinancing.replaced(), Optional.ofNullable(draw).orElseThrow());
        }
        case Layer.Debt debt when debt.offer().payback().sweep() > 0 -> {
          int first = debt.offer().window(model.grid()).first();
          double share = debt.offer().payback().sweep();
          Line swept =
              model.input(
                  Line.of(debt.id() + ".sweepShare", LineType.PLAIN)
                      .labelled("finance.line.layer.sweepShare"),
                  Series.of(model.grid().periods(), t -> t >= first ? share : 0));
          early(debt.id(), waterfall.sweep("sweep." + debt.id(), swept, owed(debt.id())).paid());
        }
        case Layer.Source _, Layer.Guarantee _, Layer.ResultsPayment _ -> {}
      }
    }
    parts.prepaid.forEach(
        (id, line) -> {
          model.add(line, sum(early.getOrDefault(id, List.of())).times(1));
          receive(id, line);
        });
  }

  private void early(String id, Expression amount) {
    early.computeIfAbsent(id, key -> new ArrayList<>()).add(amount);
  }

  /// Owed after the principal that falls due and after what was paid early before.
  private Expression owed(String id) {
    DebtLines debt = debt(id);
    Expression own = debt.loan().owed();
    Expression here = own.type().isSame(debt.owed().type()) ? own : own.times(foreign(id));
    for (Expression each : early.getOrDefault(id, List.of())) {
      here = here.minus(each.as(Shape.STOCK));
    }
    return here;
  }

  private Expression foreign(String id) {
    return stack.layers().stream()
        .filter(layer -> layer.id().equals(id))
        .map(layer -> ((Layer.Debt) layer).offer().foreign().orElseThrow().rate().in(basis))
        .findFirst()
        .orElseThrow();
  }

  private Line cover(Line due) {
    int year = model.grid().perYear();
    return model.add(
        Line.of("stack.cover", LineType.PLAIN).labelled("finance.line.layer.cover"),
        year == 1 ? parts.cfads.per(due) : parts.cfads.trailing(year).per(due.trailing(year)));
  }

  /// `tested = cash of twelve months / (service and fees of twelve months x test)`, where test is 1
  /// at the end of a half-year whose twelve months begin and end with service, else 0.
  private Line tested(Line owed) {
    int year = model.grid().perYear();
    int step = Math.max(1, year / 2);
    Line date =
        model.input(
            Line.of("stack.testDate", LineType.PLAIN).labelled("finance.line.layer.testDate"),
            Series.of(model.grid().periods(), t -> t >= year - 1 && (t + 1) % step == 0 ? 1 : 0));
    Expression nothing = Expression.number(Basis.cent(flow), flow);
    Line due =
        model.add(
            Line.of("stack.due", LineType.PLAIN).labelled("finance.line.layer.due"),
            service.reaches(nothing));
    Expression test = date.times(due);
    if (year > 1) {
      test = test.times(due.lag(year - 1));
    }
    Expression cash = year == 1 ? parts.cfads : parts.cfads.trailing(year);
    Expression all = year == 1 ? owed : owed.trailing(year);
    return model.add(
        Line.of("stack.tested", LineType.PLAIN).labelled("finance.line.layer.tested"),
        cash.per(all.times(test)));
  }

  private Line distribute(Waterfall waterfall, Line cover) {
    Line open = new OwnerTests(model, stack, basis, parts.debts).open(cover);
    for (Layer layer : stack.layers()) {
      if (layer instanceof Layer.ShareholderLoan loan) {
        shareholder(waterfall, loan, open);
      }
    }
    Waterfall.Claim rest =
        basis.beside().distributable().isPresent()
            ? waterfall.sweep("stack.owners", open, mayBePaid(waterfall))
            : waterfall.rest("stack.owners", open);
    Expression left = rest.paid();
    for (Layer layer : stack.layers()) {
      if (layer instanceof Layer.TrustUnits units) {
        Line part =
            model.add(
                line(units.id(), "unitIncome"),
                rest.paid().times(sold(units).lag(1)).times(units.share().in(basis)));
        receive(units.id(), part);
        left = left.minus(part);
      }
    }
    owners(model.add(line("stack", "toOwners"), left.times(1)));
    return rest.paid();
  }

  /// The profits kept; in the last period, when the company is wound up, all that is left.
  private Expression mayBePaid(Waterfall waterfall) {
    int last = model.grid().periods() - 1;
    Line end =
        model.input(
            Line.of("stack.woundUp", LineType.PLAIN).labelled("finance.line.layer.woundUp"),
            Series.of(last + 1, t -> t == last ? 1 : 0));
    return basis
        .beside()
        .distributable()
        .orElseThrow()
        .atLeast(waterfall.left().as(Shape.STOCK).times(end));
  }

  private void shareholder(Waterfall waterfall, Layer.ShareholderLoan loan, Line open) {
    LineType stock = flow.with(Shape.STOCK);
    Line owed =
        Line.of(loan.id() + ".owed", stock).labelled("finance.line.layer.owed").notNegative();
    Expression before = owed.previous(0);
    Line interest =
        model.add(
            line(loan.id(), "accrued"),
            before.times(loan.yearly().perPeriod(basis, model.grid().perYear())));
    Expression grown = before.plus(interest.as(Shape.STOCK));
    Line paid = waterfall.sweep(loan.id(), open, grown).paid();
    receive(loan.id(), paid);
    Line draw = Optional.ofNullable(parts.drawn.get(loan.id())).orElseThrow();
    model.add(owed, grown.plus(draw.as(Shape.STOCK)).minus(paid.as(Shape.STOCK)));
  }

  /// What is left goes to the owners in proportion to what each paid in.
  private void owners(Line left) {
    List<Layer.Owner> all = new ArrayList<>();
    for (Layer layer : stack.layers()) {
      if (layer instanceof Layer.Equity
          || (layer instanceof Layer.Budget budget && budget.isEnterprise())) {
        all.add((Layer.Owner) layer);
      }
    }
    if (all.isEmpty()) {
      stack.layers().stream()
          .filter(Layer.Owner.class::isInstance)
          .forEach(layer -> all.add((Layer.Owner) layer));
    }
    if (all.size() == 1) {
      receive(all.getFirst().id(), left);
      return;
    }
    List<Line> paidIn =
        all.stream()
            .map(each -> Optional.ofNullable(parts.drawn.get(each.id())).orElseThrow())
            .toList();
    Line total =
        model.add(line("stack", "paidInByOwners"), Expression.sum(paidIn).total().as(Shape.FLOW));
    for (int i = 0; i < all.size(); i++) {
      receive(
          all.get(i).id(),
          model.add(
              line(all.get(i).id(), "dividend"),
              left.times(paidIn.get(i).total().as(Shape.FLOW).per(total, 1.0 / all.size()))));
    }
  }

  private Map<String, LayerLines> layers() {
    Map<String, LayerLines> lines = new LinkedHashMap<>();
    for (Layer layer : stack.layers()) {
      Line paid =
          model.add(
              line(layer.id(), "received").paid(basis.company(), layer.head().provider()),
              sum(received.getOrDefault(layer.id(), List.of())).times(1));
      lines.put(
          layer.id(),
          new LayerLines(
              layer, given(layer), paid, Optional.ofNullable(parts.debts.get(layer.id()))));
    }
    return lines;
  }

  private Line given(Layer layer) {
    return switch (layer) {
      case Layer.Source source -> Optional.ofNullable(parts.drawn.get(source.id())).orElseThrow();
      case Layer.TrustUnits units ->
          line(units.id(), "price").paid(units.head().provider(), basis.company());
      case Layer.ResultsPayment(var head, _) ->
          line(head.id(), "paidForResults").paid(head.provider(), basis.company());
      case Layer.Guarantee guarantee ->
          line(guarantee.id(), "called")
              .paid(guarantee.head().provider(), lender(guarantee.loan()));
    };
  }

  private String lender(String id) {
    return stack.layers().stream()
        .filter(layer -> layer.id().equals(id))
        .map(layer -> layer.head().provider())
        .findFirst()
        .orElseThrow();
  }

  private DebtLines debt(String id) {
    return Optional.ofNullable(parts.debts.get(id)).orElseThrow();
  }

  private void receive(String id, Expression amount) {
    received.computeIfAbsent(id, key -> new ArrayList<>()).add(amount);
  }

  private Expression sum(List<? extends Expression> all) {
    return all.isEmpty() ? Expression.number(0, flow) : Expression.sum(all);
  }

  private Line line(String id, String word) {
    return Line.of(id + "." + word, flow).labelled("finance.line.layer." + word);
  }
}
