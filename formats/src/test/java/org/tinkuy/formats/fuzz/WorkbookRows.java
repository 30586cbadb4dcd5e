package org.tinkuy.formats.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.tinkuy.kernel.Place;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// The rows of a workbook that hold anything, found by taking its parts as trees.
final class WorkbookRows {
  private final ZipFile zip;
  private final String name;
  private final List<Place> rows = new ArrayList<>();

  private WorkbookRows(ZipFile zip, String name) {
    this.zip = zip;
    this.name = name;
  }

  /// Empty where a part that is needed is not there or is no XML.
  static Optional<List<Place>> of(Path file, String name) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      WorkbookRows found = new WorkbookRows(zip, name);
      found.read();
      return Optional.of(found.rows);
    } catch (IOException | SAXException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  static Document xml(byte[] bytes) throws IOException, SAXException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      // the usual one prints what is wrong
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new ByteArrayInputStream(bytes));
    } catch (ParserConfigurationException problem) {
      throw new IllegalStateException(problem);
    }
  }

  static List<Element> all(Document document, String tag) {
    return elements(document.getElementsByTagNameNS("*", tag));
  }

  static List<Element> all(Element parent, String tag) {
    return elements(parent.getElementsByTagNameNS("*", tag));
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private Document part(String part) throws IOException, SAXException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      throw new IOException(part);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return xml(in.readAllBytes());
    }
  }

  private void read() throws IOException, SAXException {
    Map<String, String> targets = new LinkedHashMap<>();
    for (Element relation : all(part("xl/_rels/workbook.xml.rels"), "Relationship")) {
      String target = relation.getAttribute("Target");
      targets.putIfAbsent(
          relation.getAttribute("Id"),
          target.startsWith("/") ? target.substring(1) : "xl/" + target);
    }
    List<String> texts = texts();
    for (Element sheet : all(part("xl/workbook.xml"), "sheet")) {
      String id =
          sheet.getAttributeNS(
              "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
      Place place = Place.sheet(name, sheet.getAttribute("name"));
      sheet(place, part(targets.getOrDefault(id, "?")), texts);
    }
  }

  /// None where their part cannot be read; then a cell that asks for one holds something.
  private List<String> texts() {
    try {
      return all(part("xl/sharedStrings.xml"), "si").stream().map(Element::getTextContent).toList();
    } catch (IOException | SAXException _) {
      return List.of();
    }
  }

  private void sheet(Place place, Document sheet, List<String> texts) {
    int last = 0;
    for (Element row : all(sheet, "row")) {
      String stated = row.getAttribute("r");
      last = stated.matches("\\d{1,7}") ? Integer.parseInt(stated) : last + 1;
      if (all(row, "c").stream().anyMatch(cell -> holdsAnything(cell, texts))) {
        rows.add(place.atRow(last));
      }
    }
  }

  private static boolean holdsAnything(Element cell, List<String> texts) {
    List<Element> values = new ArrayList<>(all(cell, "v"));
    values.addAll(all(cell, "is"));
    String text = String.join("", values.stream().map(Element::getTextContent).toList());
    if (cell.getAttribute("t").equals("s") && text.matches("\\d{1,6}")) {
      int index = Integer.parseInt(text);
      return index >= texts.size() || !texts.get(index).isBlank();
    }
    return !text.isBlank();
  }
}
