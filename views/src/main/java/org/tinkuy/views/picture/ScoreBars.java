package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tinkuy.kernel.Check;
import org.tinkuy.views.Align;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.Drawing;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Label;
import org.tinkuy.views.Labels;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.NumberStyle;
import org.tinkuy.views.Picture;
import org.tinkuy.views.Row;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;

/// Scores as bars against the target of 100 %, with the earlier period's tick; what has no data is
/// drawn as such and never as not reached.
///
/// @param id anchor of the picture; its table is `id-table`
/// @param title the finding
/// @param subtitle what is scored, by which framework, and when
/// @param source where the scores come from
/// @param earlier name of the earlier period; empty where there is none
/// @param rows from the top, at least one
public record ScoreBars(
    String id, String title, String subtitle, String source, String earlier, List<ScoreRow> rows) {
  public ScoreBars {
    rows = List.copyOf(rows);
    Check.that(!rows.isEmpty(), "views.score.noRow", "Score bars '%s': a bar is needed.", id);
  }

  /// Draws the bars.
  public Picture draw(Labels labels, NumberStyle numbers) {
    String parts =
        rows.stream()
            .filter(row -> row.level() == 0)
            .map(row -> part(row, labels, numbers))
            .collect(Collectors.joining(", "));
    String alt = labels.text(Label.SCORE_ALT, "rows", parts);
    String wide = ScoreDrawing.wide(this, labels, numbers).draw(alt);
    String narrow = ScoreDrawing.narrow(this, labels, numbers).draw(alt);
    return new Picture(
        id,
        title,
        subtitle,
        new Drawing(wide, Optional.of(narrow)),
        alt,
        twin(labels),
        source,
        Optional.empty());
  }

  boolean hasEarlier() {
    return !earlier.isBlank();
  }

  private static String part(ScoreRow row, Labels labels, NumberStyle numbers) {
    return labels
        .text(Label.SCORE_ALT_ROW, "topic", row.label())
        .replace(
            "{value}",
            row.isKnown()
                ? numbers.format(row.score_percent(), 0, "%")
                : labels.text(Label.SCORE_NO_DATA));
  }

  private Table twin(Labels labels) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(labels.text(Label.SCORE_TOPIC), 4));
    columns.add(new Column(labels.text(Label.SCORE_VALUE), Align.RIGHT, "%", 1));
    if (hasEarlier()) {
      columns.add(
          new Column(labels.text(Label.SCORE_EARLIER, "period", earlier), Align.RIGHT, "%", 1));
    }
    columns.add(new Column(labels.text(Label.SCORE_COVERAGE), Align.RIGHT, "%", 1));
    return new Table(
        id + "-table", subtitle, columns, rows.stream().map(row -> row(row, labels)).toList(), "");
  }

  private Row row(ScoreRow row, Labels labels) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new TextCell(row.label()));
    cells.add(
        row.isKnown()
            ? NumberCell.of(row.score_percent(), 0)
            : new EmptyCell(labels.text(Label.SCORE_NO_DATA)));
    Double before = row.earlier_percent();
    if (hasEarlier()) {
      cells.add(before == null ? new EmptyCell("–") : NumberCell.of(before, 0));
    }
    cells.add(NumberCell.of(row.coverage_percent(), 0));
    return new Row(cells, row.level() == 0);
  }
}
