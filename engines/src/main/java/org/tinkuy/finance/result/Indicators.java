package org.tinkuy.finance.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.indicator.DatedFlow;
import org.tinkuy.finance.indicator.InternalRate;
import org.tinkuy.finance.indicator.Payback;
import org.tinkuy.finance.indicator.PresentValue;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseInput;

/// What investors ask of one row of flows beside its worth and its return: the worth in the other
/// convention and by days, the modified rate, the index, the time in which it is paid back. What
/// rests on a rate of discount is left out where the case states none.
///
/// @param whose `project` or `owners`
/// @param flows that they are read off
/// @param discount rate of these flows; absent where the case states none
/// @param values in the order in which they are shown
record Indicators(String whose, Line flows, Optional<CaseInput> discount, List<Value> values) {
  /// One of them.
  ///
  /// @param id behind that of whose it is
  /// @param word that names it
  /// @param value in the unit of its kind; NaN where it is not defined
  record Value(String id, String word, PartyTable.Kind kind, double value) {}

  /// Those of the project after tax, and of the owners.
  static List<Indicators> of(ProjectRun run) {
    List<Indicators> all = new ArrayList<>();
    run.model()
        .sums()
        .ifPresent(sums -> all.add(of(run, "project", sums.afterTax(), "discount.project")));
    run.model()
        .owners()
        .ifPresent(owners -> all.add(of(run, "owners", owners.net(), "discount.equity")));
    return all;
  }

  private static Indicators of(ProjectRun run, String whose, Line line, String rate) {
    Optional<CaseInput> discount = run.model().of().find(rate);
    Series flows = run.values().series(line);
    TimeGrid grid = run.model().graph().grid();
    List<Value> values = new ArrayList<>();
    discount.ifPresent(input -> discounted(values, flows, grid, Inputs.first(input)));
    put(values, "paybackTime", PartyTable.Kind.YEARS, years(Payback.of(flows), grid));
    rates(values, flows, grid);
    return new Indicators(whose, line, discount, List.copyOf(values));
  }

  private static void discounted(List<Value> values, Series flows, TimeGrid grid, double yearly) {
    double rate = PresentValue.effectivePerPeriod(yearly, grid.perYear());
    put(
        values,
        "worthAtEnd",
        PartyTable.Kind.MONEY,
        PresentValue.of(flows, rate, PresentValue.Convention.FIRST_DISCOUNTED));
    put(
        values,
        "worthByDays",
        PartyTable.Kind.MONEY,
        DatedFlow.presentValue(dated(flows, grid), yearly));
    put(
        values,
        "modifiedRate",
        PartyTable.Kind.SHARE,
        yearly(InternalRate.modified(flows, rate, rate), grid));
    put(values, "index", PartyTable.Kind.RATIO, PresentValue.profitabilityIndex(flows, rate));
    put(
        values,
        "discountedTime",
        PartyTable.Kind.YEARS,
        years(Payback.discounted(flows, rate), grid));
  }

  /// The rate by days; and all rates where there are several, none of which is a return.
  private static void rates(List<Value> values, Series flows, TimeGrid grid) {
    put(
        values,
        "rateByDays",
        PartyTable.Kind.SHARE,
        InternalRate.of(dated(flows, grid)).findUnique().orElse(Double.NaN));
    List<Double> roots = InternalRate.of(flows).roots();
    for (int i = 0; roots.size() > 1 && i < roots.size(); i++) {
      values.add(
          new Value("root." + (i + 1), "root", PartyTable.Kind.SHARE, yearly(roots.get(i), grid)));
    }
  }

  /// Each flow on the first day of its period.
  private static List<DatedFlow> dated(Series flows, TimeGrid grid) {
    return IntStream.range(0, flows.length())
        .mapToObj(t -> new DatedFlow(grid.month(t).atDay(1), flows.at(t)))
        .toList();
  }

  private static double yearly(double perPeriod, TimeGrid grid) {
    return Math.pow(1 + perPeriod, grid.perYear()) - 1;
  }

  private static double years(OptionalDouble periods, TimeGrid grid) {
    return periods.orElse(Double.NaN) / grid.perYear();
  }

  private static void put(List<Value> values, String word, PartyTable.Kind kind, double value) {
    values.add(new Value(word, word, kind, value));
  }
}
