package org.tinkuy.reports;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/// Drawings that did not fit what was left of a page and leave much of it empty, as the pages of a
/// report are laid out.
///
/// @param ids anchors of those drawings
/// @param empty pages that they leave empty, as parts of a page; 0 where there are none
record PageGaps(Set<String> ids, double empty) {
  /// The part of a page that may stay empty in front of a drawing.
  private static final double MOST = 0.3;

  private static final String DRAWING = "figure";

  PageGaps {
    ids = Set.copyOf(ids);
  }

  /// Those of a laid out report.
  static PageGaps of(BlockBox root) {
    Set<String> ids = new HashSet<>();
    double empty = within(root, root.getLayer().getPages(), ids);
    return new PageGaps(ids, empty);
  }

  private static double within(Box box, List<PageBox> pages, Set<String> ids) {
    double empty = 0;
    for (int i = 0; i < box.getChildCount(); i++) {
      Box child = box.getChild(i);
      Element element = child.getElement();
      if (element != null && element.getNodeName().equals(DRAWING)) {
        double left = i == 0 ? 0 : left(box, i, pages);
        if (left > MOST) {
          ids.add(element.getAttribute("id"));
          empty += left;
        }
      } else {
        empty += within(child, pages, ids);
      }
    }
    return empty;
  }

  /// The part of the page that is empty between a box and what stands before it, on the page before
  /// its own.
  private static double left(Box parent, int index, List<PageBox> pages) {
    Box before = parent.getChild(index - 1);
    if (before.getHeight() == 0 && index > 1) {
      // the space in front of a title
      before = parent.getChild(index - 2);
    }
    int end = before.getAbsY() + before.getHeight();
    int start = parent.getChild(index).getAbsY();
    return pages.stream()
        .filter(page -> page.getTop() < end && end < page.getBottom())
        .filter(page -> start >= page.getBottom())
        .mapToDouble(page -> (double) (page.getBottom() - end) / (page.getBottom() - page.getTop()))
        .findFirst()
        .orElse(0);
  }
}
