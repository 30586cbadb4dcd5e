package org.tinkuy.finance.result;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import org.tinkuy.catalog.Tolerances;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.indicator.GrantElement;
import org.tinkuy.finance.indicator.PresentValue;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.SocietyPlan;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.StackLines;
import org.tinkuy.finance.view.EconomyView;
import org.tinkuy.finance.view.ImpactView;

/// What a case is worth to the economy, and what it does for people and climate.
final class SocietyStudy {
  /// Items that are asked for a switching value; those after them must change many times over. One
  /// that would have to lose more than all of itself has none.
  private static final int MOST_CRITICAL = 8;

  private final ProjectRun run;
  private final Tolerances usual;
  private final SocietyPlan plan;
  private final JobFlows jobs;
  private final int perYear;

  /// @param usual holds `grantRate`, at which a soft loan is compared with one of the market
  SocietyStudy(ProjectRun run, Tolerances usual) {
    this.usual = usual;
    this.run = run;
    this.plan = run.model().of().extras().society();
    this.jobs = JobFlows.of(run);
    this.perYear = run.model().graph().grid().perYear();
  }

  /// A case without economic prices has no figure.
  PartyTable economy(Optional<EconomyView> view) {
    Measures all = new Measures();
    if (view.isEmpty()) {
      all.miss("economicPrices");
      return all.of(PartyTable.Party.ECONOMY);
    }
    all.rate(PartyMeasure.ECONOMIC_RATE, view.get().rate(), perYear);
    all.put(PartyMeasure.ECONOMIC_WORTH, view.get().worth());
    all.put(PartyMeasure.FINANCIAL_WORTH, view.get().financial());
    shown(view.get().distribution())
        .forEach((group, gain) -> all.put(PartyMeasure.GAIN, "groups." + group, gain));
    SequencedMap<String, OptionalDouble> switching = view.get().switching();
    view.get().mostCritical().stream()
        .limit(MOST_CRITICAL)
        .filter(item -> switching.getOrDefault(item, OptionalDouble.empty()).orElse(-2) >= -1)
        .forEach(
            item ->
                all.put(
                    PartyMeasure.SWITCHING,
                    item.contains(".") ? item : "economy." + item,
                    switching.getOrDefault(item, OptionalDouble.empty()).orElseThrow()));
    return all.of(PartyTable.Party.ECONOMY);
  }

  /// Groups that neither gain nor lose are left out.
  private static Map<String, Double> shown(SequencedMap<String, Double> groups) {
    Map<String, Double> shown = new LinkedHashMap<>(groups);
    shown.values().removeIf(gain -> gain == 0);
    return shown;
  }

  PartyTable impact() {
    Measures all = new Measures();
    double most = most(jobs.all(run.model().graph().grid().periods()));
    if (!jobs.permanent().isEmpty()) {
      all.put(PartyMeasure.JOBS, most);
    }
    jobs.permanent().forEach((id, each) -> all.put(PartyMeasure.JOBS, "jobs." + id, most(each)));
    if (!jobs.personYears().isEmpty()) {
      all.put(PartyMeasure.PERSON_YEARS, personYears());
    }
    jobs.personYears()
        .forEach((id, each) -> all.put(PartyMeasure.PERSON_YEARS, "jobs." + id, each));
    ImpactView view = view(most);
    if (most > 0) {
      double invested = run.values().total(run.model().sums().orElseThrow().invested());
      all.put(PartyMeasure.INVESTED_PER_JOB, invested / most);
      all.put(PartyMeasure.COST_PER_JOB, view.costPerJob());
    } else {
      all.miss("outcomes");
    }
    abatement(all, view);
    if (plan.outcomes().isEmpty()) {
      all.miss(PartyMeasure.SOCIAL_RETURN);
    } else {
      all.put(PartyMeasure.SOCIAL_RETURN, view.socialReturn());
    }
    all.put(PartyMeasure.LEVERAGE, view.leverage());
    for (SocietyPlan.Metric each : plan.metrics()) {
      String metric = "metrics." + each.catalogue() + " " + each.code();
      all.put(metric(each.of()), metric, value(each, most));
    }
    return all.of(PartyTable.Party.IMPACT);
  }

  private void abatement(Measures all, ImpactView view) {
    if (plan.abatements().isEmpty()) {
      all.miss(PartyMeasure.ABATEMENT);
      return;
    }
    all.put(PartyMeasure.AVOIDED, avoided());
    all.put(PartyMeasure.ABATEMENT, view.abatement());
  }

  private double personYears() {
    return jobs.personYears().values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /// Tonnes in the year in which most are avoided.
  private double avoided() {
    double most = 0;
    for (int t = 0; t < run.model().graph().grid().periods(); t++) {
      most = Math.max(most, Abatements.avoided(run, t));
    }
    return most;
  }

  private static double most(Series series) {
    double most = 0;
    for (int t = 0; t < series.length(); t++) {
      most = Math.max(most, series.at(t));
    }
    return most;
  }

  private ImpactView view(double most) {
    double rate = run.model().of().find("discount.public").map(Inputs::first).orElse(Double.NaN);
    List<ImpactView.Metric> metrics = new ArrayList<>();
    for (SocietyPlan.Metric each : plan.metrics()) {
      metrics.add(
          new ImpactView.Metric(
              each.catalogue(), each.code(), each.of().name(), value(each, most), each.evidence()));
    }
    return ImpactView.of(
        metrics,
        money(rate),
        most,
        Double.isNaN(rate) ? List.of() : Abatements.of(run, rate),
        new ImpactView.Outcomes(plan.outcomes().stream().map(this::outcome).toList(), rate));
  }

  private static PartyMeasure metric(SocietyPlan.Measured of) {
    return switch (of) {
      case JOBS -> PartyMeasure.METRIC_JOBS;
      case PERSON_YEARS -> PartyMeasure.METRIC_PERSON_YEARS;
      case AVOIDED -> PartyMeasure.METRIC_AVOIDED;
    };
  }

  private double value(SocietyPlan.Metric metric, double most) {
    return switch (metric.of()) {
      case JOBS -> most;
      case PERSON_YEARS -> personYears();
      case AVOIDED -> avoided();
    };
  }

  /// Public money is what the state and donors give and what soft loans cost less than the market:
  /// a grant, and the grant element of a soft loan at the usual rate.
  private ImpactView.Money money(double rate) {
    double soft = 0;
    double market = 0;
    double given = 0;
    for (StackLines.LayerLines each : run.model().stack().orElseThrow().layers().values()) {
      double drawn = run.values().total(each.drawn());
      if (each.layer() instanceof Layer.Concessional) {
        soft += drawn;
        given += drawn == 0 ? 0 : drawn * element(each);
      } else if (each.layer() instanceof Layer.Grant) {
        soft += drawn;
        given += drawn;
      } else if (each.layer() instanceof Layer.Budget) {
        given += drawn;
      } else if (each.layer() instanceof Layer.BankLoan || each.layer() instanceof Layer.Bond) {
        market += drawn;
      }
    }
    return new ImpactView.Money(given, soft, market, 0, putIn(rate));
  }

  /// What is invested by year, in prices of the base month, as outcomes are worth.
  private double putIn(double rate) {
    if (Double.isNaN(rate)) {
      return Double.NaN;
    }
    return PriceLevel.of(run)
        .map(level -> level.of(run.model().sums().orElseThrow().invested()))
        .map(
            invested ->
                Series.of(
                    invested.length() / perYear,
                    year -> invested.between(year * perYear, (year + 1) * perYear).total()))
        .map(yearly -> PresentValue.of(yearly, rate, PresentValue.Convention.FIRST_AT_ONCE))
        .orElse(Double.NaN);
  }

  /// By its contract: what a loan is not paid is a loss of its lender and no gift.
  private double element(StackLines.LayerLines layer) {
    double rate = PresentValue.effectivePerPeriod(usual.get("grantRate"), perYear);
    return Math.max(
        0,
        GrantElement.of(
                run.values().series(layer.drawn()),
                layer.debt().orElseThrow().contracted(run.values()),
                rate)
            .share());
  }

  private ImpactView.SocialOutcome outcome(SocietyPlan.Outcome of) {
    String path = "outcomes." + of.id();
    return new ImpactView.SocialOutcome(
        of.id(),
        of.followsJobs() ? newJobs() : begun(of.from(), number(path + ".quantity")),
        run.model().of().find(path + ".proxy").map(Inputs::yearly).orElse(Double.NaN),
        number(path + ".deadweight"),
        number(path + ".displacement"),
        number(path + ".attribution"),
        number(path + ".dropOff"),
        of.years());
  }

  /// Jobs by the year in which there are more of them than ever before.
  private Series newJobs() {
    Series all = jobs.all(run.model().graph().grid().periods());
    double[] added = new double[all.length() / perYear];
    double before = 0;
    for (int year = 0; year < added.length; year++) {
      double now = Math.max(before, most(all.between(year * perYear, (year + 1) * perYear)));
      added[year] = now - before;
      before = now;
    }
    return Series.of(added);
  }

  private Series begun(YearMonth from, double quantity) {
    TimeGrid grid = run.model().graph().grid();
    int first = grid.period(from) / perYear;
    return Series.of(grid.periods() / perYear, year -> year == first ? quantity : 0);
  }

  private double number(String input) {
    return run.model().of().find(input).map(Inputs::first).orElse(Double.NaN);
  }
}
