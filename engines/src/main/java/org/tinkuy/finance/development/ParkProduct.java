package org.tinkuy.finance.development;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Parties;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.kernel.Check;

/// What a park sells or lets, and the lines of what it earns. Prices are lines with a unit of area,
/// volume or capacity; what is stated for a month or a year becomes one period's by its own.
public sealed interface ParkProduct {

  /// Land or buildings sold.
  ///
  /// @param price per unit of area
  /// @param sellingCost share of the price, a factor from 0 to 1
  record Sale(Uptake uptake, Line price, Line sellingCost) implements ParkProduct {}

  /// Land let for a term: a premium when a lease is signed, and ground rent as steps of the time in
  /// it, to its end. The premium is cash at once and earned evenly over the term: `earned(t) =
  /// (premiums of the last term) / term`, and what is not earned is owed to tenants.
  ///
  /// Source: IASB, _IFRS 16 Leases_ (2016), 81: lease payments of operating leases are income on a
  /// straight line.
  ///
  /// @param signed area of all leases that were ever signed, ended or not
  /// @param premium per unit of area
  /// @param sellingCost share of the premium, a factor from 0 to 1
  /// @param steps of ground rent by time in the lease; none where no rent is due
  /// @param term periods, >= 1
  record Lease(
      Uptake uptake, Line signed, Line premium, Line sellingCost, List<Step> steps, int term)
      implements ParkProduct {
    public Lease {
      steps = List.copyOf(steps);
      Check.that(
          term >= 1, "finance.product.term", "Lease: its term must be >= 1, but is %s.", term);
    }

    private void add(Graph.Builder model, String id, Line revenue, Line cost) {
      LineType money = revenue.type();
      Line paid =
          model.add(line(id, "premium", money).notNegative(), uptake.taken().times(premium));
      List<Expression> all = new ArrayList<>(List.of(paid));
      for (Step step : steps) {
        if (step.after < term) {
          Expression since = step.after == 0 ? signed : signed.lag(step.after);
          all.add(since.minus(signed.lag(term)).times(step.rise).perPeriod());
        }
      }
      model.add(revenue, Expression.sum(all));
      model.add(cost, paid.times(sellingCost));
      Line ever = line(id, "premiums", money.with(Shape.STOCK));
      model.balance(ever, 0, List.of(paid), List.of());
      Line earned =
          model.add(
              line(id, "earned", money),
              ever.minus(ever.lag(term)).as(Shape.FLOW).times(1.0 / term));
      model.balance(
          line(id, "unearned", money.with(Shape.STOCK)), 0, List.of(paid), List.of(earned));
    }
  }

  /// Rent of all that is let at one price a period: ground rent, service charge.
  ///
  /// @param price per unit of area, for a month or a year
  record Rent(Uptake uptake, Line price) implements ParkProduct {}

  /// Rent that rises with the time since each tenant came: each step adds to what those pay who
  /// have been there for so long. Nobody leaves.
  ///
  /// @param steps by time in the lease, the first from its beginning
  record SteppedRent(Uptake uptake, List<Step> steps) implements ParkProduct {
    public SteppedRent {
      steps = List.copyOf(steps);
      Check.that(
          !steps.isEmpty() && steps.getFirst().after() == 0,
          "finance.product.steps",
          "Stepped rent: the first step must be from the beginning of the lease.");
    }
  }

  /// A step of a rent.
  ///
  /// @param after periods since the beginning of the lease, >= 0
  /// @param rise added to the price per unit of area, for a month or a year
  record Step(int after, Line rise) {}

  /// A service measured by volume: power, water, wastewater, waste at the gate.
  ///
  /// @param volume sold in the period
  /// @param price per unit of volume
  /// @param supplied what has to be given for it: the volume itself where no losses are reckoned
  /// @param margin share of the price that is left of a unit supplied after what is bought in, 0 to
  ///   1; 1 for a gate fee with its cost elsewhere
  record Tariff(Line volume, Line supplied, Line price, Line margin) implements ParkProduct {
    /// Without losses.
    public Tariff(Line volume, Line price, Line margin) {
      this(volume, volume, price, margin);
    }
  }

  /// Paid once for what is newly connected.
  ///
  /// @param capacity per unit of area
  /// @param price per unit of capacity
  record Connection(Uptake uptake, Line capacity, Line price) implements ParkProduct {}

  /// What a product earns.
  ///
  /// @param revenue paid by the users
  /// @param directCost selling cost, or what is bought in and lost
  record Earnings(Line revenue, Line directCost) {}

  /// Adds the lines of a product.
  ///
  /// @param id first word of the lines' ids
  /// @param money type of its flows
  default Earnings add(Graph.Builder model, String id, LineType money, Parties parties) {
    Line revenue = line(id, "revenue", money).notNegative().paid(parties.payer(), parties.payee());
    Line cost = line(id, "directCost", money).notNegative();
    switch (this) {
      case Sale(var uptake, var price, var sellingCost) -> {
        model.add(revenue, uptake.taken().times(price));
        model.add(cost, revenue.times(sellingCost));
      }
      case Lease lease -> lease.add(model, id, revenue, cost);
      case Rent(var uptake, var price) -> {
        model.add(revenue, uptake.let().times(price).perPeriod());
        model.add(cost, Expression.number(0, money));
      }
      case SteppedRent(var uptake, var steps) -> {
        List<Expression> parts = new ArrayList<>();
        for (Step step : steps) {
          Expression since = step.after == 0 ? uptake.let() : uptake.let().lag(step.after);
          parts.add(since.times(step.rise).perPeriod());
        }
        model.add(revenue, Expression.sum(parts));
        model.add(cost, Expression.number(0, money));
      }
      case Tariff(var volume, var supplied, var price, var margin) -> {
        model.add(revenue, volume.times(price));
        Expression whole = supplied.equals(volume) ? revenue : supplied.times(price);
        model.add(cost, whole.times(Expression.number(1).minus(margin)));
      }
      case Connection(var uptake, var capacity, var price) -> {
        model.add(revenue, uptake.taken().times(capacity).times(price));
        model.add(cost, Expression.number(0, money));
      }
    }
    return new Earnings(revenue, cost);
  }

  private static Line line(String id, String word, LineType type) {
    return Line.of(id + "." + word, type).labelled("finance.line.product." + word);
  }
}
