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
                    "schemes",
                        words.list(
                            distinct(rows, "framework").stream()
                                .map(id -> named(words.find(called(id)), id, words))
                                .toList()),
                    "scheme",
                        named(
                            Optional.of(assessment.framework().name().in(words.language())),
                            assessment.framework().id(),
                            words))));
  }

  /// Key of the name of a scheme of which others take rows over.
  private static String called(String framework) {
    return "framework." + framework + ".called";
  }

  /// A scheme by its name, with the id that is to be written in the table; one of somebody's own by
  /// its id alone.
  private static String named(Optional<String> name, String id, Wording words) {
    return name.map(said -> words.text("report.data.named", Map.of("name", said, "table", id)))
        .orElse(id);
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
