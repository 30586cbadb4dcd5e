package org.tinkuy.study;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.park.Park;

/// The years that the rows of a park are of.
record DatedYears(Park park) {
  /// How many earlier years a report looks back on.
  static final int MOST = 4;

  /// Tables whose rows show that a period has data.
  private static final List<String> TABLES = List.of("flows", "workforce", "facts", "economics");

  /// The latest calendar or fiscal year with rows in the tables that every assessment reads.
  Optional<Period> latest(Attempt attempt) {
    Optional<Period> latest =
        list().max(Comparator.comparing(Period::end).thenComparing(Comparator.naturalOrder()));
    if (latest.isEmpty()) {
      attempt.error(
          "study.noPeriod",
          Place.file("request").at("period"),
          Sentence.of("hint.study.noPeriod", "Maybe add rows to facts or flows, or name a period."),
          "The park has no dated rows, so there is no period to assess.");
    }
    return latest;
  }

  /// The years of the rows that somebody wrote: a fiscal year stays one, shorter periods count to
  /// their calendar year. A money case of years to come is no row.
  Stream<Period> list() {
    return TABLES.stream()
        .flatMap(table -> park.table(table).rows().stream())
        .filter(row -> !row.text("basis").equals("intended") && !CaseFact.isOne(row))
        .flatMap(row -> row.findPeriod("period").stream())
        .map(
            period ->
                switch (period.kind()) {
                  case CALENDAR_YEAR, FISCAL_YEAR -> period;
                  case QUARTER, MONTH, DAY -> Period.year(period.end().getYear());
                });
  }

  /// The years with data before the period, the oldest first; none for a shorter period, which has
  /// no year before it to stand beside.
  List<Period> before(Period period) {
    List<Period> years =
        list()
            .filter(year -> year.kind() == period.kind())
            .filter(year -> year.end().isBefore(period.start()))
            .distinct()
            .sorted(Comparator.comparing(Period::end))
            .toList();
    return years.subList(Math.max(0, years.size() - MOST), years.size());
  }
}
