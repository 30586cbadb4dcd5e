package org.tinkuy.views.park;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tinkuy.form.FormCount;
import org.tinkuy.form.TenantForm;
import org.tinkuy.views.Align;
import org.tinkuy.views.Column;
import org.tinkuy.views.Document;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Note;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.Wording;

/// Which tenants answered how much of their forms, and who is missing, as a document.
public final class CoverageDocument {
  private CoverageDocument() {}

  /// One tenant's form and what came back.
  ///
  /// @param returned whether any file came back
  public record Line(TenantForm form, FormCount count, boolean returned) {
    /// Whether nothing was answered; a form that came back so is told, for it is easily mailed by
    /// mistake.
    public boolean isEmpty() {
      return count.answered() + count.conflicts() == 0;
    }
  }

  /// Makes the document.
  ///
  /// @param lines in the order of the tenants, at least one
  public static Document of(List<Line> lines, Wording words) {
    String period = lines.getFirst().form().period();
    String title = words.text("form.coverage.title", "period", period);
    long back = lines.stream().filter(Line::returned).count();
    FormCount all = lines.stream().map(Line::count).reduce(FormCount.missing(0), FormCount::plus);
    Finding finding =
        new Finding(
            words.text(
                "form.coverage.finding",
                Map.of(
                    "back", words.whole(back),
                    "forms", words.whole(lines.size()),
                    "answered", words.whole(all.answered()),
                    "asked", words.whole(all.asked()),
                    "unknown", words.whole(all.unknown()),
                    "refused", words.whole(all.refused()),
                    "conflicts", words.whole(all.conflicts()))),
            lines.stream().allMatch(line -> line.returned() && !line.isEmpty())
                ? Tone.GOOD
                : Tone.ATTENTION);
    List<String> missing =
        lines.stream()
            .filter(line -> !line.returned())
            .map(line -> line.form().tenant() + " " + line.form().name())
            .toList();
    List<String> empty =
        lines.stream()
            .filter(line -> line.returned() && line.isEmpty())
            .map(line -> line.form().tenant() + " " + line.form().name())
            .toList();
    String who =
        missing.isEmpty()
            ? words.text("form.coverage.all")
            : words.text("form.coverage.missing", "tenants", words.list(missing));
    Note names =
        new Note(
            empty.isEmpty()
                ? who
                : who + " " + words.text("form.coverage.empty", "tenants", words.list(empty)));
    Section section = new Section("coverage", title, List.of(finding, names, table(lines, words)));
    return new Document(
        title,
        words.language(),
        List.of(section),
        List.of(words.text("report.stamp.operator")),
        List.of());
  }

  private static Table table(List<Line> lines, Wording words) {
    List<Row> rows = new ArrayList<>();
    for (Line line : lines) {
      FormCount count = line.count();
      rows.add(
          Row.of(
              new TextCell(line.form().tenant()),
              new TextCell(line.form().name()),
              new TextCell(words.text(line.returned() ? "template.yes" : "template.no")),
              number(count.asked()),
              number(count.given()),
              number(count.unknown()),
              number(count.refused()),
              number(count.conflicts())));
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("form.coverage.tenant"), 2));
    columns.add(Column.text(words.text("form.coverage.name"), 6));
    columns.add(new Column(words.text("form.coverage.back"), Align.CENTER, "", 2));
    for (String key : List.of("asked", "given", "unknown", "refused", "conflicts")) {
      columns.add(Column.number(words.text("form.coverage." + key), "", 2));
    }
    return new Table("coverage-table", words.text("form.coverage.table"), columns, rows, "");
  }

  private static NumberCell number(int value) {
    return new NumberCell(value, 0, "");
  }
}
