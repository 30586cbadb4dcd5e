package org.tinkuy.views.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.tinkuy.finance.result.FinanceResults;
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

  /// A column of the table.
  ///
  /// @param isAlways whether it is shown where it is nothing in all years: of taxes, works and the
  ///   balance even that is told, of the rest the case need not say anything
  private record Seen(
      String word,
      boolean isAlways,
      YearTable.Joined joined,
      ToDoubleFunction<GovernmentView.FiscalYear> value) {}

  /// What is not told where nobody has said who controls the works.
  private static final List<String> DEBT = List.of("accrual", "liability", "debt");

  private static final List<Seen> ALL =
      List.of(
          new Seen("received", true, YearTable.Joined.SUM, GovernmentView.FiscalYear::received),
          new Seen("current", false, YearTable.Joined.SUM, GovernmentView.FiscalYear::current),
          new Seen("capital", true, YearTable.Joined.SUM, GovernmentView.FiscalYear::capital),
          new Seen("balance", true, YearTable.Joined.SUM, GovernmentView.FiscalYear::balance),
          new Seen("accrual", false, YearTable.Joined.SUM, each -> each.debt().accrual()),
          new Seen("liability", false, YearTable.Joined.MOST, each -> each.debt().liability()),
          new Seen("debt", false, YearTable.Joined.MOST, each -> each.debt().total()),
          new Seen("forgone", false, YearTable.Joined.SUM, GovernmentView.FiscalYear::forgone),
          new Seen("expected", false, YearTable.Joined.SUM, each -> each.contingent().expected()),
          new Seen("high", false, YearTable.Joined.MOST, each -> each.contingent().high()),
          new Seen("cap", false, YearTable.Joined.MOST, each -> each.contingent().cap()),
          new Seen(
              "enterprise", false, YearTable.Joined.MOST, each -> each.contingent().enterprise()));

  /// With what would be owed at the end of each year if a contract ended then.
  private static Table table(
      FinanceResults results, GovernmentView state, FinanceNames names, Wording words) {
    List<YearTable.Shown> shown = new ArrayList<>();
    boolean isKnown =
        state.years().stream().noneMatch(year -> Double.isNaN(year.debt().liability()));
    for (Seen each : ALL) {
      List<Double> values =
          state.years().stream()
              .map(year -> names.inMillions(each.value().applyAsDouble(year)))
              .toList();
      boolean isTold = isKnown || !DEBT.contains(each.word());
      if (each.isAlways() || (isTold && values.stream().anyMatch(value -> value != 0))) {
        shown.add(column(each.word(), values, each.joined(), names, words));
      }
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
    String high = words.text(KEY + "high");
    return shown.stream().noneMatch(each -> each.column().label().equals(high))
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
