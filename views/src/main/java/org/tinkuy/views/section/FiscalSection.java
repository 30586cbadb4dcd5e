package org.tinkuy.views.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.finance.result.YearValues;
import org.tinkuy.finance.view.GovernmentView;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;

/// What a case brings and costs the state, year by year.
final class FiscalSection {
  private static final String KEY = "finance.fiscal.";

  private FiscalSection() {}

  /// The section; empty where the case has no stack.
  static Optional<Section> of(FinanceResults results, FinanceNames names, Wording words) {
    return results
        .state()
        .map(
            state ->
                new Section(
                    "finance-fiscal",
                    words.text(KEY + "title"),
                    List.of(table(results, state, names, words))));
  }

  /// With what would be owed at the end of each year if a contract ended then.
  private static Table table(
      FinanceResults results, GovernmentView state, FinanceNames names, Wording words) {
    SequencedMap<String, List<Double>> early = new LinkedHashMap<>();
    for (String word : List.of("onCompanyDefault", "onGovernmentDefault")) {
      results
          .run()
          .model()
          .find("contract." + word)
          .ifPresent(line -> early.put(word, YearValues.of(results.run(), line)));
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("finance.report.year"), 1));
    for (String word :
        List.of(
            "received", "current", "capital", "balance", "forgone", "expected", "high", "cap")) {
      columns.add(Column.number(words.text(KEY + word), names.millions(), 2));
    }
    for (String word : early.keySet()) {
      columns.add(Column.number(words.text(KEY + word), names.millions(), 2));
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < state.years().size(); i++) {
      GovernmentView.FiscalYear each = state.years().get(i);
      int year = i;
      List<Cell> cells =
          new ArrayList<>(
              List.of(
                  new TextCell(Integer.toString(each.year())),
                  FinanceTable.cell(names.inMillions(each.received())),
                  FinanceTable.cell(names.inMillions(each.current())),
                  FinanceTable.cell(names.inMillions(each.capital())),
                  FinanceTable.cell(names.inMillions(each.balance())),
                  FinanceTable.cell(names.inMillions(each.forgone())),
                  FinanceTable.cell(names.inMillions(each.contingent().expected())),
                  FinanceTable.cell(names.inMillions(each.contingent().high())),
                  FinanceTable.cell(names.inMillions(each.contingent().cap()))));
      early
          .values()
          .forEach(owed -> cells.add(FinanceTable.cell(names.inMillions(owed.get(year)))));
      rows.add(new Row(cells, false));
    }
    return new Table(
        "finance-fiscal-years", words.text(KEY + "title"), columns, rows, words.text(KEY + "note"));
  }
}
