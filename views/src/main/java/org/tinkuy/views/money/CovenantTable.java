package org.tinkuy.views.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.result.CovenantOutcome;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.wording.Wording;

/// What the covenants of the loans of a case find: tests, breaches, when they are kept again.
final class CovenantTable {
  private final ProjectRun run;
  private final FinanceNames names;
  private final Wording words;

  CovenantTable(ProjectRun run, FinanceNames names, Wording words) {
    this.run = run;
    this.names = names;
    this.words = words;
  }

  /// The table; empty where no loan asks for a covenant.
  Optional<Table> table() {
    List<CovenantOutcome> all = CovenantOutcome.of(run);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Table table =
        new Table(
            "finance-covenants",
            words.text("finance.report.covenants"),
            List.of(
                Column.text(words.text("finance.report.covenant"), 4),
                Column.number(
                    words.text("finance.report.covenant.floor"),
                    words.text("finance.unit.times"),
                    1),
                Column.number(
                    words.text("finance.report.covenant.least"),
                    words.text("finance.unit.times"),
                    1),
                Column.number(words.text("finance.report.covenant.tests"), "", 1),
                Column.number(words.text("finance.report.covenant.below"), "", 1),
                Column.text(words.text("finance.report.covenant.first"), 2),
                Column.text(words.text("finance.report.covenant.kept"), 2),
                Column.number(words.text("finance.report.covenant.held"), names.millions(), 2)),
            all.stream().map(this::row).toList(),
            words.text("finance.report.covenants.note"));
    return Optional.of(table.withoutIfSilent(7).withoutIfSilent(6).withoutIfSilent(5));
  }

  private Row row(CovenantOutcome of) {
    boolean isLockUp = of.kind() == CovenantOutcome.Kind.LOCK_UP;
    String what = words.text("finance.report.covenant." + of.kind().word());
    List<Cell> cells = new ArrayList<>();
    cells.add(new TextCell(words.labelled(names.layer(of.loan()), what)));
    cells.add(NumberCell.of(of.floor(), 2));
    cells.add(
        Double.isFinite(of.least())
            ? NumberCell.of(of.shownLeast().doubleValue(), 2)
            : EmptyCell.BLANK);
    cells.add(NumberCell.of(of.tests().all(), 0));
    cells.add(NumberCell.of(of.tests().below(), 0));
    cells.add(date(of.first()));
    cells.add(date(of.kept()));
    cells.add(isLockUp ? FinanceTable.cell(names.inMillions(of.held())) : EmptyCell.BLANK);
    return new Row(cells, false);
  }

  private Cell date(OptionalInt period) {
    return period.isPresent() ? new TextCell(names.period(period.getAsInt())) : EmptyCell.BLANK;
  }
}
