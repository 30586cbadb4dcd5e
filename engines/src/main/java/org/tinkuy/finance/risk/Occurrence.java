package org.tinkuy.finance.risk;

import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.kernel.Check;

/// When something happens that may happen: how likely, in which months, for how long it lasts.
///
/// @param frequency how likely
/// @param window months in which it can begin
/// @param lasts_months how long its effects last, >= 1; those of an end last for good
public record Occurrence(Frequency frequency, Window window, int lasts_months) {
  private static final Distribution.Event NEVER = new Distribution.Event(0, 0, 1);

  /// How likely something is.
  public sealed interface Frequency {
    /// Once or never, in any month of the window alike.
    ///
    /// @param probability that it happens at all, 0 to 1
    record Once(double probability) implements Frequency {
      public Once {
        checkShare(probability);
      }
    }

    /// Once or never in each calendar year.
    ///
    /// @param probability in a year of which nothing else is known, 0 to 1
    /// @param afterOne in a year that follows one in which it happened, 0 to 1; the same as
    ///   `probability` where years are independent, above it where they come in clusters. In all
    ///   other years it is `probability x (1 - afterOne) / (1 - probability)`, so that over many
    ///   years it is as frequent as stated: a chain of two states Source: S. Karlin, H. Taylor, _A
    ///   First Course in Stochastic Processes_ (1975), 3.
    /// @param month in which it begins; absent where each month is as likely
    record Yearly(double probability, double afterOne, Optional<Month> month) implements Frequency {
      public Yearly {
        checkShare(probability);
        checkShare(afterOne);
        checkShare(afterNone(probability, afterOne));
      }

      /// Years that know nothing of one another.
      public static Yearly independent(double probability, Optional<Month> month) {
        return new Yearly(probability, probability, month);
      }

      private static double afterNone(double probability, double afterOne) {
        return probability == 1 ? 1 : probability * (1 - afterOne) / (1 - probability);
      }
    }

    /// Once or never, and for good: from it on nothing goes back. In each month in which it has not
    /// come before it is as likely as in any other, `1 - (1 - yearly)^(1/12)`, so that it comes in
    /// a year with the probability that is stated.
    ///
    /// @param yearly probability in a year, 0 to 1
    record Ending(double yearly) implements Frequency {
      public Ending {
        checkShare(yearly);
      }
    }

    private static void checkShare(double probability) {
      Check.that(
          probability >= 0 && probability <= 1,
          "finance.risk.occurrence",
          "Event: its probabilities must be from 0 to 1, also that of a year after one without it,"
              + " but one is %s.",
          probability);
    }
  }

  /// Months in which something can begin, both included.
  public record Window(YearMonth from, YearMonth until) {
    public Window {
      Check.that(
          !until.isBefore(from),
          "finance.risk.window",
          "Event: it can begin from one month to a later one, but here from %s to %s.",
          from,
          until);
    }

    private boolean holds(YearMonth month) {
      return !month.isBefore(from) && !month.isAfter(until);
    }

    private int months() {
      return (int) from.until(until, ChronoUnit.MONTHS) + 1;
    }
  }

  public Occurrence {
    Check.that(
        lasts_months >= 1,
        "finance.risk.lasts",
        "Event: it must last a month or more, but lasts %s.",
        lasts_months);
  }

  /// The share of each period in which its effects last in one scenario, 0 to 1: 0.25 where it
  /// lasts three months of a period of a year.
  ///
  /// @param event number of the event among those of the run, from 0
  double[] drawn(Chance chance, long scenario, int event, TimeGrid grid) {
    double[] active = new double[grid.periods()];
    switch (frequency) {
      case Frequency.Once(double probability) -> {
        if (happens(probability, chance.uniform(scenario, event, 0))) {
          int after = (int) (chance.uniform(scenario, event, 1) * window.months());
          last(active, window.from.plusMonths(after), grid);
        }
      }
      case Frequency.Ending(double yearly) ->
          end(active, monthsUntil(yearly, chance.uniform(scenario, event, 0)), grid);
      case Frequency.Yearly yearly ->
          years(active, yearly, draw -> chance.uniform(scenario, event, draw), grid);
    }
    return active;
  }

  /// Whole months before it comes: the inverse of `1 - (1 - yearly)^(months / 12)`.
  private static double monthsUntil(double yearly, double uniform) {
    return Math.floor(12 * Math.log1p(-uniform) / Math.log1p(-yearly));
  }

  /// All from the period that holds the month on.
  private void end(double[] active, double after, TimeGrid grid) {
    if (after < window.months()) {
      int first = Math.max(0, grid.period(window.from.plusMonths((long) after)));
      Arrays.fill(active, Math.min(first, active.length), active.length, 1);
    }
  }

  private void years(
      double[] active, Frequency.Yearly yearly, IntToDoubleFunction uniform, TimeGrid grid) {
    double likely = yearly.probability;
    double otherwise = Frequency.Yearly.afterNone(yearly.probability, yearly.afterOne);
    int first = grid.year(0);
    for (int year = first; year <= grid.year(grid.periods() - 1); year++) {
      int draw = 2 * (year - first);
      boolean isHit = happens(likely, uniform.applyAsDouble(draw));
      likely = isHit ? yearly.afterOne : otherwise;
      int month =
          yearly
              .month
              .map(Month::getValue)
              .orElse(1 + (int) (uniform.applyAsDouble(draw + 1) * 12));
      YearMonth begins = YearMonth.of(year, month);
      if (isHit && window.holds(begins)) {
        last(active, begins, grid);
      }
    }
  }

  private static boolean happens(double probability, double uniform) {
    Distribution event = probability == 0 ? NEVER : new Distribution.Event(probability, 0, 1);
    return event.quantile(uniform) > 0;
  }

  private void last(double[] active, YearMonth begins, TimeGrid grid) {
    int step = grid.step().months();
    for (int month = 0; month < lasts_months; month++) {
      int period = grid.period(begins.plusMonths(month));
      if (period >= 0 && period < active.length) {
        active[period] = Math.min(1, active[period] + 1.0 / step);
      }
    }
  }
}
