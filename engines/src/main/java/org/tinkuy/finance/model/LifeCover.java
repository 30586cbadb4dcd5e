package org.tinkuy.finance.model;

import java.util.List;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.StackLines;

/// The cover of a loan over its life (LLCR) as lines, so that it can be explained and exported as
/// every other number: `Σ cash(s) / Π (1 + r) / owed(t-1)`, up to the last payment.
///
/// Source: E. R. Yescombe, _Principles of Project Finance_, 12.
final class LifeCover {
  private LifeCover() {}

  /// The id of the cover of a loan.
  static String id(StackLines.DebtLines loan) {
    return loan.facility().terms().id() + ".lifeCover";
  }

  /// The id of the cash that pays a loan which is secured by its phases alone.
  ///
  /// @param loan id
  static String secured(String loan) {
    return loan + ".secured";
  }

  /// The id of the cover of all loans together, first loss left out.
  static final String ALL = "stack.lifeCover";

  /// Adds the cover of all loans together up to their last payment, each period discounted at their
  /// mean rate by what they are owed, `owed(t-1) / (owed(t-1) + interest)`.
  ///
  /// @param cash of operation that pays them all
  static void addAll(ModelParts parts, List<StackLines.DebtLines> loans, Line cash) {
    List<StackLines.DebtLines> ranking =
        loans.stream()
            .filter(loan -> !(loan.facility().layer() instanceof Layer.FirstLoss))
            .toList();
    if (ranking.isEmpty()) {
      return;
    }
    int last =
        ranking.stream()
            .mapToInt(loan -> loan.facility().terms().window().last())
            .max()
            .orElseThrow();
    Line counts =
        parts
            .model()
            .input(
                parts.line("stack.untilRepaid", LineType.PLAIN),
                Series.of(parts.model().grid().periods(), t -> t <= last ? 1 : 0));
    Expression owed =
        Expression.sum(ranking.stream().map(loan -> loan.owed().previous(0)).toList());
    Expression grown =
        Expression.sum(
            ranking.stream()
                .map(loan -> loan.owed().previous(0).times(loan.loan().rate().growth()))
                .toList());
    Expression discount = counts.times(owed.per(grown, 1));
    Line worth =
        parts.add(
            parts.line("stack.lifeWorth", parts.flow().with(Shape.STOCK)),
            Expression.backward(discount, cash.as(Shape.STOCK).times(discount)));
    parts.add(parts.line(ALL, LineType.PLAIN), worth.per(owed));
  }

  /// Adds the cover of one loan.
  ///
  /// @param cash of operation after taxes that is left for the loan by those before it
  static void add(ModelParts parts, StackLines.DebtLines of, Line cash) {
    String id = of.facility().terms().id();
    int last = of.facility().terms().window().last();
    Line counts =
        parts
            .model()
            .input(
                parts.line(id + ".untilRepaid", LineType.PLAIN),
                Series.of(parts.model().grid().periods(), t -> t <= last ? 1 : 0));
    Expression discount = counts.per(of.loan().rate().growth());
    Line worth =
        parts.add(
            parts.line(id + ".lifeWorth", parts.flow().with(Shape.STOCK)),
            Expression.backward(discount, cash.as(Shape.STOCK).times(discount)));
    parts.add(parts.line(id(of), LineType.PLAIN), worth.per(of.owed().previous(0)));
  }
}
