package org.tinkuy.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// The rows that a mapping made of one row of a sheet, as of the months of a year: what is wrong
/// with a cell that they share is told once, with the number of rows that it holds for.
final class MadeRows {
  private final TableSchema schema;
  private final Attempt attempt;
  private final Map<Issue, List<TextRow>> told = new LinkedHashMap<>();
  private Optional<Place> place = Optional.empty();

  /// @param attempt takes the issues, those of one row together
  MadeRows(TableSchema schema, Attempt attempt) {
    this.schema = schema;
    this.attempt = attempt;
  }

  /// Takes the issues of the next row of the table.
  void add(TextRow row, List<Issue> issues) {
    if (issues.isEmpty() && told.isEmpty()) {
      return;
    }
    if (!place.equals(Optional.of(row.place()))) {
      finish();
      place = Optional.of(row.place());
    }
    issues.forEach(issue -> told.computeIfAbsent(issue, _ -> new ArrayList<>()).add(row));
  }

  /// Tells what was taken last.
  void finish() {
    told.forEach((issue, rows) -> attempt.add(rows.size() == 1 ? issue : of(issue, rows)));
    told.clear();
  }

  private Issue of(Issue issue, List<TextRow> rows) {
    Sentence which =
        Sentence.of(
            "hint.madeRows",
            "It holds for %s rows that are made of this one: %s.",
            rows.size(),
            apart(rows));
    Sentence hint =
        issue.hint().isEmpty() ? which : Sentence.of("hint.two", "%s %s", which, issue.hint());
    return new Issue(issue.severity(), issue.place(), issue.reason(), hint);
  }

  /// What tells the rows from one another: the texts of the first key column in which all differ;
  /// empty where there is none.
  private Optional<String> apart(List<TextRow> rows) {
    return schema.fields().stream()
        .filter(field -> field.role().key())
        .map(Field::column)
        .map(column -> rows.stream().flatMap(row -> row.find(column).stream()).distinct().toList())
        .filter(texts -> texts.size() == rows.size())
        .map(texts -> String.join(", ", texts))
        .findFirst();
  }
}
