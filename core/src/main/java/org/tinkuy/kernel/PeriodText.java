package org.tinkuy.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads and writes the spellings of [Period].
final class PeriodText {
  private static final Pattern TEXT =
      Pattern.compile(
          "(?<fiscal>FY)?(?<year>[0-9]{4})(?:-(?<part>Q[1-4]|[0-9]{2}(?:-[0-9]{2})?))?");

  private PeriodText() {}

  static String year(LocalDate day) {
    int year = day.getYear();
    return year >= 1000 && year <= 9999
        ? Integer.toString(year)
        : String.format(Locale.ROOT, "%04d", year);
  }

  static Optional<Period> find(String text, MonthDay fiscalStart) {
    String upper = text.strip().toUpperCase(Locale.ROOT);
    Matcher matcher = TEXT.matcher(upper);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group("year"));
    boolean fiscal = matcher.group("fiscal") != null;
    String part = matcher.group("part");
    if (fiscal) {
      return part == null && year > 0
          ? Optional.of(Period.fiscalYear(year, fiscalStart))
          : Optional.empty();
    }
    return part == null ? Optional.of(Period.year(year)) : findPart(year, part, upper);
  }

  private static Optional<Period> findPart(int year, String part, String upper) {
    if (part.startsWith("Q")) {
      return Optional.of(Period.quarter(year, part.charAt(1) - '0'));
    }
    try {
      return Optional.of(
          part.length() == 2
              ? Period.month(YearMonth.parse(upper))
              : Period.day(LocalDate.parse(upper)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
