package org.tinkuy.reports;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/// What did not fit what was left of a page and leaves much of it empty, as the pages of a report
/// are laid out: drawings, those that begin a chapter among them, and chapters that begin a page of
/// their own and run over to the next all the same.
///
/// @param ids anchors of those drawings and chapters
/// @param empty pages that they leave empty, as parts of a page; 0 where there are none
record PageGaps(Set<String> ids, double empty) {
  /// The part of a page that may stay empty in front of them.
  private static final double MOST = 0.3;

  private static final String DRAWING = "figure";
  private static final String CHAPTER = "section";
  private static final String TITLE = "h2";

  /// Where nothing stands before.
  private static final int NOWHERE = -1;

  PageGaps {
    ids = Set.copyOf(ids);
  }

  /// Those of a laid out report.
  ///
  /// @param onNewPage anchors of the chapters that the style sheet puts at the top of a page
  static PageGaps of(BlockBox root, Set<String> onNewPage) {
    Found found = new Found(root.getLayer().getPages(), onNewPage, new HashSet<>());
    return new PageGaps(found.ids, found.within(root, NOWHERE));
  }

  /// The search through the boxes of a report.
  private record Found(List<PageBox> pages, Set<String> onNewPage, Set<String> ids) {
    /// What stays empty within a box.
    ///
    /// @param above where what stands before the box ends; [#NOWHERE] where nothing does
    private double within(Box box, int above) {
      double empty = 0;
      int end = above;
      for (int i = 0; i < box.getChildCount(); i++) {
        Box child = box.getChild(i);
        Element element = child.getElement();
        String name = element == null ? "" : element.getNodeName();
        if (name.equals(DRAWING)) {
          empty += left(element, end, child.getAbsY());
        } else {
          if (name.equals(CHAPTER) && runsOver(element, child)) {
            empty += left(element, end, child.getAbsY());
          }
          empty += within(child, end);
        }
        // a title goes where its chapter does, and the space in front of a title is none
        if (child.getHeight() > 0 && !name.equals(TITLE)) {
          end = child.getAbsY() + child.getHeight();
        }
      }
      return empty;
    }

    private boolean runsOver(Element chapter, Box box) {
      return onNewPage.contains(chapter.getAttribute("id"))
          && pages.stream()
              .anyMatch(
                  page ->
                      box.getAbsY() < page.getBottom()
                          && box.getAbsY() + box.getHeight() > page.getBottom());
    }

    /// The part of a page that is empty from the end of what stands before to the next page, where
    /// a box begins; 0 where that is little.
    private double left(Element element, int end, int start) {
      double left =
          pages.stream()
              .filter(page -> page.getTop() < end && end < page.getBottom())
              .filter(page -> start >= page.getBottom())
              .mapToDouble(
                  page -> (double) (page.getBottom() - end) / (page.getBottom() - page.getTop()))
              .findFirst()
              .orElse(0);
      if (left <= MOST) {
        return 0;
      }
      ids.add(element.getAttribute("id"));
      return left;
    }
  }
}
