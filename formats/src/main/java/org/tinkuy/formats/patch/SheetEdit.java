package org.tinkuy.formats.patch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.tinkuy.formats.xlsx.CellReference;

/// Other contents for single cells of one sheet; every other byte of its part stays.
///
/// A cell keeps its style. A row that is taken out is emptied and keeps its place, so that nothing
/// that points into the sheet moves.
final class SheetEdit {
  private static final Content NOTHING = new Content("", false);

  private final NavigableMap<Integer, NavigableMap<Integer, Content>> rows = new TreeMap<>();
  private final Set<Integer> emptied = new HashSet<>();
  private final Map<Integer, BitSet> formulas = new HashMap<>();
  private int lastRow;
  private int formulaCount;

  /// What a cell is to hold.
  ///
  /// @param text a text, or a number with a decimal point; empty for nothing
  /// @param isNumber whether it is a number
  record Content(String text, boolean isNumber) {}

  /// Looks where the sheet has rows and formulas.
  static SheetEdit of(InputStream part) throws IOException {
    SheetEdit edit = new SheetEdit();
    TagStream tags = new TagStream(part, OutputStream.nullOutputStream());
    CellCount count = new CellCount();
    while (tags.next()) {
      if (tags.isStart("row")) {
        count.row(tags);
      } else if (tags.isStart("c")) {
        count.cell(tags);
        edit.lastRow = tags.isSelfClosed() ? edit.lastRow : Math.max(edit.lastRow, count.row());
      } else if (tags.isStart("f")) {
        edit.formulaCount++;
        edit.formulas.computeIfAbsent(count.row(), _ -> new BitSet()).set(count.column());
      }
    }
    return edit;
  }

  /// How many cells of the sheet are computed.
  int formulaCount() {
    return formulaCount;
  }

  /// Whether a cell is computed.
  ///
  /// @param column from 0
  boolean isComputed(int row, int column) {
    return formulas.containsKey(row) && formulas.getOrDefault(row, new BitSet()).get(column);
  }

  boolean hasComputed(int row) {
    return formulas.containsKey(row);
  }

  /// The first row behind all content, from 1.
  int nextRow() {
    lastRow++;
    return lastRow;
  }

  /// @param column from 0
  void set(int row, int column, Content content) {
    rows.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, content);
  }

  void empty(int row) {
    emptied.add(row);
  }

  /// Whether a row with a formula is emptied.
  boolean losesFormulas() {
    return emptied.stream().anyMatch(formulas::containsKey);
  }

  /// Copies the part with the new contents.
  void copy(InputStream part, OutputStream out) throws IOException {
    new Copying(new TagStream(part, out)).run();
  }

  /// One pass over the part.
  private final class Copying {
    private final TagStream tags;
    private final CellCount count = new CellCount();
    private final NavigableMap<Integer, NavigableMap<Integer, Content>> left = new TreeMap<>();
    private NavigableMap<Integer, Content> cells = new TreeMap<>();
    private String prefix = "";

    Copying(TagStream tags) {
      this.tags = tags;
      rows.forEach((row, contents) -> left.put(row, new TreeMap<>(contents)));
    }

    void run() throws IOException {
      while (tags.next()) {
        if (tags.depth() == 1 && tags.isStart()) {
          prefix = tags.prefix();
        }
        if (tags.isStart("row")) {
          row();
        } else if (tags.isStart("c")) {
          cell();
        } else if (tags.isEnd("row")) {
          tags.insert(cells(Integer.MAX_VALUE));
        } else if (tags.isStart("sheetData") && tags.isSelfClosed() && !left.isEmpty()) {
          tags.keepWith(rowsBefore(Integer.MAX_VALUE));
        } else if (tags.isEnd("sheetData")) {
          tags.insert(rowsBefore(Integer.MAX_VALUE));
        }
      }
    }

    private void row() throws IOException {
      count.row(tags);
      tags.insert(rowsBefore(count.row()));
      NavigableMap<Integer, Content> own = left.remove(count.row());
      cells = own == null ? new TreeMap<>() : own;
      if (tags.isSelfClosed() && !cells.isEmpty()) {
        tags.keepWith(cells(Integer.MAX_VALUE));
      }
    }

    private void cell() throws IOException {
      count.cell(tags);
      int column = count.column();
      tags.insert(cells(column));
      Content content = cells.remove(column);
      if (content != null || emptied.contains(count.row())) {
        String style = tags.attribute("s");
        tags.insert(xml(count.row(), column, style, content == null ? NOTHING : content));
        tags.drop();
      }
    }

    /// New cells before a column.
    private String cells(int before) {
      StringBuilder xml = new StringBuilder();
      while (!cells.isEmpty() && cells.firstKey() < before) {
        Map.Entry<Integer, Content> cell = cells.pollFirstEntry();
        xml.append(xml(count.row(), cell.getKey(), "", cell.getValue()));
      }
      return xml.toString();
    }

    /// New rows before a row.
    private String rowsBefore(int row) {
      StringBuilder xml = new StringBuilder();
      while (!left.isEmpty() && left.firstKey() < row) {
        Map.Entry<Integer, NavigableMap<Integer, Content>> own = left.pollFirstEntry();
        StringBuilder inner = new StringBuilder();
        own.getValue()
            .forEach((column, content) -> inner.append(xml(own.getKey(), column, "", content)));
        xml.append("<%1$srow r=\"%2$s\">%3$s</%1$srow>".formatted(prefix, own.getKey(), inner));
      }
      return xml.toString();
    }

    private String xml(int row, int column, String style, Content content) {
      String name = CellReference.letters(column) + row;
      if (!content.text().isEmpty() && !content.isNumber()) {
        return InlineCell.of(prefix, name, style, content.text());
      }
      String styled = style.isEmpty() ? "" : " s=\"" + style + "\"";
      if (content.text().isEmpty()) {
        return style.isEmpty() ? "" : "<%sc r=\"%s\"%s/>".formatted(prefix, name, styled);
      }
      String number = new BigDecimal(content.text()).toPlainString();
      return "<%1$sc r=\"%2$s\"%3$s><%1$sv>%4$s</%1$sv></%1$sc>"
          .formatted(prefix, name, styled, number);
    }
  }
}
