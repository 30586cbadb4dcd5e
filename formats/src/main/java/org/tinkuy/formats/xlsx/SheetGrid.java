package org.tinkuy.formats.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.tinkuy.formats.grid.Grid;
import org.tinkuy.formats.grid.GridCell;
import org.tinkuy.formats.grid.GridRow;
import org.tinkuy.formats.grid.RowTaker;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// One sheet of a workbook, read in a stream: only the row at hand is held.
final class SheetGrid implements Grid {
  /// `[1]Sheet!A1` and `'[1]My sheet'!A1` look into another workbook; `Table[Column]` does not.
  private static final Pattern EXTERNAL = Pattern.compile("(?:^|[^A-Za-z0-9_.\\])])\\[\\d+\\]");

  private final SheetEntry entry;
  private final Parts parts;
  private final CellMeaning meaning;
  private final Attempt attempt;
  private final Place place;
  private int lastRow;
  private int mostRows = Integer.MAX_VALUE;

  /// @param attempt takes what is wrong with the sheet, each time it is read
  SheetGrid(SheetEntry entry, Place place, Parts parts, CellMeaning meaning, Attempt attempt) {
    this.entry = entry;
    this.place = place;
    this.parts = parts;
    this.meaning = meaning;
    this.attempt = attempt;
  }

  @Override
  public Place place() {
    return place;
  }

  @Override
  public void rows(RowTaker taker) {
    SheetRemarks remarks = new SheetRemarks(place);
    lastRow = 0;
    Optional<Boolean> whole =
        attempt.at(
            place,
            () -> {
              read(remarks, taker);
              return true;
            });
    if (whole.isEmpty() && lastRow > 1) {
      attempt.error(
          "xlsx.sheet.restUnread",
          place.atRow(lastRow),
          Sentence.NONE,
          "Sheet '%s': for that reason it is not read from row %s on.",
          place.sheet(),
          lastRow);
    }
    taker.end();
    remarks.tell(entry.hidden(), taker.headerRow(), attempt);
  }

  @Override
  public void peek(RowTaker taker, int most) {
    SheetGrid quiet = new SheetGrid(entry, place, parts, meaning, new Attempt());
    quiet.mostRows = most;
    quiet.rows(taker);
  }

  private void read(SheetRemarks remarks, RowTaker taker) {
    try {
      Optional<InputStream> in = parts.find(entry.part());
      if (in.isEmpty()) {
        brokenOff("its part is missing");
        return;
      }
      try (InputStream bytes = in.get()) {
        new Reading(new XmlPart(entry.part(), bytes), remarks, taker).run();
      }
    } catch (IOException | XMLStreamException problem) {
      brokenOff(String.valueOf(problem.getMessage()).lines().findFirst().orElse(""));
    }
  }

  private void brokenOff(String reason) {
    attempt.error(
        "xlsx.sheet.brokenOff",
        place.atRow(lastRow),
        Sentence.of(
            "hint.xlsx.sheet.brokenOff",
            "The file is damaged; get a whole copy, or let a spreadsheet program repair it."),
        "Sheet '%s': from row %s on it is not read (%s).",
        place.sheet(),
        Math.max(1, lastRow),
        reason);
  }

  /// One pass over the part of the sheet.
  private final class Reading {
    private final XmlPart xml;
    private final SheetRemarks remarks;
    private final RowTaker taker;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private List<GridCell> cells = new ArrayList<>();
    private int column = -1;
    private boolean inRow;
    private long count;
    private boolean hidden;
    private int taken;

    Reading(XmlPart xml, SheetRemarks remarks, RowTaker taker) {
      this.xml = xml;
      this.remarks = remarks;
      this.taker = taker;
    }

    void run() throws XMLStreamException {
      while (taken < mostRows && xml.next() != XMLStreamConstants.END_DOCUMENT) {
        if (xml.isStart("row")) {
          startRow();
        } else if (xml.isStart("c")) {
          cell();
        } else if (xml.isEnd("row")) {
          endRow();
        } else if (xml.isStart("col") && xml.flag("hidden")) {
          hiddenColumn();
        } else if (xml.isStart("mergeCell")) {
          remarks.merged(xml.attribute("ref"));
        }
      }
    }

    private void startRow() throws XMLStreamException {
      checkBeside(!inRow);
      inRow = true;
      int stated = CellReference.number(xml.attribute("r"));
      Check.that(
          stated > 0 || xml.attribute("r").isEmpty(),
          "xlsx.row.beyond",
          "Row '%s' is no row that a sheet can have.",
          xml.attribute("r"));
      int number = stated == 0 ? lastRow + 1 : stated;
      if (number <= lastRow) {
        remarks.repeatedRow();
      }
      lastRow = number;
      hidden = xml.flag("hidden");
      cells = new ArrayList<>(cells.size());
      column = -1;
    }

    private void cell() throws XMLStreamException {
      int stated = CellReference.column(xml.attribute("r"));
      column = stated < 0 ? column + 1 : stated;
      String type = xml.attribute("t");
      String style = xml.attribute("s");
      value.setLength(0);
      formula.setLength(0);
      boolean hasFormula = content(type);
      if (hasFormula && EXTERNAL.matcher(formula).find()) {
        remarks.linked(CellReference.letters(column) + lastRow);
      }
      GridCell cell = meaning.of(type, style, value.toString(), hasFormula);
      if (!cell.isBlank()) {
        count++;
        Check.that(
            count <= parts.limits().cells(),
            "xlsx.sheet.tooManyCells",
            "The sheet may hold %s cells, but holds more; the rest is not read. Maybe keep long"
                + " series out of the park folder.",
            parts.limits().cells());
        while (cells.size() < column) {
          cells.add(GridCell.EMPTY);
        }
        if (cells.size() == column) {
          cells.add(cell);
        } else {
          if (!cells.get(column).isBlank()) {
            remarks.repeatedCell(CellReference.letters(column) + lastRow);
          }
          cells.set(column, cell);
        }
      }
    }

    /// Collects value and formula of a cell.
    ///
    /// @return whether it has a formula
    private boolean content(String type) throws XMLStreamException {
      boolean hasFormula = false;
      boolean inValue = false;
      boolean inFormula = false;
      while (xml.next() != XMLStreamConstants.END_DOCUMENT && !xml.isEnd("c")) {
        checkBeside(!xml.isStart("c") && !xml.isStart("row"));
        if (xml.isStart("is")) {
          value.append(SharedTexts.text(xml, "is"));
        } else if (xml.isStart("v") || xml.isEnd("v")) {
          inValue = xml.isStart("v");
        } else if (xml.isStart("f") || xml.isEnd("f")) {
          inFormula = xml.isStart("f");
          hasFormula = true;
        } else if (inValue) {
          xml.appendText(value);
        } else if (inFormula) {
          xml.appendText(formula);
        }
      }
      if (type.equals("str")) {
        String text = SharedTexts.unescaped(value.toString());
        value.setLength(0);
        value.append(text);
      }
      return hasFormula;
    }

    /// Rows and cells stand beside one another. Where one stands within another, nobody can tell
    /// what belongs to which.
    private static void checkBeside(boolean beside) throws XMLStreamException {
      if (!beside) {
        throw new XMLStreamException("a row or cell within another");
      }
    }

    private void endRow() {
      inRow = false;
      GridRow row = new GridRow(lastRow, cells);
      if (!row.isBlank()) {
        if (hidden) {
          remarks.hiddenRow(lastRow);
        }
        taken++;
        taker.take(row);
      }
    }

    private void hiddenColumn() {
      int first = CellReference.number(xml.attribute("min"));
      int last = Math.min(CellReference.number(xml.attribute("max")), first + 50);
      for (int i = first; i >= 1 && i <= last && i <= CellReference.LAST_COLUMN; i++) {
        remarks.hiddenColumn(CellReference.letters(i - 1));
      }
    }
  }
}
