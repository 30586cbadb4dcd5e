package org.tinkuy.formats.patch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.tinkuy.formats.xlsx.CellReference;

/// A formula of a workbook, by the row that holds it.
///
/// @param sheet name of its sheet
/// @param row its row, from 1
/// @param kind what the file says of it; "" for one that stands for itself
/// @param area the cells it is for, as `C2:C41`; "" where it is for its own alone
/// @param group which formulas share a text; "" where it has its own
/// @param text without its sign of equality; "" where another of its group has it
record CellFormula(String sheet, int row, String kind, String area, String group, String text) {
  private static final String SHARED = "shared";

  /// The formulas of a sheet in order.
  ///
  /// @param part its bytes
  static List<CellFormula> of(String sheet, InputStream part) throws IOException {
    List<CellFormula> formulas = new ArrayList<>();
    TagStream tags = new TagStream(part, OutputStream.nullOutputStream());
    CellCount count = new CellCount();
    String kind = "";
    String area = "";
    String group = "";
    while (tags.next()) {
      if (tags.isStart("row")) {
        count.row(tags);
      } else if (tags.isStart("c")) {
        count.cell(tags);
      } else if (tags.isStart("f")) {
        kind = tags.attribute("t");
        area = tags.attribute("ref");
        group = kind.equals(SHARED) ? tags.attribute("si") : "";
        if (tags.isSelfClosed()) {
          formulas.add(new CellFormula(sheet, count.row(), kind, area, group, ""));
        } else {
          tags.capture(true);
        }
      } else if (tags.isEnd("f")) {
        formulas.add(new CellFormula(sheet, count.row(), kind, area, group, tags.text()));
        tags.capture(false);
      }
    }
    return formulas;
  }

  boolean isShared() {
    return kind.equals(SHARED);
  }

  /// Whether one formula fills several rows at once, so that none of them can be emptied alone.
  boolean isOfSeveralRows() {
    return !isShared() && firstRow() != lastRow();
  }

  /// First row of what it is for.
  int firstRow() {
    int colon = area.indexOf(':');
    return area.isEmpty() ? row : CellReference.row(colon < 0 ? area : area.substring(0, colon));
  }

  /// Last row of what it is for.
  int lastRow() {
    int colon = area.indexOf(':');
    return area.isEmpty() ? row : CellReference.row(area.substring(colon + 1));
  }
}
