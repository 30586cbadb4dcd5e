package org.tinkuy.finance.stack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.finance.debt.Loan;
import org.tinkuy.finance.debt.LoanFees;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.stack.StackLines.DebtLines;

/// Lays a stack on a model: the draws first, then the loans, last the waterfall.
final class StackModel {
  private final Graph.Builder model;
  private final Stack stack;
  private final Basis basis;
  private final LineType flow;
  private final Line carry;
  private final Map<String, Line> drawn = new LinkedHashMap<>();
  private final Map<String, DebtLines> debts = new LinkedHashMap<>();
  private final Map<String, Line> prepaid = new LinkedHashMap<>();
  private final Map<String, List<Expression>> feesOf = new LinkedHashMap<>();

  StackModel(Graph.Builder model, Stack stack, Basis basis) {
    this.model = model;
    this.stack = stack;
    this.basis = basis;
    this.flow = basis.operating().type();
    this.carry = line("stack", "carry").notNegative();
  }

  StackLines build() {
    Line cfads = cfads();
    Draws draws = new Draws(model, basis, carry);
    Line available = cfads;
    for (Layer layer : stack.layers()) {
      if (layer instanceof Layer.Debt debt) {
        DebtLines lines = debt(draws, debt, available);
        debts.put(debt.id(), lines);
        if (!(debt instanceof Layer.FirstLoss)) {
          available = model.add(line(debt.id(), "after"), available.minus(lines.service()));
        }
      } else if (layer instanceof Layer.Source source) {
        drawn.put(source.id(), draws.draw(source, Optional.empty()));
      }
    }
    Line gap = draws.gap();
    Line need =
        model.add(
            line("stack", "need"),
            Expression.sum(basis.phases().stream().map(Basis.Phase::need).toList()));
    model.add(Stack.interest(flow), sum(debts.values().stream().map(DebtLines::interest).toList()));
    return new StackCash(
            model, stack, basis, new StackCash.Parts(cfads, carry, drawn, debts, prepaid, feesOf))
        .build(new StackLines.Uses(need, carry, gap));
  }

  private Line cfads() {
    List<Expression> in = new ArrayList<>(List.of(basis.operating()));
    for (Layer layer : stack.layers()) {
      if (layer instanceof Layer.ResultsPayment(var head, var payments)) {
        Line received = line(head.id(), "paidForResults").paid(head.provider(), basis.company());
        in.add(model.add(received, payments.times(1)));
      }
    }
    return model.add(line("stack", "cfads"), Expression.sum(in));
  }

  private DebtLines debt(Draws draws, Layer.Debt debt, Line available) {
    DebtModel loanModel = new DebtModel(model, debt);
    Line cash = own(debt, "cash", loanModel.abroad(available));
    Line draw =
        debt instanceof Layer.Refinancing refinancing
            ? refinanced(refinancing)
            : draws.draw(debt, Optional.of(loanModel));
    drawn.put(debt.id(), draw);
    Line whole = debt instanceof Layer.Refinancing ? draw : draws.whole(debt);
    Line ownDraw = own(debt, "draw", loanModel.abroad(draw));
    Line ownWhole = own(debt, "wholeDraw", loanModel.abroad(whole));
    Line early = Line.of(debt.id() + ".prepaid", cash.type()).labelled("finance.line.loan.prepaid");
    Line earlyHome = line(debt.id(), "prepaidHome");
    prepaid.put(debt.id(), earlyHome);
    model.add(early, loanModel.abroad(earlyHome));
    Loan loan = loanModel.add(ownDraw, ownWhole, cash, early);
    addFees(debt, draw, loanModel);
    return new DebtLines(
        loan,
        loanModel.home("serviceHome", loan.service()),
        loanModel.home("interestHome", loan.interestPaid()),
        loanModel.home("owed", loan.closing()),
        available,
        line(debt.id(), "shortfall"));
  }

  private Line own(Layer.Debt debt, String word, Expression amount) {
    return model.add(
        Line.of(debt.id() + "." + word, amount.type()).labelled("finance.line.layer." + word),
        amount.type().isSame(flow) ? amount.times(1) : amount);
  }

  /// What the old loan is owed when the new one is signed.
  private Line refinanced(Layer.Refinancing layer) {
    DebtLines old = Optional.ofNullable(debts.get(layer.replaced())).orElseThrow();
    int signed = LoanOffer.periods(model.grid(), layer.offer().signed_years());
    Line now =
        model.input(
            Line.of(layer.id() + ".now", LineType.PLAIN).labelled("finance.line.layer.now"),
            Series.of(model.grid().periods(), t -> t == signed ? 1 : 0));
    Line principal =
        model.add(line(layer.id(), "oldPrincipal"), old.service().minus(old.interest()));
    return model.add(
        line(layer.id(), "drawn").notNegative().paid(layer.head().provider(), basis.company()),
        old.owed().lag(1).minus(principal.as(Shape.STOCK)).positive().as(Shape.FLOW).times(now));
  }

  private void addFees(Layer.Debt debt, Line draw, DebtModel loan) {
    LoanOffer.Fees terms = debt.offer().fees();
    if (terms.equals(LoanOffer.Fees.NONE)) {
      return;
    }
    Line facility =
        model.add(
            Line.of(debt.id() + ".facility", flow.with(Shape.STOCK))
                .labelled("finance.line.layer.facility"),
            draw.total().as(Shape.STOCK));
    Line upfront =
        model.input(
            Line.of(debt.id() + ".upfrontShare", LineType.PLAIN)
                .labelled("finance.line.layer.upfrontShare"),
            terms.upfront());
    Line yearly =
        model.input(
            Line.of(debt.id() + ".commitmentYearly", LineType.YEARLY_RATE)
                .labelled("finance.line.layer.commitmentYearly"),
            terms.commitment());
    Line commitment =
        model.add(
            Line.of(debt.id() + ".commitmentRate", LineType.RATE)
                .labelled("finance.line.layer.commitmentRate"),
            yearly.perPeriod());
    int signed = LoanOffer.periods(model.grid(), debt.offer().signed_years());
    LoanFees added =
        LoanFees.add(
            model,
            debt.id(),
            facility,
            draw,
            new LoanFees.Terms(
                upfront, commitment, signed, Math.max(signed, loan.window().first() - 1)));
    feesOf.put(debt.id(), List.of(added.upfront(), added.commitment()));
  }

  private Expression sum(List<? extends Expression> parts) {
    return parts.isEmpty() ? Expression.number(0, flow) : Expression.sum(parts);
  }

  private Line line(String id, String word) {
    return Line.of(id + "." + word, flow).labelled("finance.line.layer." + word);
  }
}
