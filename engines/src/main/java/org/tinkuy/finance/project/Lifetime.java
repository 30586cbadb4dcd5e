package org.tinkuy.finance.project;

import java.time.YearMonth;
import java.util.Optional;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.kernel.Check;

/// When a case begins, how long it lasts, and how fine it is reckoned.
///
/// @param start first month
/// @param step months, or years for screening
/// @param years how many, >= 1
public record Lifetime(YearMonth start, TimeGrid.Step step, int years) {
  private static final int MOST = 100;

  public Lifetime {
    Check.that(
        years >= 1 && years <= MOST,
        "finance.case.life",
        "Life: it must be from 1 to %s years, but is %s.",
        MOST,
        years);
  }

  /// Its last month.
  YearMonth end() {
    return start.plusMonths(12L * years - 1);
  }

  public TimeGrid grid() {
    return new TimeGrid(start, step, years * 12 / step.months());
  }

  /// A month as it is written, `2027-03`, or the first one of a year, `2027`.
  static Optional<YearMonth> month(String text) {
    if (text.matches("\\d{4}")) {
      return Optional.of(YearMonth.of(Integer.parseInt(text), 1));
    }
    return text.matches("\\d{4}-(0[1-9]|1[0-2])")
        ? Optional.of(YearMonth.parse(text))
        : Optional.empty();
  }
}
