package org.tinkuy.views.workbook;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.finance.check.CaseChecks;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Residual;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.graph.Values;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.result.ProjectFigures;
import org.tinkuy.finance.statement.IntegrityCheck;
import org.tinkuy.kernel.Unit;
import org.tinkuy.views.money.FinanceNames;
import org.tinkuy.views.wording.Wording;

/// What all sheets of a case share.
///
/// @param run the model and its numbers
/// @param figures the headline
/// @param checks every check, kept or not
/// @param values of the model with a line for every row of the workbook
/// @param words the language
/// @param names of lines and inputs
/// @param sheets names of the sheets
/// @param places of all lines
record BookCase(
    ProjectRun run,
    ProjectFigures figures,
    List<IntegrityCheck.Outcome> checks,
    Values values,
    Wording words,
    FinanceNames names,
    Sheets sheets,
    Places places) {
  /// Settings of the model that stand among the inputs.
  static final String START = "model.start";

  static final String STEP = "model.step";
  static final String PER_YEAR = "model.perYear";

  /// How a share is shown. More than any amount that a case states.
  private static final long ENDLESS = 1_000_000_000_000_000L;

  static final String PERCENT = "0.00%";

  static BookCase of(ProjectRun run, Wording words) {
    Values values = run.model().graph().unfolded().run().values();
    Sheets sheets = Sheets.of(words);
    return new BookCase(
        run,
        ProjectFigures.of(run),
        all(run, values),
        values,
        words,
        new FinanceNames(run.model().of(), words),
        sheets,
        new Places(values, sheets.calculation()));
  }

  /// All that the sheet of checks shows, each once: those of the graph, whether cash pays each loan
  /// what it is due, those reckoned beside the graph, what loops leave open, and signs.
  private static List<IntegrityCheck.Outcome> all(ProjectRun run, Values values) {
    List<Line> asked =
        run.model().checks().stream().map(IntegrityCheck::difference).distinct().toList();
    List<IntegrityCheck.Outcome> all =
        new ArrayList<>(
            IntegrityCheck.run(run.values(), run.model().checks()).stream()
                .filter(each -> asked.contains(each.line()))
                .toList());
    all.addAll(CaseChecks.ofService(run));
    all.addAll(CaseChecks.of(run));
    for (Residual each : values.residuals()) {
      all.add(
          new IntegrityCheck.Outcome(
              CalculationSheet.open(each.unknown()), 0, each.residual(), each.tolerance()));
    }
    all.addAll(IntegrityCheck.ofSigns(values));
    return all;
  }

  BookCase {
    checks = List.copyOf(checks);
  }

  /// How many checks do not hold.
  long open() {
    return checks.stream().filter(each -> !each.isKept()).count();
  }

  Graph graph() {
    return values.graph();
  }

  TimeGrid grid() {
    return graph().grid();
  }

  int periods() {
    return grid().periods();
  }

  /// The unit of a line, with the time for which it is stated.
  String unit(Line line) {
    return unit(line.type().unit(), line.type().shape());
  }

  String unit(Unit of, Shape shape) {
    String unit = of.equals(Unit.ONE) ? "" : words.unit(of);
    return switch (shape) {
      case FLOW, STOCK, FACTOR -> unit;
      case RATE -> words.text("finance.book.perPeriod", "unit", unit).strip();
      case PER_MONTH -> words.text("finance.book.perMonth", "unit", unit).strip();
      case PER_YEAR -> words.text("finance.book.perYear", "unit", unit).strip();
    };
  }

  /// How the numbers of a line are shown: with as many decimals as its largest amount needs.
  String pattern(Line line) {
    boolean isRate = line.type().shape() == Shape.RATE || line.type().shape() == Shape.PER_YEAR;
    if (isRate && line.type().unit().dimension().isNone()) {
      return PERCENT;
    }
    double most = 0;
    for (int t = 0; t < periods(); t++) {
      double size = Math.abs(values.at(line, t));
      most = size > most && size < Double.MAX_VALUE ? size : most;
    }
    return pattern(most);
  }

  /// A step without an end is a number of the calculation that no cell is wide enough for: it is
  /// shown as what it means.
  ///
  /// @param most the largest amount that is to be shown
  static String pattern(double most) {
    if (most >= ENDLESS) {
      return "[>=" + ENDLESS + "]\"∞\";[=0]\"–\";#,##0";
    }
    String number = most >= 1000 ? "#,##0" : most >= 10 ? "#,##0.00" : "#,##0.0000";
    return number + ";-" + number + ";\"–\"";
  }

  LiveCell.Words label(String text) {
    return new LiveCell.Words(text, LiveCell.Look.LABEL);
  }

  LiveCell.Words note(String text) {
    return new LiveCell.Words(text, LiveCell.Look.NOTE);
  }

  /// What a group of lines is called: the part of the case that they belong to, or the first word
  /// of their ids in this language.
  String group(String id) {
    String part = names.part(id);
    String first = id.contains(".") ? id.substring(0, id.indexOf('.')) : id;
    return part.isEmpty()
        ? words.find("finance.book.group." + first).orElse(first)
        : part.replaceFirst("\\h*:\\h*$", "");
  }
}
