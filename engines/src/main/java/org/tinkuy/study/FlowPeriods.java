package org.tinkuy.study;

import java.util.List;
import java.util.stream.Stream;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.park.Cell;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;

/// Whether a park tells anything of its flows in a period that is shorter than a year: what it
/// tells of a year is not divided.
///
/// @param park the park
record FlowPeriods(Park park) {
  void check(StudyRequest request, Period period, Attempt attempt) {
    if (request.flows().isPresent() && isShort(period) && isToldLonger(period) && !tells(period)) {
      attempt.error(
          "study.flowsOfAYear",
          Place.file("request").at("period"),
          Sentence.of(
              "hint.study.flowsOfAYear",
              "Name the year, or add rows for the months to flows or readings."),
          "The flows of %s are told for a longer period only, and a year is not divided.",
          period);
    }
  }

  private boolean isToldLonger(Period period) {
    return rows("flows", "waterSources")
        .map(row -> row.findPeriod("period").orElseThrow())
        .anyMatch(of -> of.contains(period) && of.days() > period.days());
  }

  private static boolean isShort(Period period) {
    return switch (period.kind()) {
      case CALENDAR_YEAR, FISCAL_YEAR -> false;
      case QUARTER, MONTH, DAY -> true;
    };
  }

  private boolean tells(Period period) {
    boolean rows =
        rows("flows", "waterSources")
            .flatMap(row -> row.findPeriod("period").stream())
            .anyMatch(period::contains);
    return rows
        || rows("readings")
            .flatMap(row -> row.find("at", Cell.Time.class).stream())
            .anyMatch(at -> period.contains(at.local().toLocalDate()));
  }

  private Stream<ParkRow> rows(String... tables) {
    return List.of(tables).stream().flatMap(table -> park.table(table).rows().stream());
  }
}
