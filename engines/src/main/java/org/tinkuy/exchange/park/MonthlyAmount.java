package org.tinkuy.exchange.park;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.kernel.Check;

/// What passes in a year at the full amount, month by month.
///
/// @param year in the whole year, t or MWh, > 0
/// @param months from January to December, t or MWh, each >= 0; 0 in a month in which one of the
///   flows is not there; together the year but for rounding
public record MonthlyAmount(double year, List<Double> months) {
  private static final double ROUNDING = 1e-6;

  /// What passes in one month.
  ///
  /// @param month 1 to 12
  /// @param share of its full amount, 0 to 1
  /// @param amount what passes, t or MWh, >= 0
  public record Month(int month, double share, double amount) {}

  public MonthlyAmount {
    months = List.copyOf(months);
    double sum_t = months.stream().mapToDouble(each -> each).sum();
    Check.that(
        months.size() == Calendar.YEAR && Math.abs(sum_t - year) <= ROUNDING * year,
        "exchange.park.months",
        "Months: twelve must come to the %s of the year, but %s come to %s. Maybe a month is"
            + " missing, or one is written twice.",
        year,
        months.size(),
        sum_t);
  }

  /// Months in which something passes, 1 to 12, in order.
  public List<Integer> active() {
    List<Integer> active = new ArrayList<>();
    for (int month = 1; month <= Calendar.YEAR; month++) {
      if (months.get(month - 1) > 0) {
        active.add(month);
      }
    }
    return active;
  }

  /// Whether it passes all year alike.
  public boolean isEven() {
    double mean_t = year / Calendar.YEAR;
    return months.stream().allMatch(each -> Math.abs(each - mean_t) <= ROUNDING * mean_t);
  }

  /// The twelve months from the start on, with what the ramp-up lets through.
  ///
  /// @param start its first day; where it is not known, the first month in which something passes
  public List<Month> firstYear(RampUp ramp, Optional<LocalDate> start) {
    int first = start.map(LocalDate::getMonthValue).orElseGet(() -> active().getFirst());
    List<Month> year = new ArrayList<>();
    for (int since = 0; since < Calendar.YEAR; since++) {
      int month = (first - 1 + since) % Calendar.YEAR + 1;
      double share = ramp.share(since);
      year.add(new Month(month, share, share * months.get(month - 1)));
    }
    return year;
  }
}
