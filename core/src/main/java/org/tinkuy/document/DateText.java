package org.tinkuy.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Spoken;

/// How days are written: `2024-03-15`, or with the year last, where day and month must be told
/// apart by their numbers or by other cells of the column.
final class DateText {
  private static final String MIDNIGHT = "(?:[T ]0?0:00(?::00(?:\\.0+)?)?Z?)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + MIDNIGHT);
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})" + MIDNIGHT);

  private DateText() {}

  /// The order that the dates of a column tell.
  static DateOrder orderOf(Collection<String> texts) {
    boolean dayFirst = false;
    boolean monthFirst = false;
    for (String text : texts) {
      if (!mayEndInYear(text)) {
        continue;
      }
      Matcher date = YEAR_LAST.matcher(text);
      if (date.matches()) {
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(3));
        dayFirst |= first > 12 && second <= 12;
        monthFirst |= first <= 12 && second > 12;
      }
    }
    if (dayFirst && monthFirst) {
      return DateOrder.MIXED;
    }
    return dayFirst ? DateOrder.DAY_FIRST : monthFirst ? DateOrder.MONTH_FIRST : DateOrder.EITHER;
  }

  /// Whether a sign stands after its first or second place, as in every date whose year is last:
  /// nearly all dates begin with the year, and need not be matched to learn that.
  private static boolean mayEndInYear(String text) {
    return text.length() > 2
        && !(Character.isDigit(text.charAt(1)) && Character.isDigit(text.charAt(2)));
  }

  /// Whether it is written as `2024-03-15`, the way nearly all dates are.
  private static boolean isPlain(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && i != 4 && i != 7) {
        return false;
      }
    }
    return true;
  }

  /// Whether it is written in one of the ways of a day, be there such a day or not.
  static boolean isDate(String text) {
    return isPlain(text) || YEAR_FIRST.matcher(text).matches() || YEAR_LAST.matcher(text).matches();
  }

  /// Whether a date could be two days by itself.
  static boolean isAmbiguous(String text) {
    Matcher date = YEAR_LAST.matcher(text);
    if (!date.matches()) {
      return false;
    }
    int first = Integer.parseInt(date.group(1));
    int second = Integer.parseInt(date.group(3));
    return first <= 12 && second <= 12 && first != second;
  }

  /// Reads a day; refuses what is none or could be two.
  ///
  /// @param name the column, for messages
  static LocalDate read(Spoken name, String text, DateOrder order) {
    if (isPlain(text)) {
      return day(name, text, text.substring(0, 4), text.substring(5, 7), text.substring(8));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return day(name, text, yearFirst.group(1), yearFirst.group(3), yearFirst.group(4));
    }
    Matcher yearLast = YEAR_LAST.matcher(text);
    boolean matches = yearLast.matches();
    Check.that(
        matches,
        "cell.date",
        "%s: must be a date, but is '%s'. Maybe write it as 2024-03-15.",
        name,
        Shown.of(text));
    String year = yearLast.group(4);
    String first = yearLast.group(1);
    String second = yearLast.group(3);
    checkOrder(name, text, order);
    boolean dayFirst =
        isAmbiguous(text) ? order == DateOrder.DAY_FIRST : Integer.parseInt(second) <= 12;
    return dayFirst ? day(name, text, year, second, first) : day(name, text, year, first, second);
  }

  private static void checkOrder(Spoken name, String text, DateOrder order) {
    Matcher date = YEAR_LAST.matcher(text);
    Check.that(
        order.isKnown() || !isAmbiguous(text) || !date.matches(),
        "cell.dateOrder",
        "%s: a date must have one reading, but '%s' can be day or month first. Maybe write it as"
            + " 2024-03-15.",
        name,
        text);
  }

  private static LocalDate day(
      Spoken name, String text, String year, String month, String dayOfMonth) {
    int m = Integer.parseInt(month);
    int d = Integer.parseInt(dayOfMonth);
    boolean exists =
        m >= 1 && m <= 12 && d >= 1 && d <= YearMonth.of(Integer.parseInt(year), m).lengthOfMonth();
    Check.that(
        exists,
        "cell.noSuchDay",
        "%s: must be a day of the calendar, but is '%s'. Maybe write a day that exists, in the"
            + " form 2024-03-15.",
        name,
        text);
    return LocalDate.of(Integer.parseInt(year), m, d);
  }
}
