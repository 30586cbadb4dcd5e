package org.tinkuy.finance.zone;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.kernel.Check;

/// What a tax regime takes of one investment of a unit, without personal taxes: financed by
/// retained profit, or, in the one-period form, by debt.
///
/// Source: M. Devereux, R. Griffith, Evaluating tax policy for location decisions, International
/// Tax and Public Finance 10 (2003) for the one-period form; A. Klemm, Effective average tax rates
/// for permanent investment, IMF WP/08/56 (2008) for the permanent one.
///
/// @param average effective average rate
/// @param marginal effective marginal rate; NaN where the cost of capital is zero
/// @param costOfCapital net return before tax at which the investment just pays, per year
/// @param topUp present value of the minimum tax for a unit of investment, >= 0; 0 where none is
///   due
public record EffectiveTax(double average, double marginal, double costOfCapital, double topUp) {
  /// After so many years a unit of capital has decayed and is discounted away.
  private static final int HORIZON_years = 1200;

  /// An investment.
  ///
  /// @param profit net of depreciation and before tax, for a unit and year: p
  /// @param discount real, per year: r
  /// @param inflation per year: π
  /// @param depreciation economic, per year, 0 to 1: δ
  public record Investment(double profit, double discount, double inflation, double depreciation) {
    public Investment {
      Check.that(
          discount + depreciation > 0 && depreciation > 0 && depreciation <= 1 && profit != 0,
          "finance.zone.investment",
          "Investment: depreciation must be > 0 and <= 1, with the discount rate > 0, and profit"
              + " not 0, but are %s, %s and %s.",
          depreciation,
          discount,
          profit);
    }

    double nominal() {
      return (1 + discount) * (1 + inflation) - 1;
    }

    Investment with(double otherProfit) {
      return new Investment(otherProfit, discount, inflation, depreciation);
    }
  }

  /// A regime.
  ///
  /// @param rates of tax on profit in years 1, 2, ... of the incentive, 0 to 1; empty for none
  /// @param afterwards rate in all later years, 0 to 1
  /// @param extra share of the price that may be set off in the first year beside the allowance, >=
  ///   0
  /// @param duty on the asset, a share of its price, >= 0; it raises the outlay and the allowance
  public record Regime(
      List<Double> rates, double afterwards, Allowance allowance, double extra, double duty) {
    public Regime {
      rates = List.copyOf(rates);
      Check.that(
          afterwards >= 0
              && afterwards < 1
              && extra >= 0
              && duty >= 0
              && rates.stream().allMatch(rate -> rate >= 0 && rate < 1),
          "finance.zone.regime",
          "Regime: rates must be shares from 0 to below 1, and duty and extra allowance >= 0. Maybe"
              + " one is in percent.");
    }

    /// The same rate in all years, without duty.
    public static Regime of(double rate, Allowance allowance) {
      return new Regime(List.of(), rate, allowance, 0, 0);
    }

    /// @param year from 1
    double rate(int year) {
      return year <= rates.size() ? rates.get(year - 1) : afterwards;
    }
  }

  /// Marginal effective rate `(ρ - r) / ρ`; NaN where the cost of capital is zero.
  ///
  /// @param cost of capital, per year: ρ
  /// @param real what a saver earns beyond inflation, per year: r
  public static double marginalRate(double cost, double real) {
    return cost == 0 ? Double.NaN : (cost - real) / cost;
  }

  /// Average effective rate `u (1 - ρ/p) + METR ρ/p`, with `METR ρ = ρ - r`: from the marginal
  /// rate, where profit is just the cost of capital, to the statutory one.
  ///
  /// Source: M. Devereux, R. Griffith, as above.
  ///
  /// @param tax rate on profits: u
  /// @param cost of capital: ρ
  /// @param real what a saver earns beyond inflation, per year: r
  /// @param profit net, before tax, for a unit of investment and year, not zero: p
  public static double averageRate(double tax, double cost, double real, double profit) {
    return tax * (1 - cost / profit) + (cost - real) / profit;
  }

  /// The one-period form: the investment stands for a year and is undone after it, the rate is that
  /// of the first year.
  ///
  /// `A = τ (Σ allowance(k) / (1 + i)^k + extra / (1 + i))`; `R* = (p - r) / (1 + r)`; `R = -(1 +
  /// d) (1 - A) + ((1 + π)(p + δ)(1 - τ) + (1 + π)(1 - δ)(1 + d)(1 - A)) / (1 + i)`; the cost of
  /// capital ρ has `R = 0`: as `1 + i = (1 + r)(1 + π)`, it is `(r + δ)(1 + d)(1 - A) / (1 - τ) -
  /// δ`, the one of [UserCost] with a duty as a credit below zero. As R grows by `(1 - τ) / (1 +
  /// r)` with p, `EATR = (R* - R) / (p / (1 + r))` is the same as [#averageRate].
  public static EffectiveTax onePeriod(Investment investment, Regime regime) {
    double real = investment.discount;
    double cost =
        new UserCost(investment.depreciation, 0, -regime.duty, 1, 1, 0)
            .costOfCapital(regime.rate(1), allowances(investment, regime), real);
    return new EffectiveTax(
        averageRate(regime.rate(1), cost, real, investment.profit),
        marginalRate(cost, real),
        cost,
        0);
  }

  /// The one-period form of an investment that debt pays for: interest, at what a saver earns, is
  /// set off against the tax, and what the first allowance pays need not be borrowed.
  ///
  /// `F = (1 + d)(1 - φ τ)(i - i (1 - τ)) / (1 + i)` is added to R, where φ is the share that is
  /// set off in the first year; the cost of capital is lower by `F (1 + i) / ((1 + π)(1 - τ))`, and
  /// may be below zero.
  public static EffectiveTax onDebt(Investment investment, Regime regime) {
    double rate = regime.rate(1);
    double real = investment.discount;
    double borrowed = (1 + regime.duty) * Math.max(0, 1 - setOff(regime, 1) * rate);
    double gain = borrowed * investment.nominal() * rate;
    double cost =
        onePeriod(investment, regime).costOfCapital
            - gain / ((1 + investment.inflation) * (1 - rate));
    return new EffectiveTax(
        averageRate(rate, cost, real, investment.profit), marginalRate(cost, real), cost, 0);
  }

  private static double allowances(Investment investment, Regime regime) {
    double sum = 0;
    for (int year = 1; year <= HORIZON_years; year++) {
      sum += setOff(regime, year) / Math.pow(1 + investment.nominal(), year);
    }
    return sum;
  }

  private static double setOff(Regime regime, int year) {
    return regime.allowance.share(year) + (year == 1 ? regime.extra : 0);
  }

  /// The permanent form: the asset decays and is never sold, so that the rate of every year counts:
  /// a holiday has a length, and allowances that fall into it are worth nothing.
  ///
  /// `R = -(1 + d) + Σ ((p + δ)(1 - δ)^(t-1)(1 + π)^t - tax(t)) / (1 + i)^t`, `tax(t) = τ(t)
  /// (income(t)
  /// - (1 + d) allowance(t))`; `R* = (p - r) / (r + δ)`; `EATR = (R* - R) / (p / (r + δ))`.
  ///
  /// @param minimum a minimum tax that tops the tax of each year up; empty where the group is out
  ///   of its scope
  public static EffectiveTax permanent(
      Investment investment, Regime regime, Optional<MinimumTax> minimum) {
    double value = permanentValue(investment, regime, minimum);
    double scale = investment.discount + investment.depreciation;
    double free = (investment.profit - investment.discount) / scale;
    double average = (free - value) / (investment.profit / scale);
    // an investment that just pays has no profit that a minimum tax could reach beyond its
    // carve-out
    double cost = root(profit -> permanentValue(investment.with(profit), regime, Optional.empty()));
    double topUp = permanentValue(investment, regime, Optional.empty()) - value;
    return new EffectiveTax(average, marginalRate(cost, investment.discount), cost, topUp);
  }

  private static double permanentValue(
      Investment investment, Regime regime, Optional<MinimumTax> minimum) {
    double value = -(1 + regime.duty);
    double left = 1;
    double[] taxes = taxes(investment, regime, minimum, HORIZON_years);
    for (int year = 1; year <= HORIZON_years; year++) {
      double income = (investment.profit + investment.depreciation) * left;
      // in the prices of the investment, since those of a thousand years later are no number
      value += (income - taxes[year - 1]) / Math.pow(1 + investment.discount, year);
      left *= 1 - investment.depreciation;
    }
    return value;
  }

  /// Tax of the years after the investment in its prices; what is set off stays as it was paid. A
  /// minimum tax looks at the accounts, which write the asset off as it decays, at what it cost.
  ///
  /// @param years how many, >= 0
  private static double[] taxes(
      Investment investment, Regime regime, Optional<MinimumTax> minimum, int years) {
    double[] taxes = new double[years];
    double cost = 1 + regime.duty;
    DeferredTax deferred = new DeferredTax();
    double left = 1;
    for (int year = 1; year <= years; year++) {
      double prices = Math.pow(1 + investment.inflation, year);
      double income = (investment.profit + investment.depreciation) * left;
      double tax = regime.rate(year) * (income - cost * setOff(regime, year) / prices);
      double more = 0;
      if (minimum.isPresent()) {
        double worn = cost * investment.depreciation * left;
        double later =
            deferred.move(
                cost * regime.allowance.share(year) - worn,
                Math.min(regime.rate(year), minimum.get().rate()));
        more =
            minimum.get().topUp(income - worn / prices, tax + later / prices, cost * left / prices);
      }
      taxes[year - 1] = tax + more;
      left *= 1 - investment.depreciation;
    }
    return taxes;
  }

  /// What the state takes of a unit of permanent investment, at the prices of the year of the
  /// investment: duty in that year, tax in those after it. What is set off at once may be below
  /// zero.
  ///
  /// @param minimum a minimum tax that the same state takes; empty where there is none
  /// @param years how many, that of the investment among them
  public static Series takings(
      Investment investment, Regime regime, Optional<MinimumTax> minimum, int years) {
    double[] taxes = taxes(investment, regime, minimum, years - 1);
    return Series.of(years, year -> year == 0 ? regime.duty : taxes[year - 1]);
  }

  /// The profit at which a worth that is linear in it is zero.
  private static double root(DoubleUnaryOperator worth) {
    // a profit of 0 stands for no investment, so that the line is laid through 1 and 2
    double atOne = worth.applyAsDouble(1);
    double slope = worth.applyAsDouble(2) - atOne;
    return 1 - atOne / slope;
  }
}
