package org.tinkuy.samples.valley;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Who held a plot, and when.
///
/// @param plot the plot
/// @param tenant who held it
/// @param from first day
/// @param until last day; absent for a sale
/// @param rent USD per m2 and year; 0 for a sale
/// @param note what is worth knowing, empty for nothing
record Lease(
    String plot,
    String tenant,
    LocalDate from,
    Optional<LocalDate> until,
    double rent,
    String note) {

  boolean isSale() {
    return until.isEmpty();
  }

  /// The share of a year's days that it covers.
  double share(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    LocalDate begin = from.isAfter(first) ? from : first;
    LocalDate end = until.filter(day -> day.isBefore(last)).orElse(last);
    return Math.max(0, (ChronoUnit.DAYS.between(begin, end) + 1.0) / first.lengthOfYear());
  }
}
