package org.tinkuy.finance.result;

import java.util.Optional;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.EconomyPlan;

/// The level of prices against the base month by period, by which money of the day becomes money of
/// that month: what the real rate of a state discounts.
///
/// @param level > 0; 1 throughout in constant prices
record PriceLevel(ProjectRun run, Series level) {

  /// That of a case; empty where it is in prices of the day and names no index that takes them back
  /// (`economy.deflator`).
  static Optional<PriceLevel> of(ProjectRun run) {
    if (!run.model().of().head().isNominal()) {
      return Optional.of(none(run));
    }
    return run.model()
        .of()
        .extras()
        .society()
        .economy()
        .map(EconomyPlan::deflator)
        .flatMap(index -> run.model().find("index." + index))
        .map(run.values()::series)
        .map(level -> new PriceLevel(run, level));
  }

  /// Prices as they are.
  static PriceLevel none(ProjectRun run) {
    return new PriceLevel(run, Series.constant(1, run.model().graph().grid().periods()));
  }

  /// A line by period in prices of the base month.
  Series of(Line line) {
    return of(run.values().series(line));
  }

  /// A flow or stock by period in prices of the base month.
  Series of(Series flow) {
    return Series.of(level.length(), t -> flow.at(t) / level.at(t));
  }

  /// The mean rise of a year over the life: `(level(n - 1) / level(0))^(periods a year / (n - 1)) -
  /// 1`; 0 in constant prices.
  double yearlyRise() {
    int steps = level.length() - 1;
    double perYear = run.model().graph().grid().perYear();
    return steps == 0 ? 0 : Math.pow(level.at(steps) / level.at(0), perYear / steps) - 1;
  }

  /// The mean level of each year.
  Series yearly() {
    int perYear = run.model().graph().grid().perYear();
    return Series.of(
        level.length() / perYear,
        year -> level.between(year * perYear, (year + 1) * perYear).total() / perYear);
  }
}
