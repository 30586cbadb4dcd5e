package org.tinkuy.finance.stack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tinkuy.finance.debt.Loan;
import org.tinkuy.finance.debt.LoanFees;
import org.tinkuy.finance.debt.Repayment;
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
  private final DueFees dueFees;
  private final Map<String, Line> drawn = new LinkedHashMap<>();
  private final Map<String, DebtLines> debts = new LinkedHashMap<>();
  private final Map<String, Line> prepaid = new LinkedHashMap<>();
  private final Map<String, Line> refinanced = new LinkedHashMap<>();
  private final Map<Layer.Debt, Line> served = new LinkedHashMap<>();
  private final Map<String, LoanFees> onFacility = new LinkedHashMap<>();

  StackModel(Graph.Builder model, Stack stack, Basis basis) {
    this.model = model;
    this.stack = stack;
    this.basis = basis;
    this.flow = basis.operating().type();
    this.carry = line("stack", "carry").notNegative();
    this.dueFees = new DueFees(model, stack, basis);
  }

  StackLines build() {
    Line cfads = cfads();
    Map<String, StackLines.PhaseFinance> finance = PhaseCarry.lines(basis);
    Draws draws = new Draws(model, basis, PhaseCarry.byOwner(stack, basis, finance, carry));
    Cash available = new Cash(cfads, basis.beside().lenders().orElse(cfads));
    for (Layer layer : stack.layers()) {
      if (layer instanceof Layer.Debt debt) {
        DebtLines lines = debt(draws, debt, available);
        debts.put(debt.id(), lines);
        if (!(debt instanceof Layer.FirstLoss)) {
          served.put(debt, lines.service());
          Expression left = available.left().minus(lines.service());
          Expression after = dueFees.of(debt).<Expression>map(left::minus).orElse(left);
          available = new Cash(model.add(line(debt.id(), "after"), after), available.lenders());
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
    StackCash cash =
        new StackCash(
            model,
            stack,
            basis,
            new StackCash.Parts(cfads, carry, drawn, refinanced, debts, prepaid, commitments()),
            dueFees);
    StackLines lines = cash.build(new StackLines.Uses(need, carry, gap, draws.phases(finance)));
    new PhaseCarry(
            model, basis, new PhaseCarry.Loans(draws, debts, refinanced, onFacility, cash::ofGrace))
        .add(finance, carry);
    List<Expression> interest = new ArrayList<>();
    debts.values().forEach(debt -> interest.add(debt.interest()));
    debts.values().forEach(debt -> debt.facility().commitment().ifPresent(interest::add));
    interest.addAll(lines.steps().charges());
    model.add(Stack.interest(flow), sum(interest));
    return lines;
  }

  private Line cfads() {
    List<Expression> in = new ArrayList<>(List.of(basis.operating()));
    for (Layer layer : stack.layers()) {
      if (layer instanceof Layer.ResultsPayment(var head, var payments)) {
        Line received = line(head.id(), "paidForResults").paid(head.provider(), basis.company());
        in.add(model.add(received, payments.flow(basis)));
      }
    }
    Expression all = Expression.sum(in);
    return model.add(
        line("stack", "cfads"), basis.beside().once().<Expression>map(all::minus).orElse(all));
  }

  /// Cash of operation.
  ///
  /// @param left what the loans so far leave of it
  /// @param lenders all of it, as lenders count it
  private record Cash(Line left, Line lenders) {}

  private Map<String, Line> commitments() {
    Map<String, Line> all = new LinkedHashMap<>();
    onFacility.forEach((id, fees) -> all.put(id, fees.commitment()));
    return all;
  }

  /// The cash that carries a loan beside the service and the fees of those before it and its own
  /// fees, so that all of them together keep its cover: `cash - cover x (service and fees before +
  /// own fees)`. Without a cover its own fees do not size it.
  private Line carrying(Layer.Debt debt, Cash available) {
    boolean isCovered =
        debt.head().call() instanceof Call.Carried(var cover, _, _) && cover.isThere();
    List<Line> sharing = new ArrayList<>(sharing(debt));
    if (isCovered) {
      dueFees.sizing(debt).ifPresent(sharing::add);
    }
    if (sharing.isEmpty() && !debt.head().isFenced()) {
      return available.lenders();
    }
    Expression beside = secured(debt, available.lenders());
    if (!sharing.isEmpty()) {
      Expression before = sum(sharing);
      if (debt.head().call() instanceof Call.Carried(var cover, _, _) && cover.isThere()) {
        before = before.times(cover.in(basis));
      }
      beside = beside.minus(before);
    }
    return model.add(
        line(debt.id(), "beside"),
        basis.beside().lenders().isPresent() ? beside.positive() : beside);
  }

  /// The service and fees of the loans before one that are paid out of the same cash: of all, for a
  /// loan that is secured by its phases alone of those to the whole project and to the same phases.
  private List<Line> sharing(Layer.Debt debt) {
    return served.entrySet().stream()
        .filter(
            each ->
                !debt.head().isFenced()
                    || !each.getKey().head().isFenced()
                    || each.getKey().head().phases().stream().anyMatch(debt.head()::pays))
        .flatMap(
            each -> Stream.concat(Stream.of(each.getValue()), dueFees.of(each.getKey()).stream()))
        .toList();
  }

  /// The cash by which a loan is secured: all of it, or the part of its phases.
  private Expression secured(Layer.Debt debt, Line cash) {
    if (!debt.head().isFenced()) {
      return cash;
    }
    List<Line> shares =
        basis.phases().stream()
            .filter(phase -> debt.head().pays(phase.id()))
            .flatMap(phase -> phase.cashShare().stream())
            .toList();
    Line share =
        model.add(
            Line.of(debt.id() + ".cashShare", LineType.PLAIN)
                .labelled("finance.line.layer.cashShare"),
            Expression.sum(shares));
    return cash.times(share);
  }

  private DebtLines debt(Draws draws, Layer.Debt debt, Cash available) {
    boolean isBesideEarly =
        debts.values().stream().anyMatch(before -> before.facility().isPaidEarly());
    DebtModel loanModel = new DebtModel(model, debt, basis, isBesideEarly);
    Line cash = own(debt, "cash", loanModel.abroad(carrying(debt, available)));
    Line draw =
        debt instanceof Layer.Refinancing refinancing
            ? refinanced(refinancing, draws, loanModel)
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
    Fees fees = fees(debt, draw, loanModel);
    StackLines.Facility facility =
        new StackLines.Facility(
            debt,
            loanModel.terms(new Repayment.Bullet()),
            fees.all,
            fees.once,
            fees.commitment,
            loanModel.carried(),
            stack.canPayEarly(debt));
    return new DebtLines(
        loan,
        loanModel.home("serviceHome", loan.service()),
        loanModel.home("interestHome", loan.interestPaid()),
        loanModel.home("owed", loan.closing()),
        available.left(),
        line(debt.id(), "shortfall"),
        facility,
        loanModel.abroad(loan, earlyHome));
  }

  private Line own(Layer.Debt debt, String word, Expression amount) {
    return model.add(
        Line.of(debt.id() + "." + word, amount.type()).labelled("finance.line.layer." + word),
        amount.type().isSame(flow) ? amount.times(1) : amount);
  }

  /// What a loan draws that pays back an old one, and for works where it has a share of them.
  private Line refinanced(Layer.Refinancing layer, Draws draws, DebtModel loan) {
    Line drawn =
        line(layer.id(), "drawn").notNegative().paid(layer.head().provider(), basis.company());
    if (layer.head().call() instanceof Call.Amount) {
      Line forLoan = model.add(drawn, forLoan(layer));
      refinanced.put(layer.id(), forLoan);
      return forLoan;
    }
    Line forLoan = model.add(line(layer.id(), "forLoan").notNegative(), forLoan(layer));
    refinanced.put(layer.id(), forLoan);
    return model.add(drawn, forLoan.plus(draws.forWorks(layer, loan)));
  }

  /// What the old loan is owed when the new one is signed.
  private Expression forLoan(Layer.Refinancing layer) {
    DebtLines old = Optional.ofNullable(debts.get(layer.replaced())).orElseThrow();
    int signed = LoanOffer.periods(model.grid(), layer.offer().signed_years());
    Line now =
        model.input(
            Line.of(layer.id() + ".now", LineType.PLAIN).labelled("finance.line.layer.now"),
            Series.of(model.grid().periods(), t -> t == signed ? 1 : 0));
    Optional<Line> met = layer.head().preLet().map(preLet -> preLet.met(model, basis, layer.id()));
    Expression due = met.<Expression>map(now::times).orElse(now);
    Line principal =
        model.add(line(layer.id(), "oldPrincipal"), old.service().minus(old.interest()));
    return old.owed().lag(1).minus(principal.as(Shape.STOCK)).positive().as(Shape.FLOW).times(due);
  }

  /// @param once of them, on signing and on drawing
  /// @param commitment of them, on what is not drawn; absent where none are asked
  private record Fees(Line all, Line once, Optional<Line> commitment) {}

  private Fees fees(Layer.Debt debt, Line draw, DebtModel loan) {
    LoanOffer.Fees terms = debt.offer().fees();
    List<Expression> all = new ArrayList<>();
    if (terms.drawing().isThere()) {
      all.add(draw.times(terms.drawing().in(basis)));
    }
    Optional<Line> commitment = Optional.empty();
    if (terms.upfront().isThere() || terms.commitment().isThere()) {
      LoanFees onFacility = onFacility(debt, draw, loan);
      all.add(onFacility.upfront());
      commitment = Optional.of(onFacility.commitment()).filter(_ -> terms.commitment().isThere());
    }
    if (commitment.isEmpty()) {
      Line whole = feesLine(debt, all);
      return new Fees(whole, whole, commitment);
    }
    Line once = model.add(line(debt.id(), "onceFees"), sum(all));
    return new Fees(feesLine(debt, List.of(once, commitment.get())), once, commitment);
  }

  private Line feesLine(Layer.Debt debt, List<? extends Expression> all) {
    return model.add(
        line(debt.id(), "fees").paid(basis.company(), debt.head().provider()), sum(all));
  }

  private LoanFees onFacility(Layer.Debt debt, Line draw, DebtModel loan) {
    LoanOffer.Fees terms = debt.offer().fees();
    Line facility =
        model.add(
            Line.of(debt.id() + ".facility", flow.with(Shape.STOCK))
                .labelled("finance.line.layer.facility"),
            draw.total().as(Shape.STOCK));
    Line upfront = stated(debt.id() + ".upfrontShare", LineType.PLAIN, terms.upfront());
    Line yearly = stated(debt.id() + ".commitmentYearly", LineType.YEARLY_RATE, terms.commitment());
    Line commitment =
        model.add(
            Line.of(debt.id() + ".commitmentRate", LineType.RATE)
                .labelled("finance.line.layer.commitmentRate"),
            yearly.perPeriod());
    int signed = LoanOffer.periods(model.grid(), debt.offer().signed_years());
    LoanFees fees =
        LoanFees.add(
            model,
            debt.id(),
            facility,
            draw,
            new LoanFees.Terms(
                upfront,
                commitment,
                signed,
                Math.max(signed, loan.window().first() - 1),
                loan.signed()));
    onFacility.put(debt.id(), fees);
    return fees;
  }

  private Line stated(String id, LineType type, LayerTerm term) {
    Line line =
        Line.of(id, type).labelled("finance.line.layer." + id.substring(id.lastIndexOf('.') + 1));
    return switch (term) {
      case LayerTerm.Plain(double value) -> model.input(line, value);
      case LayerTerm.Stated(String input) -> model.add(line, basis.beside().line(input).times(1));
      case LayerTerm.Held _, LayerTerm.Times _ -> model.add(line, term.in(basis).times(1));
    };
  }

  private Expression sum(List<? extends Expression> parts) {
    return parts.isEmpty() ? Expression.number(0, flow) : Expression.sum(parts);
  }

  private Line line(String id, String word) {
    return Line.of(id + "." + word, flow).labelled("finance.line.layer." + word);
  }
}
