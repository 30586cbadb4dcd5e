package org.tinkuy.views.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tinkuy.finance.check.CaseChecks;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Residual;
import org.tinkuy.finance.stack.StackLines;
import org.tinkuy.finance.statement.IntegrityCheck;
import org.tinkuy.views.picture.Ink;

/// The sheet of checks: for each the worst difference now, what is allowed, and whether it holds.
final class CheckSheet {
  /// The cell that counts what does not hold.
  static final String OPEN = "$C$3";

  private static final int FIRST_ROW = 6;
  private static final String ALLOWED = "0.0E+00";
  private static final List<Integer> WIDTHS = List.of(72, 14, 18, 44, 18, 14, 16);

  private final BookCase of;
  private final List<LiveRow> rows = new ArrayList<>();

  CheckSheet(BookCase of) {
    this.of = of;
  }

  LiveSheet sheet() {
    List<LiveRow> checks = checks();
    SheetHead head = new SheetHead(of);
    rows.add(LiveRow.of(new LiveCell.Words(of.sheets().checks(), LiveCell.Look.TITLE)));
    rows.add(
        LiveRow.of(
            new LiveCell.Words(of.words().text("finance.book.checks.note"), LiveCell.Look.STAMP)));
    String holds = "$F$%s:$F$%s".formatted(FIRST_ROW, FIRST_ROW + checks.size());
    rows.add(
        LiveRow.of(
            of.label(of.words().text("finance.book.open")),
            LiveCell.Blank.CELL,
            new LiveCell.Formula(
                "COUNT(%1$s)-SUM(%1$s)".formatted(holds),
                of.open(),
                LiveCell.Look.CHECK,
                SheetHead.WHOLE)));
    rows.add(LiveRow.EMPTY);
    rows.add(
        head.headings(
            List.of(
                "finance.book.check",
                "finance.book.unit",
                "finance.book.worst",
                "finance.book.id",
                "finance.book.allowed",
                "finance.book.holds",
                "finance.book.kind")));
    rows.addAll(checks);
    return new LiveSheet(
        of.sheets().checks(), Ink.CLAY, WIDTHS, rows, new LiveSheet.Frozen(1, FIRST_ROW - 1));
  }

  private List<LiveRow> checks() {
    List<LiveRow> checks = new ArrayList<>();
    Map<Line, IntegrityCheck.Outcome> outcomes =
        of.checks().stream()
            .collect(Collectors.toMap(IntegrityCheck.Outcome::line, each -> each, (one, _) -> one));
    for (IntegrityCheck check : of.run().model().checks()) {
      IntegrityCheck.Outcome outcome = outcomes.get(check.difference());
      if (outcome != null) {
        int last = Math.min(check.to(), of.periods() - 1);
        String range = of.places().between(check.difference(), check.from(), last);
        checks.add(
            row(
                checks.size(),
                of.names().line(check.difference()),
                outcome,
                furthest(Sheets.prefix(of.sheets().calculation()) + range)));
      }
    }
    for (StackLines.DebtLines loan : of.run().model().loans()) {
      IntegrityCheck.Outcome outcome =
          outcomes.get(CaseChecks.unpaid(loan.facility().layer().id(), loan.shortfall().type()));
      if (outcome != null) {
        checks.add(
            row(
                checks.size(),
                of.names().line(outcome.line()),
                outcome,
                furthest(life(loan.shortfall()))));
      }
    }
    for (IntegrityCheck.Outcome each : CaseChecks.of(of.run())) {
      checks.add(beside(checks.size(), each));
    }
    for (Residual each : of.values().residuals()) {
      Line open = CalculationSheet.open(each.unknown());
      IntegrityCheck.Outcome outcome = outcomes.get(open);
      if (outcome != null) {
        String label =
            of.words().text("finance.book.residual", "line", of.names().line(each.unknown()));
        checks.add(row(checks.size(), label, outcome, furthest(life(open))));
      }
    }
    for (IntegrityCheck.Outcome each : IntegrityCheck.ofSigns(of.values())) {
      String label =
          of.words().text("finance.book.notNegative", "line", of.names().line(each.line()));
      checks.add(row(checks.size(), label, each, "MIN(0,MIN(" + life(each.line()) + "))"));
    }
    return checks;
  }

  /// A check that was reckoned beside the graph: worked out anew where its lines stand in rows, and
  /// else a value, which its row says.
  private LiveRow beside(int index, IntegrityCheck.Outcome outcome) {
    String label = of.names().line(outcome.line());
    Optional<String> formula = formula(outcome.line().id());
    return formula.isPresent()
        ? row(index, label, outcome, formula.get())
        : row(
            index,
            label,
            outcome,
            new LiveCell.Amount(outcome.difference(), LiveCell.Look.FOUND, ALLOWED, ""));
  }

  /// Of the checks of areas and of the service of loans, the sum of whose parts is nothing, and of
  /// those that a row of [BesideChecks] states; empty for others.
  private Optional<String> formula(String id) {
    int at = id.lastIndexOf(".check.");
    String part = id.substring(0, at);
    String word = id.substring(at + ".check.".length());
    List<Optional<Line>> parts =
        switch (word) {
          case "area" -> List.of(find(part + ".area"), find(part + ".let"), find(part + ".vacant"));
          case "service" -> service(part);
          default -> List.of();
        };
    if (parts.isEmpty() || !parts.stream().allMatch(Optional::isPresent)) {
      return new BesideChecks(of, this::cells).formula(part, word);
    }
    String sum =
        parts.stream().flatMap(Optional::stream).map(this::cells).collect(Collectors.joining("-"));
    return Optional.of("SUMPRODUCT(MAX(ABS(" + sum + ")))");
  }

  private List<Optional<Line>> service(String loan) {
    return of.run().model().loans().stream()
        .filter(each -> each.facility().layer().id().equals(loan))
        .findFirst()
        .map(StackLines.DebtLines::loan)
        .map(
            each ->
                List.of(
                    Optional.of(each.service()),
                    Optional.of(each.interestPaid()),
                    Optional.of(each.principal())))
        .orElse(List.of());
  }

  private Optional<Line> find(String id) {
    return of.run()
        .model()
        .find(id)
        .or(() -> Optional.ofNullable(of.run().model().inputs().get(id)));
  }

  /// The cells of a line over the life, or the one for all periods.
  private String cells(Line line) {
    return of.places().isRow(line) ? life(line) : single(line);
  }

  private String single(Line line) {
    String cell = of.places().single(line.id());
    return cell.startsWith("'") ? cell : Sheets.prefix(of.sheets().calculation()) + cell;
  }

  private String life(Line line) {
    String life = of.places().life(line);
    return life.startsWith("'") ? life : Sheets.prefix(of.sheets().calculation()) + life;
  }

  private static String furthest(String range) {
    return "MAX(MAX(%1$s),-MIN(%1$s))".formatted(range);
  }

  private LiveRow row(int index, String label, IntegrityCheck.Outcome outcome, String worst) {
    return row(
        index,
        label,
        outcome,
        new LiveCell.Formula(
            worst,
            outcome.difference() < 0 && !worst.startsWith("MIN")
                ? -outcome.difference()
                : outcome.difference(),
            LiveCell.Look.FORMULA,
            ALLOWED));
  }

  private LiveRow row(int index, String label, IntegrityCheck.Outcome outcome, LiveCell worst) {
    int row = FIRST_ROW + index;
    List<LiveCell> cells =
        SheetHead.lead(
            of.label(label),
            of.unit(outcome.line()),
            worst,
            of.note(outcome.line().id()),
            new LiveCell.Amount(outcome.tolerance(), LiveCell.Look.FOUND, ALLOWED, ""));
    cells.add(
        new LiveCell.Formula(
            "IFERROR(IF(ABS(C%1$s)<=E%1$s,1,0),0)".formatted(row),
            outcome.isKept() ? 1 : 0,
            LiveCell.Look.CHECK,
            SheetHead.WHOLE));
    String kind = worst instanceof LiveCell.Formula ? "live" : "value";
    cells.add(of.note(of.words().text("finance.book.kind." + kind)));
    return new LiveRow(cells);
  }
}
