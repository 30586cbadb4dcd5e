package org.tinkuy.views.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.Move;
import org.tinkuy.assess.Movement;
import org.tinkuy.figure.Figure;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.Wording;

/// What moved since an earlier period, by criterion and by cause.
public final class MovementSection {
  private final Movement movement;
  private final Wording words;

  public MovementSection(Movement movement, Wording words) {
    this.movement = movement;
    this.words = words;
  }

  /// Whether anything is known of one of the two periods: from nothing to nothing is no change.
  public static boolean isTold(Movement movement) {
    return Stream.of(movement.earlier(), movement.later())
        .map(assessed -> assessed.current().overall().coverage())
        .anyMatch(coverage -> coverage.isHidden() || coverage.findValue().orElse(0.0) > 0);
  }

  /// The change in one sentence, split by cause.
  public static Finding finding(Movement movement, Wording words) {
    double change = movement.change().findValue().orElse(0.0);
    String text =
        words.text(
            "report.movement.finding",
            Map.of(
                "earlier", movement.earlier().period().text(),
                "before", words.figures().percent(movement.earlier().current().overall().score()),
                "after", words.figures().percent(movement.later().current().overall().score()),
                "performance", caused(movement, Move.Cause.PERFORMANCE, words),
                "coverage", caused(movement, Move.Cause.COVERAGE, words),
                "method", caused(movement, Move.Cause.METHOD, words),
                "applicability", caused(movement, Move.Cause.APPLICABILITY, words)));
    return new Finding(text, change > 0 ? Tone.GOOD : change < 0 ? Tone.ATTENTION : Tone.NEUTRAL);
  }

  /// What a cause adds in all; where it adds and takes, both, for one can hide the other.
  private static String caused(Movement movement, Move.Cause cause, Wording words) {
    Figure gains = movement.gains(cause);
    Figure losses = movement.losses(cause);
    String net = words.figures().points(movement.change(cause));
    return isTold(gains) && isTold(losses)
        ? words.text(
            "report.movement.both",
            Map.of(
                "net", net,
                "gains", words.figures().points(gains),
                "losses", words.figures().points(losses)))
        : net;
  }

  private static boolean isTold(Figure points) {
    return points.findValue().filter(number -> number != 0).isPresent();
  }

  public Section section() {
    List<Block> blocks = new ArrayList<>();
    boolean told = isTold(movement);
    if (told && movement.later().framework().givesScore()) {
      blocks.add(finding(movement, words));
    }
    if (!told) {
      blocks.add(new Finding(words.text("report.movement.untold"), Tone.ATTENTION));
    } else if (movement.changes().isEmpty()) {
      List<Row> values = values();
      String said = values.isEmpty() ? "report.movement.none" : "report.movement.noneButValues";
      blocks.add(new Finding(words.text(said), Tone.NEUTRAL));
      if (!values.isEmpty()) {
        blocks.add(values(values));
      }
    } else {
      blocks.add(table());
      if (movement.later().framework().givesScore()) {
        blocks.add(causes());
      }
    }
    return new Section(
        "movement",
        words.text("report.movement", "earlier", movement.earlier().period().text()),
        blocks);
  }

  /// What each cause adds, takes and comes to.
  private Table causes() {
    List<Row> rows = new ArrayList<>();
    for (Move.Cause cause : Move.Cause.values()) {
      rows.add(
          Row.of(
              new TextCell(cause(cause)),
              words.figures().pointsCell(movement.gains(cause)),
              words.figures().pointsCell(movement.losses(cause)),
              words.figures().pointsCell(movement.change(cause))));
    }
    rows.add(
        new Row(
            List.of(
                new TextCell(words.text("report.movement.total")),
                EmptyCell.BLANK,
                EmptyCell.BLANK,
                words.figures().pointsCell(movement.change())),
            true));
    String points = words.text("report.points");
    return new Table(
        "movement-causes",
        words.text("report.movement.causes"),
        List.of(
            Column.text(words.text("report.movement.cause"), 4),
            Column.number(words.text("report.movement.gains"), points, 2),
            Column.number(words.text("report.movement.losses"), points, 2),
            Column.number(words.text("report.movement.net"), points, 2)),
        rows,
        "");
  }

  private String cause(Move.Cause cause) {
    return words.text("report.cause." + cause.name().toLowerCase(Locale.ROOT));
  }

  private Column value(Assessment of) {
    return Column.number(words.text("report.movement.value", "period", of.period().text()), "", 3);
  }

  private Table table() {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.text(words.text("report.criteria.id"), 2),
                Column.text(words.text("report.criteria.name"), 5),
                Column.text(movement.earlier().period().text(), 3),
                value(movement.earlier()),
                Column.text(movement.later().period().text(), 3),
                value(movement.later()),
                Column.text(words.text("report.movement.cause"), 3)));
    List<Row> rows = new ArrayList<>(movement.changes().stream().map(this::row).toList());
    if (movement.later().framework().givesScore()) {
      columns.add(
          Column.number(words.text("report.movement.points"), words.text("report.points"), 2));
      rows.addAll(sums());
    }
    String note =
        movement.later().framework().givesScore()
            ? "report.movement.note"
            : "report.movement.noteUnscored";
    return new Table(
        "movement-table", words.text("report.movement.table"), columns, rows, words.text(note));
  }

  /// What no criterion brings alone, and what all come to.
  private List<Row> sums() {
    List<Row> rows = new ArrayList<>();
    if (movement.shift().findValue().filter(points -> points != 0).isPresent()) {
      rows.add(whole(weights(), movement.shift(), "applicability"));
    }
    rows.add(
        new Row(whole(words.text("report.movement.total"), movement.change(), "").cells(), true));
    return rows;
  }

  /// What no criterion brings alone: the weights, the sum.
  private Row whole(String name, Figure points, String cause) {
    return Row.of(
        EmptyCell.BLANK,
        new TextCell(name),
        EmptyCell.BLANK,
        EmptyCell.BLANK,
        EmptyCell.BLANK,
        EmptyCell.BLANK,
        cause.isEmpty() ? EmptyCell.BLANK : new TextCell(words.text("report.cause." + cause)),
        words.figures().pointsCell(points));
  }

  private String weights() {
    return words.text(
        "report.movement.weights",
        Map.of(
            "before", Integer.toString(movement.earlier().current().overall().applicable()),
            "after", Integer.toString(movement.later().current().overall().applicable())));
  }

  /// The criteria of which the value alone is another than it was.
  private List<Row> values() {
    List<Row> rows = new ArrayList<>();
    for (CriterionResult after : movement.later().results()) {
      CriterionResult before = movement.earlier().get(after.id());
      Cell was = value(before, after);
      Cell is = value(after, after);
      if (was instanceof TextCell && is instanceof TextCell && !was.equals(is)) {
        rows.add(
            Row.of(
                new TextCell(after.id()),
                new TextCell(words.name(movement.later().framework().id(), after.criterion())),
                was,
                is));
      }
    }
    return rows;
  }

  private Table values(List<Row> rows) {
    return new Table(
        "movement-values",
        words.text("report.movement.values"),
        List.of(
            Column.text(words.text("report.criteria.id"), 2),
            Column.text(words.text("report.criteria.name"), 6),
            value(movement.earlier()),
            value(movement.later())),
        rows,
        "");
  }

  private Row row(Move move) {
    CriterionResult before = movement.earlier().get(move.criterion());
    CriterionResult after = movement.later().get(move.criterion());
    List<Cell> cells =
        new ArrayList<>(
            List.of(
                new TextCell(move.criterion()),
                new TextCell(words.name(movement.later().framework().id(), after.criterion())),
                words.cell(before.current()),
                value(before, after),
                words.cell(after.current()),
                value(after, after),
                new TextCell(cause(move.cause()))));
    if (movement.later().framework().givesScore()) {
      cells.add(words.figures().pointsCell(move.points()));
    }
    return new Row(cells, false);
  }

  /// What was measured, in the unit that the criterion asks for now, or the number that was stated
  /// where only a statement counts; nothing of what is answered with yes or no.
  private Cell value(CriterionResult then, CriterionResult now) {
    if (then.current().stated()) {
      return text(words.figures().current(then));
    }
    boolean isAsked = now.current().target().flatMap(Figure::findValue).isPresent();
    return text(words.figures().value(isAsked ? now : then, then.current().value()));
  }

  private static Cell text(String value) {
    return value.isEmpty() ? EmptyCell.BLANK : new TextCell(value);
  }
}
