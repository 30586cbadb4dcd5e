package org.tinkuy.formats.geo;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tinkuy.formats.geo.KmlDocument.Placemark;
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

/// Reads the placemarks of a KML file (OGC 12-007) from tag to tag: what they are called, their
/// extended data, and their polygons and lines. KML is always in longitude and latitude of WGS 84.
///
/// A document type refuses the file, so that no entity is ever resolved. Of each placemark it is
/// kept in which folder it stands; links to other files are kept and never followed, styles,
/// overlays and tours are not read.
final class KmlText {
  private static final int MOST_DEPTH = 60;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final XMLStreamReader reader;
  private final Budget budget = new Budget();
  private final List<Placemark> placemarks = new ArrayList<>();
  private final List<String> links = new ArrayList<>();
  private final Deque<Container> open = new ArrayDeque<>();
  private boolean altitude;
  private int depth;

  private KmlText(XMLStreamReader reader) {
    this.reader = reader;
  }

  /// A folder or document that is open.
  ///
  /// @param level how deep it stands
  private record Container(int level, String name) {}

  /// Reads the text of a file.
  static KmlDocument read(String text) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // what is wrong is told by the exception alone
    factory.setXMLReporter((_, _, _, _) -> {});
    return new KmlText(factory.createXMLStreamReader(new StringReader(text))).document();
  }

  private KmlDocument document() throws XMLStreamException {
    boolean kml = false;
    while (reader.hasNext()) {
      next();
      if (reader.isStartElement()) {
        kml |= reader.getLocalName().equals("kml");
        Check.that(
            kml,
            "geo.kml.notKml",
            "The file must be KML, but begins with '%s'. Maybe it has a wrong ending.",
            reader.getLocalName());
        element();
      } else if (reader.isEndElement() && !open.isEmpty() && depth < open.element().level()) {
        open.pop();
      }
    }
    return new KmlDocument(placemarks, links, altitude);
  }

  private void element() throws XMLStreamException {
    switch (reader.getLocalName()) {
      case "Folder", "Document" -> open.push(new Container(depth, ""));
      case "name" -> {
        // a second name of a damaged file would tear its places apart
        boolean isNamed = !open.isEmpty() && !open.element().name().isEmpty();
        if (!open.isEmpty() && !isNamed && depth == open.element().level() + 1) {
          open.push(new Container(open.pop().level(), text()));
        }
      }
      case "NetworkLink" -> link();
      case "Placemark" -> {
        budget.feature();
        Feature feature = placemark(placemarks.size() + 1);
        placemarks.add(new Placemark(folder(), feature));
      }
      default -> {}
    }
  }

  private void link() throws XMLStreamException {
    int level = depth;
    while (depth >= level) {
      next();
      if (reader.isStartElement() && reader.getLocalName().equals("href")) {
        links.add(text());
      }
    }
  }

  /// The name of the innermost folder that has one.
  private String folder() {
    return open.stream()
        .map(Container::name)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }

  private int next() throws XMLStreamException {
    int event = reader.next();
    Check.that(
        event != XMLStreamConstants.DTD && event != XMLStreamConstants.ENTITY_REFERENCE,
        "geo.kml.documentType",
        "The file declares a document type or entities, which no map program writes; it is not"
            + " read.");
    depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
    depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    Check.that(
        depth <= MOST_DEPTH,
        "geo.kml.depth",
        "The file may be nested %s deep, but is nested deeper. Maybe export it again.",
        MOST_DEPTH);
    return event;
  }

  private Feature placemark(int number) throws XMLStreamException {
    int line = Math.max(1, reader.getLocation().getLineNumber());
    int level = depth;
    Map<String, String> properties = new LinkedHashMap<>();
    Geometry geometry = new Absent();
    while (next() != XMLStreamConstants.END_DOCUMENT && depth >= level) {
      if (reader.isStartElement()) {
        switch (reader.getLocalName()) {
          case "name", "description" -> {
            String key = reader.getLocalName();
            properties.putIfAbsent(key, text());
          }
          case "Data", "SimpleData" -> data(properties);
          case "Polygon",
              "LineString",
              "LinearRing",
              "Point",
              "MultiGeometry",
              "Track",
              "MultiTrack",
              "Model" -> {
            Geometry next = geometry();
            geometry =
                geometry instanceof Absent
                    ? next
                    : new Drawn("GeometryCollection", new Nests(List.of()));
          }
          default -> {}
        }
      }
    }
    properties.values().removeIf(String::isEmpty);
    return new Feature(number, line, properties, geometry);
  }

  private void data(Map<String, String> properties) throws XMLStreamException {
    String name = reader.getAttributeValue(null, "name");
    if (name != null && !name.isBlank()) {
      properties.put(name, text());
    }
  }

  /// The text of the current element and of all it holds.
  private String text() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int level = depth;
    String label = "";
    while (depth >= level) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT
          && reader.getLocalName().equals("displayName")) {
        label = reader.getLocalName();
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        label = "";
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(label.isEmpty() ? reader.getText() : "");
      }
    }
    return text.toString().strip();
  }

  private Geometry geometry() throws XMLStreamException {
    return switch (reader.getLocalName()) {
      case "Polygon" -> polygon();
      case "LineString", "LinearRing" -> line();
      case "MultiGeometry" -> many();
      case String other -> {
        skip();
        yield new Drawn(other, new Nests(List.of()));
      }
    };
  }

  private void skip() throws XMLStreamException {
    int level = depth;
    while (depth >= level) {
      next();
    }
  }

  private Geometry line() throws XMLStreamException {
    List<Nest> found = coordinates();
    return found.size() == 1 && found.getFirst() instanceof Nests positions
        ? flawed(positions)
            .<Geometry>map(flaw -> flaw)
            .orElseGet(() -> new Drawn("LineString", positions))
        : new Drawn("LineString", new Nests(List.of()));
  }

  private Geometry polygon() throws XMLStreamException {
    List<Nest> rings = coordinates();
    for (Nest ring : rings) {
      if (ring instanceof Nests positions && flawed(positions).isPresent()) {
        return flawed(positions).get();
      }
    }
    return new Drawn("Polygon", new Nests(rings));
  }

  /// A position that could not be read stands as one that is not a number in the text.
  private static Optional<Flawed> flawed(Nests positions) {
    return positions.items().stream()
        .filter(each -> each instanceof Nests)
        .findFirst()
        .map(_ -> new Flawed(Flaw.NOT_NUMBER, "''"));
  }

  /// Parts of one kind become one geometry of that kind; of several kinds, a collection.
  private Geometry many() throws XMLStreamException {
    int level = depth;
    List<Drawn> parts = new ArrayList<>();
    while (depth >= level) {
      next();
      if (reader.isStartElement()) {
        Geometry part = geometry();
        if (part instanceof Flawed) {
          while (depth >= level) {
            next();
          }
          return part;
        }
        if (part instanceof Drawn drawn) {
          parts.add(drawn);
        }
      }
    }
    List<String> kinds = parts.stream().map(Drawn::type).distinct().toList();
    if (kinds.size() != 1 || kinds.getFirst().startsWith("Multi")) {
      return new Drawn("GeometryCollection", new Nests(List.of()));
    }
    return parts.size() == 1
        ? parts.getFirst()
        : new Drawn(
            "Multi" + kinds.getFirst(), new Nests(parts.stream().map(Drawn::coordinates).toList()));
  }

  /// The lists of positions in the current element, the outer boundary of a polygon first.
  private List<Nest> coordinates() throws XMLStreamException {
    int level = depth;
    List<Nest> outer = new ArrayList<>();
    List<Nest> inner = new ArrayList<>();
    boolean within = false;
    while (depth >= level) {
      next();
      if (reader.isStartElement()) {
        within |= reader.getLocalName().equals("innerBoundaryIs");
        if (reader.getLocalName().equals("coordinates")) {
          (within ? inner : outer).add(positions(text()));
        }
      } else if (reader.isEndElement() && reader.getLocalName().equals("innerBoundaryIs")) {
        within = false;
      }
    }
    outer.addAll(inner);
    return outer;
  }

  private Nest positions(String text) {
    List<Nest> positions = new ArrayList<>();
    for (String part : SPACES.split(text, -1)) {
      if (!part.isEmpty()) {
        budget.position();
        positions.add(position(part));
      }
    }
    return new Nests(positions);
  }

  private Nest position(String part) {
    int first = part.indexOf(',');
    int second = part.indexOf(',', first + 1);
    altitude |= second > 0 && !part.substring(second + 1).matches("[-+]?0*(\\.0*)?");
    try {
      String north = part.substring(first + 1, second < 0 ? part.length() : second);
      return first < 0
          ? new Nests(List.of())
          : new Position(Double.parseDouble(part.substring(0, first)), Double.parseDouble(north));
    } catch (NumberFormatException _) {
      return new Nests(List.of());
    }
  }
}
