package org.tinkuy.formats.geo;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.kernel.Check;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// Reads the text of a GeoJSON file, token by token, into a raw layer.
///
/// Members that RFC 7946 does not name are passed over, as it asks. What makes the whole file
/// useless is a refusal or the exception of the JSON library; what makes one feature useless is
/// kept in it.
final class GeoJsonText {
  /// Eight levels are needed; the rest is for properties.
  static final int MAX_DEPTH = 64;

  /// Far more than a park has; each broken one makes an issue.
  private static final int MAX_FEATURES = Budget.MOST_FEATURES;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private final JsonParser parser;
  private final FeatureText featureText;
  private final List<RawLayer.Feature> features = new ArrayList<>();
  private DeclaredSystem system = DeclaredSystem.NONE;
  private String type = "";
  private boolean hasFeatures;

  private GeoJsonText(JsonParser parser) {
    this.parser = parser;
    this.featureText = new FeatureText(parser);
  }

  static RawLayer read(String text) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      return new GeoJsonText(parser).read();
    }
  }

  private RawLayer read() {
    JsonToken first = parser.nextToken();
    checkCollection(first == JsonToken.START_OBJECT, shown(parser));
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String member = parser.currentName();
      JsonToken value = parser.nextToken();
      switch (member) {
        case "type" -> type = value == JsonToken.VALUE_STRING ? parser.getString() : "";
        case "crs" -> system = readSystem(value);
        case "features" -> readFeatures(value);
        default -> {}
      }
      parser.skipChildren();
    }
    checkCollection(type.equals("FeatureCollection") && hasFeatures, "'" + type + "'");
    Check.that(
        parser.nextToken() == null,
        "geo.json.trailing",
        "The file must end after its one JSON object, but goes on at line %s.",
        parser.currentTokenLocation().getLineNr());
    return new RawLayer(system, features, featureText.hasAltitude());
  }

  /// A value as a message quotes it: a scalar itself, of anything larger only which kind it is.
  static String shown(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return "''";
    }
    return switch (token) {
      case START_OBJECT -> "{...}";
      case START_ARRAY -> "[...]";
      default -> "'" + parser.getString() + "'";
    };
  }

  private static void checkCollection(boolean holds, String found) {
    Check.that(
        holds,
        "geo.file.notCollection",
        "The file must be a GeoJSON FeatureCollection, but is %s.",
        found);
  }

  private void readFeatures(JsonToken value) {
    if (value != JsonToken.START_ARRAY) {
      return;
    }
    hasFeatures = true;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Check.that(
          features.size() < MAX_FEATURES,
          "geo.file.tooManyFeatures",
          "The file must have at most %s features, but has more.",
          MAX_FEATURES);
      features.add(featureText.read(features.size() + 1));
    }
  }

  /// Takes the name in `{"type": "name", "properties": {"name": "EPSG:4326"}}`, and the code of the
  /// still older form with `code`.
  private DeclaredSystem readSystem(JsonToken value) {
    if (value == JsonToken.VALUE_NULL) {
      return DeclaredSystem.UNKNOWN;
    }
    String name = value == JsonToken.VALUE_STRING ? parser.getString() : "?";
    int depth = value == JsonToken.START_OBJECT ? 1 : 0;
    while (depth > 0) {
      JsonToken token = parser.nextToken();
      if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
      } else if (token.isScalarValue() && depth == 2) {
        name =
            switch (parser.currentName()) {
              case "name" -> parser.getString();
              case "code" -> "EPSG:" + parser.getString();
              case null, default -> name;
            };
      }
    }
    return new DeclaredSystem(name);
  }
}
