package org.tinkuy.views.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tinkuy.flows.Amount;
import org.tinkuy.flows.Entry;
import org.tinkuy.flows.Entry.Gap;
import org.tinkuy.flows.FlowGraph.Arc;
import org.tinkuy.flows.FlowResults;
import org.tinkuy.park.Park;
import org.tinkuy.park.RowRef;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.Wording;

/// One flow of the park: what is told of it, how sure that is, and where it comes from and goes.
public final class FlowExplanation {
  /// So many months are named one by one.
  private static final int MOST_ROWS = 12;

  private final FlowResults results;
  private final FlowNames names;
  private final Wording words;

  private FlowExplanation(FlowResults results, Park park, Wording words) {
    this.results = results;
    this.names = new FlowNames(park, words);
    this.words = words;
  }

  /// Explains the flow of an id, where there is one.
  public static Optional<Section> find(FlowResults results, Park park, String id, Wording words) {
    return results
        .inventory()
        .findEntry(id)
        .map(entry -> new FlowExplanation(results, park, words).section(entry));
  }

  private Section section(Entry entry) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new KeyFigures(lines(entry)));
    if (entry.gap() != Gap.NONE) {
      String gap = names.gap(entry.gap(), entry, results.inventory().period());
      blocks.add(new Finding(gap, Tone.ATTENTION));
    }
    blocks.add(way(entry));
    String title =
        words
            .text("flows.explain", "flow", entry.flow())
            .replace("{period}", results.inventory().period().text());
    return new Section("flow", title, blocks);
  }

  private List<KeyFigure> lines(Entry entry) {
    List<KeyFigure> lines = new ArrayList<>();
    line(lines, "holder", names.holder(entry.holder()));
    line(lines, "direction", names.direction(entry));
    line(lines, "carrier", words.text("carrier." + entry.carrier().id() + ".name"));
    entry.amount().ifPresent(amount -> amount(lines, entry, amount));
    line(lines, "heat", heat(entry));
    line(lines, "row", rows(entry.use().rows()));
    return lines;
  }

  /// All rows behind it: of one flow their periods after one name, and of very many the first and
  /// the last with their number.
  private String rows(List<RowRef> rows) {
    RowRef first = rows.getFirst();
    if (rows.size() == 1) {
      return first.toString();
    }
    if (rows.size() > MOST_ROWS) {
      return words.text(
          "flows.explain.rows",
          Map.of(
              "first", first.toString(),
              "last", rows.getLast().toString(),
              "count", words.whole(rows.size())));
    }
    String periods =
        rows.stream()
            .map(row -> row.key().substring(row.key().lastIndexOf(',') + 1))
            .collect(Collectors.joining(", "));
    String name = first.key().substring(0, first.key().lastIndexOf(',') + 1);
    return first.table() + "[" + name + periods + "]";
  }

  private void amount(List<KeyFigure> lines, Entry entry, Amount amount) {
    String half =
        words
            .numbers()
            .format(amount.margin(results.coverage()), 0, words.unit(entry.family().unit()));
    lines.add(
        new KeyFigure(
            words.text("flows.explain.amount"),
            words.number(amount.value(), 0),
            words.unit(entry.family().unit()),
            words.text("flows.within", "half", half)
                + ", "
                + words.text("flows.found." + amount.found())));
  }

  /// By which heating values of its own the flow is counted, once each; nothing where by none.
  private String heat(Entry entry) {
    List<String> stated =
        entry.use().reads().stream()
            .flatMap(read -> read.heat().stream())
            .map(
                heat ->
                    words.number(heat.value(), heat.value() < 100 ? 1 : 0)
                        + " "
                        + words.unit(heat.unit()))
            .distinct()
            .toList();
    return stated.isEmpty() ? "" : words.text("flows.explain.heat.own", "heat", words.list(stated));
  }

  private void line(List<KeyFigure> lines, String key, String value) {
    if (!value.isBlank()) {
      lines.add(new KeyFigure(words.text("flows.explain." + key), value, "", ""));
    }
  }

  private Table way(Entry entry) {
    List<Row> rows = new ArrayList<>();
    for (Arc arc : results.graph().arcs()) {
      if (arc.flows().contains(entry.flow()) && arc.family().equals(entry.family())) {
        rows.add(
            Row.of(
                new TextCell(names.node(results.graph().node(arc.from()), arc.family())),
                new TextCell(names.node(results.graph().node(arc.to()), arc.family())),
                new TextCell(words.text("carrier." + arc.carrier() + ".name")),
                number(arc)));
      }
    }
    List<Column> columns =
        List.of(
            Column.text(words.text("picture.sankey.from"), 3),
            Column.text(words.text("picture.sankey.to"), 3),
            Column.text(words.text("picture.sankey.what"), 2),
            Column.number(
                words.text("picture.sankey.amount"), words.unit(entry.family().unit()), 2));
    return new Table(
        "flow-way",
        words.text("flows.explain.way"),
        columns,
        rows,
        words.text("flows.explain.note"));
  }

  private Cell number(Arc arc) {
    return arc.amount()
        .<Cell>map(
            amount ->
                new NumberCell(amount.value(), 0, amount.isEstimated() ? NumberCell.ESTIMATED : ""))
        .orElse(new EmptyCell(words.text("picture.sankey.hidden")));
  }
}
