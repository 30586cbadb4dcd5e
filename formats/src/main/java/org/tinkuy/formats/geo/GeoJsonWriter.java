package org.tinkuy.formats.geo;

import java.io.OutputStream;
import java.util.List;
import org.tinkuy.document.ParkDocument.Shape;
import org.tinkuy.document.ParkDocument.ShapeLayer;
import org.tinkuy.park.Outline;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes a map layer as GeoJSON in the coordinates of the plan, which it declares, so that nothing
/// is lost by projecting forth and back.
public final class GeoJsonWriter {
  private static final JsonFactory JSON = JsonFactory.builder().build();

  private GeoJsonWriter() {}

  /// Writes a layer, one feature a line.
  ///
  /// @param epsg code of the plan's coordinate system
  public static void write(ShapeLayer layer, String epsg, OutputStream out) {
    try (JsonGenerator json =
        JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeStringProperty("type", "FeatureCollection");
      json.writeObjectPropertyStart("crs");
      json.writeStringProperty("type", "name");
      json.writeObjectPropertyStart("properties");
      json.writeStringProperty("name", "urn:ogc:def:crs:EPSG::" + epsg);
      json.writeEndObject();
      json.writeEndObject();
      json.writeArrayPropertyStart("features");
      layer.shapes().forEach(shape -> feature(json, shape));
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void feature(JsonGenerator json, Shape shape) {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringProperty("type", "Feature");
    json.writeObjectPropertyStart("properties");
    shape.properties().forEach(json::writeStringProperty);
    json.writeEndObject();
    json.writeObjectPropertyStart("geometry");
    Outline outline = shape.outline();
    boolean area = !outline.polygons().isEmpty();
    int parts = area ? outline.polygons().size() : outline.lines().size();
    String single = area ? "Polygon" : "LineString";
    json.writeStringProperty("type", parts == 1 ? single : "Multi" + single);
    json.writeName("coordinates");
    start(json, parts);
    outline.polygons().forEach(polygon -> rings(json, polygon));
    outline.lines().forEach(line -> ring(json, line));
    end(json, parts);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void start(JsonGenerator json, int parts) {
    if (parts != 1) {
      json.writeStartArray();
    }
  }

  private static void end(JsonGenerator json, int parts) {
    if (parts != 1) {
      json.writeEndArray();
    }
  }

  /// Writes the rings of a polygon as positions in the coordinates of the plan, the outer one
  /// first.
  public static void rings(JsonGenerator json, List<Outline.Ring> polygon) {
    json.writeStartArray();
    polygon.forEach(ring -> ring(json, ring));
    json.writeEndArray();
  }

  /// Writes a ring or a line as positions in the coordinates of the plan, in m.
  public static void ring(JsonGenerator json, Outline.Ring ring) {
    json.writeStartArray();
    for (Outline.Point point : ring.points()) {
      json.writeStartArray();
      json.writeNumber(point.x_m());
      json.writeNumber(point.y_m());
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}
