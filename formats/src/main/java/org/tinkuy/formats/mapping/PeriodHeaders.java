package org.tinkuy.formats.mapping;

import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Spelling;

/// Headers that are months or years, in English, Spanish, French, Portuguese and Vietnamese.
final class PeriodHeaders {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Locale VIETNAMESE = Locale.of("vi");
  private static final List<Locale> LANGUAGES =
      List.of(
          Locale.ENGLISH,
          Locale.of("es"),
          Locale.of("es", "PE"),
          Locale.FRENCH,
          Locale.of("pt"),
          VIETNAMESE);
  private static final Map<String, Month> MONTHS = months();
  private static final MonthDay JANUARY = MonthDay.of(1, 1);

  /// Fewer columns are no sign of a wide sheet.
  private static final int FEWEST = 2;

  private PeriodHeaders() {}

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    for (Month month : Month.values()) {
      for (Locale language : LANGUAGES) {
        for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
          months.put(Spelling.letters(month.getDisplayName(style, language)), month);
        }
      }
      // Vietnamese counts its months, and some write the first nine of them with two digits
      String named = month.getDisplayName(TextStyle.FULL, VIETNAMESE);
      months.put(Spelling.letters(named.replaceAll("\\b(?=\\d$)", "0")), month);
    }
    return months;
  }

  /// Periods by header; none where fewer than two headers are periods.
  ///
  /// @param year the year that bare months are of; empty where it is not known
  static Map<String, String> of(Iterable<String> headers, Optional<String> year) {
    Map<String, String> periods = new LinkedHashMap<>();
    headers.forEach(header -> period(header, year).ifPresent(p -> periods.put(header, p)));
    return periods.size() < FEWEST ? Map.of() : periods;
  }

  private static Optional<String> period(String header, Optional<String> year) {
    Optional<Period> whole = Period.find(header.strip(), JANUARY);
    if (whole.isPresent()) {
      return Optional.of(header.strip());
    }
    int border = header.lastIndexOf(MappedHeader.BETWEEN);
    if (border >= 0) {
      Optional<String> above = yearIn(header.substring(0, border));
      return period(header.substring(border + MappedHeader.BETWEEN.length()), above.or(() -> year));
    }
    Optional<String> own = yearIn(header);
    Month month = MONTHS.get(Spelling.letters(YEAR.matcher(header).replaceAll("")));
    return month == null
        ? Optional.empty()
        : own.or(() -> year).map(y -> String.format(Locale.ROOT, "%s-%02d", y, month.getValue()));
  }

  /// The only year that a text names.
  static Optional<String> yearIn(String text) {
    Matcher years = YEAR.matcher(text);
    Optional<String> found = Optional.empty();
    while (years.find()) {
      if (found.isPresent() && !found.get().equals(years.group())) {
        return Optional.empty();
      }
      found = Optional.of(years.group());
    }
    return found;
  }
}
