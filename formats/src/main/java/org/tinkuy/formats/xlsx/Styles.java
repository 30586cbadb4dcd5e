package org.tinkuy.formats.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/// The shapes of numbers by the style number of a cell.
///
/// @param shapes in the order of the styles
record Styles(List<NumberShape> shapes) {
  static final Styles NONE = new Styles(List.of());

  Styles {
    shapes = List.copyOf(shapes);
  }

  static Styles of(String part, Parts parts) throws IOException, XMLStreamException {
    List<NumberShape> shapes = new ArrayList<>();
    Map<String, String> codes = new HashMap<>();
    Optional<InputStream> in = parts.find(part);
    if (in.isEmpty()) {
      return NONE;
    }
    try (InputStream bytes = in.get()) {
      XmlPart xml = new XmlPart(part, bytes);
      boolean ofCells = false;
      while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
        if (xml.isStart("numFmt")) {
          codes.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
        } else if (xml.isStart("cellXfs") || xml.isEnd("cellXfs")) {
          ofCells = xml.isStart("cellXfs");
        } else if (ofCells && xml.isStart("xf")) {
          shapes.add(shape(xml.attribute("numFmtId"), codes));
        }
      }
    }
    return new Styles(shapes);
  }

  private static NumberShape shape(String id, Map<String, String> codes) {
    String code = codes.get(id);
    if (code != null) {
      return NumberShape.ofCode(code);
    }
    return id.matches("\\d{1,4}") ? NumberShape.ofNumber(Integer.parseInt(id)) : NumberShape.PLAIN;
  }

  /// The shape of a style by its number as written; plain where there is none.
  NumberShape shape(String number) {
    if (number.isEmpty() || number.length() > 6) {
      return NumberShape.PLAIN;
    }
    int index = 0;
    for (int i = 0; i < number.length(); i++) {
      char digit = number.charAt(i);
      if (digit < '0' || digit > '9') {
        return NumberShape.PLAIN;
      }
      index = 10 * index + digit - '0';
    }
    return index < shapes.size() ? shapes.get(index) : NumberShape.PLAIN;
  }
}
