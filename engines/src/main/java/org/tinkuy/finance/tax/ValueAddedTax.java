package org.tinkuy.finance.tax;

import java.util.List;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.kernel.Check;

/// Value-added tax as it runs through the cash: collected on sales, paid on purchases, the
/// difference settled with the state.
///
/// @param collected on sales in the period
/// @param spent on purchases in the period
/// @param offset of tax on sales against tax on purchases, of this period and carried
/// @param paid to the state: the surplus of the period before, in the last period its own too
/// @param refunded by the state
/// @param credit claimed and not yet refunded or set off, at the end of the period
/// @param due collected and not yet paid, at the end of the period
/// @param net what the tax adds to the cash of the period; over the life it comes to zero
public record ValueAddedTax(
    Line collected,
    Line spent,
    Line offset,
    Line paid,
    Line refunded,
    Line credit,
    Line due,
    Line net) {

  /// What becomes of tax on purchases beyond that on sales.
  public sealed interface Recovery {
    /// It is set off against tax on later sales.
    record Carried() implements Recovery {}

    /// The state pays back what is claimed before operation begins; what is claimed later is set
    /// off.
    ///
    /// @param lag periods from the claim to the payment, >= 1
    /// @param until last period in which a claim is paid back, from 0
    record Early(int lag, int until) implements Recovery {
      public Early {
        Check.that(
            lag >= 1, "finance.vat.lag", "Refund of VAT: the lag must be >= 1, but is %s.", lag);
      }
    }

    /// The state pays it back.
    ///
    /// @param lag periods from the claim to the payment, >= 1
    record Refunded(int lag) implements Recovery {
      public Refunded {
        Check.that(
            lag >= 1, "finance.vat.lag", "Refund of VAT: the lag must be >= 1, but is %s.", lag);
      }
    }
  }

  /// Sales and purchases before tax, and the rate on both.
  ///
  /// @param rate a factor >= 0
  public record Turnover(Line sales, Line purchases, Line rate) {}

  /// Adds the lines of the tax.
  ///
  /// @param id first word of the lines' ids
  public static ValueAddedTax add(
      Graph.Builder model, String id, Turnover turnover, Recovery recovery) {
    LineType flow = turnover.sales.type();
    LineType stock = flow.with(Shape.STOCK);
    Line collected = model.add(line(id, "collected", flow), turnover.sales.times(turnover.rate));
    Line spent = model.add(line(id, "spent", flow), turnover.purchases.times(turnover.rate));
    Line credit = line(id, "credit", stock).notNegative();
    Line due = line(id, "due", stock).notNegative();
    Line surplus = line(id, "surplus", flow);
    Line claim = model.add(line(id, "claim", flow), spent.minus(collected).positive());
    Line refunded = line(id, "refunded", flow);
    switch (recovery) {
      case Recovery.Carried _ -> {
        Line used = line(id, "used", flow);
        model.add(used, credit.lag(1).as(Shape.FLOW).atMost(collected.minus(spent).positive()));
        model.add(surplus, collected.minus(spent).positive().minus(used));
        model.add(refunded, Expression.number(0, flow));
        model.balance(credit, 0, List.of(claim), List.of(used));
      }
      case Recovery.Early(int lag, int until) -> {
        Line isEarly =
            model.input(
                line(id, "early", LineType.PLAIN),
                Series.of(model.grid().periods(), t -> t <= until ? 1 : 0));
        Line claimed = model.add(line(id, "claimedEarly", flow), claim.times(isEarly));
        model.add(refunded, claimed.lag(lag));
        Line used = line(id, "used", flow);
        // what will be paid back is not set off beside
        Line kept = line(id, "kept", stock).notNegative();
        model.add(used, kept.lag(1).as(Shape.FLOW).atMost(collected.minus(spent).positive()));
        Line later = model.add(line(id, "claimedLater", flow), claim.minus(claimed));
        model.balance(kept, 0, List.of(later), List.of(used));
        model.add(surplus, collected.minus(spent).positive().minus(used));
        model.balance(credit, 0, List.of(claim), List.of(refunded, used));
        model.add(awaited(id, stock), claimed.trailing(lag).as(Shape.STOCK).plus(kept));
      }
      case Recovery.Refunded(int lag) -> {
        model.add(surplus, collected.minus(spent).positive());
        model.add(refunded, claim.lag(lag));
        model.balance(credit, 0, List.of(claim), List.of(refunded));
        model.add(awaited(id, stock), claim.trailing(lag).as(Shape.STOCK));
      }
    }
    Line offset = model.add(line(id, "offset", flow), collected.minus(surplus));
    int last = model.grid().periods() - 1;
    Line settled =
        model.input(
            line(id, "settled", LineType.PLAIN), Series.of(last + 1, t -> t == last ? 1 : 0));
    Line paid = model.add(line(id, "paid", flow), surplus.lag(1).plus(surplus.times(settled)));
    model.balance(due, 0, List.of(surplus), List.of(paid));
    Line net = model.add(line(id, "net", flow), collected.plus(refunded).minus(spent).minus(paid));
    return new ValueAddedTax(collected, spent, offset, paid, refunded, credit, due, net);
  }

  /// What is still to come back by the claims themselves, at the end of the period: those of the
  /// last periods before their payment, and what is kept to be set off. It equals [#credit], which
  /// is a balance of flows; there is none where all is carried.
  ///
  /// @param id first word of the lines' ids
  public static Line awaited(String id, LineType stock) {
    return line(id, "awaited", stock).notNegative();
  }

  private static Line line(String id, String word, LineType type) {
    return Line.of(id + "." + word, type).labelled("finance.line.valueAddedTax." + word);
  }
}
