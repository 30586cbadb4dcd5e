package org.tinkuy.views.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.finance.result.FiscalColumn;
import org.tinkuy.finance.result.YearValues;
import org.tinkuy.finance.view.GovernmentView;
import org.tinkuy.views.Column;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.wording.Wording;

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
    List<YearTable.Shown> shown = new ArrayList<>();
    boolean isKnown = FiscalColumn.isKnown(state);
    for (FiscalColumn each : FiscalColumn.told(state)) {
      List<Double> values =
          state.years().stream().map(year -> names.inMillions(each.in(year))).toList();
      YearTable.Joined joined = each.isSummed() ? YearTable.Joined.SUM : YearTable.Joined.MOST;
      shown.add(column(each.word(), values, joined, names, words));
    }
    for (String word : List.of("onCompanyDefault", "onGovernmentDefault")) {
      results
          .run()
          .model()
          .find("contract." + word)
          .map(line -> YearValues.of(results.run(), line).stream().map(names::inMillions).toList())
          .ifPresent(owed -> shown.add(column(word, owed, YearTable.Joined.MOST, names, words)));
    }
    return FinanceTable.years(results.run(), words)
        .table(
            "finance-fiscal-years",
            words.text(KEY + "table"),
            shown,
            false,
            words.text(KEY + "note")
                + high(state, shown, words)
                + " "
                + words.text(KEY + (isKnown ? "debtNote" : "noDebt")));
  }

  /// With what chance the high cost is passed, where its column is shown.
  private static String high(GovernmentView state, List<YearTable.Shown> shown, Wording words) {
    Column high = Column.number(words.text(KEY + "high"), "", 1);
    return shown.stream().noneMatch(each -> each.column().label().equals(high.label()))
        ? ""
        : " " + words.text(KEY + "highNote", "chance", words.statedPercent(state.rare()));
  }

  private static YearTable.Shown column(
      String word,
      List<Double> values,
      YearTable.Joined joined,
      FinanceNames names,
      Wording words) {
    return new YearTable.Shown(
        Column.number(words.text(KEY + word), names.millions(), 2), values, joined);
  }
}
