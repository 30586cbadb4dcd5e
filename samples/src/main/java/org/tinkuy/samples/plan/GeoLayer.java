package org.tinkuy.samples.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tinkuy.samples.folder.Decimals;
import org.tinkuy.samples.plan.Utm.LonLat;

/// A map layer as the text of a GeoJSON file (RFC 7946): WGS 84 longitude and latitude, closed
/// rings, outer rings counter-clockwise, holes clockwise, one feature a line.
public final class GeoLayer {
  /// A millimetre on the ground.
  private static final int DECIMALS = 8;

  private final Utm utm;

  public GeoLayer(Utm utm) {
    this.utm = utm;
  }

  /// The text of a file of areas.
  public String text(List<PlanShape> shapes) {
    return collection(shapes.stream().map(this::feature));
  }

  /// The text of a file of roads, each a line with what is known of it.
  public String roads(List<PlanRoad> roads) {
    return collection(roads.stream().map(this::feature));
  }

  private static String collection(Stream<String> features) {
    return features.collect(
        Collectors.joining(",\n", "{\"type\": \"FeatureCollection\", \"features\": [\n", "\n]}\n"));
  }

  private String feature(PlanShape shape) {
    String properties =
        shape.properties().entrySet().stream()
            .map(entry -> quoted(entry.getKey()) + ": " + quoted(entry.getValue()))
            .collect(Collectors.joining(", ", "{", "}"));
    String rings =
        Stream.concat(
                Stream.of(shape.ring().corners()),
                shape.holes().stream().map(hole -> hole.corners().reversed()))
            .map(this::closed)
            .collect(Collectors.joining(", "));
    return "{\"type\": \"Feature\", \"properties\": "
        + properties
        + ", \"geometry\": {\"type\": \"Polygon\", \"coordinates\": ["
        + rings
        + "]}}";
  }

  private String feature(PlanRoad road) {
    return "{\"type\": \"Feature\", \"properties\": {\"road\": "
        + quoted(road.id())
        + ", \"name\": "
        + quoted(road.name())
        + ", \"class\": "
        + quoted(road.roadClass())
        + ", \"width_m\": "
        + Decimals.significant(road.width_m(), 3)
        + "}, \"geometry\": {\"type\": \"LineString\", \"coordinates\": "
        + listed(road.line().stream())
        + "}}";
  }

  private String closed(List<PlanPoint> corners) {
    return listed(Stream.concat(corners.stream(), Stream.of(corners.getFirst())));
  }

  private String listed(Stream<PlanPoint> points) {
    return points.map(this::position).collect(Collectors.joining(", ", "[", "]"));
  }

  private String position(PlanPoint point) {
    LonLat place = utm.place(point);
    return "[" + degrees(place.longitude_deg()) + ", " + degrees(place.latitude_deg()) + "]";
  }

  private static String degrees(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
