package org.tinkuy.views.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Values;
import org.tinkuy.views.picture.Ink;

/// Lays a graph out as a workbook with live formulas where no case stands behind it: one sheet with
/// a row for every line, called by its id; inputs are numbers, all else are formulas.
public final class GraphBook {
  /// All digits: nothing is known of a line that says how many count.
  private static final String GENERAL = "General";

  private static final List<Integer> WIDTHS = List.of(30, 4, 14, 4, 4, 14, 12);
  private static final LiveSheet.Frozen FROZEN =
      new LiveSheet.Frozen(Sheets.LABEL + 1, Sheets.PERIOD);

  private final String title;
  private final Values values;
  private final Places places;
  private final Map<Line, Optional<CellText>> texts = new LinkedHashMap<>();

  private GraphBook(Graph graph, String title) {
    this.title = title;
    this.values = graph.unfolded().run().values();
    this.places = new Places(values, title);
    int row = Sheets.BODY;
    for (Line line : values.graph().lines()) {
      if (isSteady(line)) {
        places.putCell(line.id(), title, row);
      } else {
        places.putRow(line.id(), title, row);
      }
      row++;
    }
    for (Line line : values.graph().lines()) {
      texts.put(line, values.graph().write(line, new CellNotation(places, line)));
    }
  }

  /// The workbook of a graph.
  ///
  /// @param title of the book and of its sheet, at most 31 characters
  public static LiveBook of(Graph graph, String title) {
    GraphBook book = new GraphBook(graph, title);
    return new LiveBook(title, List.of(book.sheet()));
  }

  /// Whether a line is an input that is the same in all periods.
  private boolean isSteady(Line line) {
    Optional<Series> series = values.graph().findInput(line);
    return series.filter(Series::isConstant).isPresent();
  }

  private LiveSheet sheet() {
    List<LiveRow> rows = new ArrayList<>();
    rows.add(LiveRow.of(new LiveCell.Words(title, LiveCell.Look.TITLE)));
    while (rows.size() < Sheets.PERIOD - 1) {
      rows.add(LiveRow.EMPTY);
    }
    rows.add(periods());
    while (rows.size() < Sheets.BODY - 1) {
      rows.add(LiveRow.EMPTY);
    }
    values.graph().lines().forEach(line -> rows.add(row(line)));
    return new LiveSheet(title, Ink.RIVER, WIDTHS, rows, FROZEN);
  }

  private LiveRow periods() {
    List<LiveCell> cells = lead("", LiveCell.Blank.CELL, LiveCell.Blank.CELL);
    for (int t = 0; t < values.graph().grid().periods(); t++) {
      cells.add(new LiveCell.Amount(t + 1, LiveCell.Look.HEADING, SheetHead.WHOLE, ""));
    }
    return new LiveRow(cells);
  }

  private LiveRow row(Line line) {
    if (isSteady(line)) {
      LiveCell value = new LiveCell.Amount(values.at(line, 0), LiveCell.Look.INPUT, GENERAL, "");
      return new LiveRow(lead(line.id(), value, LiveCell.Blank.CELL));
    }
    LiveCell before =
        places.hasOpening(line)
            ? new LiveCell.Amount(places.opening(line), LiveCell.Look.FOUND, GENERAL, "")
            : LiveCell.Blank.CELL;
    List<LiveCell> cells = lead(line.id(), LiveCell.Blank.CELL, before);
    LiveCell.Look look = values.graph().isInput(line) ? LiveCell.Look.INPUT : LiveCell.Look.FOUND;
    cells.addAll(
        CalculationSheet.timeline(
            line,
            texts.getOrDefault(line, Optional.empty()),
            values,
            new CalculationSheet.Given(look, GENERAL)));
    return new LiveRow(cells);
  }

  private static List<LiveCell> lead(String id, LiveCell value, LiveCell opening) {
    List<LiveCell> cells = new ArrayList<>();
    cells.add(new LiveCell.Words(id, LiveCell.Look.LABEL));
    while (cells.size() < Sheets.FIRST) {
      cells.add(
          switch (cells.size()) {
            case Sheets.VALUE -> value;
            case Sheets.OPENING -> opening;
            default -> LiveCell.Blank.CELL;
          });
    }
    return cells;
  }
}
