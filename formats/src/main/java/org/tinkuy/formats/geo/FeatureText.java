package org.tinkuy.formats.geo;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tinkuy.formats.geo.RawLayer.Absent;
import org.tinkuy.formats.geo.RawLayer.Drawn;
import org.tinkuy.formats.geo.RawLayer.Feature;
import org.tinkuy.formats.geo.RawLayer.Flaw;
import org.tinkuy.formats.geo.RawLayer.Flawed;
import org.tinkuy.formats.geo.RawLayer.Geometry;
import org.tinkuy.formats.geo.RawLayer.Nest;
import org.tinkuy.formats.geo.RawLayer.Nests;
import org.tinkuy.formats.geo.RawLayer.Position;
import org.tinkuy.kernel.Check;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Reads one feature after another from the tokens of a GeoJSON file.
final class FeatureText {
  private static final int MAX_COORDINATES = Budget.MOST_POSITIONS;

  private static final JsonFactory JSON = JsonFactory.builder().build();
  private static final Nests EMPTY = new Nests(List.of());

  private final JsonParser parser;
  private int coordinates;
  private boolean altitude;
  private @Nullable Flawed flaw;

  FeatureText(JsonParser parser) {
    this.parser = parser;
  }

  boolean hasAltitude() {
    return altitude;
  }

  /// Reads the feature whose first token is the current one.
  Feature read(int number) {
    int line = parser.currentTokenLocation().getLineNr();
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      String found = GeoJsonText.shown(parser);
      parser.skipChildren();
      return new Feature(number, line, Map.of(), notFeature(found));
    }
    Map<String, String> properties = new LinkedHashMap<>();
    Geometry geometry = new Absent();
    String type = "";
    String id = "";
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String member = parser.currentName();
      JsonToken value = parser.nextToken();
      switch (member) {
        case "type" -> type = text(value);
        case "id" -> id = text(value);
        case "properties" -> readProperties(value, properties);
        case "geometry" -> geometry = readGeometry(value);
        default -> parser.skipChildren();
      }
    }
    if (!id.isEmpty()) {
      properties.putIfAbsent("id", id);
    }
    return new Feature(
        number, line, properties, type.equals("Feature") ? geometry : notFeature("'" + type + "'"));
  }

  private static Flawed notFeature(String found) {
    return new Flawed(Flaw.NOT_FEATURE, found);
  }

  private void readProperties(JsonToken value, Map<String, String> properties) {
    if (value != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (token != JsonToken.VALUE_NULL) {
        properties.put(name, text(token));
      }
    }
  }

  /// The current value as text: scalars as they are written, lists and objects as JSON, nothing for
  /// null.
  private String text(JsonToken value) {
    if (value == JsonToken.VALUE_NULL) {
      return "";
    }
    if (value.isScalarValue()) {
      return parser.getString();
    }
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      generator.copyCurrentStructure(parser);
    }
    return text.toString();
  }

  private Geometry readGeometry(JsonToken value) {
    if (value == JsonToken.VALUE_NULL) {
      return new Absent();
    }
    if (value != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return new Flawed(Flaw.NOT_OBJECT, "");
    }
    flaw = null;
    String type = "";
    Nest nest = EMPTY;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String member = parser.currentName();
      JsonToken token = parser.nextToken();
      if (member.equals("type")) {
        type = text(token);
      } else if (member.equals("coordinates") && token == JsonToken.START_ARRAY) {
        nest = readNest();
      } else {
        parser.skipChildren();
      }
    }
    return flaw == null ? new Drawn(type, nest) : flaw;
  }

  private Nest readNest() {
    coordinates++;
    Check.that(
        coordinates <= MAX_COORDINATES,
        "geo.file.tooManyPositions",
        "The file must have at most %s positions, but has more.",
        MAX_COORDINATES);
    JsonToken token = parser.nextToken();
    if (token.isNumeric()) {
      return readPosition();
    }
    List<Nest> items = new ArrayList<>();
    while (token != JsonToken.END_ARRAY) {
      if (token == JsonToken.START_ARRAY) {
        items.add(readNest());
      } else {
        notNumber();
      }
      token = parser.nextToken();
    }
    return items.isEmpty() ? EMPTY : new Nests(List.copyOf(items));
  }

  private Position readPosition() {
    double x = parser.getDoubleValue();
    double y = Double.NaN;
    int size = 1;
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      size++;
      if (!token.isNumeric()) {
        notNumber();
      } else if (size == 2) {
        y = parser.getDoubleValue();
      }
    }
    altitude |= size > 2;
    if (size < 2) {
      flaw(Flaw.SHORT_POSITION, String.valueOf(x));
    }
    return new Position(x, y);
  }

  private void notNumber() {
    flaw(Flaw.NOT_NUMBER, GeoJsonText.shown(parser));
    parser.skipChildren();
  }

  private void flaw(Flaw found, String text) {
    if (flaw == null) {
      flaw = new Flawed(found, text);
    }
  }
}
