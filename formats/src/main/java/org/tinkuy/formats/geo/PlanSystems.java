package org.tinkuy.formats.geo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.locationtech.proj4j.CRSFactory;

/// The coordinate systems that are known by code: WGS 84 and its UTM zones by rule, others as rows
/// of `catalog/planSystems.csv`.
final class PlanSystems {
  private static final String RESOURCE = "/catalog/planSystems.csv";
  private static final int UTM_NORTH = 32600;
  private static final int UTM_SOUTH = 32700;
  private static final int UTM_ZONES = 60;

  /// Longitude and latitude in WGS 84.
  static final PlanSystem WGS84 = of(4326, "WGS 84", "+proj=longlat +datum=WGS84 +no_defs", 0);

  private static final Map<Integer, NamedCsvRecord> ROWS = load();

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

  private static PlanSystem of(NamedCsvRecord row) {
    return of(
        Integer.parseInt(row.getField("epsg")),
        row.getField("name"),
        row.getField("parameters"),
        Double.parseDouble(row.getField("accuracy_m")));
  }

  private static PlanSystem of(int epsg, String name, String parameters, double accuracy_m) {
    return new PlanSystem(
        epsg, name, new CRSFactory().createFromParameters(name, parameters), accuracy_m);
  }

  private static Map<Integer, NamedCsvRecord> load() {
    Map<Integer, NamedCsvRecord> rows = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(PlanSystems.class.getResourceAsStream(RESOURCE));
        CsvReader<NamedCsvRecord> csv =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      csv.forEach(row -> rows.put(Integer.valueOf(row.getField("epsg")), row));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + RESOURCE, e);
    }
    return rows;
  }
}
