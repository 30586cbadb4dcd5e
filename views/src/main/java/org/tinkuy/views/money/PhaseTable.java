package org.tinkuy.views.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.StackLines;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.wording.Wording;

/// What each phase of a case needs and which layers pay for it: the phases across, the layers down.
final class PhaseTable {
  private final ProjectRun run;
  private final FinanceNames names;
  private final Wording words;

  PhaseTable(ProjectRun run, FinanceNames names, Wording words) {
    this.run = run;
    this.names = names;
    this.words = words;
  }

  /// The table; empty where the case names no phases or has no layers.
  Optional<Table> table() {
    if (run.model().of().park().phases().isEmpty()) {
      return Optional.empty();
    }
    return run.model().stack().map(lines -> table(lines.uses().phases()));
  }

  private Table table(List<StackLines.PhaseUse> phases) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("finance.report.item"), 4));
    for (StackLines.PhaseUse each : phases) {
      columns.add(Column.number(names.phase(each.id()), names.millions(), 2));
    }
    List<Row> rows = new ArrayList<>();
    rows.add(Row.heading(words.text("finance.report.sources.of"), columns.size()));
    for (Layer layer : run.model().of().layers()) {
      List<Optional<Line>> taken =
          phases.stream().map(each -> Optional.ofNullable(each.taken().get(layer.id()))).toList();
      if (taken.stream().anyMatch(Optional::isPresent)) {
        rows.add(row(names.layer(layer.id()), taken));
      }
    }
    if (phases.stream().anyMatch(each -> run.values().total(each.gap()) > 0)) {
      rows.add(
          row(
              words.text("finance.report.phases.gap"),
              phases.stream().map(each -> Optional.of(each.gap())).toList()));
    }
    rows.add(Row.heading(words.text("finance.report.sources.for"), columns.size()));
    rows.add(
        row(
            words.text("finance.figure.need"),
            phases.stream().map(each -> Optional.of(each.need())).toList()));
    finance(rows, phases, "carry", StackLines.PhaseFinance::carry);
    finance(rows, phases, "capitalised", StackLines.PhaseFinance::capitalised);
    return new Table(
        "finance-phases",
        words.text("finance.report.phases"),
        columns,
        rows,
        words.text("finance.report.phases.note"));
  }

  /// What the loans of each phase cost before they are paid back; nothing where there is one phase,
  /// since the table of all phases has it.
  private void finance(
      List<Row> rows,
      List<StackLines.PhaseUse> phases,
      String word,
      Function<StackLines.PhaseFinance, Line> line) {
    List<Optional<Line>> costs = phases.stream().map(each -> each.finance().map(line)).toList();
    if (costs.stream().anyMatch(Optional::isPresent)) {
      rows.add(row(words.text("finance.report.phases." + word), costs));
    }
  }

  private Row row(String name, List<Optional<Line>> lines) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new TextCell(name));
    for (Optional<Line> line : lines) {
      cells.add(
          line.<Cell>map(each -> FinanceTable.cell(names.inMillions(run.values().total(each))))
              .orElse(EmptyCell.BLANK));
    }
    return new Row(cells, false);
  }
}
