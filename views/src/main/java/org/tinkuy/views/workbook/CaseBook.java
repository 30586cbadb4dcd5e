package org.tinkuy.views.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.Texts;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseScenario;
import org.tinkuy.views.Document;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.picture.Ink;
import org.tinkuy.views.wording.Wording;

/// Lays a money case out as a workbook with live formulas: what it is, inputs, time, lines,
/// results, checks.
public final class CaseBook {
  private static final List<Integer> COVER_WIDTHS = List.of(34, 100);

  private CaseBook() {}

  /// The workbook of a case in one language.
  ///
  /// @param run the case as it is or in a scenario
  /// @param scenario the scenario that is run; absent for the case as it is
  /// @param about the report of the same study, whose title, stamps, provenance and language, with
  ///   the numbers of its country, it bears
  public static LiveBook of(
      ProjectRun run, Optional<CaseScenario> scenario, Document about, Texts texts) {
    BookCase of = BookCase.of(run, new Wording(texts, about.language()));
    TimeSheet time = new TimeSheet(of);
    InputSheet inputs = new InputSheet(of, time);
    CalculationSheet calculation = new CalculationSheet(of);
    // the sheet of inputs tells what the formulas of these do not read
    LiveSheet times = time.sheet();
    LiveSheet lines = calculation.sheet();
    LiveSheet outputs = new OutputSheet(of).sheet();
    LiveSheet given = inputs.sheet();
    return new LiveBook(
        about.title(),
        List.of(
            cover(of, scenario, about), given, times, lines, outputs, new CheckSheet(of).sheet()));
  }

  private static LiveSheet cover(BookCase of, Optional<CaseScenario> scenario, Document about) {
    Wording words = of.words();
    List<LiveRow> rows = new ArrayList<>();
    rows.add(LiveRow.of(new LiveCell.Words(about.title(), LiveCell.Look.TITLE)));
    about.stamp().forEach(s -> rows.add(LiveRow.of(new LiveCell.Words(s, LiveCell.Look.STAMP))));
    rows.add(LiveRow.EMPTY);
    rows.add(heading(words.text("finance.book.cover.case")));
    rows.add(
        said(
            words,
            "finance.book.cover.title",
            of.run().model().of().head().title().in(words.language())));
    scenario.ifPresent(
        each ->
            rows.add(said(words, "finance.book.cover.scenario", each.name().in(words.language()))));
    rows.add(LiveRow.EMPTY);
    rows.add(heading(words.text("finance.book.cover.sheets")));
    Sheets sheets = of.sheets();
    rows.add(pair(sheets.inputs(), words.text("finance.book.cover.inputs")));
    rows.add(pair(sheets.time(), words.text("finance.book.cover.time")));
    rows.add(pair(sheets.calculation(), words.text("finance.book.cover.calculation")));
    rows.add(pair(sheets.outputs(), words.text("finance.book.cover.outputs")));
    rows.add(pair(sheets.checks(), words.text("finance.book.cover.checks")));
    rows.add(LiveRow.EMPTY);
    rows.add(heading(words.text("finance.book.cover.colours")));
    rows.add(colour(words, LiveCell.Look.INPUT, "finance.book.cover.input"));
    rows.add(colour(words, LiveCell.Look.FORMULA, "finance.book.cover.formula"));
    rows.add(colour(words, LiveCell.Look.FOUND, "finance.book.cover.found"));
    rows.add(colour(words, LiveCell.Look.CHECK, "finance.book.cover.check"));
    rows.add(LiveRow.EMPTY);
    rows.add(heading(words.text("finance.book.cover.rules")));
    for (String rule : List.of("signs", "row", "opening", "missing", "resolver")) {
      rows.add(pair("", words.text("finance.book.cover." + rule)));
    }
    rows.add(LiveRow.EMPTY);
    rows.add(heading(words.text("finance.book.cover.made")));
    for (KeyFigure each : about.provenance()) {
      rows.add(pair(each.label(), (each.value() + " " + each.unit()).strip()));
    }
    return new LiveSheet(
        words.text("finance.book.cover"),
        Ink.MUTED,
        COVER_WIDTHS,
        rows,
        new LiveSheet.Frozen(0, 0));
  }

  private static LiveRow heading(String text) {
    return LiveRow.of(new LiveCell.Words(text, LiveCell.Look.GROUP));
  }

  private static LiveRow said(Wording words, String key, String text) {
    return pair(words.text(key), text);
  }

  private static LiveRow pair(String label, String text) {
    return LiveRow.of(
        new LiveCell.Words(label, LiveCell.Look.LABEL),
        new LiveCell.Words(text, LiveCell.Look.LABEL));
  }

  private static LiveRow colour(Wording words, LiveCell.Look look, String key) {
    return LiveRow.of(
        new LiveCell.Words(words.text(key + ".name"), look),
        new LiveCell.Words(words.text(key), LiveCell.Look.LABEL));
  }
}
