package org.tinkuy.finance.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.indicator.PresentValue;
import org.tinkuy.finance.risk.Normal;
import org.tinkuy.kernel.Check;

/// What a park costs and brings the state, by year: cash, deficit, debt, and what it may have to
/// pay.
///
/// Source: IMF and World Bank, _PPP Fiscal Risk Assessment Model, PFRAM 2.0 User Manual_ (2019):
/// the order of the table; cash beside accrual by who controls the asset.
///
/// @param years one row each
/// @param cost present value of what is paid and forgone less what is received
/// @param forgone present value of revenue given up
/// @param expectedLoss present value of what contingent promises cost on average
/// @param highLoss present value of their cost that is passed with the rare chance
/// @param rare that chance, 0 to 1; not a number where nothing is promised
public record GovernmentView(
    List<FiscalYear> years,
    double cost,
    double forgone,
    double expectedLoss,
    double highLoss,
    double rare) {

  /// A year of the state with the park.
  ///
  /// @param year of the calendar
  /// @param received taxes, fees, rent, and dividends of its enterprises, which are less by what
  ///   these put in
  /// @param current paid to operation: availability payments, subsidies
  /// @param capital paid for works: grants, budget, equity
  /// @param forgone revenue given up
  /// @param balance received less what is paid; the effect on the deficit, without what is forgone
  /// @param debt what the state owes by it at the end
  /// @param contingent what promises may cost in the year
  public record FiscalYear(
      int year,
      double received,
      double current,
      double capital,
      double forgone,
      double balance,
      Debt debt,
      Contingent contingent) {}

  /// What the park adds to the debt of the state at the end of a year.
  ///
  /// @param liability to a company for works that the state controls and pays for over time, on its
  ///   own books; not a number where nobody has said who controls them
  /// @param borrowed what the balances up to then come to, each taken to be borrowed or paid back
  ///   at once, without its own interest; below zero where the state has received more than it paid
  /// @param accrual effect on the deficit of the year when works are counted as they are built:
  ///   what the debt rises by, below zero for a deficit
  public record Debt(double liability, double borrowed, double accrual) {
    /// All of it.
    public double total() {
      return liability + borrowed;
    }
  }

  /// What promises may cost.
  ///
  /// @param expected on average
  /// @param high what is passed in a year with the rare chance, all promises being called in the
  ///   same years: they mostly fail together, and a sum of their quantiles is never too low
  /// @param cap the most that can be lost
  /// @param enterprise what may fall on the state through an enterprise of its own, of which nobody
  ///   says how likely that is: no part of the three
  public record Contingent(double expected, double high, double cap, double enterprise) {
    static Contingent of(List<Promise> promises, double enterprise, int year, double rare) {
      double expected = 0;
      double high = 0;
      double cap = 0;
      for (Promise promise : promises) {
        expected += promise.expected(year);
        high += promise.high(year, rare);
        cap += promise.cap(year);
      }
      return new Contingent(expected, high, cap, enterprise);
    }
  }

  /// The state's flows by year.
  ///
  /// @param firstYear of the calendar
  /// @param received by year, below zero where dividends of its enterprises are less by more than
  ///   the rest comes to
  /// @param current by year, >= 0
  /// @param capital by year, >= 0
  /// @param forgone by year, >= 0
  /// @param liability by year, where the state controls the works and a company is owed for them
  /// @param enterprise what may fall on it through an enterprise of its own, by year, >= 0
  public record Flows(
      int firstYear,
      Series received,
      Series current,
      Series capital,
      Series forgone,
      Series liability,
      Series enterprise) {}

  /// A promise that may have to be paid.
  public sealed interface Promise {
    String id();

    /// A loan that is guaranteed.
    ///
    /// @param exposure by year, >= 0
    /// @param likelihood that it is called in a year, 0 to 1
    /// @param recovery share that comes back, 0 to 1
    record LoanGuarantee(String id, Series exposure, double likelihood, double recovery)
        implements Promise {
      public LoanGuarantee {
        checkShare(id, likelihood);
        checkShare(id, recovery);
      }

      @Override
      public double highWorth(int years, double rate, double rare) {
        List<double[]> calls = new ArrayList<>();
        for (int year = 0; year < years; year++) {
          double loss = exposure.at(year) * (1 - recovery) / Math.pow(1 + rate, year);
          calls.add(new double[] {loss, Math.pow(1 - likelihood, year) * likelihood});
        }
        return passed(calls, rare);
      }
    }

    /// What is owed where a contract ends early, by whichever cause comes first: once, and then no
    /// more.
    ///
    /// @param causes in their order
    record EarlyEnd(String id, List<Cause> causes) implements Promise {
      /// One cause.
      ///
      /// @param hazard by year, `-ln(1 - probability of the year)`, finite and >= 0; 0 while it
      ///   cannot come
      /// @param exposure what is owed on an end in the year, >= 0
      public record Cause(Series hazard, Series exposure) {}

      public EarlyEnd {
        causes = List.copyOf(causes);
      }

      private double hazard(int year) {
        return causes.stream().mapToDouble(each -> each.hazard.at(year)).sum();
      }

      /// What may be owed in a year, each with its probability: that no cause came before, and that
      /// this one comes first of all in the year, `e^-(hazards before) x (1 - e^-h) x its part of
      /// h` with h the hazard of all.
      private List<double[]> calls(int year) {
        double before = 0;
        for (int t = 0; t < year; t++) {
          before += hazard(t);
        }
        double now = hazard(year);
        double chance = Math.exp(-before) * -Math.expm1(-now);
        return causes.stream()
            .filter(each -> each.hazard.at(year) > 0)
            .map(each -> new double[] {each.exposure.at(year), chance * each.hazard.at(year) / now})
            .toList();
      }

      @Override
      public double highWorth(int years, double rate, double rare) {
        List<double[]> calls = new ArrayList<>();
        for (int year = 0; year < years; year++) {
          for (double[] call : calls(year)) {
            calls.add(new double[] {call[0] / Math.pow(1 + rate, year), call[1]});
          }
        }
        return passed(calls, rare);
      }
    }

    /// What is passed with a rare chance by what is called once or never.
    ///
    /// @param calls each with its loss and its probability, none together with another
    private static double passed(List<double[]> calls, double rare) {
      double chance = 0;
      for (double[] call :
          calls.stream().sorted(Comparator.comparingDouble(each -> -each[0])).toList()) {
        chance += call[1];
        if (chance > rare) {
          return call[0];
        }
      }
      return 0;
    }

    /// A least revenue that is promised.
    ///
    /// @param floor by year, >= 0
    /// @param expected revenue by year, > 0 where a floor stands
    /// @param volatility of the logarithm of revenue, per square root of a year, >= 0
    record RevenueFloor(String id, Series floor, Series expected, double volatility)
        implements Promise {}

    private static void checkShare(String id, double share) {
      Check.that(
          share >= 0 && share <= 1,
          "finance.view.likelihood",
          "Promise '%s': likelihood and recovery must be from 0 to 1, but one is %s.",
          id,
          share);
    }

    /// What it costs on average in a year.
    ///
    /// A floor is worth `K Φ(-d2) - R Φ(-d1)` with `d1 = (ln(R / K) + s²/2) / s`, `d2 = d1 - s`, `s
    /// = volatility x √year`: the mean of `max(0, K - revenue)` where revenue is log-normal around
    /// its mean R. A guarantee costs `likelihood x exposure x (1 - recovery)` in the first year of
    /// a call, and is called once: later years count what was not called before.
    ///
    /// Source: F. Black, The pricing of commodity contracts, Journal of Financial Economics 3
    /// (1976).
    ///
    /// @param year from 0
    default double expected(int year) {
      return switch (this) {
        case LoanGuarantee(_, var exposure, double likelihood, double recovery) ->
            Math.pow(1 - likelihood, year) * likelihood * exposure.at(year) * (1 - recovery);
        case EarlyEnd end -> end.calls(year).stream().mapToDouble(call -> call[0] * call[1]).sum();
        case RevenueFloor(_, var floor, var mean, double volatility) ->
            put(floor.at(year), mean.at(year), volatility * Math.sqrt(year + 1.0));
      };
    }

    private static double put(double floor, double mean, double deviation) {
      if (floor <= 0) {
        return 0;
      }
      if (deviation == 0) {
        return Math.max(0, floor - mean);
      }
      double first = Math.log(mean / floor) / deviation + deviation / 2;
      return floor * Normal.cumulative(deviation - first) - mean * Normal.cumulative(-first);
    }

    /// What it costs in a year with a rare chance. A guarantee is called in a given year or is not:
    /// rarer than that it costs nothing. A floor costs `max(0, K - R e^(-s²/2 + s z))` with z the
    /// quantile of the normal distribution.
    ///
    /// @param year from 0
    /// @param rare the chance, 0 to 1
    default double high(int year, double rare) {
      return switch (this) {
        case LoanGuarantee(_, var exposure, double likelihood, double recovery) ->
            Math.pow(1 - likelihood, year) * likelihood > rare
                ? exposure.at(year) * (1 - recovery)
                : 0;
        case EarlyEnd end -> passed(end.calls(year), rare);
        case RevenueFloor(_, var floor, var mean, double volatility) ->
            missing(floor.at(year), mean.at(year), volatility * Math.sqrt(year + 1.0), rare);
      };
    }

    private static double missing(double floor, double mean, double deviation, double rare) {
      double low = mean * Math.exp(-deviation * deviation / 2 + deviation * Normal.quantile(rare));
      return Math.max(0, floor - low);
    }

    /// Present value over the life of what it costs on average.
    ///
    /// @param rate per year
    default double expectedWorth(int years, double rate) {
      return worth(Series.of(years, this::expected), rate);
    }

    /// Present value over the life of what it costs with a rare chance. A guarantee is called once,
    /// in one year or another; a floor is missed in all years together.
    ///
    /// @param rate per year
    /// @param rare the chance, 0 to 1
    default double highWorth(int years, double rate, double rare) {
      return worth(Series.of(years, year -> high(year, rare)), rate);
    }

    /// The most that can be lost in a year.
    ///
    /// @param year from 0
    default double cap(int year) {
      return switch (this) {
        case LoanGuarantee loan -> loan.exposure.at(year);
        case EarlyEnd end -> end.calls(year).stream().mapToDouble(call -> call[0]).max().orElse(0);
        case RevenueFloor revenue -> revenue.floor.at(year);
      };
    }
  }

  public GovernmentView {
    years = List.copyOf(years);
  }

  /// Makes the table.
  ///
  /// @param rate at which the state discounts, per year
  /// @param rare with which chance a high loss is passed, 0 to 1; not a number where nothing is
  ///   promised
  public static GovernmentView of(Flows flows, List<Promise> promises, double rate, double rare) {
    List<FiscalYear> rows = new ArrayList<>();
    int count = flows.received.length();
    double borrowed = 0;
    double owed = 0;
    for (int year = 0; year < count; year++) {
      double balance = flows.received.at(year) - flows.current.at(year) - flows.capital.at(year);
      borrowed -= balance;
      double total = borrowed + flows.liability.at(year);
      Debt debt = new Debt(flows.liability.at(year), borrowed, owed - total);
      owed = total;
      rows.add(
          new FiscalYear(
              flows.firstYear + year,
              flows.received.at(year),
              flows.current.at(year),
              flows.capital.at(year),
              flows.forgone.at(year),
              balance,
              debt,
              Contingent.of(promises, flows.enterprise.at(year), year, rare)));
    }
    Series expected = Series.of(count, t -> rows.get(t).contingent.expected);
    double forgone = worth(flows.forgone, rate);
    double paid = worth(flows.current.plus(flows.capital).minus(flows.received), rate);
    double high = promises.stream().mapToDouble(each -> each.highWorth(count, rate, rare)).sum();
    return new GovernmentView(rows, paid + forgone, forgone, worth(expected, rate), high, rare);
  }

  private static double worth(Series flow, double rate) {
    return PresentValue.of(flow, rate, PresentValue.Convention.FIRST_AT_ONCE);
  }
}
