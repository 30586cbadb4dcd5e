package org.tinkuy.views.park;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tinkuy.park.CarriedRow;
import org.tinkuy.park.Carrying;
import org.tinkuy.park.Due;
import org.tinkuy.park.Park;
import org.tinkuy.views.Block;
import org.tinkuy.views.Column;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.DueText;
import org.tinkuy.views.wording.Wording;

/// What falls due in a park, and what of it is carried into the next year.
public final class DueSection {
  private final Wording words;
  private final DueText text;
  private final int most;

  /// @param park whose names and texts are told
  /// @param most how many rows of a list are shown at most, >= 0
  public DueSection(Park park, Wording words, int most) {
    this.words = words;
    this.text = DueText.of(park, words);
    this.most = most;
  }

  /// The calendar from a day of reference on.
  public Section of(List<Due> dues, LocalDate today) {
    long overdue = dues.stream().filter(due -> due.isOverdue(today)).count();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Finding(
            words.text(
                "due.finding",
                Map.of(
                    "overdue", words.whole(overdue),
                    "coming", words.whole(dues.size() - overdue),
                    "today", today.toString())),
            overdue > 0 ? Tone.ATTENTION : Tone.NEUTRAL));
    if (!dues.isEmpty()) {
      blocks.add(table(dues, today));
    }
    return new Section("due", words.text("due.title"), blocks);
  }

  private Table table(List<Due> dues, LocalDate today) {
    List<Row> rows = new ArrayList<>();
    for (Due due : dues.subList(0, Math.min(most, dues.size()))) {
      String mark = due.isOverdue(today) ? " " + words.text("due.overdue") : "";
      rows.add(
          Row.of(
              new TextCell(due.on() + mark),
              new TextCell(words.text("due.kind." + due.kind().word())),
              new TextCell(text.who(due)),
              new TextCell(text.what(due)),
              new TextCell(due.row().toString())));
    }
    return new Table(
        "due-list",
        words.text(
            "due.list",
            Map.of("shown", words.whole(rows.size()), "rows", words.whole(dues.size()))),
        List.of(
            Column.text(words.text("due.on"), 3),
            Column.text(words.text("due.kind"), 3),
            Column.text(words.text("due.who"), 2),
            Column.text(words.text("due.what"), 3),
            Column.text(words.text("due.row"), 3)),
        rows,
        "");
  }

  /// What stays, what must be asked again, what is stale, and what expires.
  public Section of(Carrying carrying) {
    List<Block> blocks = new ArrayList<>();
    int stays = carrying.stays().values().stream().mapToInt(Integer::intValue).sum();
    long asked = count(carrying, CarriedRow.Fate.ASK);
    blocks.add(
        new Finding(
            words.text(
                "nextYear.finding",
                Map.of(
                    "stays", words.whole(stays),
                    "ask", words.whole(asked),
                    "stale", words.whole(carrying.rows().size() - asked),
                    "dues", words.whole(carrying.dues().size()),
                    "year", Integer.toString(carrying.year()))),
            Tone.NEUTRAL));
    if (!carrying.rows().isEmpty()) {
      blocks.add(tables(carrying));
    }
    if (!carrying.dues().isEmpty()) {
      blocks.add(table(carrying.dues(), LocalDate.of(carrying.year(), 1, 1)));
    }
    String title = words.text("nextYear.title", "year", Integer.toString(carrying.year()));
    return new Section("next-year", title, blocks);
  }

  private static long count(Carrying carrying, CarriedRow.Fate fate) {
    return carrying.rows().stream().filter(row -> row.fate() == fate).count();
  }

  private Table tables(Carrying carrying) {
    List<Row> rows = new ArrayList<>();
    List<String> names =
        carrying.rows().stream().map(row -> row.row().schema().name()).distinct().toList();
    for (String name : names) {
      List<CarriedRow> own =
          carrying.rows().stream().filter(row -> row.row().schema().name().equals(name)).toList();
      long ask = own.stream().filter(row -> row.fate() == CarriedRow.Fate.ASK).count();
      rows.add(
          Row.of(
              new TextCell(words.beside("table." + name, name)),
              new TextCell(words.whole(carrying.stays().getOrDefault(name, 0))),
              new TextCell(words.whole(ask)),
              new TextCell(words.whole(own.size() - ask))));
    }
    return new Table(
        "next-year-tables",
        words.text("nextYear.tables"),
        List.of(
            Column.text(words.text("report.scenario.where"), 3),
            Column.text(words.text("nextYear.stays"), 2),
            Column.text(words.text("nextYear.ask"), 2),
            Column.text(words.text("nextYear.stale"), 2)),
        rows,
        words.text("nextYear.tables.note"));
  }
}
