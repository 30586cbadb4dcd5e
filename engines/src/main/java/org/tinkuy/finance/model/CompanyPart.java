package org.tinkuy.finance.model;

import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.development.WorkingCapital;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.project.CompanyPlan;
import org.tinkuy.finance.tax.ValueAddedTax;

/// The cash of operation, before debt: what comes in and goes out later than it is earned, and the
/// taxes on it.
///
/// @param collected revenue as it is paid
/// @param paid costs as they are paid, direct and running
/// @param capital what customers and suppliers owe; absent where all is paid at once
/// @param vat value-added tax; absent where none is reckoned
/// @param taxPaid income tax and workers' share as they are paid; its formula comes with the debt
/// @param beforeTax cash of operation before income tax
/// @param operating cash of operation after taxes
record CompanyPart(
    Line collected,
    Line paid,
    Optional<WorkingCapital> capital,
    Optional<ValueAddedTax> vat,
    Line taxPaid,
    Line beforeTax,
    Line operating) {

  static CompanyPart add(ModelParts parts, Totals totals, ContractPart contract) {
    CompanyPlan plan = parts.of().company();
    Line cost = parts.add(parts.flow("project.costs"), totals.directCost().plus(totals.running()));
    Optional<WorkingCapital> capital =
        plan.hasCapital() ? Optional.of(capital(parts, totals, cost, contract)) : Optional.empty();
    Line collected =
        parts.add(
            parts.flow("project.collected"),
            capital
                .map(c -> totals.revenue().minus(rise(c.receivables())))
                .orElse(totals.revenue()));
    Line paid =
        parts.add(
            parts.flow("project.paid"),
            capital.<Expression>map(c -> cost.minus(rise(c.payables()))).orElse(cost));
    Optional<ValueAddedTax> vat =
        plan.hasVat() ? Optional.of(vat(parts, totals, plan)) : Optional.empty();
    Line taxPaid =
        plan.hasTax()
            ? Line.of("incomeTax.paid", parts.flow()).labelled("finance.line.incomeTax.paid")
            : parts.add(parts.flow("project.noTax"), parts.zero());
    Expression earned = collected.minus(paid);
    if (vat.isPresent()) {
      earned = earned.plus(vat.get().net());
    }
    Line beforeTax = parts.add(parts.flow("project.beforeTax"), earned);
    return new CompanyPart(
        collected,
        paid,
        capital,
        vat,
        taxPaid,
        beforeTax,
        parts.add(parts.flow("project.operating"), beforeTax.minus(taxPaid)));
  }

  /// What is sold and bought in operation is paid later; what is paid once at the end of a
  /// contract, for works and for their condition, is paid then.
  private static WorkingCapital capital(
      ModelParts parts, Totals totals, Line cost, ContractPart contract) {
    List<Line> once = contract.received().atEnd();
    Line sold =
        once.isEmpty()
            ? totals.revenue()
            : parts.add(
                parts.flow("project.soldOnCredit"), totals.revenue().minus(parts.sum(once)));
    Line bought =
        contract
            .paid()
            .map(paid -> parts.add(parts.flow("project.boughtOnCredit"), cost.minus(paid)))
            .orElse(cost);
    return WorkingCapital.add(
        parts.model(),
        "workingCapital",
        new WorkingCapital.Turnover(sold, bought),
        parts.number("capital.receivables"),
        parts.number("capital.payables"));
  }

  private static ValueAddedTax vat(ModelParts parts, Totals totals, CompanyPlan plan) {
    int step = parts.model().grid().step().months();
    int refund = parts.of().refundLag_months();
    int lag = Math.max(1, (refund + step - 1) / step);
    ValueAddedTax.Recovery recovery = new ValueAddedTax.Recovery.Carried();
    if (refund > 0) {
      recovery =
          plan.refundUntil()
              .<ValueAddedTax.Recovery>map(
                  last -> new ValueAddedTax.Recovery.Early(lag, parts.period(last)))
              .orElse(new ValueAddedTax.Recovery.Refunded(lag));
    }
    return ValueAddedTax.add(
        parts.model(),
        "vat",
        new ValueAddedTax.Turnover(
            totals.taxedSales(), totals.taxedPurchases(), parts.inputs().line("vat.rate")),
        recovery);
  }

  private static Expression rise(Line balance) {
    return balance.minus(balance.lag(1)).as(Shape.FLOW);
  }
}
