package org.tinkuy.app.assess;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.State;

/// What is expected of one criterion, from a line `id STATE value | arithmetic`; the value is `-`
/// where there is none or only the state is expected.
///
/// @param id the criterion
/// @param state its state
/// @param value its value rounded to four decimals, or `-`
record ExpectedRow(String id, State state, String value) {
  private static final Pattern WORDS = Pattern.compile("\\s+");

  static List<ExpectedRow> parse(String text) {
    return text.lines().filter(line -> !line.isBlank()).map(ExpectedRow::row).toList();
  }

  private static ExpectedRow row(String line) {
    List<String> words = WORDS.splitAsStream(line.strip()).toList();
    return new ExpectedRow(words.get(0), State.valueOf(words.get(1)), words.get(2));
  }

  static ExpectedRow of(CriterionResult result, boolean withValue) {
    String value =
        result
            .current()
            .value()
            .findValue()
            .filter(_ -> withValue)
            .map(number -> String.format(Locale.ROOT, "%.4f", number))
            .orElse("-");
    return new ExpectedRow(result.id(), result.current().state(), value);
  }
}
