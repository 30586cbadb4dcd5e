package org.tinkuy.finance.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.indicator.PresentValue;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.ProductPlan;
import org.tinkuy.finance.project.TenantPlan;
import org.tinkuy.finance.view.TenantView;

/// What a case means for those who use the park: what all of them pay, and what a typical one that
/// invests there has of it, in prices of the base month.
final class TenantStudy {
  private static final String HERE = "places.park";
  private static final String ELSEWHERE = "places.elsewhere";

  private final ProjectRun run;
  private final TenantBook park;
  private final Optional<ZoneOutcome> zone;
  private final int perYear;

  /// @param park what its firms make on their area
  /// @param zone whose unit tells what it costs inside and outside where the case says nothing else
  TenantStudy(ProjectRun run, TenantBook park, Optional<ZoneOutcome> zone) {
    this.run = run;
    this.park = park;
    this.zone = zone;
    this.perYear = run.model().graph().grid().perYear();
  }

  PartyTable table() {
    Measures all = new Measures();
    Series sum = Series.constant(0, run.model().graph().grid().periods());
    for (ProductPlan plan : run.model().of().park().products()) {
      Optional<Line> revenue = run.model().find(revenue(plan.id()));
      if (revenue.isPresent()) {
        sum = sum.plus(run.values().series(revenue.get()));
        all.put(PartyMeasure.CHARGES, "products." + plan.id(), run.values().total(revenue.get()));
      }
    }
    Series whole = sum;
    all.put(
        PartyMeasure.CHARGES_WORTH,
        number("discount.project")
            .map(rate -> worth(whole, PresentValue.effectivePerPeriod(rate, perYear)))
            .orElse(Double.NaN));
    plan().ifPresentOrElse(plan -> typical(all, plan), () -> all.miss("tenant"));
    if (plan().isEmpty()) {
      ofZone(all);
    }
    return all.of(PartyTable.Party.TENANT);
  }

  private static double worth(Series flow, double rate) {
    return PresentValue.of(flow, rate, PresentValue.Convention.FIRST_AT_ONCE);
  }

  private Optional<TenantPlan> plan() {
    return run.model().of().extras().society().tenant();
  }

  static String revenue(String product) {
    return "products." + product + ".revenue";
  }

  private Optional<Double> number(String input) {
    return run.model().of().find(input).map(Inputs::first);
  }

  private Optional<Double> yearly(String input) {
    return run.model().of().find(TenantPlan.PATH + input).map(Inputs::yearly);
  }

  /// Who comes in the first period in which area of all that it pays for is let, and stays to the
  /// end of the case or of its lease.
  private void typical(Measures all, TenantPlan plan) {
    Optional<TenantView> seen = view(plan);
    if (seen.isEmpty()) {
      all.miss(PartyMeasure.OCCUPANCY);
      return;
    }
    TenantView view = seen.get();
    all.put(PartyMeasure.OCCUPANCY, view.level() * perYear);
    all.put(PartyMeasure.OF_TURNOVER, view.ofTurnover());
    all.put(PartyMeasure.OF_VALUE_ADDED, view.ofValueAdded());
    all.put(PartyMeasure.WALK_AWAY, view.walkAway() * perYear);
    all.put(PartyMeasure.HEADROOM, view.headroom());
    Optional<Double> output = yearly("unit.output");
    Optional<Double> other = number(TenantPlan.PATH + "unit.cost");
    if (output.isPresent() && other.isPresent()) {
      double made = output.get();
      all.put(PartyMeasure.UNIT_COST, ELSEWHERE, other.get() + view.walkAway() * perYear / made);
      all.put(PartyMeasure.UNIT_COST, HERE, other.get() + view.level() * perYear / made);
    } else {
      delivered(all);
    }
  }

  /// The typical tenant on one unit of area; empty where nothing is ever let, or where prices of
  /// the day cannot be told in those of the base month.
  private Optional<TenantView> view(TenantPlan plan) {
    Optional<PriceLevel> prices = PriceLevel.of(run);
    int periods = run.model().graph().grid().periods();
    int from = from(plan, periods);
    if (prices.isEmpty() || from == periods) {
      return Optional.empty();
    }
    int until = until(plan, from, periods);
    List<Series> charges = new ArrayList<>();
    for (String each : plan.pays()) {
      charges.add(charge(prices.get(), each).between(from, until));
    }
    int stays = until - from;
    double elsewhere = yearly("outside").orElse(Double.NaN) + yearly("saving").orElse(0.0);
    double rate = number(TenantPlan.PATH + "discount").orElse(Double.NaN);
    return Optional.of(
        TenantView.of(
            new TenantView.Tenancy(
                charges,
                Series.constant(elsewhere / perYear, stays),
                made("turnover", park.turnover(), stays),
                made("valueAdded", park.valueAdded(), stays),
                1),
            PresentValue.effectivePerPeriod(rate, perYear)));
  }

  /// When the typical tenant goes: at the end of the case, or of the first of its leases that ends.
  private int until(TenantPlan plan, int from, int periods) {
    return plan.pays().stream()
        .mapToInt(each -> product(each).lease().years() * perYear)
        .filter(lasts -> lasts > 0)
        .map(lasts -> from + lasts)
        .reduce(periods, Math::min);
  }

  private Series made(String input, Optional<Double> inPark, int periods) {
    double yearly = yearly(input).or(() -> inPark).orElse(Double.NaN);
    return Series.constant(yearly / perYear, periods);
  }

  private int from(TenantPlan plan, int periods) {
    int from = 0;
    while (from < periods && !isLet(plan, from)) {
      from++;
    }
    return from;
  }

  private boolean isLet(TenantPlan plan, int period) {
    return plan.pays().stream().allMatch(each -> at(each, ".let", period) > 0);
  }

  /// What a product costs on a unit of area by period: `revenue / area that pays it`. What is paid
  /// once is paid by the area that is taken; a tenant pays it when it comes and then no more.
  private Series charge(PriceLevel prices, String product) {
    ProductPlan plan = product(product);
    Series revenue = prices.of(line(product, ".revenue"));
    if (plan.kind() == ProductPlan.Kind.LEASE) {
      Series premium = prices.of(line(product, ".premium"));
      return once(product, premium).plus(each(product, revenue.minus(premium)));
    }
    return plan.isPaidOnce() ? once(product, revenue) : each(product, revenue);
  }

  private ProductPlan product(String id) {
    return run.model().of().park().products().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /// What is paid in every period on what is let.
  private Series each(String product, Series revenue) {
    return Series.of(revenue.length(), period -> revenue.at(period) / at(product, ".let", period));
  }

  /// What is paid when the tenant comes.
  private Series once(String product, Series revenue) {
    int comes = from(plan().orElseThrow(), revenue.length());
    int priced = comes;
    while (priced > 0 && at(product, ".taken", priced) == 0) {
      priced--;
    }
    double price = revenue.at(priced) / at(product, ".taken", priced);
    return Series.of(revenue.length(), period -> period == comes ? price : 0);
  }

  private Line line(String product, String word) {
    return run.model().find("products." + product + word).orElseThrow();
  }

  private double at(String product, String word, int period) {
    return run.values().at(line(product, word), period);
  }

  /// Where the case says nothing of a typical tenant, the unit that it describes for the zone tells
  /// how far what the park takes of it could rise: `(outside - inside) / (utilities + space)`.
  private void ofZone(Measures all) {
    zone.flatMap(ZoneOutcome::cost)
        .ifPresent(
            cost -> {
              double taken =
                  cost.inside().parts().getOrDefault("utilities", 0.0)
                      + cost.inside().parts().getOrDefault("space", 0.0);
              double gained = cost.outside().total() - cost.inside().total();
              all.put(PartyMeasure.HEADROOM, taken == 0 ? Double.NaN : gained / taken);
              delivered(all);
            });
  }

  private void delivered(Measures all) {
    zone.flatMap(ZoneOutcome::cost)
        .ifPresentOrElse(
            cost -> {
              all.put(PartyMeasure.DELIVERED_TO_TENANT, "places.outside", cost.outside().total());
              all.put(PartyMeasure.DELIVERED_TO_TENANT, "places.inside", cost.inside().total());
            },
            () -> all.miss("unit"));
  }
}
