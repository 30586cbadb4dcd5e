package org.tinkuy.formats.fuzz;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.tinkuy.kernel.Place;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// The features of map files, found without their reader.
final class MapRows {
  private static final int SHAPE_HEADER_BYTES = 100;

  private MapRows() {}

  static Optional<List<Place>> ofKml(byte[] bytes, String name) {
    return ofDocuments(Map.of(name, bytes), name);
  }

  static Optional<List<Place>> ofKmz(Path file, String name) {
    Map<String, byte[]> documents = new LinkedHashMap<>(unpacked(file).orElse(Map.of()));
    documents.keySet().removeIf(each -> !each.endsWith(".kml"));
    return documents.isEmpty() ? Optional.empty() : ofDocuments(documents, name);
  }

  /// A layer for each document that draws anything, or for each of its folders where one is that of
  /// the plots.
  private static Optional<List<Place>> ofDocuments(Map<String, byte[]> documents, String name) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> document : documents.entrySet()) {
      String path = document.getKey();
      String base = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
      try {
        List<String> folders =
            WorkbookRows.all(WorkbookRows.xml(document.getValue()), "Placemark").stream()
                .map(MapRows::folder)
                .toList();
        boolean split = folders.stream().anyMatch("plots"::equalsIgnoreCase);
        folders.forEach(
            folder -> counts.merge(split && !folder.isEmpty() ? folder : base, 1, Integer::sum));
      } catch (IOException | SAXException _) {
        return Optional.empty();
      }
    }
    List<Place> rows = new ArrayList<>();
    counts.forEach(
        (layer, count) ->
            rows.addAll(
                FileRows.numbered(
                    counts.size() == 1 ? Place.file(name) : Place.sheet(name, layer), count)));
    return Optional.of(rows);
  }

  /// The name of the innermost folder or document that has one.
  private static String folder(Element placemark) {
    for (Node node = placemark.getParentNode(); node != null; node = node.getParentNode()) {
      String tag = String.valueOf(node.getLocalName());
      if (tag.equals("Folder") || tag.equals("Document")) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
          if ("name".equals(child.getLocalName()) && !child.getTextContent().isBlank()) {
            return child.getTextContent().strip();
          }
        }
      }
    }
    return "";
  }

  /// The shapes of each shapefile, or rows of its table where it has more of them.
  static Optional<List<Place>> ofShapes(Path file, String name) {
    Optional<Map<String, byte[]>> files = unpacked(file);
    if (files.isEmpty()) {
      return Optional.empty();
    }
    List<String> mains =
        files.get().keySet().stream().filter(each -> each.endsWith(".shp")).toList();
    List<Place> rows = new ArrayList<>();
    for (String main : mains) {
      String base = main.substring(main.lastIndexOf('/') + 1, main.length() - 4);
      Place place = mains.size() == 1 ? Place.file(name) : Place.sheet(name, base);
      byte[] table = files.get().getOrDefault(main.replaceFirst("shp$", "dbf"), new byte[0]);
      int count = Math.max(shapes(files.get().getOrDefault(main, new byte[0])), tableRows(table));
      rows.addAll(FileRows.numbered(place, count));
    }
    return Optional.of(rows);
  }

  private static int shapes(byte[] main) {
    ByteBuffer bytes = ByteBuffer.wrap(main);
    int count = 0;
    long at = SHAPE_HEADER_BYTES;
    while (at < main.length) {
      count++;
      int words = at + 8 <= main.length ? bytes.getInt((int) at + 4) : 0;
      at = words <= 0 ? main.length : at + 8 + 2L * words;
    }
    return count;
  }

  private static int tableRows(byte[] table) {
    if (table.length < 32) {
      return 0;
    }
    ByteBuffer bytes = ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN);
    int width = bytes.getShort(10) & 0xFFFF;
    int held = width == 0 ? 0 : Math.max(0, table.length - (bytes.getShort(8) & 0xFFFF)) / width;
    return Math.clamp(bytes.getInt(4), 0, held);
  }

  static Optional<List<Place>> ofPackage(Path file, String name) {
    String layers =
        "select c.table_name from gpkg_contents c join gpkg_geometry_columns g"
            + " on g.table_name = c.table_name where c.data_type = 'features'";
    try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file + "?mode=ro");
        Statement sql = db.createStatement()) {
      List<String> tables = new ArrayList<>();
      try (ResultSet found = sql.executeQuery(layers)) {
        while (found.next()) {
          tables.add(found.getString(1));
        }
      }
      List<Place> rows = new ArrayList<>();
      for (String table : tables) {
        Place place = tables.size() == 1 ? Place.file(name) : Place.sheet(name, table);
        rows.addAll(FileRows.numbered(place, count(sql, table)));
      }
      return Optional.of(rows);
    } catch (SQLException _) {
      return Optional.empty();
    }
  }

  private static int count(Statement sql, String table) throws SQLException {
    int count = 0;
    try (ResultSet rows =
        sql.executeQuery("select * from \"" + table.replace("\"", "\"\"") + "\"")) {
      while (rows.next()) {
        count++;
      }
    }
    return count;
  }

  private static Optional<Map<String, byte[]>> unpacked(Path file) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        files.put(
            entry.getName().toLowerCase(Locale.ROOT), zip.getInputStream(entry).readAllBytes());
      }
      return Optional.of(files);
    } catch (IOException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
