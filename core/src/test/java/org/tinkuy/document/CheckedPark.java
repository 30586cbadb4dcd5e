package org.tinkuy.document;

import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Severity;
import org.tinkuy.park.Cell;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;

/// What became of a document, as tests look at it.
public record CheckedPark(Checked<Park> checked) {
  public static CheckedPark of(ParkDocument document) {
    return new CheckedPark(new ParkCheck(TestCatalog.CATALOG).check(document));
  }

  public Park park() {
    return checked.find().orElseThrow(() -> new AssertionError(checked.issues().toString()));
  }

  public List<Issue> issues() {
    return checked.issues();
  }

  /// Issues as `SEVERITY code place`.
  public List<String> told() {
    return issues().stream()
        .map(issue -> issue.severity() + " " + issue.code() + " " + issue.place())
        .toList();
  }

  public List<String> told(Severity severity) {
    return told().stream().filter(line -> line.startsWith(severity + " ")).toList();
  }

  /// The one issue of a code.
  public Issue issue(String code) {
    List<Issue> found = issues().stream().filter(issue -> issue.code().equals(code)).toList();
    Assertions.assertThat(found).as("issues with code %s in %s", code, told()).hasSize(1);
    return found.getFirst();
  }

  /// The keys of the rows of a table that hold.
  public List<String> keys(String table) {
    return park().table(table).rows().stream().map(ParkRow::key).toList();
  }

  public ParkRow row(String table, String key) {
    return park()
        .table(table)
        .find(key)
        .orElseThrow(() -> new AssertionError(table + " has no '" + key + "': " + told()));
  }

  /// A cell as text; empty where it is unknown.
  public String text(String table, String key, String column) {
    return row(table, key).find(column).map(Cell::toString).orElse("");
  }

  /// Every row that holds, as text, for comparisons.
  String content() {
    return park().tables().values().stream()
        .flatMap(table -> table.rows().stream())
        .map(CheckedPark::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(ParkRow row) {
    return row.schema().fields().stream()
        .map(field -> row.find(field.column()).map(Cell::toString).orElse(""))
        .collect(Collectors.joining(";", row + ":", ""));
  }
}
