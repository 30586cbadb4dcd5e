package org.tinkuy.views.park;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tinkuy.document.Difference;
import org.tinkuy.document.ParkDiff;
import org.tinkuy.document.TableDiff;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Finding;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.HeldCell;
import org.tinkuy.views.wording.Wording;

/// What differs between two parks: how many rows of each table, then row by row and field by field.
public final class DiffSection {
  private final Wording words;
  private final int most;

  /// @param most how many differences of one table are listed, >= 0; those left out are counted
  public DiffSection(Wording words, int most) {
    this.words = words;
    this.most = most;
  }

  public Section of(ParkDiff diff) {
    List<Block> blocks = new ArrayList<>();
    int fresh = diff.tables().stream().mapToInt(table -> table.fresh().size()).sum();
    int changed = diff.tables().stream().mapToInt(TableDiff::changedRows).sum();
    int gone = diff.tables().stream().mapToInt(table -> table.gone().size()).sum();
    int same = diff.tables().stream().mapToInt(TableDiff::same).sum();
    int inError = diff.tables().stream().mapToInt(TableDiff::inError).sum();
    blocks.add(
        new Finding(
            words.text(
                "change.diff.finding",
                Map.of(
                    "fresh", words.whole(fresh),
                    "changed", words.whole(changed),
                    "gone", words.whole(gone),
                    "same", words.whole(same),
                    "error", words.whole(inError))),
            Tone.NEUTRAL));
    blocks.add(counts(diff.tables()));
    List<Row> rows = new ArrayList<>();
    listed(rows, "park.yaml", diff.header());
    diff.tables().forEach(table -> list(rows, table));
    if (!rows.isEmpty()) {
      blocks.add(table(rows));
    }
    return new Section("diff", words.text("change.diff.title"), blocks);
  }

  /// Each cell that a change set makes differ.
  public Section of(String title, List<Difference> differences) {
    List<Row> rows = new ArrayList<>();
    listed(rows, "", differences);
    List<Block> blocks = new ArrayList<>();
    String count = words.whole(differences.size());
    blocks.add(new Finding(words.text("change.apply.cells", "count", count), Tone.NEUTRAL));
    if (!rows.isEmpty()) {
      blocks.add(table(rows));
    }
    return new Section("changes", title, blocks);
  }

  private Table counts(List<TableDiff> tables) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("report.scenario.where"), 3));
    for (String kind : List.of("fresh", "changed", "gone", "same", "error")) {
      columns.add(Column.number(words.text("change.diff." + kind), "", 1));
    }
    return new Table(
        "diff-counts",
        words.text("change.diff.counts"),
        columns,
        tables.stream().map(this::counts).toList(),
        "");
  }

  private Row counts(TableDiff table) {
    return Row.of(
        new TextCell(named(table.table())),
        count(table.fresh().size()),
        count(table.changedRows()),
        count(table.gone().size()),
        count(table.same()),
        count(table.inError()));
  }

  /// A table or layer of the map by the name that the reader knows it by.
  private String named(String table) {
    return table.startsWith(ParkDiff.MAP)
        ? words.text("change.diff.layer", "layer", layer(table.substring(ParkDiff.MAP.length())))
        : words.beside("table." + table, table);
  }

  /// A layer is called as its table, where it has one, or as the legend of the map calls it.
  private String layer(String layer) {
    return words
        .find("report.map.layer." + layer)
        .map(name -> words.text("report.data.named", Map.of("name", name, "table", layer)))
        .orElseGet(() -> named(layer));
  }

  private static Cell count(int rows) {
    return rows == 0 ? EmptyCell.BLANK : new NumberCell(rows, 0, "");
  }

  private void list(List<Row> rows, TableDiff table) {
    List<Row> own = new ArrayList<>();
    table.fresh().forEach(key -> own.add(row(table.table(), key, "change.diff.fresh")));
    table.changed().forEach(cell -> own.add(row(cell)));
    table.gone().forEach(key -> own.add(row(table.table(), key, "change.diff.gone")));
    cut(rows, table.table(), own);
  }

  private void listed(List<Row> rows, String table, List<Difference> differences) {
    cut(rows, table, differences.stream().map(this::row).toList());
  }

  private void cut(List<Row> rows, String table, List<Row> own) {
    rows.addAll(own.subList(0, Math.min(most, own.size())));
    if (own.size() > most) {
      String more = words.text("change.diff.more", "count", words.whole(own.size() - most));
      rows.add(
          Row.of(
              new TextCell(table.isEmpty() ? "..." : named(table)),
              new TextCell(more),
              EmptyCell.BLANK,
              EmptyCell.BLANK,
              EmptyCell.BLANK));
    }
  }

  private Row row(String table, String key, String what) {
    return Row.of(
        new TextCell(named(table)),
        new TextCell(key),
        new TextCell("(" + words.text(what) + ")"),
        EmptyCell.BLANK,
        EmptyCell.BLANK);
  }

  private Row row(Difference difference) {
    return Row.of(
        new TextCell(named(difference.table())),
        difference.key().isEmpty() ? EmptyCell.BLANK : new TextCell(difference.key()),
        new TextCell(
            words.beside(
                "column." + difference.table() + "." + difference.column(), difference.column())),
        HeldCell.of(difference.before(), words),
        HeldCell.of(difference.after(), words));
  }

  private Table table(List<Row> rows) {
    return new Table(
        "diff-cells",
        words.text("change.diff.cells"),
        List.of(
            Column.text(words.text("report.scenario.where"), 3),
            Column.text(words.text("report.scenario.key"), 4),
            Column.text(words.text("report.scenario.column"), 3),
            Column.text(words.text("change.diff.before"), 4),
            Column.text(words.text("change.diff.after"), 4)),
        rows,
        "");
  }
}
