package org.tinkuy.views.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tinkuy.figure.Figure;
import org.tinkuy.flows.Circularity;
import org.tinkuy.flows.FlowResults;
import org.tinkuy.flows.Ladder;
import org.tinkuy.flows.Ladder.Untold;
import org.tinkuy.flows.Rung;
import org.tinkuy.park.RowRef;
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
import org.tinkuy.views.wording.Wording;

/// How circular the park is: what becomes of residues, and shares of flows.
final class CircularitySection {
  /// The largest are enough to know where to begin.
  private static final int MOST_UNTOLD = 12;

  private final FlowResults results;
  private final Circularity circularity;
  private final ResidueShare residues;
  private final boolean isPictured;
  private final FlowNames names;
  private final Wording words;

  /// @param isPictured whether the reader sees the pictures of flows, to which a note points
  CircularitySection(FlowResults results, boolean isPictured, FlowNames names, Wording words) {
    this.results = results;
    this.circularity = results.circularity();
    this.residues = new ResidueShare(circularity, words);
    this.isPictured = isPictured;
    this.names = names;
    this.words = words;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Finding(finding(circularity.recirculated()), Tone.NEUTRAL));
    boolean told =
        circularity.ratios().stream()
            .anyMatch(ratio -> ratio.isHidden() || ratio.range().isPresent());
    if (told) {
      blocks.add(ratios());
    }
    // of a park that tells no by-product nothing is known, which a ladder of zeros would not say
    if (circularity.recirculated().state() != Figure.State.NOT_APPLICABLE) {
      ladder().ifPresent(blocks::add);
      blocks.add(places());
    }
    untold().ifPresent(blocks::add);
    circularity.notices().forEach(notice -> blocks.add(new Note(words.printed(notice))));
    if (told) {
      blocks.add(new Note(words.text("report.circularity.note")));
      blocks.add(new Note(words.text("report.circularity.criteria")));
    }
    return new Section("circularity", words.text("report.circularity"), blocks);
  }

  /// A share of what is told is no share of all, where something is not told.
  private String finding(Figure share) {
    return switch (share.state()) {
      case KNOWN -> words.text("report.circularity.finding", "share", residues.text());
      case UNCERTAIN ->
          words.text(
              FlowNames.told(
                  "report.circularity.finding." + (residues.isOpenOfUse() ? "use" : "open"),
                  results),
              "share",
              residues.text());
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
              ratio.equals(circularity.recirculated())
                  ? residues.cell(words.text("state.noData"))
                  : percentCell(ratio),
              ratio.state() == Figure.State.NO_DATA
                  ? EmptyCell.BLANK
                  : new TextCell(state(ratio))));
    }
    List<Column> columns =
        List.of(
            Column.text(words.text("circularity.ratio"), 5),
            Column.number(words.text("circularity.share"), "%", 1),
            Column.text(words.text("circularity.state"), 3));
    return new Table(
        "circularity-ratios", words.text("report.circularity.ratios"), columns, rows, "");
  }

  /// Of what there is nothing, by what that is where the texts name it.
  private String state(Figure ratio) {
    String key = ratio.state() == Figure.State.NOT_APPLICABLE ? ratio.id() + ".nothing" : "";
    return words.find(key).orElseGet(() -> words.text(sureness(ratio)));
  }

  private String sureness(Figure ratio) {
    String key = "flows.figure." + ratio.state();
    if (ratio.state() != Figure.State.UNCERTAIN) {
      return key;
    }
    return ratio.equals(circularity.recirculated()) && residues.isOpenOfUse()
        ? key + ".use"
        : FlowNames.told(key, results);
  }

  private Cell percentCell(Figure figure) {
    return words.figures().cell(figure, 100, 0, words.text("state.noData"));
  }

  private Optional<Table> ladder() {
    Map<Rung, Figure> rungs = circularity.ladder().rungs();
    boolean open =
        rungs.values().stream().anyMatch(figure -> figure.state() == Figure.State.UNCERTAIN);
    boolean numbered =
        rungs.entrySet().stream()
            .anyMatch(rung -> isNumbered(rung.getKey()) && !isUntold(rung.getValue()));
    String note = open ? words.text(FlowNames.told("report.circularity.ladder.open", results)) : "";
    String steps = numbered ? words.text("report.circularity.ladder.rungs") : "";
    return amounts("ladder", "rung", rungs, (note + " " + steps).strip());
  }

  /// Whether a rung is one of the ladder R0 to R9, so that its name has a number.
  private static boolean isNumbered(Rung rung) {
    return rung == Rung.RECOVERED || (rung.isCircular() && rung != Rung.USED_UNTOLD);
  }

  /// Where it is used; a table of four noughts would take room for what a sentence says.
  private Block places() {
    Map<Ladder.Where, Figure> places = circularity.ladder().places();
    boolean nowhere =
        places.values().stream()
            .noneMatch(figure -> figure.isHidden() || figure.findValue().orElse(0.0) != 0);
    String note = words.text("report.circularity.places.note");
    return nowhere
        ? new Note(words.text("report.circularity.places.none"))
        : amounts(
                "places",
                "place",
                places,
                isPictured
                    ? note + " " + words.text("report.circularity.places.note.picture")
                    : note)
            .orElseThrow();
  }

  /// Whether nothing is told of it and not all is told: that is not known, and no 0.
  private static boolean isUntold(Figure figure) {
    return figure.state() == Figure.State.UNCERTAIN && figure.findValue().orElse(0.0) == 0;
  }

  /// Whole percents, and one decimal where these would make something nothing, or would not come to
  /// a hundred.
  private static int decimals(Collection<Figure> figures, double all) {
    List<Double> percents =
        figures.stream().map(figure -> 100 * figure.findValue().orElse(0.0) / all).toList();
    boolean lost = percents.stream().anyMatch(percent -> percent > 0 && percent < 0.5);
    return lost || percents.stream().mapToLong(Math::round).sum() != 100 ? 1 : 0;
  }

  /// Amounts in tonnes with their shares of all; no shares where an amount is hidden, which they
  /// would tell.
  private Optional<Table> amounts(
      String id, String of, Map<? extends Enum<?>, Figure> figures, String note) {
    boolean hidden = figures.values().stream().anyMatch(Figure::isHidden);
    double all =
        figures.values().stream().mapToDouble(figure -> figure.findValue().orElse(0.0)).sum();
    int decimals = all > 0 ? decimals(figures.values(), all) : 0;
    List<Row> rows = new ArrayList<>();
    figures.forEach(
        (each, figure) -> {
          double amount_t = figure.findValue().orElse(0.0);
          if (!isUntold(figure)) {
            List<Cell> cells = new ArrayList<>();
            cells.add(new TextCell(words.text("circularity." + of + "." + each)));
            cells.add(words.figures().sum(figure, 0, ""));
            if (!hidden) {
              cells.add(all > 0 ? NumberCell.of(100 * amount_t / all, decimals) : EmptyCell.BLANK);
            }
            rows.add(new Row(cells, false));
          }
        });
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("circularity." + of), 5));
    columns.add(Column.number(words.text("circularity.amount"), "t", 1));
    if (!hidden) {
      columns.add(Column.number(words.text("circularity.share"), "%", 1));
    }
    boolean banded = !hidden && figures.values().stream().anyMatch(BalanceRows::isBanded);
    String basis = banded ? words.text("report.circularity.bands") : "";
    return Optional.of(
        new Table(
            "circularity-" + id,
            words.text("report.circularity." + id),
            columns,
            rows,
            (note + " " + basis).strip()));
  }

  /// What is used without saying how, with the place to say it.
  private Optional<Table> untold() {
    List<Untold> all = circularity.ladder().untold();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<Row> rows =
        all.stream().limit(Wording.named(all.size(), MOST_UNTOLD)).map(this::row).toList();
    List<Column> columns =
        List.of(
            Column.text(words.text("circularity.whose"), 4),
            Column.number(words.text("circularity.amount"), "t", 1),
            Column.text(words.text("circularity.possible"), 4),
            Column.text(words.text("circularity.row"), 4));
    String note = words.text("report.circularity.untold.note");
    int more = all.size() - rows.size();
    return Optional.of(
        new Table(
            "circularity-untold",
            words.text("report.circularity.untold"),
            columns,
            rows,
            more > 0
                ? note
                    + " "
                    + words.text("report.circularity.untold.more", "count", words.whole(more))
                : note));
  }

  private Row row(Untold each) {
    List<String> uses =
        each.possible().stream().map(use -> words.text("circularity.use." + use)).toList();
    return Row.of(
        new TextCell(names.flow(each.carrier(), each.holder())),
        new NumberCell(
            each.amount().value(), 0, each.amount().isEstimated() ? NumberCell.ESTIMATED : ""),
        new TextCell(uses.isEmpty() ? words.text("circularity.possible.none") : words.list(uses)),
        new TextCell(
            Stream.concat(
                    each.rows().stream().map(RowRef::toString),
                    Stream.of(words.beside("column.usedAs", "usedAs")))
                .collect(Collectors.joining(", "))));
  }
}
