package org.tinkuy.exchange.park;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;

/// When a flow is there.
///
/// @param months 1 to 12, at least one; all twelve where the park says nothing
/// @param variability coefficient of variation within the period, >= 0; 0 where it does not vary,
///   absent where not stated
/// @param committedUntil last day of a contract that binds it; absent where none is stated, or it
///   is over before the period begins
public record Calendar(
    NavigableSet<Integer> months, OptionalDouble variability, Optional<LocalDate> committedUntil) {
  /// Months of a year.
  public static final int YEAR = 12;

  public Calendar {
    months = new TreeSet<>(months);
  }

  /// Whether it is said to vary within the period.
  public boolean isVarying() {
    return variability.orElse(0) > 0;
  }

  /// The first day on which no contract binds it; absent where none does.
  public Optional<LocalDate> free() {
    return committedUntil.map(day -> day.plusDays(1));
  }

  /// Whether it is there in every month.
  public boolean isAllYear() {
    return months.size() == YEAR;
  }
}
