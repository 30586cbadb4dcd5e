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

  /// A period so far from all rows that a report, which looks back on [#MOST] years, would see none
  /// of them is refused, as a slip. What is nearer, and years for which something is intended, may
  /// be asked: answers and certificates may hold in them.
  ///
  /// @param option the part of the request that names the period
  void told(Period period, String option, Attempt attempt) {
    List<Period> years = list().distinct().sorted(Comparator.comparing(Period::end)).toList();
    if (years.isEmpty()) {
      return;
    }
    Period first = years.getFirst();
    Period last = years.getLast();
    boolean beyond =
        period.start().isAfter(last.end().plusYears(MOST))
            || period.end().isBefore(first.start().minusYears(MOST));
    if (beyond && rows().noneMatch(period::overlaps)) {
      attempt.error(
          "study.periodUntold",
          Place.file("request").at(option),
          Sentence.of(
              "hint.study.periodUntold",
              "Maybe write %s.",
              period.start().isAfter(last.end()) ? last : first),
          "Period: it must lie within %d years of those that the park tells of, %s to %s, but is"
              + " %s.",
          MOST,
          first,
          last,
          period);
    }
  }

  private Stream<Period> rows() {
    return park.tables().values().stream()
        .filter(table -> table.schema().hasPeriod())
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.findPeriod("period").stream());
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
