package org.tinkuy.finance.family;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.kernel.Check;

/// What a park spends and earns before anybody finances it.
///
/// @param works cost of each phase by period, >= 0, by the id of the phase
/// @param revenue by period, >= 0
/// @param running cost of running the park by period, >= 0
/// @param letShare share of the park that is let at the end of each period, 0 to 1
public record ProjectFlows(
    Setting setting,
    SequencedMap<String, Series> works,
    Series revenue,
    Series running,
    Series letShare,
    TaxTerms tax) {

  /// Where the flows stand.
  ///
  /// @param money type of the flows
  /// @param company id of the party that is financed
  /// @param markets what layers of a stack read beside the flows: base rates, exchange rates,
  ///   ceilings of a budget, payments for results
  public record Setting(TimeGrid grid, LineType money, String company, Map<Line, Series> markets) {
    public Setting {
      markets = Collections.unmodifiableMap(new LinkedHashMap<>(markets));
      Check.that(
          money.shape() == Shape.FLOW,
          "finance.family.money",
          "Project: its money must be a flow, but is %s.",
          money);
    }
  }

  /// How the company's income is taxed, the same in all years.
  ///
  /// @param rate of tax on income, 0 to 1
  /// @param life_years over which works are written off, > 0
  /// @param interestCap interest allowed as a share of earnings, >= 0
  /// @param lossLimit share of a year's income that losses may be set off against, 0 to 1
  /// @param workersShare of the income, before tax, 0 to 1
  public record TaxTerms(
      double rate, double life_years, double interestCap, double lossLimit, double workersShare) {

    /// No tax at all.
    public static final TaxTerms NONE = new TaxTerms(0, 1, 1, 1, 0);

    public TaxTerms {
      Check.that(
          rate >= 0 && rate <= 1 && life_years > 0 && workersShare >= 0 && workersShare <= 1,
          "finance.family.tax",
          "Tax: rate and workers' share must be from 0 to 1 and the life > 0, but are %s, %s and"
              + " %s.",
          rate,
          workersShare,
          life_years);
    }
  }

  public ProjectFlows {
    works = new LinkedHashMap<>(works);
    Check.that(!works.isEmpty(), "finance.family.flows", "Project: it must have a phase of works.");
    TimeGrid grid = setting.grid;
    for (Series each : works.values()) {
      checkLength(grid, each);
    }
    checkLength(grid, revenue);
    checkLength(grid, running);
    checkLength(grid, letShare);
  }

  private static void checkLength(TimeGrid grid, Series series) {
    Check.that(
        series.length() == grid.periods(),
        "finance.family.length",
        "Project: every series must have %s periods, but one has %s.",
        grid.periods(),
        series.length());
  }

  @Override
  public SequencedMap<String, Series> works() {
    return new LinkedHashMap<>(works);
  }

  public TimeGrid grid() {
    return setting.grid;
  }

  public LineType money() {
    return setting.money;
  }

  public String company() {
    return setting.company;
  }

  /// All works together.
  public Series need() {
    Series sum = Series.constant(0, grid().periods());
    for (Series each : works.values()) {
      sum = sum.plus(each);
    }
    return sum;
  }

  /// Revenue less running cost.
  public Series earnings() {
    return revenue.minus(running);
  }

  /// Earnings less works: the flows of the project before tax and finance.
  public Series net() {
    return earnings().minus(need());
  }

  /// The same with other amounts: works, revenue and running cost each so many times what they
  /// were, all that is earned so many periods later.
  public ProjectFlows under(Downside downside) {
    Map<String, Series> dearer = new LinkedHashMap<>();
    works.forEach((id, cost) -> dearer.put(id, cost.times(downside.works())));
    int late = downside.delay_periods();
    return new ProjectFlows(
        setting,
        new LinkedHashMap<>(dearer),
        later(revenue, late).times(downside.revenue()),
        later(running, late).times(downside.running()),
        later(letShare, late),
        tax);
  }

  private static Series later(Series series, int periods) {
    return Series.of(series.length(), t -> t < periods ? 0 : series.at(t - periods));
  }

  /// What goes worse than in the base case, all at once.
  ///
  /// @param works factor on their cost, > 0; 1 for as in the base
  /// @param revenue factor, >= 0
  /// @param running factor on running cost, >= 0
  /// @param delay_periods by which all that is earned and spent in operation comes later, >= 0
  public record Downside(double works, double revenue, double running, int delay_periods) {
    public Downside {
      Check.that(
          works > 0 && revenue >= 0 && running >= 0 && delay_periods >= 0,
          "finance.family.downside",
          "Downside: factors and delay must be >= 0, but are %s, %s, %s and %s.",
          works,
          revenue,
          running,
          delay_periods);
    }
  }
}
