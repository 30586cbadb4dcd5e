package org.tinkuy.exchange.park;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;

/// When a flow is there.
///
/// @param months 1 to 12, at least one; all twelve where the park says nothing
/// @param variability coefficient of variation within the period, >= 0; absent where not stated
/// @param committedUntil end of a contract that binds it; absent where none is stated
public record Calendar(
    NavigableSet<Integer> months, OptionalDouble variability, Optional<LocalDate> committedUntil) {
  /// Months of a year.
  public static final int YEAR = 12;

  public Calendar {
    months = new TreeSet<>(months);
  }

  /// Whether it is there in every month.
  public boolean isAllYear() {
    return months.size() == YEAR;
  }
}
