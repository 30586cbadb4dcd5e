package org.tinkuy.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;
import org.tinkuy.document.KeyedDocument.Scalar;
import org.tinkuy.document.ParkDocument.Shape;
import org.tinkuy.document.ParkDocument.ShapeLayer;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.kernel.Place;
import org.tinkuy.park.MapLayer;
import org.tinkuy.park.Outline;

/// A park document as a test writes it: tables as text with `;` between the cells, the header in
/// the first line, so that the first row stands in line 2 of `TABLE.csv`.
public final class Written {
  private final Map<String, String> header = new LinkedHashMap<>();
  private final Map<String, TextTable> tables = new LinkedHashMap<>();
  private final List<Shape> plots = new ArrayList<>();
  private final List<ShapeLayer> boundary = new ArrayList<>();

  private Written() {
    header("schema", "1")
        .header("id", "test")
        .header("names", "Test park")
        .header("country", "PE")
        .header("currency", "PEN");
  }

  /// A park without tables.
  public static Written park() {
    return new Written();
  }

  /// A park in which every reference of small tests finds its row.
  public static Written smallPark() {
    return park()
        .table("plots", "plot;use;status\nP1;industrial;leased")
        .table("tenants", "tenant;name;sector\nT1;Textiles;1313\nT2;Dyes;2011")
        .table("bodies", "body;role;name;nature\nB1;operator;Parque SA;private");
  }

  public Written header(String key, String text) {
    header.put(key, text);
    return this;
  }

  public Written without(String key) {
    header.remove(key);
    return this;
  }

  /// Adds rows to a table, as if they stood in `NAME.csv`.
  public Written table(String name, String text) {
    return table(name, name + ".csv", text);
  }

  public Written table(String name, String file, String text) {
    List<String> lines = text.strip().lines().toList();
    List<String> columns = List.of(lines.getFirst().strip().split(";", -1));
    TextTable before = tables.getOrDefault(name, new TextTable(name, List.of(), List.of()));
    List<TextRow> rows = new ArrayList<>(before.rows());
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split(";", -1);
      Map<String, String> byColumn = new LinkedHashMap<>();
      for (int c = 0; c < columns.size() && c < cells.length; c++) {
        byColumn.put(columns.get(c), cells[c]);
      }
      rows.add(new TextRow(Place.row(file, i + 1), byColumn));
    }
    List<String> all = new ArrayList<>(before.columns());
    columns.stream().filter(column -> !all.contains(column)).forEach(all::add);
    return table(new TextTable(name, all, rows));
  }

  public Written table(TextTable table) {
    tables.put(table.name(), table);
    return this;
  }

  /// Draws a plot as a square.
  ///
  /// @param side_m length of its sides, metres
  public Written square(String plot, double side_m) {
    plots.add(
        new Shape(
            Map.of("plot", plot), square(side_m), Place.row("plots.geojson", plots.size() + 1)));
    return this;
  }

  /// Draws the boundary of the park as a square.
  ///
  /// @param side_m length of its sides, metres
  public Written boundary(double side_m) {
    Shape shape = new Shape(Map.of(), square(side_m), Place.row("boundary.geojson", 1));
    boundary.add(new ShapeLayer(MapLayer.BOUNDARY, List.of(shape)));
    return this;
  }

  private static Outline square(double side_m) {
    Outline.Ring ring =
        new Outline.Ring(
            List.of(
                new Outline.Point(0, 0),
                new Outline.Point(side_m, 0),
                new Outline.Point(side_m, side_m),
                new Outline.Point(0, side_m),
                new Outline.Point(0, 0)));
    return new Outline(List.of(List.of(ring)), List.of());
  }

  public ParkDocument document() {
    Place place = Place.file("park.yaml");
    Map<String, Node> entries = new LinkedHashMap<>();
    header.forEach((key, text) -> entries.put(key, new Scalar(text, place)));
    List<ShapeLayer> layers = new ArrayList<>(boundary);
    if (!plots.isEmpty()) {
      layers.add(new ShapeLayer("plots", plots));
    }
    return new ParkDocument(
        new KeyedDocument("park.yaml", new Mapping(entries, place)), tables, layers);
  }

  public CheckedPark check() {
    return CheckedPark.of(document());
  }
}
