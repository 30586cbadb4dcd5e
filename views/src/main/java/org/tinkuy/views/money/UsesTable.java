package org.tinkuy.views.money;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.model.OwnerLines;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.model.SourcesAndUses;
import org.tinkuy.finance.stack.StackLines;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Heading;
import org.tinkuy.views.Row;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.wording.Wording;

/// Who pays for what, over the whole life: both sides with their sums.
final class UsesTable {
  /// Millions below which a row says nothing.
  private static final double NOTHING = 5e-7;

  /// Shares of the need that read alike.
  private static final double SAME_SHARE = 0.005;

  private static final int COLUMNS = 2;

  private final ProjectRun run;
  private final FinanceNames names;
  private final Wording words;
  private final List<Row> rows = new ArrayList<>();

  private UsesTable(ProjectRun run, FinanceNames names, Wording words) {
    this.run = run;
    this.names = names;
    this.words = words;
  }

  /// The table; empty where a case has no layers.
  static Optional<Table> of(ProjectRun run, FinanceNames names, Wording words) {
    return SourcesAndUses.of(run).map(new UsesTable(run, names, words)::table);
  }

  /// Both sides beside each other on few lines; empty where a case has no layers.
  static Optional<Table> brief(ProjectRun run, FinanceNames names, Wording words) {
    return SourcesAndUses.of(run).map(new UsesTable(run, names, words)::brief);
  }

  private Table brief(SourcesAndUses sides) {
    Map<String, Double> from = new LinkedHashMap<>();
    sides.sources().forEach(row -> from.merge(name(row), whole(row), Double::sum));
    Map<String, Double> to = new LinkedHashMap<>();
    sides.uses().forEach(row -> to.merge(kind(row), whole(row), Double::sum));
    List<Map.Entry<String, Double>> left = told(from);
    List<Map.Entry<String, Double>> right = told(to);
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      List<Cell> cells = new ArrayList<>(pair(left, i));
      cells.addAll(pair(right, i));
      rows.add(new Row(cells, false));
    }
    String sum = words.text("finance.report.sum");
    rows.add(
        new Row(
            List.of(
                TextCell.named(sum),
                FinanceTable.cell(sum(left)),
                TextCell.named(sum),
                FinanceTable.cell(sum(right))),
            true));
    String amount = words.text("finance.report.amount");
    return new Table(
        "finance-sources-brief",
        words.text("finance.report.sources.brief"),
        List.of(
            Column.text(words.text("finance.report.sources.of"), 4),
            Column.number(amount, names.millions(), 2),
            Column.text(words.text("finance.report.sources.for"), 4),
            Column.number(amount, names.millions(), 2)),
        rows,
        "");
  }

  private static double sum(List<Map.Entry<String, Double>> side) {
    return side.stream().mapToDouble(Map.Entry::getValue).sum();
  }

  private static List<Map.Entry<String, Double>> told(Map<String, Double> all) {
    return all.entrySet().stream().filter(each -> Math.abs(each.getValue()) > NOTHING).toList();
  }

  private static List<Cell> pair(List<Map.Entry<String, Double>> side, int i) {
    return i < side.size()
        ? List.of(TextCell.named(side.get(i).getKey()), FinanceTable.cell(side.get(i).getValue()))
        : List.of(EmptyCell.BLANK, EmptyCell.BLANK);
  }

  /// All land and works in one, and all that finance costs.
  private String kind(SourcesAndUses.Row row) {
    return switch (row.kind()) {
      case WORKS -> words.text("finance.figure.invested");
      case INTEREST_ADDED, INTEREST_PAID, FEES -> words.text("finance.report.sources.finance");
      case LAYER, OPERATION, GAP, VAT, LOSSES -> name(row);
    };
  }

  private Table table(SourcesAndUses sides) {
    side("of", sides.sources());
    side("for", sides.uses());
    run.model().owners().ifPresent(this::beside);
    return new Table(
        "finance-sources",
        words.text("finance.report.sources"),
        List.of(
            Column.text(words.text("finance.report.item"), 4),
            Column.number(words.text("finance.report.amount"), names.millions(), 2)),
        rows,
        words.text("finance.report.sources.note")
            + " "
            + words.text("finance.report.sources.fees")
            + unlikeShares());
  }

  /// Loans that pay another part of the need than their share says, each in a sentence.
  private String unlikeShares() {
    StringBuilder said = new StringBuilder();
    StackLines stack = run.model().stack().orElseThrow();
    double need = run.values().total(stack.uses().need());
    for (StackLines.DebtLines loan : stack.loans()) {
      String id = loan.facility().layer().id();
      double paid =
          stack.taken(id).stream().mapToDouble(each -> run.values().total(each)).sum() / need;
      Optional.ofNullable(run.model().inputs().get("layers." + id + ".share"))
          .map(line -> run.values().at(line, 0))
          .filter(share -> Math.abs(share - paid) > SAME_SHARE)
          .ifPresent(
              share ->
                  said.append(' ')
                      .append(
                          words.text(
                              "finance.report.sources.share",
                              Map.of(
                                  "layer", Heading.of(names.layer(id)),
                                  "paid", words.numbers().format(paid * 100, 1, "%"),
                                  "share", words.numbers().format(share * 100, 1, "%")))));
    }
    return said.toString();
  }

  /// The rows of a side in which there is something, and their sum.
  private void side(String which, List<SourcesAndUses.Row> side) {
    rows.add(Row.heading(words.text("finance.report.sources." + which), COLUMNS));
    double sum = 0;
    for (SourcesAndUses.Row row : side) {
      double amount = whole(row);
      sum += amount;
      if (Math.abs(amount) > NOTHING) {
        rows.add(Row.of(new TextCell(name(row)), FinanceTable.cell(amount)));
      }
    }
    rows.add(
        new Row(
            List.of(new TextCell(words.text("finance.report.sum")), FinanceTable.cell(sum)), true));
  }

  private double whole(SourcesAndUses.Row row) {
    double sum = 0;
    for (int t = 0; t < run.model().graph().grid().periods(); t++) {
      sum += row.amount().applyAsDouble(t);
    }
    return names.inMillions(sum);
  }

  private String name(SourcesAndUses.Row row) {
    return switch (row.kind()) {
      case LAYER -> names.layer(row.id());
      case WORKS -> work(row.id());
      case INTEREST_ADDED, OPERATION, GAP, VAT, LOSSES, FEES, INTEREST_PAID ->
          words.text("finance.uses." + row.kind());
    };
  }

  /// A lot or package by its name alone; a line of one's own by its own.
  private String work(String id) {
    int dot = id.lastIndexOf('.');
    return Optional.of(id.substring(0, Math.max(0, dot)))
        .flatMap(names::named)
        .or(() -> names.named(id))
        .orElseGet(() -> run.model().find(id).map(names::line).orElse(id));
  }

  private void beside(OwnerLines owners) {
    rows.add(Row.heading(words.text("finance.report.sources.beside"), COLUMNS));
    Line support = owners.sources().support();
    rows.add(
        Row.of(
            new TextCell(words.text("finance.figure.support")),
            FinanceTable.cell(names.inMillions(run.values().total(support)))));
  }
}
