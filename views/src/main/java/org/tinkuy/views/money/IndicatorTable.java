package org.tinkuy.views.money;

import java.util.List;
import java.util.Optional;
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
    List<Row> rows =
        UnsureFigures.of(results).stream()
            .filter(each -> each.word().startsWith(UnsureFigures.INDICATOR))
            .map(this::row)
            .toList();
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
                words.text("finance.indicator.note")));
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
