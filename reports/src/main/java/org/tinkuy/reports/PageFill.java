package org.tinkuy.reports;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// A change to the order of a report that fills a page which would stay empty.
sealed interface PageFill {
  /// Makes the change.
  void fill();

  /// Takes it back.
  void undo();

  /// Puts a table with the space in front of it before a drawing.
  final class TableFirst implements PageFill {
    private static final String SPACE = "div";

    private final Element drawing;
    private final Element table;
    private @Nullable Node behind;

    TableFirst(Element drawing, Element table) {
      this.drawing = drawing;
      this.table = table;
    }

    @Override
    public void fill() {
      behind = table.getNextSibling();
      Node space = spaceBefore(table);
      put(table, drawing);
      put(space, drawing);
    }

    @Override
    public void undo() {
      put(spaceBefore(drawing), behind);
      put(table, behind);
    }

    private void put(Node node, @Nullable Node place) {
      drawing.getParentNode().insertBefore(node, place);
    }

    private static Node spaceBefore(Node block) {
      Node space = block.getPreviousSibling();
      while (!SPACE.equals(space.getNodeName())) {
        space = space.getPreviousSibling();
      }
      return space;
    }
  }

  /// Lets a chapter that the style sheet puts at the top of a page follow the one before.
  final class Following implements PageFill {
    /// The class of such a chapter in the style sheet.
    private static final String FOLLOWING = "following";

    private final Element chapter;
    private final Element following;

    Following(Element chapter) {
      this.chapter = chapter;
      // the renderer keeps the style of an element, so one of another style is another element
      this.following = (Element) chapter.cloneNode(false);
      following.setAttribute("class", FOLLOWING);
    }

    @Override
    public void fill() {
      replace(chapter, following);
    }

    @Override
    public void undo() {
      replace(following, chapter);
    }

    private static void replace(Element old, Element by) {
      while (old.getFirstChild() != null) {
        by.appendChild(old.getFirstChild());
      }
      old.getParentNode().replaceChild(by, old);
    }
  }
}
