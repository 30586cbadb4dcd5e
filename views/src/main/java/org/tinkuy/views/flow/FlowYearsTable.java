package org.tinkuy.views.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tinkuy.catalog.Family;
import org.tinkuy.figure.Figure;
import org.tinkuy.flows.Balance;
import org.tinkuy.flows.FlowResults;
import org.tinkuy.flows.FlowYear;
import org.tinkuy.views.Align;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.wording.Wording;

/// What came in and what became of it, year by year, for the families that a year can balance.
final class FlowYearsTable {
  private final FlowResults results;
  private final List<FlowYear> years;
  private final FlowNames names;
  private final Wording words;

  FlowYearsTable(FlowResults results, FlowNames names, Wording words) {
    this.results = results;
    this.years = results.years();
    this.names = names;
    this.words = words;
  }

  /// The table; empty where there is no second year to stand beside the first.
  Optional<Table> table() {
    TreeSet<Family> families = new TreeSet<>();
    years.stream()
        .flatMap(year -> year.lines().stream())
        .map(FlowYear.Line::balance)
        .filter(FlowYearsTable::isTwoSided)
        .forEach(balance -> families.add(balance.family()));
    if (years.size() < 2 || families.isEmpty()) {
      return Optional.empty();
    }
    List<Row> rows = new ArrayList<>();
    families.forEach(family -> rows(family, rows));
    List<Column> columns =
        List.of(
            Column.text(words.text("flows.family"), 3),
            Column.text(words.text("flows.year"), 1),
            Column.text(words.text("flows.unit"), 1),
            Column.number(words.text("flows.side.in"), "", 2),
            Column.number(words.text("flows.year.change"), "%", 1),
            Column.number(words.text("flows.side.out"), "", 2),
            Column.number(words.text("flows.side.consumed"), "", 2),
            Column.number(words.text("flows.side.unexplained"), "", 2),
            new Column(words.text("flows.year.told"), Align.RIGHT, "", 2));
    return Optional.of(
        new Table(
            "flows-years",
            words.text(
                "report.flows.years",
                Map.of(
                    "from", years.getFirst().period().text(),
                    "until", years.getLast().period().text())),
            columns,
            rows,
            note()));
  }

  private String note() {
    boolean banded =
        years.stream()
            .flatMap(year -> year.lines().stream())
            .map(FlowYear.Line::balance)
            .anyMatch(BalanceRows::isBanded);
    String note = words.text(FlowNames.told("report.flows.years.note", results));
    return banded ? note + " " + words.text("report.flows.bands") : note;
  }

  /// A material of which one side alone is told is no balance in any year.
  private static boolean isTwoSided(Balance balance) {
    return !balance.family().isMaterial() || balance.verdict() != Balance.Verdict.INCOMPLETE;
  }

  private void rows(Family family, List<Row> rows) {
    Optional<Balance> before = Optional.empty();
    for (FlowYear year : years) {
      Optional<FlowYear.Line> line =
          year.lines().stream().filter(each -> each.balance().family().equals(family)).findFirst();
      rows.add(row(family, year, line, before));
      before = line.map(FlowYear.Line::balance);
    }
  }

  private Row row(
      Family family, FlowYear year, Optional<FlowYear.Line> line, Optional<Balance> before) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new TextCell(names.family(family)));
    cells.add(new TextCell(year.period().text()));
    cells.add(new TextCell(words.unit(family.unit())));
    if (line.isEmpty()) {
      EmptyCell gap = new EmptyCell(words.text("state.noData"));
      cells.addAll(List.of(gap, EmptyCell.BLANK, gap, gap, gap, gap));
      return new Row(cells, false);
    }
    Balance balance = line.get().balance();
    cells.add(sum(balance.sides().in()));
    cells.add(change(before.map(each -> each.sides().in()), balance.sides().in()));
    cells.add(sum(balance.sides().out()));
    cells.add(sum(balance.sides().consumed()));
    cells.add(
        balance.verdict() == Balance.Verdict.INCOMPLETE
            ? new EmptyCell(words.text("flows.unknown"))
            : words.figures().cell(balance.unexplained(), 1, 0, words.text("flows.untold")));
    cells.add(
        new TextCell(
            words.text(
                "flows.year.of",
                Map.of(
                    "told", words.whole(line.get().told()),
                    "all", words.whole(line.get().flows())))));
    return new Row(cells, false);
  }

  /// The flows that made a sum, whatever year their rows are of.
  private static Set<String> flows(Figure sum) {
    return sum.origin().terms().stream()
        .flatMap(term -> term.contributions().stream())
        .map(each -> each.row().table() + " " + each.row().key().replaceFirst(",[^,]*$", ""))
        .collect(Collectors.toSet());
  }

  /// A side of the balance, marked where a part of it is not told, as in the table of the period.
  private Cell sum(Figure side) {
    return words.figures().sum(side, 0, words.text("flows.untold"));
  }

  /// In percent of the year before; blank where one of the two is not known whole, or where flows
  /// are told in one that are not told in the other, for what is missing in one of them would look
  /// like a change.
  private static Cell change(Optional<Figure> before, Figure now) {
    boolean known =
        before.filter(each -> each.state() == Figure.State.KNOWN).isPresent()
            && now.state() == Figure.State.KNOWN
            && before.map(FlowYearsTable::flows).equals(Optional.of(flows(now)));
    double was = before.flatMap(Figure::findValue).orElse(0.0);
    return known && was > 0
        ? NumberCell.of(100 * (now.findValue().orElseThrow() / was - 1), 0)
        : EmptyCell.BLANK;
  }
}
