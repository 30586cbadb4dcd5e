package org.tinkuy.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// What is moved to fill a page comes back where it stood.
class PageFillTest {
  private static final String CHAPTER =
      "<section id='s'><h2/><figure/>\n<div class='gap'/>\n<table/><p/></section>";

  @Test
  void aTableGoesBeforeItsDrawingWithTheSpaceBetweenThem() {
    Element chapter = chapter();
    PageFill fill = new PageFill.TableFirst(child(chapter, "figure"), child(chapter, "table"));

    fill.fill();
    assertThat(names(chapter)).containsExactly("h2", "table", "div", "figure", "p");
    fill.undo();
    assertThat(names(chapter)).containsExactly("h2", "figure", "div", "table", "p");
  }

  @Test
  void aChapterThatFollowsIsAnotherElementWithTheSameContent() {
    Element chapter = chapter();
    Document document = chapter.getOwnerDocument();
    PageFill fill = new PageFill.Following(chapter);

    fill.fill();
    Element following = document.getDocumentElement();
    assertThat(following).isNotSameAs(chapter);
    assertThat(following.getAttribute("class")).isEqualTo("following");
    assertThat(following.getAttribute("id")).isEqualTo("s");
    assertThat(names(following)).containsExactly("h2", "figure", "div", "table", "p");
    fill.undo();
    assertThat(document.getDocumentElement()).isSameAs(chapter);
    assertThat(names(chapter)).containsExactly("h2", "figure", "div", "table", "p");
  }

  private static Element chapter() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(CHAPTER.getBytes(StandardCharsets.UTF_8)))
          .getDocumentElement();
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Element child(Element parent, String name) {
    return (Element) parent.getElementsByTagName(name).item(0);
  }

  private static List<String> names(Element parent) {
    return IntStream.range(0, parent.getChildNodes().getLength())
        .mapToObj(parent.getChildNodes()::item)
        .filter(Element.class::isInstance)
        .map(node -> node.getNodeName())
        .toList();
  }
}
