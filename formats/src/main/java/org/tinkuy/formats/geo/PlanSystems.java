package org.tinkuy.formats.geo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.proj4j.CRSFactory;
import org.tinkuy.formats.csv.CsvReader;
import org.tinkuy.formats.csv.CsvRow;
import org.tinkuy.formats.csv.CsvTable;

/// The coordinate systems that are known by code: WGS 84 and its UTM zones by rule, others as rows
/// of `catalog/planSystems.csv`.
final class PlanSystems {
  private static final String RESOURCE = "catalog/planSystems.csv";
  private static final int UTM_NORTH = 32600;
  private static final int UTM_SOUTH = 32700;
  private static final int UTM_ZONES = 60;
  private static final Pattern UTM_NAME = Pattern.compile("wgs84utmzone(\\d{1,2})([ns])");

  /// Longitude and latitude in WGS 84.
  static final PlanSystem WGS84 = of(4326, "WGS 84", "+proj=longlat +datum=WGS84 +no_defs", 0);

  private static final CsvTable TABLE = load();
  private static final Map<Integer, CsvRow> ROWS = byCode(TABLE);

  private PlanSystems() {}

  static Optional<PlanSystem> find(int epsg) {
    if (epsg == WGS84.epsg()) {
      return Optional.of(WGS84);
    }
    if (epsg > UTM_NORTH && epsg <= UTM_NORTH + UTM_ZONES) {
      return Optional.of(utm(epsg, epsg - UTM_NORTH, "N"));
    }
    if (epsg > UTM_SOUTH && epsg <= UTM_SOUTH + UTM_ZONES) {
      return Optional.of(utm(epsg, epsg - UTM_SOUTH, "S"));
    }
    return Optional.ofNullable(ROWS.get(epsg)).map(PlanSystems::of);
  }

  /// The system of a name, of which only letters and digits count; empty where none or several have
  /// it.
  ///
  /// @param letters as [WktSystem#letters] gives them
  static Optional<PlanSystem> named(String letters) {
    Matcher utm = UTM_NAME.matcher(letters);
    if (letters.equals("wgs84")) {
      return Optional.of(WGS84);
    }
    if (utm.matches()) {
      int zone = Integer.parseInt(utm.group(1));
      return find((utm.group(2).equals("n") ? UTM_NORTH : UTM_SOUTH) + zone)
          .filter(_ -> zone >= 1 && zone <= UTM_ZONES);
    }
    List<CsvRow> rows =
        TABLE.rows().stream()
            .filter(row -> WktSystem.letters(TABLE.text(row, "name")).equals(letters))
            .toList();
    return rows.size() == 1 ? Optional.of(of(rows.getFirst())) : Optional.empty();
  }

  /// The UTM zone that holds a place: `floor((lon + 180) / 6) + 1`, without the exceptions of
  /// Norway and Svalbard; none beyond 84° N and 80° S.
  ///
  /// Source: NGA.STND.0037 (2014), section 7.
  ///
  /// @param lon_deg degrees east, -180 to 180
  /// @param lat_deg degrees north
  static Optional<PlanSystem> utmAt(double lon_deg, double lat_deg) {
    if (!(lat_deg >= -80 && lat_deg <= 84 && Math.abs(lon_deg) <= 180)) {
      return Optional.empty();
    }
    int zone = (int) Math.floor((lon_deg + 180) / 6) % UTM_ZONES + 1;
    return find((lat_deg < 0 ? UTM_SOUTH : UTM_NORTH) + zone);
  }

  private static PlanSystem utm(int epsg, int zone, String half) {
    String south = half.equals("S") ? " +south" : "";
    return of(
        epsg,
        "WGS 84 / UTM zone " + zone + half,
        "+proj=utm +zone=" + zone + south + " +datum=WGS84 +units=m +no_defs",
        0);
  }

  private static PlanSystem of(CsvRow row) {
    return of(
        Integer.parseInt(TABLE.text(row, "epsg")),
        TABLE.text(row, "name"),
        TABLE.text(row, "parameters"),
        Double.parseDouble(TABLE.text(row, "accuracy_m")));
  }

  private static PlanSystem of(int epsg, String name, String parameters, double accuracy_m) {
    return new PlanSystem(
        epsg, name, new CRSFactory().createFromParameters(name, parameters), accuracy_m);
  }

  private static CsvTable load() {
    try (InputStream in =
        Objects.requireNonNull(PlanSystems.class.getResourceAsStream("/" + RESOURCE))) {
      return CsvReader.read(RESOURCE, in.readAllBytes()).find().orElseThrow();
    } catch (IOException problem) {
      throw new UncheckedIOException(RESOURCE, problem);
    }
  }

  private static Map<Integer, CsvRow> byCode(CsvTable table) {
    Map<Integer, CsvRow> rows = new HashMap<>();
    table.rows().forEach(row -> rows.put(Integer.valueOf(table.text(row, "epsg")), row));
    return rows;
  }
}
