package org.tinkuy.finance.stack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.stack.StackLines.DebtLines;

/// What the money of a stack costs beside interest and the fees of its loans: letters of credit,
/// guarantees, tax that the state keeps of interest and the company pays on top.
final class StackCharges {
  private static final String BANKS = "banks";
  private static final String STATE = "government";

  private final Graph.Builder model;
  private final Stack stack;
  private final Basis basis;
  private final Map<String, DebtLines> debts;
  private final StackReserves accounts;
  private final LineType flow;
  private final Map<String, Line> guarantees = new LinkedHashMap<>();
  private final List<Line> all = new ArrayList<>();
  private final Map<String, List<Line>> ofLoans = new LinkedHashMap<>();

  StackCharges(
      Graph.Builder model,
      Stack stack,
      Basis basis,
      Map<String, DebtLines> debts,
      StackReserves accounts) {
    this.model = model;
    this.stack = stack;
    this.basis = basis;
    this.debts = debts;
    this.accounts = accounts;
    this.flow = basis.operating().type();
    letters();
    stack.layers().forEach(this::ofLayer);
  }

  /// All charges, in the order in which they were added.
  List<Line> all() {
    return List.copyOf(all);
  }

  /// What each guarantor is paid, by the id of its layer.
  Map<String, Line> guarantees() {
    return Collections.unmodifiableMap(guarantees);
  }

  /// What is paid for each loan, by its id; for a letter that stands for all loans, the first pays.
  Map<String, List<Line>> ofLoans() {
    return Collections.unmodifiableMap(ofLoans);
  }

  private void letters() {
    Safeguards safeguards = stack.safeguards();
    if (safeguards.hasLetter() && !debts.isEmpty()) {
      add(
          debts.keySet().iterator().next(),
          line("stack", "letterFee").paid(basis.company(), BANKS),
          accounts.target().as(Shape.FLOW).times(safeguards.letterFee() / model.grid().perYear()));
    }
    safeguards
        .own()
        .forEach(
            (id, own) -> {
              if (own.hasLetter()) {
                add(
                    id,
                    line(id, "letterFee").paid(basis.company(), BANKS),
                    accounts
                        .ownTarget(id, own.reserve_months())
                        .times(own.letterFee().perPeriod(basis, model.grid().perYear())));
              }
            });
  }

  private void ofLayer(Layer layer) {
    switch (layer) {
      case Layer.Guarantee guarantee ->
          guarantees.put(
              guarantee.id(),
              add(
                  guarantee.loan(),
                  line(guarantee.id(), "guaranteeFee"),
                  debt(guarantee.loan())
                      .owed()
                      .lag(1)
                      .times(guarantee.fee().perPeriod(basis, model.grid().perYear()))));
      case Layer.Debt loan when loan.offer().fees().withheld().isThere() -> {
        // the lender has all its interest: the tax is of what is paid with it
        Expression kept = loan.offer().fees().withheld().in(basis);
        add(
            loan.id(),
            line(loan.id(), "withheld").paid(basis.company(), STATE),
            debt(loan.id()).interest().times(kept.per(Expression.number(1).minus(kept))));
      }
      case Layer.Source _, Layer.TrustUnits _, Layer.ResultsPayment _ -> {}
    }
  }

  private DebtLines debt(String id) {
    return Optional.ofNullable(debts.get(id)).orElseThrow();
  }

  private Line add(String loan, Line line, Expression formula) {
    Line added = model.add(line, formula);
    all.add(added);
    ofLoans.computeIfAbsent(loan, key -> new ArrayList<>()).add(added);
    return added;
  }

  private Line line(String id, String word) {
    return Line.of(id + "." + word, flow).labelled("finance.line.layer." + word);
  }
}
