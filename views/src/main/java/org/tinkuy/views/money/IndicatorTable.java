package org.tinkuy.views.money;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.finance.result.PartyTable;
import org.tinkuy.finance.result.UnsureFigures;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.wording.Wording;

/// What investors ask beside worth and return: each indicator, its value, and what it means.
record IndicatorTable(FinanceResults results, FinanceNames names, Wording words) {

  /// The table; empty where the case has none of them.
  Optional<Table> table() {
    List<UnsureFigures.Shown> all =
        UnsureFigures.of(results).stream()
            .filter(each -> each.word().startsWith(UnsureFigures.INDICATOR))
            .toList();
    List<Row> rows = all.stream().filter(each -> !isRoot(each)).map(this::row).toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Table(
                "finance-indicators",
                words.text("finance.indicator.title"),
                List.of(
                    Column.text(words.text("finance.indicator.name"), 4),
                    Column.text(words.text("finance.families.unit"), 1),
                    Column.number(words.text("finance.parties.value"), "", 1),
                    Column.text(words.text("finance.indicator.means"), 6)),
                rows,
                words.text("finance.indicator.note") + roots(all)));
  }

  private static boolean isRoot(UnsureFigures.Shown of) {
    return of.word().equals(UnsureFigures.INDICATOR + "root");
  }

  /// All rates of flows that have several, beside what they mean: a root far below zero is no
  /// return, and in a row of its own reads as one.
  private String roots(List<UnsureFigures.Shown> all) {
    SequencedMap<String, List<String>> roots = new LinkedHashMap<>();
    for (UnsureFigures.Shown each : all) {
      if (isRoot(each)) {
        roots
            .computeIfAbsent(each.of().part(), _ -> new ArrayList<>())
            .add(new UnsureNames(each, names, words).value());
      }
    }
    StringBuilder told = new StringBuilder();
    roots.forEach(
        (part, rates) ->
            told.append(' ')
                .append(
                    words.text(
                        "finance.indicator.roots",
                        Map.of(
                            "part", words.text(names.fitting("finance.indicator." + part)),
                            "rates", words.list(rates)))));
    return told.toString();
  }

  private Row row(UnsureFigures.Shown of) {
    UnsureNames named = new UnsureNames(of, names, words);
    KindCells cells = new KindCells(names, words);
    PartyTable.Kind kind = of.kind().orElseThrow();
    return Row.of(
        new TextCell(named.name()),
        new TextCell(cells.unit(kind)),
        of.figure().findValue().map(value -> cells.cell(kind, value)).orElse(EmptyCell.BLANK),
        new TextCell(named.how()));
  }
}
