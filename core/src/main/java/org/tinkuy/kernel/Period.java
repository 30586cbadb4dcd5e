package org.tinkuy.kernel;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// A named stretch of whole days that figures are for: a year, a quarter, a month, a day.
///
/// A fiscal year is named by the calendar year in which it ends: with a start on 1 July, `FY2024`
/// runs from 2023-07-01 to 2024-06-30. Order is by first day, the longer period first.
///
/// @param start its first day
/// @param end its last day, inclusive
/// @param text its one spelling: `2024`, `FY2024`, `2024-Q1`, `2024-03`, `2024-03-15`
public record Period(Kind kind, LocalDate start, LocalDate end, String text)
    implements Comparable<Period> {
  private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);
  private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);
  private static final Comparator<Period> ORDER =
      Comparator.comparing(Period::start)
          .thenComparing(Period::end, Comparator.reverseOrder())
          .thenComparing(Period::kind);

  /// The kinds of period; declared from long to short.
  public enum Kind {
    CALENDAR_YEAR(12),
    FISCAL_YEAR(12),
    QUARTER(3),
    MONTH(1),
    DAY(0);

    private final int months;

    Kind(int months) {
      this.months = months;
    }

    private LocalDate shift(LocalDate start, int times) {
      return this == DAY
          ? start.plusDays(times)
          : start.plusMonths(Math.multiplyExact((long) months, times));
    }

    private LocalDate end(LocalDate start) {
      return shift(start, 1).minusDays(1);
    }

    private boolean startsOn(LocalDate day) {
      return switch (this) {
        case CALENDAR_YEAR -> day.getDayOfYear() == 1;
        case FISCAL_YEAR -> day.getMonthValue() != 2 || day.getDayOfMonth() != 29;
        case QUARTER -> day.getDayOfMonth() == 1 && day.getMonthValue() % 3 == 1;
        case MONTH -> day.getDayOfMonth() == 1;
        case DAY -> true;
      };
    }

    private String text(LocalDate start) {
      return switch (this) {
        case CALENDAR_YEAR -> PeriodText.year(start);
        case FISCAL_YEAR -> "FY" + PeriodText.year(end(start));
        case QUARTER -> PeriodText.year(start) + "-Q" + (start.getMonthValue() + 2) / 3;
        case MONTH -> YearMonth.from(start).toString();
        case DAY -> start.toString();
      };
    }
  }

  public Period {
    Check.that(
        start.getYear() >= 0 && end.getYear() <= 9999,
        "kernel.period.year",
        "Period '%s': its years must be from 0 to 9999.",
        text);
    Check.that(
        kind.startsOn(start) && kind.end(start).equals(end) && kind.text(start).equals(text),
        "kernel.period.bounds",
        "Period '%s': a %s cannot run from %s to %s under this name.",
        text,
        kind,
        start,
        end);
  }

  private Period(Kind kind, LocalDate start) {
    this(kind, start, kind.end(start), kind.text(start));
  }

  public static Period year(int year) {
    return new Period(Kind.CALENDAR_YEAR, LocalDate.of(year, 1, 1));
  }

  /// The fiscal year that ends in this calendar year.
  ///
  /// @param fiscalStart the first day of every fiscal year, not 29 February
  public static Period fiscalYear(int year, MonthDay fiscalStart) {
    Check.that(
        !fiscalStart.equals(LEAP_DAY),
        "kernel.period.fiscalStart",
        "Period 'FY%s': a fiscal year cannot start on 29 February.",
        year);
    return new Period(
        Kind.FISCAL_YEAR, fiscalStart.atYear(fiscalStart.equals(NEW_YEAR) ? year : year - 1));
  }

  /// A quarter of a calendar year.
  ///
  /// @param quarter of the calendar year, 1 to 4
  public static Period quarter(int year, int quarter) {
    return new Period(Kind.QUARTER, LocalDate.of(year, 3 * quarter - 2, 1));
  }

  public static Period month(YearMonth month) {
    return new Period(Kind.MONTH, month.atDay(1));
  }

  public static Period day(LocalDate day) {
    return new Period(Kind.DAY, day);
  }

  /// Reads a period; refuses what is none.
  ///
  /// @param fiscalStart the first day of the park's fiscal years, not 29 February
  public static Period parse(String text, MonthDay fiscalStart) {
    Optional<Period> found = find(text, fiscalStart);
    Check.that(
        found.isPresent(),
        "kernel.period.unreadable",
        "Period '%s': it must be written as 2024, FY2024, 2024-Q1, 2024-03 or 2024-03-15.",
        text);
    return found.orElseThrow();
  }

  /// Reads a period; empty where the text is none.
  ///
  /// @param fiscalStart the first day of the park's fiscal years, not 29 February
  public static Optional<Period> find(String text, MonthDay fiscalStart) {
    return PeriodText.find(text, fiscalStart);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }

  public boolean contains(Period other) {
    return contains(other.start) && contains(other.end);
  }

  public boolean overlaps(Period other) {
    return !start.isAfter(other.end) && !other.start.isAfter(end);
  }

  /// Those of things with a period that together tell a longer one: they do not overlap, and stand
  /// in the order of time. A longer one goes before the shorter ones inside it, of two as long the
  /// one named first.
  ///
  /// @param periodOf the period of a thing
  public static <T> SortedMap<Period, T> apart(List<T> things, Function<T, Period> periodOf) {
    SortedMap<Period, T> chosen = new TreeMap<>();
    things.stream()
        .sorted(Comparator.comparingInt((T thing) -> -periodOf.apply(thing).days()))
        .filter(thing -> chosen.keySet().stream().noneMatch(periodOf.apply(thing)::overlaps))
        .forEach(thing -> chosen.put(periodOf.apply(thing), thing));
    return chosen;
  }

  /// How many days it has, first and last included; >= 1.
  public int days() {
    return Math.toIntExact(ChronoUnit.DAYS.between(start, end) + 1);
  }

  /// The period of the same kind so many steps before.
  ///
  /// @param steps 0 gives this one; negative goes forward
  public Period back(int steps) {
    return new Period(kind, kind.shift(start, Math.negateExact(steps)));
  }

  @Override
  public int compareTo(Period other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return text;
  }
}
