package org.tinkuy.views.money;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinkuy.finance.graph.TimeGrid;

/// The periods of a money case that somebody asks for, as people write them: `2031`, `2031-03`,
/// `03/2031`, `2031-Q1` (or `T1`), `2031-H1` (or `S1`), `2027..2029`, `14` or `month 14` of the
/// case, `year 3` of it.
///
/// @param first period, from 0
/// @param last period, at least the first
record AskedTime(TimeGrid grid, int first, int last) {
  private static final Pattern RANGE = Pattern.compile("(.+?)\\s*(?:\\.\\.|–|—)\\s*(.+)");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})\\s*-\\s*(\\d{4})");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(0?[1-9]|1[0-2])");
  private static final Pattern MONTH_FIRST = Pattern.compile("(0?[1-9]|1[0-2])/(\\d{4})");
  private static final Pattern PART = Pattern.compile("(?i)(\\d{4})[- ]?([QTHS])([1-4])");
  private static final Pattern COUNTED =
      Pattern.compile("(?iu)(?:(month|mes|mois|tháng|year|año|ano|an|année|năm)\\s*)?(\\d{1,3})");
  private static final Map<String, Integer> PARTS = Map.of("Q", 3, "T", 3, "H", 6, "S", 6);

  /// The periods of a text; empty where it is none, or none of the case.
  static Optional<AskedTime> of(String text, TimeGrid grid) {
    String plain = text.strip();
    Matcher range = RANGE.matcher(plain);
    Matcher years = YEARS.matcher(plain);
    Matcher both = range.matches() ? range : years;
    if (both.matches()) {
      Optional<AskedTime> to = of(both.group(2), grid);
      return of(both.group(1), grid)
          .filter(from -> to.isPresent() && from.first <= to.get().last)
          .map(from -> new AskedTime(grid, from.first, to.orElse(from).last));
    }
    return single(plain, grid);
  }

  private static Optional<AskedTime> single(String text, TimeGrid grid) {
    Matcher month = MONTH.matcher(text);
    if (month.matches()) {
      return months(grid, month(month.group(1), month.group(2)), 1);
    }
    Matcher reversed = MONTH_FIRST.matcher(text);
    if (reversed.matches()) {
      return months(grid, month(reversed.group(2), reversed.group(1)), 1);
    }
    Matcher part = PART.matcher(text);
    if (part.matches()) {
      int length = PARTS.getOrDefault(part.group(2).toUpperCase(Locale.ROOT), 12);
      int from = (Integer.parseInt(part.group(3)) - 1) * length;
      YearMonth january = YearMonth.of(Integer.parseInt(part.group(1)), 1);
      return from >= 12 ? Optional.empty() : months(grid, january.plusMonths(from), length);
    }
    return YEAR.matcher(text).matches()
        ? year(Integer.parseInt(text), grid)
        : counted(COUNTED.matcher(text), grid);
  }

  private static YearMonth month(String year, String month) {
    return YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
  }

  /// The periods that begin in a year.
  private static Optional<AskedTime> year(int year, TimeGrid grid) {
    int first = -1;
    int last = -1;
    for (int t = 0; t < grid.periods(); t++) {
      if (grid.year(t) == year) {
        first = first < 0 ? t : first;
        last = t;
      }
    }
    return first < 0 ? Optional.empty() : Optional.of(new AskedTime(grid, first, last));
  }

  /// What is counted from the beginning of the case: its fourteenth month, its third year.
  private static Optional<AskedTime> counted(Matcher counted, TimeGrid grid) {
    if (!counted.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(counted.group(2)) - 1;
    String word = counted.group(1) == null ? "" : counted.group(1);
    boolean isMonth = word.regionMatches(true, 0, "m", 0, 1) || word.startsWith("th");
    int length = word.isEmpty() ? grid.step().months() : isMonth ? 1 : 12;
    return number < 0
        ? Optional.empty()
        : months(grid, grid.start().plusMonths((long) number * length), length);
  }

  private static Optional<AskedTime> months(TimeGrid grid, YearMonth from, int months) {
    int first = grid.period(from);
    int last = grid.period(from.plusMonths(months - 1L));
    return first < 0 || last >= grid.periods()
        ? Optional.empty()
        : Optional.of(new AskedTime(grid, first, last));
  }

  boolean isOne() {
    return first == last;
  }

  /// Whether it is one calendar year, as far as the case has it.
  boolean isYear() {
    return grid.year(first) == grid.year(last) && isWhole();
  }

  /// Whether it is calendar years, as far as the case has them.
  private boolean isWhole() {
    return (first == 0 || grid.year(first - 1) < grid.year(first))
        && (last == grid.periods() - 1 || grid.year(last + 1) > grid.year(last));
  }

  /// Whether its years are told one by one, since it is several of them.
  boolean isByYear() {
    return grid.perYear() > 1 && grid.year(first) < grid.year(last) && isWhole();
  }

  /// `2031-03`, `2031`, `2031-01..2031-03` or `2027..2029`, which can be asked for again.
  String label() {
    if (isOne()) {
      return grid.label(first);
    }
    if (isYear()) {
      return Integer.toString(grid.year(first));
    }
    return isWhole()
        ? grid.year(first) + ".." + grid.year(last)
        : grid.label(first) + ".." + grid.label(last);
  }
}
