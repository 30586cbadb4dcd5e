package org.tinkuy.app;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// The words of a report's HTML page in reading order: a line for each paragraph, heading, row and
/// label of a picture, cells parted by bars.
///
/// Of the annex the first criterion alone is read, since the pages of all are made alike and what
/// stands in them is held as JSON.
final class PageText {
  private static final Set<String> LINES =
      Set.of(
          "h1",
          "h2",
          "h3",
          "p",
          "li",
          "tr",
          "caption",
          "figcaption",
          "div",
          "summary",
          "section",
          "text",
          "title",
          "desc",
          "table",
          "svg",
          "button",
          "label");
  private static final Set<String> CELLS = Set.of("td", "th", "dd");
  private static final Set<String> SILENT = Set.of("script", "style");

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private boolean annexBegun;

  private PageText() {}

  static String of(String page) {
    PageText text = new PageText();
    text.read(body(page));
    text.endLine();
    return String.join("\n", text.lines) + "\n";
  }

  private static Element body(String page) {
    String body =
        page.substring(page.indexOf("<body>"), page.lastIndexOf("</body>") + "</body>".length());
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(body)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException broken) {
      throw new AssertionError("The page is not well-formed", broken);
    }
  }

  private void read(Node node) {
    if (node instanceof Element element) {
      element(element);
    } else if (node.getNodeType() == Node.TEXT_NODE) {
      line.append(node.getNodeValue().replaceAll("[ \\t\\r\\n]+", " "));
    }
  }

  /// A drawing for phones says what the wide one beside it says.
  private static boolean isForPhones(Element element) {
    return element.getAttribute("class").equals("narrow");
  }

  private void element(Element element) {
    String name = element.getTagName();
    if (SILENT.contains(name)
        || isSign(element)
        || isLaterCriterion(element)
        || isForPhones(element)) {
      return;
    }
    boolean begins = LINES.contains(name);
    if (begins) {
      endLine();
    }
    if (name.equals("h2")) {
      lines.add("");
      line.append("## ");
    } else if (CELLS.contains(name) && !line.toString().isBlank()) {
      line.append(" | ");
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      read(child);
    }
    if (begins) {
      endLine();
    }
  }

  private static boolean isSign(Element element) {
    return element.getAttribute("aria-hidden").equals("true");
  }

  private boolean isLaterCriterion(Element element) {
    if (!element.getAttribute("class").equals("explanation")) {
      return false;
    }
    boolean later = annexBegun;
    annexBegun = true;
    return later;
  }

  private void endLine() {
    String text = line.toString().replaceAll(" {2,}", " ").strip();
    line.setLength(0);
    if (!text.isEmpty()) {
      lines.add(text);
    }
  }
}
