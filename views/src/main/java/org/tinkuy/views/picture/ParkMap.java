package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tinkuy.kernel.Check;
import org.tinkuy.views.Align;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.Label;
import org.tinkuy.views.Labels;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.NumberStyle;
import org.tinkuy.views.Picture;
import org.tinkuy.views.Row;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;

/// The map of a park: its plots, filled by one measure, on a quiet ground.
///
/// @param id anchor of the picture; its table is `id-table`
/// @param title the finding
/// @param subtitle what the plots are filled by, and when
/// @param source where the outlines and the measure come from
/// @param plots in the order of the table, at least one
/// @param grounds roads, water, green, buffers, the park's edge; may be empty
/// @param key what the fills mean
/// @param links what passes from plot to plot; none where empty
public record ParkMap(
    String id,
    String title,
    String subtitle,
    String source,
    List<MapPlot> plots,
    List<MapGround> grounds,
    MapKey key,
    List<MapLink> links) {
  private static final double SQUARE_METRES_PER_HECTARE = 10_000;

  /// A map without links.
  public ParkMap(
      String id,
      String title,
      String subtitle,
      String source,
      List<MapPlot> plots,
      List<MapGround> grounds,
      List<FillClass> classes) {
    this(id, title, subtitle, source, plots, grounds, new MapKey(classes, ""), List.of());
  }

  public ParkMap {
    plots = List.copyOf(plots);
    links = List.copyOf(links);
    grounds = List.copyOf(grounds);
    Check.that(!plots.isEmpty(), "views.map.noPlot", "Map '%s': a plot is needed.", id);
    Set<String> known = new HashSet<>();
    key.classes().forEach(fillClass -> known.add(fillClass.id()));
    for (MapPlot plot : plots) {
      Check.that(
          known.contains(plot.fillClass()),
          "views.map.unknownClass",
          "Plot '%s': fill class '%s' is not among the classes of map '%s'.",
          plot.id(),
          plot.fillClass(),
          id);
    }
  }

  /// The same map with links over it.
  public ParkMap with(List<MapLink> others) {
    return new ParkMap(id, title, subtitle, source, plots, grounds, key, others);
  }

  /// The same map with the amounts of its plots in a unit.
  public ParkMap in(String of) {
    return new ParkMap(id, title, subtitle, source, plots, grounds, key.in(of), links);
  }

  /// Draws the map.
  public Picture draw(Labels labels, NumberStyle numbers) {
    return draw(labels, numbers, List.of());
  }

  /// Draws the map with the numbers of another one in the same report.
  ///
  /// @param numbered the words that the other one numbers, in order
  public Picture draw(Labels labels, NumberStyle numbers, List<String> numbered) {
    String alt = alt(labels);
    String svg = new MapDrawing(this, numbered, labels, numbers).draw(alt);
    return new Picture(id, title, subtitle, svg, alt, twin(labels, numbers), source);
  }

  /// The same ground with other plots on it.
  public ParkMap of(List<MapPlot> others) {
    return new ParkMap(id, title, subtitle, source, others, grounds, key, links);
  }

  /// The words that stand as numbers on it, the first one as number 1.
  public List<String> numbered() {
    return MapDrawing.numbered(this);
  }

  List<FillClass> classes() {
    return key.classes();
  }

  FillClass classOf(MapPlot plot) {
    return classes().stream()
        .filter(fillClass -> fillClass.id().equals(plot.fillClass()))
        .findFirst()
        .orElseThrow();
  }

  long count(FillClass fillClass) {
    return plots.stream().filter(plot -> plot.fillClass().equals(fillClass.id())).count();
  }

  private String alt(Labels labels) {
    String parts =
        classes().stream()
            .filter(fillClass -> count(fillClass) > 0)
            .map(
                fillClass ->
                    labels
                        .text(Label.MAP_ALT_CLASS, "class", fillClass.label())
                        .replace("{plots}", Long.toString(count(fillClass))))
            .collect(Collectors.joining(", "));
    return labels.text(Label.MAP_ALT, "plots", plots.size()).replace("{classes}", parts);
  }

  private Table twin(Labels labels, NumberStyle numbers) {
    return links.isEmpty() ? plotTable(labels) : linkTable(labels, numbers);
  }

  private Table linkTable(Labels labels, NumberStyle numbers) {
    List<String> units = links.stream().map(MapLink::unit).distinct().toList();
    boolean mixed = units.size() > 1;
    List<Column> columns =
        List.of(
            Column.text(labels.text(Label.SANKEY_FROM), 4),
            Column.text(labels.text(Label.SANKEY_TO), 4),
            Column.text(labels.text(Label.MAP_CLASS), 3),
            new Column(
                labels.text(Label.SANKEY_AMOUNT), Align.RIGHT, mixed ? "" : units.getFirst(), 2));
    List<Row> rows =
        links.stream()
            .map(
                link -> row(link, mixed ? ownUnit(link, numbers) : NumberCell.of(link.amount(), 0)))
            .toList();
    return new Table(id + "-table", subtitle, columns, rows, "");
  }

  /// Amounts of several units say each its own.
  private static Cell ownUnit(MapLink link, NumberStyle numbers) {
    return new TextCell(numbers.format(link.amount(), 0, link.unit()));
  }

  private Row row(MapLink link, Cell amount) {
    return Row.of(
        new TextCell(wordsOf(link.from())),
        new TextCell(wordsOf(link.to())),
        new TextCell(link.label()),
        amount);
  }

  private String wordsOf(String plot) {
    return plots.stream()
        .filter(each -> each.id().equals(plot))
        .findFirst()
        .map(MapPlot::words)
        .orElse(plot);
  }

  private Table plotTable(Labels labels) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(labels.text(Label.MAP_PLOT), 2));
    columns.add(Column.text(labels.text(Label.MAP_LABEL), 4));
    columns.add(Column.text(labels.text(Label.MAP_CLASS), 3));
    if (!key.unit().isEmpty()) {
      columns.add(new Column(labels.text(Label.SANKEY_AMOUNT), Align.RIGHT, key.unit(), 2));
    }
    columns.add(new Column(labels.text(Label.MAP_AREA), Align.RIGHT, "ha", 2));
    List<Row> rows = plots.stream().map(this::row).toList();
    return new Table(id + "-table", subtitle, columns, rows, "").withoutIfSilent(1);
  }

  private Row row(MapPlot plot) {
    double area_ha = new Rings(plot.rings()).area() / SQUARE_METRES_PER_HECTARE;
    List<Cell> cells = new ArrayList<>();
    cells.add(new TextCell(plot.id()));
    cells.add(new TextCell(plot.label()));
    cells.add(new TextCell(classOf(plot).label()));
    if (!key.unit().isEmpty()) {
      cells.add(new TextCell(plot.amount()));
    }
    cells.add(NumberCell.of(area_ha, 2));
    return new Row(cells, false);
  }
}
