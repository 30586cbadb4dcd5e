package org.tinkuy.formats.json;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tinkuy.document.CellTexts;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;
import org.tinkuy.document.KeyedDocument.Scalar;
import org.tinkuy.document.KeyedDocument.Sequence;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.document.ParkDocument.Shape;
import org.tinkuy.document.ParkDocument.ShapeLayer;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.formats.geo.GeoJsonWriter;
import org.tinkuy.formats.text.FileText;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A park document as one JSON file, by `schema/park-1.json`: for programs, and to send a park in
/// one piece.
///
/// Cells are texts as they are written; a number is one that the file of the park holds as a
/// number. Outlines stand in plan coordinates. Documents of `evidence/` are named by their hash.
public final class ParkJson {
  /// Version of the schema that is written and read.
  public static final int SCHEMA = 1;

  private static final JsonFactory JSON = JsonFactory.builder().build();

  /// What JSON calls a number; `35 %` is none, though a workbook holds it as one.
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][-+]?\\d+)?");

  private ParkJson() {}

  /// Writes a document, one row and one shape a line.
  ///
  /// @param evidence SHA-256 of the documents of `evidence/` by their name
  public static void write(ParkDocument document, Map<String, String> evidence, OutputStream out) {
    try (JsonGenerator json =
        JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeNumberProperty("schema", SCHEMA);
      json.writeName("header");
      tree(json, document.header().root());
      line(json);
      json.writeObjectPropertyStart("tables");
      CellTexts texts = new CellTexts(document.header());
      document.tables().values().forEach(table -> table(json, table, texts));
      json.writeEndObject();
      line(json);
      json.writeArrayPropertyStart("layers");
      document.layers().forEach(layer -> layer(json, layer));
      json.writeEndArray();
      line(json);
      json.writeObjectPropertyStart("evidence");
      evidence.forEach(json::writeStringProperty);
      json.writeEndObject();
      json.writeEndObject();
      line(json);
    }
  }

  private static void line(JsonGenerator json) {
    json.writeRaw('\n');
  }

  private static void tree(JsonGenerator json, Node node) {
    switch (node) {
      case Scalar scalar -> json.writeString(scalar.text());
      case Sequence sequence -> {
        json.writeStartArray();
        sequence.items().forEach(item -> tree(json, item));
        json.writeEndArray();
      }
      case Mapping mapping -> {
        json.writeStartObject();
        mapping
            .entries()
            .forEach(
                (key, inner) -> {
                  json.writeName(key);
                  tree(json, inner);
                });
        json.writeEndObject();
      }
    }
  }

  private static void table(JsonGenerator json, TextTable table, CellTexts texts) {
    line(json);
    json.writeObjectPropertyStart(table.name());
    json.writeArrayPropertyStart("columns");
    table.columns().forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("rows");
    table.rows().forEach(row -> row(json, row, texts));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void row(JsonGenerator json, TextRow row, CellTexts texts) {
    line(json);
    json.writeStartObject();
    row.cells()
        .forEach(
            (column, text) -> {
              json.writeName(column);
              if (row.isNumber(column) && NUMBER.matcher(text).matches()) {
                json.writeNumber(text);
              } else {
                json.writeString(texts.of(row, column));
              }
            });
    json.writeEndObject();
  }

  private static void layer(JsonGenerator json, ShapeLayer layer) {
    json.writeStartObject();
    json.writeStringProperty("name", layer.name());
    json.writeArrayPropertyStart("shapes");
    layer.shapes().forEach(shape -> shape(json, shape));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void shape(JsonGenerator json, Shape shape) {
    line(json);
    json.writeStartObject();
    json.writeObjectPropertyStart("properties");
    shape.properties().forEach(json::writeStringProperty);
    json.writeEndObject();
    json.writeArrayPropertyStart("polygons");
    shape.outline().polygons().forEach(polygon -> GeoJsonWriter.rings(json, polygon));
    json.writeEndArray();
    json.writeArrayPropertyStart("lines");
    shape.outline().lines().forEach(line -> GeoJsonWriter.ring(json, line));
    json.writeEndArray();
    json.writeEndObject();
  }

  /// Reads a file; accepted, or refused whole: half a park is another park.
  ///
  /// @param name how people call the file, in places
  public static Checked<ParkDocument> read(Path path, String name) {
    Attempt attempt = new Attempt();
    Optional<ParkDocument> document =
        FileText.bytes(path, name, FileText.MOST_BYTES, attempt)
            .flatMap(bytes -> FileText.utf8(name, bytes, attempt))
            .flatMap(text -> read(name, text, attempt));
    return document.isPresent() && !attempt.hasErrors()
        ? attempt.finish(document.get())
        : attempt.refuse();
  }

  private static Optional<ParkDocument> read(String name, String text, Attempt attempt) {
    try (JsonParser parser = JsonReader.JSON.createParser(ObjectReadContext.empty(), text)) {
      return new ParkJsonReading(name, parser, attempt).document();
    } catch (JacksonException problem) {
      JsonReader.unreadable(name, problem, attempt);
      return Optional.empty();
    }
  }
}
