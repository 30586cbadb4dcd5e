package org.tinkuy.views.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.InputAmount;
import org.tinkuy.finance.project.InputKind;
import org.tinkuy.views.picture.Ink;

/// The sheet of inputs: every figure of the case with its unit, who stands behind it and how far it
/// may be off, and what the model takes where the case says nothing.
final class InputSheet {
  /// Lengths of time by which formulas are laid out.
  private static final Set<InputKind> TIMES =
      Set.of(InputKind.YEARS, InputKind.MONTHS, InputKind.DAYS);

  private final BookCase of;
  private final SequencedMap<String, List<Entry>> groups = new LinkedHashMap<>();

  /// A row to be written.
  ///
  /// @param line absent for an input that only a figure reads
  /// @param input absent for what the case does not say
  private record Entry(String id, Optional<Line> line, Optional<CaseInput> input) {}

  /// Gives every input its row; those that are flags or dates belong to the sheet of time.
  InputSheet(BookCase of, TimeSheet time) {
    this.of = of;
    collect(time);
    int row = Sheets.BODY + 4;
    place(BookCase.START, row - 3);
    place(BookCase.STEP, row - 2);
    place(BookCase.PER_YEAR, row - 1);
    for (List<Entry> group : groups.values()) {
      row++;
      for (Entry entry : group) {
        if (entry.line.filter(this::isOverTime).isPresent()) {
          of.places().putRow(entry.id, of.sheets().inputs(), row);
        } else {
          place(entry.id, row);
        }
        row++;
      }
    }
  }

  private void place(String id, int row) {
    of.places().putCell(id, of.sheets().inputs(), row);
  }

  private void collect(TimeSheet time) {
    Map<String, CaseInput> written = of.run().model().of().inputs();
    for (CaseInput input : written.values()) {
      Optional<Line> line = Optional.ofNullable(of.run().model().inputs().get(input.id()));
      if (line.isPresent() || input.amount() instanceof InputAmount.Steady) {
        add(of.group(input.id()), new Entry(input.id(), line, Optional.of(input)));
      }
    }
    for (Line line : of.graph().lines()) {
      if (of.graph().isInput(line) && !written.containsKey(line.id()) && !time.holds(line)) {
        add(
            of.words().text("finance.book.assumed"),
            new Entry(line.id(), Optional.of(line), Optional.empty()));
      }
    }
  }

  private void add(String group, Entry entry) {
    groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(entry);
  }

  private boolean isOverTime(Line line) {
    return !of.graph().findInput(line).orElseThrow().isConstant();
  }

  LiveSheet sheet() {
    List<LiveRow> rows =
        new SheetHead(of)
            .rows(
                of.sheets().inputs(),
                List.of(
                    "finance.book.input",
                    "finance.book.unit",
                    "finance.book.value",
                    "finance.book.id",
                    "finance.book.source",
                    "finance.book.opening"));
    rows.add(group(of.words().text("finance.book.settings")));
    rows.add(setting(BookCase.START, SheetHead.day(of, 0), SheetHead.DATE));
    rows.add(setting(BookCase.STEP, of.grid().step().months(), SheetHead.WHOLE));
    rows.add(
        new LiveRow(
            SheetHead.lead(
                of.label(of.words().text("finance.book." + BookCase.PER_YEAR)),
                "",
                new LiveCell.Formula(
                    "12/" + of.places().single(BookCase.STEP),
                    of.grid().perYear(),
                    LiveCell.Look.FORMULA,
                    SheetHead.WHOLE),
                LiveCell.Blank.CELL,
                LiveCell.Blank.CELL)));
    groups.forEach(
        (name, entries) -> {
          rows.add(group(name));
          entries.forEach(entry -> rows.add(row(entry)));
        });
    return new LiveSheet(
        of.sheets().inputs(), Ink.OCHRE, SheetHead.widths(), rows, SheetHead.frozen());
  }

  private static LiveRow group(String name) {
    return LiveRow.of(new LiveCell.Words(name, LiveCell.Look.GROUP));
  }

  private LiveRow setting(String id, double value, String pattern) {
    return new LiveRow(
        SheetHead.lead(
            of.label(of.words().text("finance.book." + id)),
            "",
            new LiveCell.Amount(value, LiveCell.Look.FOUND, pattern, ""),
            LiveCell.Blank.CELL,
            of.note(of.words().text("finance.book.fixed"))));
  }

  private LiveRow row(Entry entry) {
    boolean isOverTime = entry.line.filter(this::isOverTime).isPresent();
    String pattern = pattern(entry);
    List<LiveCell> cells =
        SheetHead.lead(
            of.label(label(entry)),
            unit(entry),
            isOverTime ? LiveCell.Blank.CELL : amount(entry, pattern),
            of.note(entry.id),
            of.note(backing(entry)));
    if (isOverTime) {
      Line line = entry.line.orElseThrow();
      cells.add(SheetHead.opening(of, line, pattern));
      Series series = of.graph().findInput(line).orElseThrow();
      for (int t = 0; t < series.length(); t++) {
        cells.add(new LiveCell.Amount(series.at(t), look(entry), pattern, ""));
      }
    }
    return new LiveRow(cells);
  }

  /// What no formula reads is not in the colour of inputs: nothing follows when it is changed.
  private LiveCell.Look look(Entry entry) {
    return of.places().isRead(entry.id) ? LiveCell.Look.INPUT : LiveCell.Look.FOUND;
  }

  /// Who stands behind an input, after what a person must know who would change it.
  private String backing(Entry entry) {
    List<String> parts = new ArrayList<>();
    if (!of.places().isRead(entry.id)) {
      boolean isTime = entry.input.map(CaseInput::kind).filter(TIMES::contains).isPresent();
      parts.add(of.words().text(isTime ? "finance.book.lags" : "finance.book.unread"));
    }
    entry.input.map(this::backing).ifPresent(parts::add);
    return of.words().list(parts);
  }

  /// What a case gives as a share is shown in percent, as there, and not as 0.85.
  private String pattern(Entry entry) {
    return entry.input.filter(input -> input.kind().isShare()).isPresent()
        ? BookCase.PERCENT
        : entry.line.map(of::pattern).orElseGet(() -> BookCase.pattern(steady(entry.input)));
  }

  private LiveCell amount(Entry entry, String pattern) {
    double value = entry.line.map(line -> of.values().at(line, 0)).orElse(steady(entry.input));
    return new LiveCell.Amount(value, look(entry), pattern, name(entry.id));
  }

  private static double steady(Optional<CaseInput> input) {
    return input
        .map(CaseInput::amount)
        .filter(InputAmount.Steady.class::isInstance)
        .map(InputAmount.Steady.class::cast)
        .map(InputAmount.Steady::value)
        .orElse(Double.NaN);
  }

  /// A name that no cell has and no formula of ours uses.
  private static String name(String id) {
    return "in_" + id.replace('.', '_');
  }

  private String label(Entry entry) {
    return entry
        .input
        .map(of.names()::input)
        .orElseGet(() -> of.names().line(entry.line.orElseThrow()));
  }

  private String unit(Entry entry) {
    return entry
        .line
        .map(of::unit)
        .orElseGet(
            () -> {
              CaseInput.Measure measure = entry.input.orElseThrow().measure();
              return of.unit(measure.unit(), measure.shape());
            });
  }

  /// Source, date, confidence and range in one line.
  private String backing(CaseInput input) {
    List<String> parts = new ArrayList<>();
    String source = of.names().source(input);
    parts.add(source.isEmpty() ? of.words().text("finance.report.noSource") : source);
    of.names().findDate(input).ifPresent(parts::add);
    parts.add(
        of.words().text("finance.book.confidence")
            + " "
            + of.words().text("finance.confidence." + input.backing().confidence().name()));
    of.names()
        .range(input)
        .ifPresent(span -> parts.add(of.words().text("finance.book.range", "range", span)));
    return of.words().list(parts);
  }
}
