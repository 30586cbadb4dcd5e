package org.tinkuy.finance.result;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.model.EarlyEndLines;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.SocietyPlan;
import org.tinkuy.finance.view.GovernmentView;

/// What the state has promised in a case: loans that it guarantees, least revenues, stated amounts,
/// and what it owes where a contract ends early.
final class StatePromises {
  /// Hazard of what comes for certain, beyond which no number tells a difference.
  private static final double CERTAIN = 700;

  private final ProjectRun run;
  private final PriceLevel prices;
  private final int years;

  StatePromises(ProjectRun run, PriceLevel prices) {
    this.run = run;
    this.prices = prices;
    this.years = YearValues.years(run).size();
  }

  Optional<GovernmentView.Promise> find(String id) {
    return list().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /// Every promise, in the order of the case; the early end of a contract last.
  List<GovernmentView.Promise> list() {
    List<GovernmentView.Promise> promises = new ArrayList<>();
    for (SocietyPlan.Promise each : run.model().of().extras().society().promises()) {
      String path = "promises." + each.id();
      promises.add(
          switch (each.promised()) {
            case LOAN -> once(each, path, owed(each.of()).times(number(path + ".covered")));
            case AMOUNT -> once(each, path, stated(path + ".amount"));
            case LEAST_REVENUE -> floor(each, path);
          });
    }
    EarlyEndLines.find(run.model()).ifPresent(lines -> promises.add(earlyEnd(lines)));
    return promises;
  }

  /// What the state owes where its contract ends early, counted in the year of the end: on average
  /// over its months what it would owe if the contract ended when each begins.
  private GovernmentView.Promise earlyEnd(EarlyEndLines lines) {
    TimeGrid grid = run.model().graph().grid();
    List<GovernmentView.Promise.EarlyEnd.Cause> causes = new ArrayList<>();
    lines
        .causes()
        .forEach(
            (end, of) -> {
              double likely = number(end.id("probability"));
              double hazard = Math.min(CERTAIN, -Math.log1p(-likely));
              Series months =
                  Series.of(
                      grid.periods(), t -> possible(grid, t, end.from()) / (double) grid.perYear());
              Series owed = prices.of(of.owed());
              Series before = Series.of(grid.periods(), t -> t == 0 ? 0 : owed.at(t - 1));
              Series possible = sums(months);
              Series weighed = sums(Series.of(grid.periods(), t -> before.at(t) * months.at(t)));
              causes.add(
                  new GovernmentView.Promise.EarlyEnd.Cause(
                      possible.times(hazard),
                      Series.of(
                          years, y -> possible.at(y) == 0 ? 0 : weighed.at(y) / possible.at(y))));
            });
    return new GovernmentView.Promise.EarlyEnd("contract", causes);
  }

  /// The part of a period from a month on, 0 to 1.
  private static double possible(TimeGrid grid, int period, YearMonth from) {
    long months = ChronoUnit.MONTHS.between(from, grid.month(period)) + grid.step().months();
    return Math.max(0, Math.min(1, months / (double) grid.step().months()));
  }

  /// A promise that is called in one year or another, and then no more.
  private GovernmentView.Promise once(SocietyPlan.Promise of, String path, Series exposure) {
    return new GovernmentView.Promise.LoanGuarantee(
        of.id(), exposure, number(path + ".likelihood"), number(path + ".recovery"));
  }

  /// An amount that the case states by year, as at the end of each.
  private Series stated(String id) {
    TimeGrid grid = run.model().graph().grid();
    CaseInput amount = run.model().of().find(id).orElseThrow();
    Series level = prices.yearly();
    return Series.of(
        years, year -> Inputs.at(amount, grid, (year + 1) * grid.perYear() - 1) / level.at(year));
  }

  /// What is owed at the end of each year, in the money of the case.
  private Series owed(String layer) {
    return run.model().loans().stream()
        .filter(loan -> loan.facility().layer().id().equals(layer))
        .findFirst()
        .map(loan -> ends(run, prices.of(loan.balance())))
        .orElseGet(this::nothing);
  }

  /// A floor stands up to its last month and no longer: of the year in which it ends, the revenue
  /// of the months before counts alone.
  private GovernmentView.Promise floor(SocietyPlan.Promise of, String path) {
    TimeGrid grid = run.model().graph().grid();
    Series covered =
        run.model()
            .find("products." + of.of() + ".revenue")
            .map(prices::of)
            .map(
                revenue ->
                    Series.of(revenue.length(), t -> revenue.at(t) * covered(grid, t, of.until())))
            .map(this::sums)
            .orElseGet(this::nothing);
    return new GovernmentView.Promise.RevenueFloor(
        of.id(), covered.times(number(path + ".floor")), covered, number(path + ".volatility"));
  }

  /// The part of a period up to a month and with it, 0 to 1.
  private static double covered(TimeGrid grid, int period, YearMonth until) {
    long months = ChronoUnit.MONTHS.between(grid.month(period), until) + 1;
    return Math.max(0, Math.min(1, months / (double) grid.step().months()));
  }

  private double number(String input) {
    return run.model().of().find(input).map(Inputs::first).orElse(0.0);
  }

  private Series nothing() {
    return Series.constant(0, years);
  }

  private Series sums(Series flow) {
    return sums(run, flow);
  }

  /// A flow by year.
  static Series sums(ProjectRun run, Series flow) {
    int perYear = run.model().graph().grid().perYear();
    return Series.of(
        flow.length() / perYear,
        year -> flow.between(year * perYear, (year + 1) * perYear).total());
  }

  /// A stock at the end of each year.
  static Series ends(ProjectRun run, Series stock) {
    int perYear = run.model().graph().grid().perYear();
    return Series.of(stock.length() / perYear, year -> stock.at((year + 1) * perYear - 1));
  }
}
