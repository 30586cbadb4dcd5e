package org.tinkuy.formats.geo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Map files as programs write them, made of the same shapes.
final class MapFiles {
  static final String GEOGRAPHIC =
      "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],"
          + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";
  static final String UTM_18S =
      "PROJCS[\"WGS_1984_UTM_Zone_18S\","
          + GEOGRAPHIC
          + ",PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"False_Easting\",500000.0],"
          + "PARAMETER[\"False_Northing\",10000000.0],PARAMETER[\"Central_Meridian\",-75.0],"
          + "PARAMETER[\"Scale_Factor\",0.9996],PARAMETER[\"Latitude_Of_Origin\",0.0],"
          + "UNIT[\"Meter\",1.0]]";

  private MapFiles() {}

  /// A shape that all kinds of files can hold.
  ///
  /// @param area whether its parts are rings of polygons, outer ones clockwise, or lines
  /// @param parts polygons with their rings, or each line as the only ring of one
  record Drawn(String plot, String owner, boolean area, List<List<List<double[]>>> parts) {}

  static void geoJson(Path file, String system, List<Drawn> shapes) throws IOException {
    String crs =
        system.isEmpty()
            ? ""
            : "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"" + system + "\"}},";
    Files.writeString(
        file,
        "{\"type\":\"FeatureCollection\","
            + crs
            + "\"features\":["
            + shapes.stream().map(MapFiles::feature).collect(Collectors.joining(","))
            + "]}");
  }

  private static String feature(Drawn shape) {
    String inner =
        shape.parts().stream()
            .map(
                part ->
                    shape.area()
                        ? "["
                            + part.stream().map(MapFiles::json).collect(Collectors.joining(","))
                            + "]"
                        : json(part.getFirst()))
            .collect(Collectors.joining(","));
    boolean many = shape.parts().size() > 1;
    return "{\"type\":\"Feature\",\"properties\":{\"plot\":\""
        + shape.plot()
        + "\",\"owner\":\""
        + shape.owner()
        + "\"},\"geometry\":{\"type\":\""
        + (many ? "Multi" : "")
        + (shape.area() ? "Polygon" : "LineString")
        + "\",\"coordinates\":"
        + (many ? "[" + inner + "]" : inner)
        + "}}";
  }

  private static String json(List<double[]> ring) {
    return ring.stream()
        .map(p -> "[" + p[0] + "," + p[1] + "]")
        .collect(Collectors.joining(",", "[", "]"));
  }

  static String kml(List<Drawn> shapes) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document><name>park</name><Folder>"
        + shapes.stream().map(MapFiles::placemark).collect(Collectors.joining("\n"))
        + "</Folder></Document></kml>";
  }

  private static String placemark(Drawn shape) {
    String parts =
        shape.parts().stream()
            .map(
                part ->
                    shape.area()
                        ? polygon(part)
                        : "<LineString>" + coordinates(part.getFirst()) + "</LineString>")
            .collect(Collectors.joining());
    return "<Placemark><ExtendedData><SchemaData><SimpleData name=\"plot\">"
        + shape.plot()
        + "</SimpleData></SchemaData><Data name=\"owner\"><value>"
        + shape.owner()
        + "</value></Data></ExtendedData>"
        + (shape.parts().size() > 1 ? "<MultiGeometry>" + parts + "</MultiGeometry>" : parts)
        + "</Placemark>";
  }

  private static String polygon(List<List<double[]>> rings) {
    StringBuilder text = new StringBuilder("<Polygon>");
    for (int i = 0; i < rings.size(); i++) {
      String tag = i == 0 ? "outerBoundaryIs" : "innerBoundaryIs";
      text.append(
          "<" + tag + "><LinearRing>" + coordinates(rings.get(i)) + "</LinearRing></" + tag + ">");
    }
    return text.append("</Polygon>").toString();
  }

  private static String coordinates(List<double[]> ring) {
    return ring.stream()
        .map(p -> p[0] + "," + p[1] + ",0")
        .collect(Collectors.joining("\n  ", "<coordinates>", "</coordinates>"));
  }

  static void zip(Path file, Map<String, byte[]> entries) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
  }

  /// The three files of a shapefile.
  static Map<String, byte[]> shapefile(String base, String wkt, List<Drawn> shapes) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(base + ".shp", main(shapes));
    files.put(base + ".dbf", table(shapes));
    if (!wkt.isEmpty()) {
      files.put(base + ".prj", wkt.getBytes(StandardCharsets.UTF_8));
    }
    files.put(base + ".cpg", "UTF-8".getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private static byte[] main(List<Drawn> shapes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteBuffer header = ByteBuffer.allocate(100);
    header.putInt(0, 9994);
    header.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, 5);
    out.writeBytes(header.array());
    for (int i = 0; i < shapes.size(); i++) {
      byte[] content = record(shapes.get(i));
      out.writeBytes(ByteBuffer.allocate(8).putInt(i + 1).putInt(content.length / 2).array());
      out.writeBytes(content);
    }
    byte[] bytes = out.toByteArray();
    ByteBuffer.wrap(bytes).putInt(24, bytes.length / 2);
    return bytes;
  }

  private static byte[] record(Drawn shape) {
    List<List<double[]>> rings = shape.parts().stream().flatMap(List::stream).toList();
    int points = rings.stream().mapToInt(List::size).sum();
    ByteBuffer record =
        ByteBuffer.allocate(44 + 4 * rings.size() + 16 * points).order(ByteOrder.LITTLE_ENDIAN);
    record.putInt(shape.area() ? 5 : 3).position(36);
    record.putInt(rings.size()).putInt(points);
    int start = 0;
    for (List<double[]> ring : rings) {
      record.putInt(start);
      start += ring.size();
    }
    rings.forEach(ring -> ring.forEach(p -> record.putDouble(p[0]).putDouble(p[1])));
    return record.array();
  }

  private static byte[] table(List<Drawn> shapes) {
    int width = 1 + 20 + 40;
    ByteBuffer table =
        ByteBuffer.allocate(32 + 2 * 32 + 1 + width * shapes.size()).order(ByteOrder.LITTLE_ENDIAN);
    table.put((byte) 3).position(4);
    table.putInt(shapes.size()).putShort((short) 97).putShort((short) width);
    field(table, 32, "PLOT", 20);
    field(table, 64, "owner", 40);
    table.put(96, (byte) 0x0D);
    for (int i = 0; i < shapes.size(); i++) {
      int at = 97 + i * width;
      put(table, at, " ", 1);
      put(table, at + 1, shapes.get(i).plot(), 20);
      put(table, at + 21, shapes.get(i).owner(), 40);
    }
    return table.array();
  }

  private static void field(ByteBuffer table, int at, String name, int length) {
    for (int i = 0; i < name.length(); i++) {
      table.put(at + i, (byte) name.charAt(i));
    }
    table.put(at + 11, (byte) 'C').put(at + 16, (byte) length);
  }

  private static void put(ByteBuffer table, int at, String text, int length) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < length; i++) {
      table.put(at + i, i < bytes.length ? bytes[i] : (byte) ' ');
    }
  }

  static void geoPackage(Path file, String table, int epsg, List<Drawn> shapes)
      throws SQLException {
    try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement sql = db.createStatement()) {
      for (String statement :
          List.of(
              "create table gpkg_spatial_ref_sys (srs_name text, srs_id integer primary key,"
                  + " organization text, organization_coordsys_id integer, definition text)",
              "create table gpkg_contents (table_name text primary key, data_type text, srs_id"
                  + " integer)",
              "create table gpkg_geometry_columns (table_name text, column_name text,"
                  + " geometry_type_name text, srs_id integer)",
              "insert into gpkg_spatial_ref_sys values ('s', "
                  + epsg
                  + ", 'EPSG', "
                  + epsg
                  + ", '')",
              "insert into gpkg_contents values ('" + table + "', 'features', " + epsg + ")",
              "insert into gpkg_geometry_columns values ('"
                  + table
                  + "', 'geom', 'GEOMETRY', "
                  + epsg
                  + ")",
              "create table \""
                  + table
                  + "\" (fid integer primary key, geom blob, plot text, owner"
                  + " text)")) {
        sql.executeUpdate(statement);
      }
      try (PreparedStatement insert =
          db.prepareStatement(
              "insert into \"" + table + "\" (geom, plot, owner) values (?, ?, ?)")) {
        for (Drawn shape : shapes) {
          insert.setBytes(1, cell(shape, epsg));
          insert.setString(2, shape.plot());
          insert.setString(3, shape.owner());
          insert.executeUpdate();
        }
      }
    }
  }

  /// Says of all layers of a package that they are tables without shapes.
  static void withoutLayers(Path file) throws SQLException {
    try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement sql = db.createStatement()) {
      sql.executeUpdate("update gpkg_contents set data_type = 'attributes'");
    }
  }

  private static byte[] cell(Drawn shape, int epsg) {
    ByteBuffer out = ByteBuffer.allocate(10_000).order(ByteOrder.LITTLE_ENDIAN);
    out.put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) 0b0000_0011).putInt(epsg);
    out.putDouble(0).putDouble(1).putDouble(0).putDouble(1);
    boolean many = shape.parts().size() > 1;
    if (many) {
      out.put((byte) 1).putInt(shape.area() ? 6 : 5).putInt(shape.parts().size());
    }
    for (List<List<double[]>> part : shape.parts()) {
      out.put((byte) 1).putInt(shape.area() ? 3 : 2);
      if (shape.area()) {
        out.putInt(part.size());
      }
      for (List<double[]> ring : part) {
        out.putInt(ring.size());
        ring.forEach(p -> out.putDouble(p[0]).putDouble(p[1]));
      }
    }
    byte[] bytes = new byte[out.position()];
    out.flip().get(bytes);
    return bytes;
  }
}
