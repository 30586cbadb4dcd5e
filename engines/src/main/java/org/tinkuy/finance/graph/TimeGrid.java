package org.tinkuy.finance.graph;

import java.time.YearMonth;
import org.tinkuy.kernel.Check;

/// The periods of a model: months for the whole life, or years for screening. They never mix.
///
/// @param start the first month of the first period
/// @param step the length of every period
/// @param periods how many, >= 1
public record TimeGrid(YearMonth start, Step step, int periods) {

  /// How long one period is.
  public enum Step {
    MONTH(1),
    YEAR(12);

    private final int months;

    Step(int months) {
      this.months = months;
    }

    public int months() {
      return months;
    }
  }

  public TimeGrid {
    Check.that(
        periods >= 1,
        "finance.grid.empty",
        "Time grid from %s: it must have a period or more, but has %s.",
        start,
        periods);
  }

  public static TimeGrid months(YearMonth start, int periods) {
    return new TimeGrid(start, Step.MONTH, periods);
  }

  /// Years that begin in January.
  ///
  /// @param periods how many years, >= 1
  public static TimeGrid years(int firstYear, int periods) {
    return new TimeGrid(YearMonth.of(firstYear, 1), Step.YEAR, periods);
  }

  /// The first month of a period.
  ///
  /// @param period from 0
  public YearMonth month(int period) {
    return start.plusMonths((long) period * step.months);
  }

  /// The calendar year in which a period begins.
  ///
  /// @param period from 0
  public int year(int period) {
    return month(period).getYear();
  }

  /// The period that holds a month; negative before the first one.
  public int period(YearMonth month) {
    int months =
        (month.getYear() - start.getYear()) * 12 + month.getMonthValue() - start.getMonthValue();
    return Math.floorDiv(months, step.months);
  }

  /// The length of a period over the time for which something is stated: a twelfth for what is
  /// stated for a year, on months.
  double share(Shape stated) {
    return (double) step.months / (stated == Shape.PER_YEAR ? 12 : 1);
  }

  /// 12 or 1.
  public int perYear() {
    return 12 / step.months;
  }

  /// `2027-03` or `2027`.
  ///
  /// @param period from 0
  public String label(int period) {
    return step == Step.MONTH || start.getMonthValue() != 1
        ? month(period).toString()
        : Integer.toString(year(period));
  }
}
