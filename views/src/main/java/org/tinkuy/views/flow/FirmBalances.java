package org.tinkuy.views.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tinkuy.catalog.Family;
import org.tinkuy.flows.Amount;
import org.tinkuy.flows.Balance;
import org.tinkuy.flows.Balance.Verdict;
import org.tinkuy.flows.FlowGraph;
import org.tinkuy.flows.FlowResults;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.Row;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.wording.Wording;

/// What each firm and body took in and what became of it: its water, its energy, and each material
/// of which it tells both. Of the other materials a firm says one side alone, which is no balance;
/// their table is a list of what is told. Paper leaves out firms of whose water or energy one side
/// alone is told, which would fill pages with what is not told.
final class FirmBalances {
  private final FlowResults results;
  private final FlowNames names;
  private final Wording words;

  FirmBalances(FlowResults results, FlowNames names, Wording words) {
    this.results = results;
    this.names = names;
    this.words = words;
  }

  /// The tables that have rows.
  ///
  /// @param isPictured whether the reader sees the pictures of flows, to which a note points
  List<Table> tables(boolean isPictured) {
    List<Table> tables = new ArrayList<>();
    of("holders", firms(Family::isWater), tables, isPictured);
    of("firm-energy", firms(Family::isEnergy), tables, isPictured);
    materials(tables, isPictured);
    return tables;
  }

  private List<Balance> firms(Predicate<Family> which) {
    return results.balances().stream()
        .filter(balance -> !balance.isOfPark() && which.test(balance.family()))
        .toList();
  }

  /// A family by holder, the largest imbalance first, then what cannot be told by its size.
  private void of(String id, List<Balance> balances, List<Table> tables, boolean isPictured) {
    if (balances.isEmpty()) {
      return;
    }
    BalanceRows rows = rows(balances);
    List<Balance> sorted = sorted(balances);
    List<Balance> told = sorted.stream().filter(BalanceRows::isTwoSided).toList();
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("flows.holder"), 6));
    columns.addAll(rows.columns(words.unit(balances.getFirst().family().unit())));
    String title = "report.flows.balance." + (id.equals("holders") ? "holders" : "energy");
    String said = said(sorted, isPictured);
    String note = rows.note(said, isPictured);
    Table whole = new Table("flows-" + id, title(title), columns, lines(sorted, rows), note);
    int left = sorted.size() - told.size();
    if (left == 0) {
      tables.add(whole);
      return;
    }
    String others = words.text("report.flows.balance.oneSide", "count", words.whole(left));
    String paper =
        told.isEmpty()
            ? words.text("report.flows.balance.noneTwoSided", "count", words.whole(left))
            : rows.note((said + " " + others).strip(), isPictured);
    tables.add(whole.onPaper(lines(told, rows), paper));
  }

  /// In which order the rows stand, where there are several, and why the picture of water tells
  /// other amounts.
  private String said(List<Balance> sorted, boolean isPictured) {
    String order = sorted.size() > 1 ? words.text("report.flows.balance.order") : "";
    boolean apart =
        isPictured
            && results.graph().arcs(sorted.getFirst().family()).stream()
                .filter(arc -> arc.family().isWater())
                .anyMatch(arc -> arc.isLoop() || isOfWorks(arc));
    List<String> said = new ArrayList<>(List.of(order));
    if (apart) {
      said.add(words.text("report.flows.balance.picture"));
      lost(sorted.getFirst().family(), said);
    }
    return String.join(" ", said).strip();
  }

  /// Plants of the body at which more is left than uncertainty accounts for: the balance of the
  /// body has all its plants together, in which that may be lost.
  private void lost(Family family, List<String> said) {
    for (FlowGraph.Node node : results.graph().nodes().values()) {
      if (node.kind() == FlowGraph.Kind.WORKS && results.isLeft(node, family)) {
        Amount rest = results.graph().rest(node.id(), family);
        Map<String, String> places = new TreeMap<>();
        places.put("plant", names.node(node, family));
        places.put("amount", amount(rest.value(), family));
        places.put("half", amount(rest.margin(results.coverage()), family));
        said.add(words.text("report.flows.balance.plant", places));
      }
    }
  }

  private String amount(double value, Family family) {
    return words.numbers().format(value, 0, words.unit(family.unit()));
  }

  private boolean isOfWorks(FlowGraph.Arc arc) {
    return results.graph().node(arc.to()).kind() == FlowGraph.Kind.WORKS;
  }

  private BalanceRows rows(List<Balance> balances) {
    return new BalanceRows(results, names, words, balances);
  }

  private List<Row> lines(List<Balance> balances, BalanceRows rows) {
    List<Row> lines = new ArrayList<>();
    for (Balance balance : balances) {
      List<Cell> cells = new ArrayList<>();
      cells.add(new TextCell(names.holder(balance.subject())));
      cells.addAll(rows.cells(balance));
      lines.add(new Row(cells, balance.verdict() == Verdict.FLAGGED));
    }
    return lines;
  }

  /// Materials by firm: those of which both sides are told, the largest first; how many more are
  /// told on one side alone stands below.
  private void materials(List<Table> tables, boolean isPictured) {
    List<Balance> all = firms(Family::isMaterial);
    List<Balance> both = all.stream().filter(FirmBalances::isTwoSided).toList();
    if (both.isEmpty()) {
      return;
    }
    BalanceRows rows = rows(both);
    List<Row> lines = new ArrayList<>();
    for (Balance balance :
        both.stream().sorted(Comparator.comparingDouble(BalanceRows::size).reversed()).toList()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(new TextCell(names.holder(balance.subject())));
      cells.add(new TextCell(names.family(balance.family())));
      cells.addAll(rows.cells(balance));
      lines.add(new Row(cells, balance.verdict() == Verdict.FLAGGED));
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("flows.holder"), 6));
    columns.add(Column.text(words.text("flows.family"), 3));
    columns.addAll(rows.columns(words.unit(both.getFirst().family().unit())));
    Map<String, String> places = new TreeMap<>();
    places.put(
        "in", words.whole(all.stream().filter(FirmBalances::tellsIntakeAlone).toList().size()));
    places.put(
        "out", words.whole(all.stream().filter(FirmBalances::tellsFateAlone).toList().size()));
    String note = words.text("report.flows.balance.materials.note", places);
    if (isPictured) {
      note += " " + words.text("report.flows.balance.materials.note.picture");
    }
    tables.add(
        new Table(
            "flows-firm-materials",
            title("report.flows.balance.materials"),
            columns,
            lines,
            rows.note(note, isPictured)));
  }

  private String title(String key) {
    return words.text(key, "period", results.inventory().period().text());
  }

  private static boolean isTwoSided(Balance balance) {
    return BalanceRows.tellsIntake(balance) && BalanceRows.tellsFate(balance);
  }

  private static boolean tellsIntakeAlone(Balance balance) {
    return BalanceRows.tellsIntake(balance) && !BalanceRows.tellsFate(balance);
  }

  private static boolean tellsFateAlone(Balance balance) {
    return !BalanceRows.tellsIntake(balance) && BalanceRows.tellsFate(balance);
  }

  private static List<Balance> sorted(List<Balance> balances) {
    return balances.stream().sorted((a, b) -> Double.compare(rank(b), rank(a))).toList();
  }

  private static double rank(Balance balance) {
    double size = Math.abs(balance.unexplained().findValue().orElse(0.0));
    return switch (balance.verdict()) {
      case FLAGGED -> 2e15 + size;
      case CLOSED, INCONCLUSIVE -> 1e15 + size;
      case INCOMPLETE -> BalanceRows.size(balance);
    };
  }
}
