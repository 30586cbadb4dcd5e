package org.tinkuy.formats.xlsx;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tinkuy.kernel.Check;

/// One XML part of a package, read from tag to tag. A document type refuses it, so that no entity
/// is ever resolved, neither from outside nor into itself.
final class XmlPart {
  private static final XMLInputFactory XML = factory();
  private static final int BUFFER = 1 << 15;

  private final String name;
  private final XMLStreamReader reader;

  XmlPart(String name, InputStream in) throws XMLStreamException {
    this.name = name;
    this.reader = XML.createXMLStreamReader(characters(in));
  }

  /// The characters of a part, which is UTF-8, or UTF-16 with its mark; anything else is an error
  /// while it is read. Were bytes handed over, the library would print what is wrong with them.
  private static Reader characters(InputStream in) throws XMLStreamException {
    try {
      PushbackInputStream bytes = new PushbackInputStream(new BufferedInputStream(in, BUFFER), 2);
      int first = bytes.read();
      int second = bytes.read();
      Charset charset =
          first == 0xFE && second == 0xFF
              ? StandardCharsets.UTF_16BE
              : first == 0xFF && second == 0xFE
                  ? StandardCharsets.UTF_16LE
                  : StandardCharsets.UTF_8;
      if (charset.equals(StandardCharsets.UTF_8)) {
        unread(bytes, second);
        unread(bytes, first);
      }
      Reader characters =
          new InputStreamReader(
              bytes,
              charset
                  .newDecoder()
                  .onMalformedInput(CodingErrorAction.REPORT)
                  .onUnmappableCharacter(CodingErrorAction.REPORT));
      return withoutMark(characters);
    } catch (IOException problem) {
      throw new XMLStreamException(problem);
    }
  }

  private static void unread(PushbackInputStream bytes, int read) throws IOException {
    if (read >= 0) {
      bytes.unread(read);
    }
  }

  private static Reader withoutMark(Reader characters) throws IOException {
    PushbackReader pushback = new PushbackReader(characters, 1);
    int first = pushback.read();
    if (first >= 0 && first != '\uFEFF') {
      pushback.unread(first);
    }
    return pushback;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  /// Goes on to the next tag, text or end.
  ///
  /// @return one of the constants of [XMLStreamConstants]; END_DOCUMENT at the end
  int next() throws XMLStreamException {
    if (!reader.hasNext()) {
      return XMLStreamConstants.END_DOCUMENT;
    }
    int event = reader.next();
    Check.that(
        event != XMLStreamConstants.DTD && event != XMLStreamConstants.ENTITY_REFERENCE,
        "xlsx.part.documentType",
        "Part '%s' declares a document type or entities, which no spreadsheet program writes; it is"
            + " not read.",
        name);
    return event;
  }

  /// Whether the current event is the start of a tag.
  boolean isStart(String tag) {
    return reader.isStartElement() && reader.getLocalName().equals(tag);
  }

  /// Whether the current event is the end of a tag.
  boolean isEnd(String tag) {
    return reader.isEndElement() && reader.getLocalName().equals(tag);
  }

  /// An attribute of the current tag, of any name space; "" where it has none.
  String attribute(String attribute) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(attribute)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /// Whether an attribute of the current tag is true.
  boolean flag(String attribute) {
    String text = attribute(attribute);
    return text.equals("1") || text.equals("true");
  }

  /// Appends the characters of the current event, if it is text.
  void appendText(StringBuilder text) {
    if (reader.isCharacters() || reader.getEventType() == XMLStreamConstants.CDATA) {
      text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }
  }

  /// Passes over the current tag with all it holds.
  void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = next();
      if (event == XMLStreamConstants.END_DOCUMENT) {
        return;
      }
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }
}
