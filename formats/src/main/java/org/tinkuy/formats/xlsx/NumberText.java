package org.tinkuy.formats.xlsx;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.tinkuy.formats.grid.GridCell;
import org.tinkuy.formats.grid.GridCell.Kind;

/// Writes the number of a cell as the text that a person sees, as far as that is not rounded.
final class NumberText {
  private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
  private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);

  /// 9999-12-31.
  private static final int LAST_SERIAL = 2_958_465;

  /// The 29 February 1900 that never was, but that workbooks count.
  private static final int FALSE_LEAP_DAY = 60;

  private static final int SECONDS_PER_DAY = 86_400;

  private final boolean from1904;

  /// @param from1904 whether the workbook counts days from 1904, as those of old Macs do
  NumberText(boolean from1904) {
    this.from1904 = from1904;
  }

  /// @param written the number as the part writes it
  GridCell cell(String written, NumberShape shape) {
    String text = written.strip();
    double value;
    try {
      value = Double.parseDouble(text);
    } catch (NumberFormatException _) {
      return GridCell.ofText(written);
    }
    if (!Double.isFinite(value)) {
      return GridCell.ofText(written);
    }
    return switch (shape.sense()) {
      case NUMBER -> new GridCell(Kind.NUMBER, padded(plain(text, value), shape.zeros()));
      case PERCENT ->
          new GridCell(
              Kind.NUMBER, plain(new BigDecimal(plain(text, value)).movePointRight(2)) + " %");
      case DAY -> day(text, value, Kind.DAY);
      case MONTH -> day(text, value, Kind.MONTH);
      case YEAR -> day(text, value, Kind.YEAR);
      case TIME -> value >= 0 && value < 1 ? time(value) : day(text, value, Kind.DAY);
    };
  }

  /// The shortest decimal that is this number: what is stored as `0.10000000000000001` was typed as
  /// 0.1. Whole numbers stay as they are, for they may be codes.
  private static String plain(String text, double value) {
    boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? text : plain(BigDecimal.valueOf(value));
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static String padded(String digits, int zeros) {
    boolean whole = digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return whole && digits.length() < zeros ? "0".repeat(zeros - digits.length()) + digits : digits;
  }

  /// A day by its serial; a number that is no day stays a number.
  ///
  /// `1` is 1900-01-01; from 61 on the day is one less than it seems, for the 29 February 1900 that
  /// never was is counted; with 1904 `0` is 1904-01-01.
  ///
  /// Source: ECMA-376, 5th edition (2016), part 1, section 18.17.4.1.
  private GridCell day(String text, double serial, Kind kind) {
    long days = (long) Math.floor(serial);
    boolean counted = from1904 || (days >= 1 && days != FALSE_LEAP_DAY);
    if (!counted || serial < 0 || serial > LAST_SERIAL + 1.0) {
      return new GridCell(Kind.NUMBER, plain(text, serial));
    }
    try {
      LocalDate date =
          from1904
              ? FIRST_OF_1904.plusDays(days)
              : BEFORE_1900.plusDays(days > FALSE_LEAP_DAY ? days - 1 : days);
      LocalDateTime moment =
          date.atStartOfDay().plusSeconds(Math.round((serial - days) * SECONDS_PER_DAY));
      boolean midnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
      return new GridCell(kind, midnight ? moment.toLocalDate().toString() : text(moment));
    } catch (DateTimeException _) {
      return new GridCell(Kind.NUMBER, plain(text, serial));
    }
  }

  private static String text(LocalDateTime moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static GridCell time(double share) {
    long seconds = Math.min(Math.round(share * SECONDS_PER_DAY), SECONDS_PER_DAY - 1);
    return GridCell.ofText(LocalTime.ofSecondOfDay(seconds).toString());
  }
}
