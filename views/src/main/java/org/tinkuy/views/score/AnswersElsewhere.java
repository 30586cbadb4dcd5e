package org.tinkuy.views.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.assess.Assessment;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.views.wording.Wording;

/// Answers that are typed for another scheme, of which this one took the rows over: they count
/// there alone, and who typed them is told so.
///
/// @param assessment against the scheme that is shown
/// @param park whose answers they are
record AnswersElsewhere(Assessment assessment, Park park) {
  /// A sentence on them; empty where nobody typed any.
  Optional<String> note(Wording words) {
    List<ParkRow> rows =
        Optional.ofNullable(park.tables().get("answers")).stream()
            .flatMap(table -> table.rows().stream())
            .filter(this::isTakenFrom)
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            words.text(
                "report.criteria.elsewhere",
                Map.of(
                    "criteria", words.list(distinct(rows, "criterion")),
                    "schemes", words.list(distinct(rows, "framework")),
                    "scheme", assessment.framework().id())));
  }

  /// Whether it is for a row that became one of this scheme, which nobody has answered here.
  private boolean isTakenFrom(ParkRow row) {
    String path = row.text("framework") + "/" + row.text("criterion");
    return isInTime(row)
        && assessment.framework().criteria().stream()
            .filter(criterion -> criterion.takenFrom().contains(path))
            .anyMatch(criterion -> !isAnswered(criterion.id()));
  }

  private boolean isAnswered(String criterion) {
    return park.table("answers").rows().stream()
        .filter(this::isInTime)
        .filter(row -> row.text("framework").equals(assessment.framework().id()))
        .anyMatch(row -> row.text("criterion").equals(criterion));
  }

  /// Whether it is of the period or before.
  private boolean isInTime(ParkRow row) {
    return row.findPeriod("period")
        .filter(period -> !period.start().isAfter(assessment.period().end()))
        .isPresent();
  }

  private static List<String> distinct(List<ParkRow> rows, String column) {
    return rows.stream().map(row -> row.text(column)).distinct().toList();
  }
}
