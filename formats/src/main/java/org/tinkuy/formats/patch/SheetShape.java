package org.tinkuy.formats.patch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.BitSet;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.tinkuy.formats.xlsx.CellReference;

/// Where a sheet has room for a column, and which rules colour it already.
final class SheetShape {
  private final BitSet taken = new BitSet();
  private final Set<String> formulas = new HashSet<>();
  private int lastContent = -1;
  private int lastRow;
  private int priority;

  private SheetShape() {}

  /// Looks at the part of a sheet.
  ///
  /// @param headerRow the row of headers, from 1; what is merged above it takes no room
  static SheetShape of(InputStream part, int headerRow) throws IOException {
    SheetShape shape = new SheetShape();
    TagStream tags = new TagStream(part, OutputStream.nullOutputStream());
    CellCount count = new CellCount();
    while (tags.next()) {
      if (tags.isStart("row")) {
        count.row(tags);
        shape.lastRow = Math.max(shape.lastRow, count.row());
      } else if (tags.isStart("c")) {
        count.cell(tags);
        shape.cell(count.column(), !tags.isSelfClosed());
      } else if (tags.isStart("mergeCell")) {
        shape.merged(tags.attribute("ref"), headerRow);
      } else if (tags.isStart("cfRule")) {
        shape.rule(tags.attribute("priority"));
      } else if (tags.isStart("formula")) {
        tags.capture(true);
      } else if (tags.isEnd("formula")) {
        shape.formulas.add(tags.text());
        tags.capture(false);
      }
    }
    return shape;
  }

  private void cell(int column, boolean content) {
    taken.set(column);
    if (content) {
      lastContent = Math.max(lastContent, column);
    }
  }

  private void merged(String range, int headerRow) {
    String[] corners = range.split(":", 2);
    int first = CellReference.column(corners[0]);
    int last = CellReference.column(corners[corners.length - 1]);
    if (first >= 0
        && last >= first
        && CellReference.row(corners[corners.length - 1]) >= headerRow) {
      taken.set(first, last + 1);
    }
  }

  private void rule(String written) {
    if (written.matches("\\d{1,8}")) {
      priority = Math.max(priority, Integer.parseInt(written));
    }
  }

  /// The first column behind the content in which no row has a cell, from 0; empty where the sheet
  /// is full.
  OptionalInt freeColumn() {
    int free = taken.nextClearBit(lastContent + 1);
    return free < CellReference.LAST_COLUMN ? OptionalInt.of(free) : OptionalInt.empty();
  }

  /// The last row, from 1.
  int lastRow() {
    return lastRow;
  }

  /// The greatest number of a rule that colours cells; 0 where there is none.
  int lastPriority() {
    return priority;
  }

  /// Whether a rule with this formula is there.
  boolean hasRule(String formula) {
    return formulas.contains(formula);
  }
}
