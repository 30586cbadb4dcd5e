package org.tinkuy.finance.tax;

import java.util.List;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Shape;

/// Corporate income tax, reckoned at the end of each tax year.
///
/// @param income EBITDA less depreciation and allowed interest, before losses
/// @param allowedInterest of this year and of earlier ones, within the cap
/// @param lossesUsed losses of earlier years set off
/// @param losses left to be set off, at the end of the period, after those that expired in it
/// @param workersShare of the income after losses, paid before tax
/// @param tax on what is left
/// @param paid tax and workers' share, so many periods later, in the last period all that is due
/// @param due tax and workers' share not yet paid, at the end of the period
public record IncomeTax(
    Line income,
    Line allowedInterest,
    Line lossesUsed,
    Line losses,
    Line workersShare,
    Line tax,
    Line paid,
    Line due) {

  /// What is taxed.
  ///
  /// @param depreciation as the tax law allows it
  /// @param interest that falls due, before any cap
  public record Result(Line ebitda, Line depreciation, Line interest) {}

  /// The rules of a regime, each a factor that may change over time.
  ///
  /// @param rate of tax on income, 0 to 1; lower in a zone, 0 in a holiday
  /// @param interestCap interest allowed as a share of EBITDA, >= 0; what is above is carried
  ///   forward
  /// @param lossLimit share of a year's income that losses may be set off against, 0 to 1
  /// @param workersShare of income after losses, 0 to 1; 0 where the law knows none
  /// @param paymentLag periods from the end of the tax year to payment, >= 0
  /// @param lossYears tax years after the one of a loss in which it can be set off, >= 1; 0 where
  ///   losses do not expire
  public record Rules(
      Line rate,
      Line interestCap,
      Line lossLimit,
      Line workersShare,
      int paymentLag,
      int lossYears) {

    /// Losses do not expire.
    public Rules(Line rate, Line interestCap, Line lossLimit, Line workersShare, int paymentLag) {
      this(rate, interestCap, lossLimit, workersShare, paymentLag, 0);
    }
  }

  /// Adds the lines of the tax.
  ///
  /// @param id first word of the lines' ids
  public static IncomeTax add(
      Graph.Builder model, String id, TaxYear year, Result result, Rules rules) {
    LineType flow = result.ebitda.type();
    LineType stock = flow.with(Shape.STOCK);
    Line ebitda = model.add(line(id, "ebitda", flow), year.sum(result.ebitda));
    Line interest = model.add(line(id, "interest", flow), year.sum(result.interest));
    Line carried = line(id, "carriedInterest", stock).notNegative();
    Line allowed =
        model.add(
            line(id, "allowedInterest", flow),
            interest
                .plus(carried.lag(1).as(Shape.FLOW))
                .atMost(ebitda.positive().times(rules.interestCap)));
    model.balance(carried, 0, List.of(interest), List.of(allowed));
    Line income =
        model.add(
            line(id, "income", flow), ebitda.minus(year.sum(result.depreciation)).minus(allowed));

    Line losses = line(id, "losses", stock).notNegative();
    Line used =
        model.add(
            line(id, "lossesUsed", flow).notNegative(),
            losses.lag(1).as(Shape.FLOW).atMost(income.positive().times(rules.lossLimit)));
    Line lost = model.add(line(id, "loss", flow).notNegative(), income.times(-1).positive());
    if (rules.lossYears == 0) {
      model.balance(losses, 0, List.of(lost), List.of(used));
    } else {
      Line expired =
          model.add(
              line(id, "expired", flow).notNegative(),
              expired(losses, used, lost, rules.lossYears * year.perYear()));
      model.balance(losses, 0, List.of(lost), List.of(used, expired));
    }
    Line after = model.add(line(id, "afterLosses", flow), income.positive().minus(used));
    Line workers =
        model.add(line(id, "workersShare", flow).notNegative(), after.times(rules.workersShare));
    Line tax =
        model.add(line(id, "tax", flow).notNegative(), after.minus(workers).times(rules.rate));
    Line paid = model.add(line(id, "paid", flow), paid(tax, workers, year, rules.paymentLag));
    Line due = line(id, "due", stock).notNegative();
    model.balance(due, 0, List.of(tax, workers), List.of(paid));
    return new IncomeTax(income, allowed, used, losses, workers, tax, paid, due);
  }

  /// What is left of losses that are too old: the oldest are set off first, so that these are what
  /// is left beyond the losses of the last years, `max(0, losses(t-1) - used(t) - made in the last
  /// n - 1 periods)`.
  private static Expression expired(Line losses, Line used, Line lost, int periods) {
    return losses
        .lag(1)
        .as(Shape.FLOW)
        .minus(used)
        .minus(lost.trailing(periods).minus(lost))
        .positive();
  }

  /// `paid(t) = owed(t - lag)`; the company settles what it still owes in the last period.
  private static Expression paid(Line tax, Line workers, TaxYear year, int lag) {
    if (lag == 0) {
      return tax.plus(workers);
    }
    return tax.lag(lag)
        .plus(workers.lag(lag))
        .plus(tax.trailing(lag).plus(workers.trailing(lag)).times(year.closes()));
  }

  private static Line line(String id, String word, LineType type) {
    return Line.of(id + "." + word, type).labelled("finance.line.incomeTax." + word);
  }
}
