package org.tinkuy.geopackage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;
import org.tinkuy.geopackage.FeatureTable.FeatureRow;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Refusal;

/// What a GeoPackage holds, read from a file that is opened for reading only.
///
/// The file is not changed and no other is made beside it; what its schema would run is not
/// trusted. A file that is no GeoPackage, is damaged, or holds too much is refused.
///
/// @param features its feature tables by name
/// @param others names of its tables without shapes, and of its pictures
public record GeoPackage(List<FeatureTable> features, List<String> others) {
  private static final int MOST_TABLES = 200;
  private static final int MOST_ROWS = 200_000;
  private static final int LONGEST_TEXT_chars = 1_000_000;

  private static final String TABLES =
      """
      select c.table_name, g.column_name, s.organization, s.organization_coordsys_id, s.definition
      from gpkg_contents c
      join gpkg_geometry_columns g on g.table_name = c.table_name
      left join gpkg_spatial_ref_sys s on s.srs_id = g.srs_id
      where c.data_type = 'features'
      order by c.table_name\
      """;

  private static final String OTHERS =
      "select table_name from gpkg_contents where data_type <> 'features' order by table_name";

  public GeoPackage {
    features = List.copyOf(features);
    others = List.copyOf(others);
  }

  /// Where a table's geometries stand and in which system.
  private record Columns(String table, String geometry, String system) {}

  /// Reads a file.
  ///
  /// @param name how people call the file, in messages
  /// @throws Refusal where the file cannot be read as a GeoPackage
  public static GeoPackage read(Path file, String name) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setOpenMode(SQLiteOpenMode.OPEN_URI);
    // immutable: no journal is looked for and no lock taken, so that nothing appears beside it
    String url = "jdbc:sqlite:" + file.toAbsolutePath().toUri() + "?mode=ro&immutable=1";
    try (Connection connection = config.createConnection(url)) {
      distrust(connection);
      List<FeatureTable> tables = new ArrayList<>();
      for (Columns columns : columns(connection)) {
        tables.add(table(connection, columns));
      }
      return new GeoPackage(tables, others(connection));
    } catch (SQLException problem) {
      throw Refusal.of(
          "geo.package.unreadable",
          "File '%s': it must be a GeoPackage, but cannot be read as one (%s). Maybe export the"
              + " layers again from a map program.",
          name,
          problem.getErrorCode());
    }
  }

  private static void distrust(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma trusted_schema = off");
      statement.execute("pragma cell_size_check = on");
      statement.execute("pragma query_only = on");
    }
  }

  private static List<Columns> columns(Connection connection) throws SQLException {
    List<Columns> found = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(TABLES)) {
      while (rows.next()) {
        Check.that(
            found.size() < MOST_TABLES,
            "geo.package.tables",
            "A GeoPackage may hold %s layers, but holds more. Maybe export the layers of the park"
                + " alone.",
            MOST_TABLES);
        found.add(
            new Columns(
                text(rows, 1),
                text(rows, 2),
                system(text(rows, 3), rows.getInt(4), text(rows, 5))));
      }
    }
    return found;
  }

  private static List<String> others(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(OTHERS)) {
      while (rows.next() && names.size() < MOST_TABLES) {
        names.add(text(rows, 1));
      }
    }
    return names;
  }

  /// Systems -1 and 0 are undefined by the standard.
  private static String system(String organization, int code, String definition) {
    if (code <= 0) {
      return "";
    }
    return organization.equalsIgnoreCase("EPSG") ? "EPSG:" + code : definition;
  }

  private static String text(ResultSet rows, int column) throws SQLException {
    return Optional.ofNullable(rows.getString(column)).orElse("");
  }

  private static FeatureTable table(Connection connection, Columns columns) throws SQLException {
    List<FeatureRow> features = new ArrayList<>();
    String query = "select * from \"" + columns.table().replace("\"", "\"\"") + "\" order by rowid";
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        Check.that(
            features.size() < MOST_ROWS,
            "geo.package.rows",
            "A layer may have %s features, but has more. Maybe export the layers of the park"
                + " alone.",
            MOST_ROWS);
        features.add(row(rows, columns.geometry(), features.size() + 1));
      }
    }
    return new FeatureTable(columns.table(), columns.system(), features);
  }

  private static FeatureRow row(ResultSet rows, String geometry, int number) throws SQLException {
    ResultSetMetaData meta = rows.getMetaData();
    Map<String, String> properties = new LinkedHashMap<>();
    Optional<WellKnownBinary> binary = Optional.empty();
    for (int i = 1; i <= meta.getColumnCount(); i++) {
      String column = meta.getColumnName(i);
      if (column.equalsIgnoreCase(geometry)) {
        binary = geometry(rows, i, number);
      } else if (!(rows.getObject(i) instanceof byte[])) {
        String value = text(rows, i);
        if (!value.isEmpty() && value.length() <= LONGEST_TEXT_chars) {
          properties.put(column, value);
        }
      }
    }
    return new FeatureRow(properties, binary);
  }

  private static Optional<WellKnownBinary> geometry(ResultSet rows, int column, int number)
      throws SQLException {
    byte[] cell = rows.getBytes(column);
    if (cell == null) {
      return Optional.empty();
    }
    try {
      return WellKnownBinary.ofCell(cell);
    } catch (IllegalArgumentException _) {
      throw Refusal.of(
          "geo.package.geometry",
          "Feature %s: its geometry must be one of GeoPackage, but is not. Maybe export the layer"
              + " again.",
          number);
    }
  }
}
