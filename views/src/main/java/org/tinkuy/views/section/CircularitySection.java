package org.tinkuy.views.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tinkuy.figure.Figure;
import org.tinkuy.flows.Circularity;
import org.tinkuy.flows.Rung;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Note;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;

/// How circular the park is: what becomes of residues, and shares of flows.
final class CircularitySection {
  private final Circularity circularity;
  private final Wording words;

  CircularitySection(Circularity circularity, Wording words) {
    this.circularity = circularity;
    this.words = words;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Finding(finding(circularity.recirculated()), Tone.NEUTRAL));
    blocks.add(ratios());
    blocks.add(ladder());
    blocks.add(new Note(words.text("report.circularity.note")));
    return new Section("circularity", words.text("report.circularity"), blocks);
  }

  /// A share of what is told is no share of all, where something is not told.
  private String finding(Figure share) {
    String percent = share.findValue().map(words::percent).orElse("");
    return switch (share.state()) {
      case KNOWN -> words.text("report.circularity.finding", "share", percent);
      case UNCERTAIN -> words.text("report.circularity.finding.open", "share", percent);
      case ANSWER, NO_DATA -> words.text("report.circularity.finding.none");
      case NOT_APPLICABLE -> words.text("report.circularity.finding.nothing");
      case HIDDEN -> words.text("report.circularity.finding.hidden");
    };
  }

  private Table ratios() {
    List<Row> rows = new ArrayList<>();
    for (Figure ratio : circularity.ratios()) {
      rows.add(
          Row.of(
              new TextCell(words.text(ratio.id())),
              percentCell(ratio),
              new TextCell(words.text("flows.figure." + ratio.state()))));
    }
    List<Column> columns =
        List.of(
            Column.text(words.text("circularity.ratio"), 5),
            Column.number(words.text("circularity.share"), "%", 1),
            Column.text(words.text("circularity.state"), 3));
    return new Table(
        "circularity-ratios", words.text("report.circularity.ratios"), columns, rows, "");
  }

  private Cell percentCell(Figure figure) {
    return words.figures().cell(figure, 100, 0, words.text("state.noData"));
  }

  private Table ladder() {
    boolean hidden = circularity.ladder().values().stream().anyMatch(Figure::isHidden);
    double all =
        circularity.ladder().values().stream()
            .mapToDouble(figure -> figure.findValue().orElse(0.0))
            .sum();
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<Rung, Figure> rung : circularity.ladder().entrySet()) {
      double amount_t = rung.getValue().findValue().orElse(0.0);
      rows.add(
          Row.of(
              new TextCell(words.text("circularity.rung." + rung.getKey())),
              rung.getValue().isHidden()
                  ? words.figures().cell(rung.getValue(), 1, 0, "")
                  : NumberCell.of(amount_t, 0),
              all > 0 && !hidden ? NumberCell.of(100 * amount_t / all, 0) : EmptyCell.BLANK));
    }
    List<Column> columns =
        List.of(
            Column.text(words.text("circularity.rung"), 5),
            Column.number(words.text("circularity.amount"), "t", 1),
            Column.number(words.text("circularity.share"), "%", 1));
    boolean open =
        circularity.ladder().values().stream()
            .anyMatch(figure -> figure.state() == Figure.State.UNCERTAIN);
    return new Table(
        "circularity-ladder",
        words.text("report.circularity.ladder"),
        columns,
        rows,
        open ? words.text("report.circularity.ladder.open") : "");
  }
}
