package org.tinkuy.finance.debt;

import java.util.List;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.kernel.Check;

/// A loan in a graph: what is drawn, the interest on it, what is paid, what is owed.
///
/// @param rate of interest per period
/// @param draw paid out to the borrower
/// @param capitalised part of the interest that is added to the loan; all interest of a period is
///   `rate x (opening + draw x share of the period)`
/// @param interestPaid the other part
/// @param principal paid back as it falls due
/// @param service interest paid and principal
/// @param prepaid paid back before it falls due, by a sweep
/// @param closing owed at the end of the period
public record Loan(
    Line rate,
    Line draw,
    Line capitalised,
    Line interestPaid,
    Line principal,
    Line service,
    Line prepaid,
    Line closing) {

  /// Adds the lines of a loan that is paid back as it falls due.
  ///
  /// @param rate of interest per period, a line of the model
  /// @param draw by period, a flow that is a line of the model or comes later
  public static Loan add(Graph.Builder model, LoanTerms terms, Line rate, Line draw) {
    Line none = model.add(line(terms, "prepaid", draw.type()), Expression.number(0, draw.type()));
    return add(model, terms, rate, draw, none);
  }

  /// Adds the lines of a loan that may also be paid back early. What is left is spread over the
  /// payments that are left, so that those become smaller.
  ///
  /// @param prepaid a flow that is a line of the model or comes later, as a sweep of [#owed]
  public static Loan add(Graph.Builder model, LoanTerms terms, Line rate, Line draw, Line prepaid) {
    int periods = model.grid().periods();
    Check.that(
        terms.window().last() < periods,
        "finance.loan.maturity",
        "Loan '%s': its last payment is in period %s, but the model has %s periods.",
        terms.id(),
        terms.window().last(),
        periods);
    LineType flow = draw.type();
    Line closing = line(terms, "closing", flow.with(Shape.STOCK)).notNegative();
    Expression opening = closing.previous(0);
    Line interest = model.add(line(terms, "interest", flow), interest(terms, opening, rate, draw));
    Line capitalising =
        model.input(
            line(terms, "capitalising", LineType.PLAIN),
            Series.of(periods, t -> t < terms.capitalised() ? 1 : 0));
    Line capitalised = model.add(line(terms, "capitalised", flow), interest.times(capitalising));
    Line interestPaid = model.add(paid(terms, "interestPaid", flow), interest.minus(capitalised));
    Line principal =
        model.add(
            paid(terms, "principal", flow).notNegative(),
            principal(model, terms, opening, new Accrual(rate, interest)));
    Line service = model.add(line(terms, "service", flow), interestPaid.plus(principal));
    model.balance(closing, 0, List.of(draw, capitalised), List.of(principal, prepaid));
    return new Loan(rate, draw, capitalised, interestPaid, principal, service, prepaid, closing);
  }

  /// What is still owed after the principal that falls due: the most that a sweep can pay.
  public Expression owed() {
    return closing.previous(0).minus(principal.as(Shape.STOCK));
  }

  private record Accrual(Line rate, Line interest) {}

  private static Line line(LoanTerms terms, String word, LineType type) {
    return Line.of(terms.id() + "." + word, type).labelled("finance.line.loan." + word);
  }

  private static Line paid(LoanTerms terms, String word, LineType type) {
    return line(terms, word, type).paid(terms.borrower(), terms.lender());
  }

  private static Expression interest(LoanTerms terms, Expression opening, Line rate, Line draw) {
    double share = 1 - terms.drawn().share();
    Expression onOpening = opening.times(rate);
    return share == 0 ? onOpening : onOpening.plus(draw.as(Shape.STOCK).times(share).times(rate));
  }

  private static Expression principal(
      Graph.Builder model, LoanTerms terms, Expression opening, Accrual accrual) {
    int periods = model.grid().periods();
    Repayment.Window window = terms.window();
    Line remaining =
        model.input(
            line(terms, "remaining", LineType.PLAIN), Series.of(periods, window::remaining));
    Line due =
        model.input(
            line(terms, "due", LineType.PLAIN),
            Series.of(periods, t -> window.contains(t) ? 1 : 0));
    Line last =
        model.input(
            line(terms, "last", LineType.PLAIN),
            Series.of(periods, t -> t == window.last() ? 1 : 0));
    return switch (terms.repayment()) {
      // the last payment is what is left, so that no rounding is owed for ever
      case Repayment.Annuity _ ->
          opening
              .times(Expression.annuity(accrual.rate, remaining))
              .minus(accrual.interest)
              .times(due.minus(last))
              .plus(opening.as(Shape.FLOW).times(last));
      case Repayment.EqualPrincipal _ -> opening.as(Shape.FLOW).times(due.per(remaining, 0));
      case Repayment.Bullet _ -> opening.as(Shape.FLOW).times(last);
      case Repayment.Agreed(var agreed) -> agreed.times(due).atMost(opening.as(Shape.FLOW));
      case Repayment.Sculpted(var cfads, var cover, var most) -> {
        Expression paid = cfads.per(cover).minus(accrual.interest);
        yield most.map(line -> paid.atLeast(opening.minus(line.ahead(1)).as(Shape.FLOW)))
            .orElse(paid)
            .times(due)
            .positive()
            .atMost(opening.as(Shape.FLOW));
      }
    };
  }
}
