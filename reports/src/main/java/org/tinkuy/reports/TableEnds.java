package org.tinkuy.reports;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where tables of a report end on paper, as the renderer laid them out. One that runs over to a
/// page by a few rows leaves the rest of it empty where a drawing as high as a page comes next.
final class TableEnds {
  /// What a page is filled to at least, of its height between head and foot.
  private static final double LEAST_FILL = 0.3;

  private final List<PageBox> pages;
  private final double[] filled;
  private final Map<String, TableBox> tables = new LinkedHashMap<>();

  private TableEnds(List<PageBox> pages) {
    this.pages = pages;
    this.filled = new double[pages.size()];
  }

  static TableEnds of(BlockBox root) {
    TableEnds ends = new TableEnds(root.getLayer().getPages());
    ends.collect(root);
    return ends;
  }

  /// Those that run over by a few rows to a page with nothing else on it, by id. The last page of a
  /// report may be short.
  List<String> overrunning() {
    List<String> ids = new ArrayList<>();
    tables.forEach(
        (id, table) -> {
          int last = page(table.getAbsY() + table.getHeight() - 1);
          double end = share(last, table.getAbsY() + table.getHeight());
          if (page(table.getAbsY()) < last
              && last < pages.size() - 1
              && end < LEAST_FILL
              && filled[last] <= end) {
            ids.add(id);
          }
        });
    return ids;
  }

  private void collect(Box box) {
    if (box instanceof TableBox table && table.getElement() != null) {
      String id = table.getElement().getAttribute("id");
      if (!id.isEmpty()) {
        tables.put(id, table);
      }
    }
    if (box instanceof LineBox
        || box instanceof BlockBox block && block.getReplacedElement() != null) {
      int foot = box.getAbsY() + box.getHeight();
      int page = page(foot - 1);
      filled[page] = Math.max(filled[page], share(page, foot));
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      collect(box.getChild(i));
    }
  }

  private double share(int page, int y) {
    PageBox sheet = pages.get(page);
    return (y - sheet.getTop()) / (double) (sheet.getBottom() - sheet.getTop());
  }

  /// The page of a place, the first and the last for what lies before and behind them.
  private int page(int y) {
    int low = 0;
    int high = pages.size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (y < pages.get(middle).getBottom()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
