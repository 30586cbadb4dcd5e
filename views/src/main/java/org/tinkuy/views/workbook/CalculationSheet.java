package org.tinkuy.views.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.tinkuy.finance.graph.FormulaText;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Values;
import org.tinkuy.finance.result.YearValues;
import org.tinkuy.views.picture.Ink;

/// The sheet of lines: one row and one formula for each, in the order of the graph and gathered by
/// the part of the case they belong to. What a resolver found stands as values, with what is left
/// open in the row below.
final class CalculationSheet {
  private static final String OPEN = ".open";

  private final BookCase of;
  private final SequencedMap<String, List<Line>> groups = new LinkedHashMap<>();
  private final SequencedMap<Line, Optional<CellText>> texts = new LinkedHashMap<>();

  /// Gives every line its row, and then writes the formulas.
  CalculationSheet(BookCase of) {
    this.of = of;
    for (Line line : of.graph().lines()) {
      if (!of.graph().isInput(line)) {
        groups.computeIfAbsent(of.group(line.id()), _ -> new ArrayList<>()).add(line);
      }
    }
    int row = Sheets.BODY;
    for (List<Line> lines : groups.values()) {
      row++;
      for (Line line : lines) {
        of.places().putRow(line.id(), of.sheets().calculation(), row);
        row++;
        if (isFound(line)) {
          of.places().putRow(line.id() + OPEN, of.sheets().calculation(), row);
          row++;
        }
      }
    }
    for (List<Line> lines : groups.values()) {
      for (Line line : lines) {
        texts.put(line, of.graph().write(line, new CellNotation(of.places(), line)));
      }
    }
  }

  private boolean isFound(Line line) {
    return of.graph().findEquation(line).isPresent();
  }

  /// The cells of what is left open of a line that a resolver found.
  static Line open(Line found) {
    return Line.of(found.id() + OPEN, found.type()).labelled(found.label());
  }

  LiveSheet sheet() {
    List<LiveRow> rows =
        new SheetHead(of)
            .rows(
                of.sheets().calculation(),
                List.of(
                    "finance.book.line",
                    "finance.book.unit",
                    "finance.book.sum",
                    "finance.book.id",
                    "finance.book.formula",
                    "finance.book.opening"));
    groups.forEach(
        (name, lines) -> {
          rows.add(LiveRow.of(new LiveCell.Words(name, LiveCell.Look.GROUP)));
          for (Line line : lines) {
            rows.add(row(line));
            of.graph().findEquation(line).ifPresent(to -> rows.add(open(line, to)));
          }
        });
    return new LiveSheet(
        of.sheets().calculation(), Ink.RIVER, SheetHead.widths(), rows, SheetHead.frozen());
  }

  private LiveRow row(Line line) {
    String pattern = of.pattern(line);
    Optional<CellText> text = texts.getOrDefault(line, Optional.empty());
    String formula =
        text.isPresent()
            ? of.graph().formula(line, new FormulaText(of.names()::piece, Line::id))
            : of.words().text("finance.book.found");
    List<LiveCell> cells =
        SheetHead.lead(
            of.label(of.names().line(line)),
            of.unit(line),
            sum(line, pattern),
            of.note(line.id()),
            of.note(formula));
    cells.add(SheetHead.opening(of, line, pattern));
    cells.addAll(timeline(line, text, of.values(), new Given(LiveCell.Look.FOUND, pattern)));
    return new LiveRow(cells);
  }

  /// How the numbers of a line look that no formula gives.
  ///
  /// @param pattern of all numbers of the line, in the language of spreadsheets
  record Given(LiveCell.Look look, String pattern) {}

  /// The cells of a line over the timeline: its formula with what it gives, or numbers.
  static List<LiveCell> timeline(Line line, Optional<CellText> text, Values values, Given given) {
    List<LiveCell> cells = new ArrayList<>();
    for (int t = 0; t < values.graph().grid().periods(); t++) {
      double value = values.at(line, t);
      int column = Sheets.FIRST + t;
      cells.add(
          text.isPresent()
              ? new LiveCell.Formula(
                  text.get().in(column), value, LiveCell.Look.FORMULA, given.pattern)
              : new LiveCell.Amount(value, given.look, given.pattern, ""));
    }
    return cells;
  }

  private LiveCell sum(Line line, String pattern) {
    return YearValues.isSummed(of.run(), line)
        ? new LiveCell.Formula(
            "SUM(" + of.places().life(line) + ")",
            of.values().total(line),
            LiveCell.Look.FORMULA,
            pattern)
        : LiveCell.Blank.CELL;
  }

  /// What the equation of a line gives less the line itself.
  private LiveRow open(Line line, Line equation) {
    String pattern = BookCase.pattern(0);
    List<LiveCell> cells =
        SheetHead.lead(
            of.label(of.words().text("finance.book.residual", "line", of.names().line(line))),
            of.unit(line),
            LiveCell.Blank.CELL,
            of.note(line.id() + OPEN),
            of.note(equation.id() + " − " + line.id()));
    cells.add(LiveCell.Blank.CELL);
    for (int t = 0; t < of.periods(); t++) {
      int column = Sheets.FIRST + t;
      cells.add(
          new LiveCell.Formula(
              of.places().cell(equation, column) + "-" + of.places().cell(line, column),
              of.values().at(equation, t) - of.values().at(line, t),
              LiveCell.Look.CHECK,
              pattern));
    }
    return new LiveRow(cells);
  }
}
