package org.tinkuy.formats;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.tinkuy.document.CellTexts;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.document.ParkDocument.ShapeLayer;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.formats.csv.CsvPatch;
import org.tinkuy.formats.geo.GeoJsonWriter;
import org.tinkuy.formats.yaml.YamlText;
import org.tinkuy.kernel.Check;

/// A park document as the files of a folder: `park.yaml`, a CSV file for each table, a GeoJSON file
/// for each map layer in the plan's own coordinates.
public final class FolderText {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]*");

  private FolderText() {}

  /// The files by name. A table or layer whose name cannot be a file's is refused.
  public static Map<String, byte[]> of(ParkDocument document) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(
        FolderListing.HEADER,
        YamlText.file(document.header().root()).getBytes(StandardCharsets.UTF_8));
    CellTexts texts = new CellTexts(document.header());
    for (TextTable table : document.tables().values()) {
      files.put(fileName(table.name(), ".csv"), csv(table, texts));
    }
    for (ShapeLayer layer : document.layers()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      GeoJsonWriter.write(layer, epsg(document.header()), out);
      files.put(fileName(layer.name(), ".geojson"), out.toByteArray());
    }
    return files;
  }

  private static String epsg(KeyedDocument header) {
    return header.root().findText("epsg").orElse("");
  }

  private static String fileName(String name, String ending) {
    Check.that(
        NAME.matcher(name).matches() && !name.contains(".."),
        "folder.text.name",
        "Table or layer '%s': its name must be one that a file can have. Maybe use letters and"
            + " digits only.",
        name);
    return name + ending;
  }

  private static byte[] csv(TextTable table, CellTexts texts) {
    CsvPatch csv = CsvPatch.ofColumns(table.columns());
    for (TextRow row : table.rows()) {
      Map<String, String> cells = new LinkedHashMap<>();
      row.cells().keySet().forEach(column -> cells.put(column, texts.of(row, column)));
      cells.values().removeIf(String::isEmpty);
      csv.add(cells);
    }
    return csv.bytes();
  }
}
