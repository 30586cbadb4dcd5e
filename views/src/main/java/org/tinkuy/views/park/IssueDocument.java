package org.tinkuy.views.park;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.Document;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.Wording;

/// A list of issues with their places, as a document: for files that cannot carry them themselves.
public final class IssueDocument {
  private static final List<String> COLUMNS =
      List.of("severity", "file", "sheet", "row", "column", "reason", "hint", "code");

  private static final List<Integer> WEIGHTS = List.of(2, 3, 2, 1, 3, 9, 7, 4);

  private IssueDocument() {}

  /// Makes the list; errors first, then in the order in which a person goes through the files.
  public static Document of(List<Issue> issues, Wording words) {
    List<Row> rows = new ArrayList<>();
    issues.stream()
        .sorted(
            Comparator.comparing(Issue::severity)
                .thenComparing(Issue::place, Place.READING_ORDER)
                .thenComparing(Issue::code))
        .forEach(issue -> rows.add(row(issue, words)));
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < COLUMNS.size(); i++) {
      columns.add(Column.text(words.text("issueList." + COLUMNS.get(i)), WEIGHTS.get(i)));
    }
    String title = words.text("issueList.title");
    Section section =
        new Section(
            "issues",
            title,
            List.of(
                new Finding(words.text("issueList.intro"), Tone.ATTENTION),
                new Table("issue-list", title, columns, rows, "")));
    return new Document(title, words.language(), List.of(section), List.of(), List.of());
  }

  private static Row row(Issue issue, Wording words) {
    Place place = issue.place();
    return Row.of(
        new TextCell(severity(issue, words)),
        text(place.file()),
        text(place.sheet()),
        place.row() == 0 ? EmptyCell.BLANK : new TextCell(Integer.toString(place.row())),
        text(place.column()),
        new TextCell(words.say(issue.reason())),
        text(words.say(issue.hint())),
        new TextCell(issue.code()));
  }

  /// What the severity of an issue is called.
  public static String severity(Issue issue, Wording words) {
    return words.text("report.severity." + issue.severity().name().toLowerCase(Locale.ROOT));
  }

  private static Cell text(String text) {
    return text.isEmpty() ? EmptyCell.BLANK : new TextCell(text);
  }
}
