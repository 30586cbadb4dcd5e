package org.tinkuy.views.section;

import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.finance.result.UnsureFigures;
import org.tinkuy.views.Column;
import org.tinkuy.views.Row;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;

/// What investors ask beside worth and return: each indicator, its value, and what it means.
record IndicatorTable(FinanceResults results, FinanceNames names, Wording words) {

  /// The table; empty where the case has none of them.
  Optional<Table> table() {
    List<Row> rows =
        UnsureFigures.of(results).stream()
            .filter(each -> each.word().startsWith(UnsureFigures.INDICATOR))
            .map(each -> new UnsureNames(each, names, words))
            .map(
                each ->
                    Row.of(
                        new TextCell(each.name()),
                        new TextCell(each.value()),
                        new TextCell(each.how())))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Table(
                "finance-indicators",
                words.text("finance.indicator.title"),
                List.of(
                    Column.text(words.text("finance.indicator.name"), 4),
                    Column.text(words.text("finance.parties.value"), 2),
                    Column.text(words.text("finance.indicator.means"), 6)),
                rows,
                words.text("finance.indicator.note")));
  }
}
