package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/// Flows drawn as ribbons as wide as they are large: from left to right what comes in and goes out,
/// below the columns and back what returns, and as torn ends what nobody can explain.
///
/// @param id anchor of the picture; its table is `id-table`
/// @param title the finding
/// @param subtitle what is drawn, and when
/// @param source where the flows come from
/// @param unit of all values
/// @param nodes at least two
/// @param links at least one; between nodes of the diagram
/// @param classes what flows are made of, in the order of the key
public record Sankey(
    String id,
    String title,
    String subtitle,
    String source,
    String unit,
    List<SankeyNode> nodes,
    List<SankeyLink> links,
    List<FillClass> classes) {

  /// So many links stand in print; all of them in the workbook.
  private static final int MOST_ROWS = 12;

  public Sankey {
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
    classes = List.copyOf(classes);
    Set<String> ids = new HashSet<>();
    nodes.forEach(node -> ids.add(node.id()));
    Check.that(
        ids.size() == nodes.size() && !links.isEmpty(),
        "views.sankey.nodes",
        "Sankey '%s': it needs a link, and each of its %s nodes an id of its own.",
        id,
        nodes.size());
    Set<String> known = new HashSet<>();
    classes.forEach(fillClass -> known.add(fillClass.id()));
    for (SankeyLink link : links) {
      Check.that(
          ids.contains(link.from()) && ids.contains(link.to()) && known.contains(link.fillClass()),
          "views.sankey.link",
          "Link '%s' to '%s': its nodes and its class '%s' must be those of Sankey '%s'.",
          link.from(),
          link.to(),
          link.fillClass(),
          id);
    }
  }

  /// Draws the diagram.
  public Picture draw(Labels labels, NumberStyle numbers) {
    int loops = countLoops();
    String alt =
        labels
            .text(Label.SANKEY_ALT, "links", links.size())
            .replace("{nodes}", Integer.toString(nodes.size()))
            .replace("{loops}", Integer.toString(loops));
    String svg = new SankeyDrawing(this, labels, numbers).draw(alt);
    return new Picture(
        id, title, subtitle, new Drawing(svg), alt, twin(labels), source, brief(labels));
  }

  /// How many links come back to where they left or before, and are drawn as loops.
  public int countLoops() {
    return SankeyLayout.of(this).loops().size();
  }

  FillClass classOf(SankeyLink link) {
    return classes.stream()
        .filter(fillClass -> fillClass.id().equals(link.fillClass()))
        .findFirst()
        .orElseThrow();
  }

  String label(String node) {
    return nodes.stream()
        .filter(each -> each.id().equals(node))
        .map(SankeyNode::label)
        .findFirst()
        .orElseThrow();
  }

  private Table twin(Labels labels) {
    List<Column> columns =
        List.of(
            Column.text(labels.text(Label.SANKEY_FROM), 3),
            Column.text(labels.text(Label.SANKEY_TO), 3),
            Column.text(labels.text(Label.SANKEY_WHAT), 2),
            new Column(labels.text(Label.SANKEY_AMOUNT), Align.RIGHT, unit, 2));
    List<Row> rows = new ArrayList<>();
    for (SankeyLink link : links) {
      rows.add(
          Row.of(
              new TextCell(label(link.from())),
              new TextCell(label(link.to())),
              new TextCell(link.what().isEmpty() ? classOf(link).label() : link.what()),
              amount(link, labels)));
    }
    for (SankeyNode node : nodes) {
      if (node.unexplained() != 0) {
        rows.add(
            Row.of(
                new TextCell(node.label()),
                new TextCell(labels.text(Label.SANKEY_UNEXPLAINED)),
                new TextCell(node.flagged() ? labels.text(Label.SANKEY_FLAGGED) : ""),
                node.rest(node.unexplained())));
      }
    }
    return new Table(id + "-table", subtitle, columns, rows, "");
  }

  /// The largest links, and how many others there are: what these come to is no amount of anything,
  /// for what runs through several places would be counted at each of them.
  private Optional<Table> brief(Labels labels) {
    if (links.size() <= MOST_ROWS) {
      return Optional.of(named(id + "-brief", twin(labels)));
    }
    List<SankeyLink> largest =
        links.stream()
            .sorted(Comparator.comparingDouble(SankeyLink::value).reversed())
            .limit(MOST_ROWS)
            .toList();
    Table twin = twin(labels);
    List<Row> rows = new ArrayList<>();
    for (SankeyLink link : largest) {
      rows.add(twin.rows().get(links.indexOf(link)));
    }
    String others = labels.text(Label.SANKEY_REST, "count", links.size() - largest.size());
    String title = labels.text(Label.SANKEY_LARGEST).replace("{what}", subtitle);
    return Optional.of(new Table(id + "-brief", title, twin.columns(), rows, others));
  }

  private static Table named(String id, Table twin) {
    return new Table(id, twin.title(), twin.columns(), twin.rows(), twin.note());
  }

  private static Cell amount(SankeyLink link, Labels labels) {
    return switch (link.state()) {
      case KNOWN -> NumberCell.of(link.value(), 0);
      case ESTIMATED -> new NumberCell(link.value(), 0, NumberCell.ESTIMATED);
      case HIDDEN -> new EmptyCell(labels.text(Label.SANKEY_HIDDEN));
    };
  }
}
