package org.tinkuy.samples.valley;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A firm of the park, as its row of the sheet `firms` describes it.
///
/// @param line its row
record Firm(Sheet.Line line) {
  String id() {
    return line.text("tenant");
  }

  String pole() {
    return line.text("pole");
  }

  LocalDate since() {
    return LocalDate.parse(line.text("since"));
  }

  Optional<LocalDate> until() {
    return line.has("until") ? Optional.of(LocalDate.parse(line.text("until"))) : Optional.empty();
  }

  /// The share of a year's days on which it was in the park.
  double presence(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    LocalDate from = since().isAfter(first) ? since() : first;
    LocalDate to = until().filter(end -> end.isBefore(last)).orElse(last);
    double days = ChronoUnit.DAYS.between(from, to) + 1.0;
    return Math.max(0, days / first.lengthOfYear());
  }

  boolean isPresent(int year) {
    return presence(year) > 0;
  }
}
