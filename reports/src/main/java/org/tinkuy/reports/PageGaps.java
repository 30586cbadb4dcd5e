package org.tinkuy.reports;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What did not fit what was left of a page and leaves much of it empty, as the pages of a report
/// are laid out: drawings, those that begin a chapter among them, and chapters that begin a page of
/// their own and run over to the next all the same.
///
/// @param fills what would fill those pages
/// @param empty pages that stay empty, as parts of a page; 0 where there are none
record PageGaps(List<PageFill> fills, double empty) {
  /// The part of a page that may stay empty in front of them.
  private static final double MOST = 0.3;

  private static final String DRAWING = "figure";
  private static final String CHAPTER = "section";
  private static final String TITLE = "h2";

  /// Chapters that the style sheet puts at the top of a page.
  private static final Set<String> ON_NEW_PAGE = Set.of("readiness");

  /// Where nothing stands before.
  private static final int NOWHERE = -1;

  PageGaps {
    fills = List.copyOf(fills);
  }

  /// Those of a laid out report.
  ///
  /// @param fillers ids of the tables that may go first, by those of the drawings behind which they
  ///   stand
  static PageGaps of(BlockBox root, Map<String, String> fillers) {
    Found found = new Found(root.getLayer().getPages(), fillers, new ArrayList<>());
    double empty = found.within(root, NOWHERE);
    return new PageGaps(found.fills, empty);
  }

  /// What is left of a page.
  ///
  /// @param dots the height of it
  /// @param page_dots the height of the whole page, > 0
  private record Left(int dots, int page_dots) {
    double share() {
      return (double) dots / page_dots;
    }

    /// Whether less would stay empty with a block at its place and what stood there behind that:
    /// either the block fits, or it runs over and leaves room on the last page it takes.
    boolean isFilledBy(int block_dots, int behind_dots) {
      if (block_dots <= dots) {
        return true;
      }
      int over_dots = (block_dots - dots) % page_dots;
      return over_dots + behind_dots <= page_dots || page_dots - over_dots < dots;
    }
  }

  /// The search through the boxes of a report.
  private record Found(List<PageBox> pages, Map<String, String> fillers, List<PageFill> fills) {
    /// What stays empty within a box.
    ///
    /// @param above where what stands before the box ends; [#NOWHERE] where nothing does
    private double within(Box box, int above) {
      double empty = 0;
      int end = above;
      for (int i = 0; i < box.getChildCount(); i++) {
        Box child = box.getChild(i);
        String name = name(child);
        if (name.equals(DRAWING)) {
          int title_dots = end == above ? child.getAbsY() - box.getAbsY() : 0;
          Optional<Left> left = left(end, child);
          left.flatMap(room -> filler(box, child, title_dots, room)).ifPresent(fills::add);
          empty += left.map(Left::share).orElse(0.0);
        } else {
          if (name.equals(CHAPTER) && runsOver(child)) {
            Optional<Left> left = left(end, child);
            left.ifPresent(_ -> fills.add(new PageFill.Following(child.getElement())));
            empty += left.map(Left::share).orElse(0.0);
          }
          empty += within(child, end);
        }
        // a title goes where its chapter does, and the space in front of a title is none
        if (child.getHeight() > 0 && !name.equals(TITLE)) {
          end = endsPage(child) ? NOWHERE : child.getAbsY() + child.getHeight();
        }
      }
      return empty;
    }

    /// What fills a page that a drawing leaves empty.
    ///
    /// @param title_dots the height of the title of the chapter that the drawing begins; 0 where it
    ///   begins none
    private Optional<PageFill> filler(Box box, Box drawing, int title_dots, Left left) {
      String filler = fillers.get(id(drawing));
      return IntStream.range(0, box.getChildCount())
          .mapToObj(box::getChild)
          .filter(table -> id(table).equals(filler))
          .filter(table -> left.isFilledBy(title_dots + table.getHeight(), drawing.getHeight()))
          .<PageFill>map(table -> new PageFill.TableFirst(drawing.getElement(), table.getElement()))
          .findFirst();
    }

    /// Whether a page ends behind a box however much of it is left, as behind the contents.
    private static boolean endsPage(Box box) {
      return box.getStyle() != null && box.getStyle().isForcePageBreakAfter();
    }

    private boolean runsOver(Box chapter) {
      return ON_NEW_PAGE.contains(id(chapter))
          && pages.stream()
              .anyMatch(
                  page ->
                      chapter.getAbsY() < page.getBottom()
                          && chapter.getAbsY() + chapter.getHeight() > page.getBottom());
    }

    /// What is left of a page from the end of what stands before to the next page, where a box
    /// begins; none where that is little.
    private Optional<Left> left(int end, Box box) {
      return pages.stream()
          .filter(page -> page.getTop() < end && end < page.getBottom())
          .filter(page -> box.getAbsY() >= page.getBottom())
          .map(page -> new Left(page.getBottom() - end, page.getBottom() - page.getTop()))
          .filter(left -> left.share() > MOST)
          .findFirst();
    }

    private static String name(Box box) {
      return box.getElement() == null ? "" : box.getElement().getNodeName();
    }

    private static String id(Box box) {
      return box.getElement() == null ? "" : box.getElement().getAttribute("id");
    }
  }
}
