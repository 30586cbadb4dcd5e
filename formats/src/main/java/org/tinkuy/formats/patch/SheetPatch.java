package org.tinkuy.formats.patch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import org.tinkuy.formats.xlsx.CellReference;
import org.tinkuy.kernel.Severity;

/// Copies the part of a sheet and adds a column of remarks with the rules that colour what they are
/// about.
///
/// A rule looks for the words of a [Mark] in the remark of its row: whoever clears the remark
/// clears the colour.
final class SheetPatch {
  /// What may stand between the cells and the rules that colour them.
  ///
  /// Source: ECMA-376, 5th edition (2016), part 1, section 18.3.1.99.
  private static final Set<String> BEFORE_RULES =
      Set.of(
          "sheetCalcPr",
          "sheetProtection",
          "protectedRanges",
          "scenarios",
          "autoFilter",
          "sortState",
          "dataConsolidate",
          "customSheetViews",
          "mergeCells",
          "phoneticPr",
          "conditionalFormatting");

  private static final int WIDTH = 60;

  private final SheetPlan plan;
  private final SheetShape shape;
  private final Map<Integer, String> lines;
  private final String header;
  private final StylePatch.Numbers styles;
  private final int column;
  private final CellCount count = new CellCount();
  private final StringBuilder rules = new StringBuilder();
  private String prefix = "";
  private int priority;
  private boolean widthDone;
  private boolean cellDone;
  private boolean afterCells;
  private boolean rulesDone;

  /// @param header the header of the column
  /// @param styles how cells are coloured
  /// @param column the column of the remarks, from 0
  SheetPatch(
      SheetPlan plan, SheetShape shape, String header, StylePatch.Numbers styles, int column) {
    this.plan = plan;
    this.shape = shape;
    this.lines = plan.lines();
    this.header = header;
    this.styles = styles;
    this.column = column;
    this.priority = shape.lastPriority();
    this.widthDone = plan.reservedColumn() == column;
  }

  void copy(InputStream part, OutputStream out) throws IOException {
    TagStream tags = new TagStream(part, out);
    while (tags.next()) {
      if (tags.depth() == 1 && tags.isStart()) {
        prefix = tags.prefix();
      }
      width(tags);
      row(tags);
      rules(tags);
    }
  }

  private void width(TagStream tags) throws IOException {
    if (widthDone) {
      return;
    }
    if (tags.isStart("col")) {
      int first = CellReference.number(tags.attribute("min"));
      int last = CellReference.number(tags.attribute("max"));
      if (column + 1 <= last) {
        widthDone = true;
        if (column + 1 < first) {
          tags.insert(col());
        }
      }
    } else if (tags.isEnd("cols")) {
      tags.insert(col());
      widthDone = true;
    } else if (tags.isStart("cols") && tags.isSelfClosed()) {
      tags.keepWith(col());
      widthDone = true;
    } else if (tags.isStart("sheetData")) {
      tags.insert("<%scols>%s</%scols>".formatted(prefix, col(), prefix));
      widthDone = true;
    }
  }

  private String col() {
    return "<%scol min=\"%s\" max=\"%s\" width=\"%s\" customWidth=\"1\"/>"
        .formatted(prefix, column + 1, column + 1, WIDTH);
  }

  private void row(TagStream tags) throws IOException {
    if (tags.isStart("row")) {
      count.row(tags);
      cellDone = text().isEmpty();
    } else if (tags.isStart("c")) {
      count.cell(tags);
      if (count.column() == column && count.row() > plan.headerRow()) {
        tags.drop();
      } else if (count.column() > column) {
        cell(tags);
      }
    } else if (tags.isEnd("row")) {
      cell(tags);
    }
  }

  /// What the column holds in the row at hand; "" where it holds nothing or what it held before.
  private String text() {
    if (count.row() == plan.headerRow()) {
      return plan.reservedColumn() == column ? "" : header;
    }
    return lines.getOrDefault(count.row(), "");
  }

  private void cell(TagStream tags) throws IOException {
    if (!cellDone) {
      tags.insert(InlineCell.of(prefix, CellReference.letters(column) + count.row(), "", text()));
      cellDone = true;
    }
  }

  private void rules(TagStream tags) throws IOException {
    if (tags.isEnd("sheetData")) {
      afterCells = true;
    } else if (afterCells && !rulesDone) {
      boolean comesLater =
          tags.depth() == 2 && tags.isStart() && !BEFORE_RULES.contains(tags.name());
      if (tags.depth() == 1 || comesLater) {
        tags.insert(rules());
        rulesDone = true;
      }
    }
  }

  private String rules() {
    String first = "$" + CellReference.letters(column) + (plan.headerRow() + 1);
    plan.marks()
        .forEach(
            (at, marks) ->
                marks.stream()
                    .filter(Mark::isFindable)
                    .forEach(mark -> rule(at, mark.formula(first), mark.severity())));
    rule(column, "LEN(" + first + ")>0", Severity.NOTE);
    return rules.toString();
  }

  private void rule(int at, String formula, Severity severity) {
    if (shape.hasRule(formula)) {
      return;
    }
    priority++;
    String letters = CellReference.letters(at);
    rules.append(
        ("<%1$sconditionalFormatting sqref=\"%2$s%3$s:%2$s%4$s\"><%1$scfRule type=\"expression\""
                + " dxfId=\"%5$s\" priority=\"%6$s\"><%1$sformula>%7$s</%1$sformula></%1$scfRule>"
                + "</%1$sconditionalFormatting>")
            .formatted(
                prefix,
                letters,
                plan.headerRow() + 1,
                Math.max(shape.lastRow(), plan.headerRow() + 1),
                styles.of(severity),
                priority,
                XmlText.of(formula)));
  }
}
