package org.tinkuy.formats.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.document.ParkDocument.Shape;
import org.tinkuy.document.ParkDocument.ShapeLayer;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.document.Writing;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Place;
import org.tinkuy.park.Outline;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads a park document from the tokens of a JSON file. The first value of another shape ends the
/// reading: the file is written by a program, and to guess would be to make another park.
final class ParkJsonReading {
  private static final String HEADER = "park.yaml";

  private final String file;
  private final JsonParser parser;
  private final Attempt attempt;
  private final Map<Set<String>, Writing> writings = new HashMap<>();
  private Optional<Mapping> header = Optional.empty();
  private final Map<String, TextTable> tables = new LinkedHashMap<>();
  private final List<ShapeLayer> layers = new ArrayList<>();

  ParkJsonReading(String file, JsonParser parser, Attempt attempt) {
    this.file = file;
    this.parser = parser;
    this.attempt = attempt;
  }

  Optional<ParkDocument> document() {
    return attempt.at(
        Place.file(file),
        () -> {
          parser.nextToken();
          expect(JsonToken.START_OBJECT, "an object");
          boolean schema = false;
          while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            switch (key) {
              case "schema" -> schema = schema();
              case "header" -> header();
              case "tables" -> tables();
              case "layers" -> layers();
              case "evidence" -> texts();
              default -> expect(JsonToken.NOT_AVAILABLE, "a known key instead of '" + key + "'");
            }
          }
          require(schema && header.isPresent(), "schema and header");
          return new ParkDocument(new KeyedDocument(HEADER, header.orElseThrow()), tables, layers);
        });
  }

  private boolean schema() {
    String written = String.valueOf(parser.getString());
    require(written.equals(Integer.toString(ParkJson.SCHEMA)), "schema " + ParkJson.SCHEMA);
    return true;
  }

  private void header() {
    expect(JsonToken.START_OBJECT, "the header as an object");
    header = Optional.of(new JsonTree(HEADER, parser, attempt).mappingAt(""));
  }

  private void tables() {
    expect(JsonToken.START_OBJECT, "the tables as an object");
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      require(!tables.containsKey(name), "each table once");
      tables.put(name, table(name));
    }
  }

  private TextTable table(String name) {
    expect(JsonToken.START_OBJECT, "a table as an object");
    Set<String> columns = new LinkedHashSet<>();
    List<TextRow> rows = new ArrayList<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      parser.nextToken();
      expect(JsonToken.START_ARRAY, "a list");
      switch (key) {
        case "columns" -> {
          while (parser.nextToken() != JsonToken.END_ARRAY) {
            expect(JsonToken.VALUE_STRING, "the name of a column");
            columns.add(parser.getString());
          }
        }
        case "rows" -> {
          while (parser.nextToken() != JsonToken.END_ARRAY) {
            rows.add(row(Place.sheet(file, name).atRow(rows.size() + 1)));
          }
        }
        default -> require(false, "columns and rows");
      }
    }
    rows.forEach(row -> columns.addAll(row.cells().keySet()));
    return new TextTable(name, List.copyOf(columns), rows);
  }

  private TextRow row(Place place) {
    expect(JsonToken.START_OBJECT, "a row as an object");
    Map<String, String> cells = new LinkedHashMap<>();
    Set<String> numbers = new LinkedHashSet<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String column = parser.currentName();
      JsonToken value = parser.nextToken();
      require(
          value.isScalarValue() && !cells.containsKey(column), "a text or number, once a column");
      if (value != JsonToken.VALUE_NULL) {
        cells.put(column, parser.getString());
      }
      if (value.isNumeric()) {
        numbers.add(column);
      }
    }
    Writing writing = writings.computeIfAbsent(numbers, set -> new Writing(1, Map.of(), set));
    return new TextRow(place, cells, writing);
  }

  private Map<String, String> texts() {
    expect(JsonToken.START_OBJECT, "texts by name");
    Map<String, String> texts = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      require(parser.nextToken().isScalarValue(), "a text");
      texts.put(name, parser.getString());
    }
    return texts;
  }

  private void layers() {
    expect(JsonToken.START_ARRAY, "the layers as a list");
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      expect(JsonToken.START_OBJECT, "a layer as an object");
      String name = "";
      List<Shape> shapes = new ArrayList<>();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean named = parser.currentName().equals("name");
        boolean ofShapes = parser.currentName().equals("shapes");
        parser.nextToken();
        require(named || ofShapes, "name and shapes");
        name = named ? parser.getString() : name;
        if (ofShapes) {
          shapes(shapes);
        }
      }
      layers.add(new ShapeLayer(name, shapes));
    }
  }

  private void shapes(List<Shape> shapes) {
    expect(JsonToken.START_ARRAY, "shapes as a list");
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      expect(JsonToken.START_OBJECT, "a shape as an object");
      Map<String, String> properties = Map.of();
      List<List<Outline.Ring>> polygons = new ArrayList<>();
      List<Outline.Ring> lines = new ArrayList<>();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = parser.currentName();
        parser.nextToken();
        switch (key) {
          case "properties" -> properties = texts();
          case "polygons" -> {
            expect(JsonToken.START_ARRAY, "polygons as a list");
            while (parser.nextToken() != JsonToken.END_ARRAY) {
              polygons.add(rings());
            }
          }
          case "lines" -> lines.addAll(rings());
          default -> require(false, "properties, polygons and lines");
        }
      }
      Place place = Place.row(file, shapes.size() + 1);
      shapes.add(new Shape(properties, new Outline(polygons, lines), place));
    }
  }

  private List<Outline.Ring> rings() {
    expect(JsonToken.START_ARRAY, "lines of points");
    List<Outline.Ring> rings = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      expect(JsonToken.START_ARRAY, "a line of points");
      List<Outline.Point> points = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        expect(JsonToken.START_ARRAY, "a point");
        points.add(new Outline.Point(number(), number()));
        parser.nextToken();
        expect(JsonToken.END_ARRAY, "two numbers");
      }
      rings.add(new Outline.Ring(points));
    }
    return rings;
  }

  private double number() {
    require(parser.nextToken().isNumeric(), "a number");
    double value = parser.getDoubleValue();
    require(Double.isFinite(value), "a finite number");
    return value;
  }

  private void expect(JsonToken token, String wanted) {
    require(parser.currentToken() == token, wanted);
  }

  private void require(boolean holds, String wanted) {
    Check.that(
        holds,
        "json.park.shape",
        "Line %s: it must hold %s, but holds something else; the file is not read. Maybe look at"
            + " schema/park-1.json.",
        Math.max(1, parser.currentTokenLocation().getLineNr()),
        wanted);
  }
}
