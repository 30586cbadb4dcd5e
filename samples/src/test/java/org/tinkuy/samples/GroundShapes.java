package org.tinkuy.samples;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;
import org.tinkuy.samples.folder.SampleFolder;

/// The shapes of a written map layer in the plan's metres, by a second opinion on the projection.
final class GroundShapes {
  private static final CoordinateTransform TO_PLAN = transform();

  private final String text;

  GroundShapes(SampleFolder folder, String layer) {
    this.text = Objects.requireNonNull(folder.files().get(layer), layer);
  }

  /// Shapes by their first property.
  Map<String, Geometry> byId() {
    Map<String, Geometry> shapes = new LinkedHashMap<>();
    features()
        .forEach(
            line -> {
              String name = found("\"properties\": \\{\"[^\"]*\": \"([^\"]*)\"", line);
              shapes.put(name, onPlan(found("\"geometry\": (\\{.*?\\})\\}", line)));
            });
    return shapes;
  }

  /// What the features say of one property, by their first one.
  Map<String, String> property(String name) {
    Map<String, String> values = new LinkedHashMap<>();
    features()
        .forEach(
            line ->
                values.put(
                    found("\"properties\": \\{\"[^\"]*\": \"([^\"]*)\"", line),
                    found("\"" + name + "\": \"?([^\",}]*)", line)));
    return values;
  }

  private Iterable<String> features() {
    return text.lines().filter(l -> l.startsWith("{\"type\": \"Feature\",")).toList();
  }

  private static String found(String pattern, String line) {
    Matcher matcher = Pattern.compile(pattern).matcher(line);
    if (!matcher.find()) {
      throw new IllegalArgumentException(pattern + " in " + line);
    }
    return matcher.group(1);
  }

  private static CoordinateTransform transform() {
    CRSFactory systems = new CRSFactory();
    return new CoordinateTransformFactory()
        .createTransform(
            systems.createFromParameters("globe", "+proj=longlat +datum=WGS84 +no_defs"),
            systems.createFromParameters(
                "plan", "+proj=utm +zone=18 +south +datum=WGS84 +units=m +no_defs"));
  }

  private static Geometry onPlan(String geoJson) {
    try {
      Geometry geometry = new GeoJsonReader().read(geoJson);
      geometry.apply(
          (CoordinateFilter)
              coordinate -> {
                ProjCoordinate to = new ProjCoordinate();
                TO_PLAN.transform(new ProjCoordinate(coordinate.x, coordinate.y), to);
                coordinate.setCoordinate(new Coordinate(to.x, to.y));
              });
      geometry.geometryChanged();
      return geometry;
    } catch (ParseException e) {
      throw new IllegalArgumentException(geoJson, e);
    }
  }
}
