package org.tinkuy.finance.project;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinkuy.kernel.Sentence;

/// What a text may mean that stands where a month is asked for: `2029-1`, `2029/03`, `03/2029`.
final class MonthHint {
  private static final Pattern MONTH =
      Pattern.compile("(?<year>\\d{4})[-/. ](?<month>\\d{1,2})|(?<of>\\d{1,2})[-/. ](?<in>\\d{4})");

  private MonthHint() {}

  static Sentence of(String text) {
    Matcher found = MONTH.matcher(text.strip());
    if (found.matches()) {
      boolean isYearFirst = found.group("year") != null;
      String year = found.group(isYearFirst ? "year" : "in");
      String month = found.group(isYearFirst ? "month" : "of");
      String meant = year + "-" + (month.length() < 2 ? "0" : "") + month;
      if (Lifetime.month(meant).isPresent()) {
        return Sentence.maybe(List.of(meant));
      }
    }
    return Sentence.of(
        "hint.finance.input.month", "Write it in digits, the year first: January 2029 as 2029-01.");
  }
}
