package org.tinkuy.views.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.ToDoubleFunction;
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

  /// A column of the table.
  ///
  /// @param isAlways whether it is shown where it is nothing in all years: of taxes, works and the
  ///   balance even that is told, of the rest the case need not say anything
  private record Seen(
      String word, boolean isAlways, ToDoubleFunction<GovernmentView.FiscalYear> value) {}

  private static final List<Seen> ALL =
      List.of(
          new Seen("received", true, GovernmentView.FiscalYear::received),
          new Seen("current", false, GovernmentView.FiscalYear::current),
          new Seen("capital", true, GovernmentView.FiscalYear::capital),
          new Seen("balance", true, GovernmentView.FiscalYear::balance),
          new Seen("forgone", false, GovernmentView.FiscalYear::forgone),
          new Seen("expected", false, each -> each.contingent().expected()),
          new Seen("high", false, each -> each.contingent().high()),
          new Seen("cap", false, each -> each.contingent().cap()));

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
    List<Seen> seen =
        ALL.stream()
            .filter(
                each ->
                    each.isAlways()
                        || state.years().stream()
                            .anyMatch(year -> each.value().applyAsDouble(year) != 0))
            .toList();
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("finance.report.year"), 1));
    for (Seen each : seen) {
      columns.add(Column.number(words.text(KEY + each.word()), names.millions(), 2));
    }
    for (String word : early.keySet()) {
      columns.add(Column.number(words.text(KEY + word), names.millions(), 2));
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < state.years().size(); i++) {
      GovernmentView.FiscalYear year = state.years().get(i);
      int at = i;
      List<Cell> cells = new ArrayList<>();
      cells.add(new TextCell(Integer.toString(year.year())));
      for (Seen each : seen) {
        cells.add(FinanceTable.cell(names.inMillions(each.value().applyAsDouble(year))));
      }
      early.values().forEach(owed -> cells.add(FinanceTable.cell(names.inMillions(owed.get(at)))));
      rows.add(new Row(cells, false));
    }
    return new Table(
        "finance-fiscal-years", words.text(KEY + "title"), columns, rows, words.text(KEY + "note"));
  }
}
