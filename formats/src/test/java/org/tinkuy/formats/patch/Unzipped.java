package org.tinkuy.formats.patch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The parts of a package on disk.
public final class Unzipped {
  private Unzipped() {}

  public static Map<String, byte[]> parts(Path file) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          parts.put(entry.getName(), in.readAllBytes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
    return parts;
  }

  /// Whether one text is the other with something inserted: none of its bytes is gone or changed.
  static boolean isExtended(byte[] before, byte[] after) {
    int at = 0;
    for (int i = 0; i < after.length && at < before.length; i++) {
      at += after[i] == before[at] ? 1 : 0;
    }
    return at == before.length;
  }

  /// The tags of a part with their attributes, and its texts, in order.
  static List<String> events(byte[] part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
    List<String> events = new ArrayList<>();
    while (xml.hasNext()) {
      xml.next();
      if (xml.isStartElement()) {
        List<String> attributes = new ArrayList<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
          attributes.add(xml.getAttributeName(i) + "=" + xml.getAttributeValue(i));
        }
        events.add("<" + xml.getName() + attributes);
      } else if (xml.isEndElement()) {
        events.add(">" + xml.getName());
      } else if (xml.isCharacters() && !xml.getText().isBlank()) {
        events.add(xml.getText());
      }
    }
    return events;
  }

  /// Whether a list is the other with something inserted.
  static boolean isExtended(List<String> before, List<String> after) {
    int at = 0;
    for (String event : after) {
      at += at < before.size() && event.equals(before.get(at)) ? 1 : 0;
    }
    return at == before.size();
  }
}
