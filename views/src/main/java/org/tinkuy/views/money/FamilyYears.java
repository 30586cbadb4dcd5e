package org.tinkuy.views.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.family.FinancedProject;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.result.FamilyColumns;
import org.tinkuy.finance.result.FamilyColumns.Column.Compared;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.finance.result.YearValues;
import org.tinkuy.views.Column;
import org.tinkuy.views.Table;
import org.tinkuy.views.wording.Wording;

/// What each family asks of the state and how it covers its debt, year by year.
final class FamilyYears {
  private final FinanceResults results;
  private final FamilyColumns families;
  private final FinanceNames names;
  private final Wording words;

  FamilyYears(FinanceResults results, FamilyColumns families, FinanceNames names, Wording words) {
    this.results = results;
    this.families = families;
    this.names = names;
    this.words = words;
  }

  /// Public money by year: what is paid in less what is paid back.
  Table publicMoney() {
    List<YearTable.Shown> shown = new ArrayList<>();
    for (Compared each : families.compared()) {
      List<Double> paid =
          sums(each.result().publicMoney().paidIn().minus(each.result().publicMoney().paidBack()));
      shown.add(
          new YearTable.Shown(
              Column.number(FamiliesSection.name(each, words), names.millions(), 2),
              paid.stream().map(names::inMillions).toList(),
              YearTable.Joined.SUM));
    }
    return FinanceTable.years(results.run(), words)
        .table(
            "finance-families-public",
            words.text("finance.families.byYear"),
            shown,
            false,
            words.text("finance.families.byYear.note"));
  }

  /// The lowest DSCR tested in each year and LLCR at its end; empty where no family has debt.
  Optional<Table> covers() {
    List<YearTable.Shown> shown = new ArrayList<>();
    for (Compared each : families.compared()) {
      if (each.result().cover().isPresent()) {
        String name = FamiliesSection.name(each, words);
        shown.add(ratio(words.labelled(name, "DSCR"), dscr(each.project())));
        shown.add(
            ratio(
                words.labelled(name, "LLCR"),
                YearValues.after(
                    each.project().flows().grid().perYear(),
                    each.result().cover().get().loanLife())));
      }
    }
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            FinanceTable.years(results.run(), words)
                .table(
                    "finance-families-covers",
                    words.text("finance.families.covers"),
                    shown,
                    false,
                    names.find("finance.families.covers.note").orElse("")));
  }

  private YearTable.Shown ratio(String heading, List<Double> values) {
    return new YearTable.Shown(
        Column.number(heading, words.text("finance.unit.times"), 2),
        values,
        YearTable.Joined.LEAST);
  }

  /// The lowest test of each year.
  private static List<Double> dscr(FinancedProject project) {
    return YearValues.lowest(
        project.flows().grid().perYear(), project.series(project.lines().tested()));
  }

  private List<Double> sums(Series series) {
    int perYear = results.run().model().graph().grid().perYear();
    List<Double> sums = new ArrayList<>();
    for (int t = 0; t < series.length(); t += perYear) {
      sums.add(series.between(t, t + perYear).total());
    }
    return sums;
  }
}
