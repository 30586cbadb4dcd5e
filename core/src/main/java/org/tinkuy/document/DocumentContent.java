package org.tinkuy.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;
import org.tinkuy.document.KeyedDocument.Scalar;
import org.tinkuy.document.KeyedDocument.Sequence;
import org.tinkuy.document.ParkDocument.Shape;
import org.tinkuy.document.ParkDocument.ShapeLayer;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;

/// What a document says, wherever and in whatever order its files say it. Two documents of equal
/// content give the same park.
///
/// Empty cells, and tables and layers without rows, say nothing. A number that a file holds as a
/// number is compared with one that is written.
///
/// @param header texts of `park.yaml` by path
/// @param tables rows by table, each as its cells by column
/// @param layers shapes by layer, in order
public record DocumentContent(
    SortedMap<String, String> header,
    SortedMap<String, List<SortedMap<String, String>>> tables,
    SortedMap<String, List<String>> layers) {

  public static DocumentContent of(ParkDocument document) {
    SortedMap<String, String> header = new TreeMap<>();
    flatten("", document.header().root(), header);
    CellTexts texts = new CellTexts(document.header());
    SortedMap<String, List<SortedMap<String, String>>> tables = new TreeMap<>();
    for (TextTable table : document.tables().values()) {
      List<SortedMap<String, String>> rows = new ArrayList<>();
      table.rows().forEach(row -> rows.add(cells(row, texts)));
      rows.removeIf(Map::isEmpty);
      rows.sort((a, b) -> a.toString().compareTo(b.toString()));
      if (!rows.isEmpty()) {
        tables.put(table.name(), rows);
      }
    }
    SortedMap<String, List<String>> layers = new TreeMap<>();
    for (ShapeLayer layer : document.layers()) {
      layers.put(layer.name(), layer.shapes().stream().map(DocumentContent::text).toList());
    }
    return new DocumentContent(header, tables, layers);
  }

  private static SortedMap<String, String> cells(TextRow row, CellTexts texts) {
    SortedMap<String, String> cells = new TreeMap<>();
    for (String column : row.cells().keySet()) {
      if (row.find(column).isPresent()) {
        cells.put(column, row.isNumber(column) ? texts.of(row, column) : row.find(column).get());
      }
    }
    return cells;
  }

  private static String text(Shape shape) {
    return new TreeMap<>(shape.properties()) + " " + shape.outline();
  }

  static void flatten(String path, Node node, Map<String, String> texts) {
    switch (node) {
      case Scalar scalar -> texts.put(path, scalar.text());
      case Sequence sequence -> {
        for (int i = 0; i < sequence.items().size(); i++) {
          flatten(path + "[" + i + "]", sequence.items().get(i), texts);
        }
      }
      case Mapping mapping ->
          mapping
              .entries()
              .forEach(
                  (key, inner) -> flatten(path.isEmpty() ? key : path + "." + key, inner, texts));
    }
  }
}
