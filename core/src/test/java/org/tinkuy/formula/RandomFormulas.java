package org.tinkuy.formula;

import java.util.List;

/// Formulas of every kind for the tables of [RandomPark], without those calls that look at whether
/// something is known (`first`, `reported`, `lacking`, `is known`), whose answer may change with
/// it.
final class RandomFormulas {
  private static final String ENERGY = "sum(flows where direction = in, energy(quantity))";
  private static final String OF_FIRM =
      "sum(flows where tenant = t.tenant and direction = in, energy(quantity))";
  private static final String POLLUTERS = "smallest(tenants as t, " + OF_FIRM + ", 50 %)";

  static final List<String> NUMBERS =
      List.of(
          "count(tenants)",
          "count(tenants where sector = food)",
          "count(tenants where sector = food and not employees > 100 people)",
          "count(tenants where sector in [food, metal] or employees > 200 people)",
          "sum(tenants where sector = food, employees)",
          "share(tenants, sector = food)",
          "share(tenants where sector != metal, employees >= 50 people)",
          "share(tenants where sector = food, employees > 50 people, employees)",
          "share(tenants, sector = metal, employees)",
          ENERGY,
          "sum(flows where carrier = flyAsh, quantity)",
          "share(flows where carrier = wastewater, treatedToStandard, quantity)",
          "share(flows where carrier = wastewater, treatedToStandard)",
          "share(flows where direction = in, origin = grid, energy(quantity))",
          "share(flows where carrier = flyAsh, today = landfill and treatedToStandard, quantity)",
          "sum(flows where direction = in, energy(quantity) * renewable) / " + ENERGY,
          ENERGY + " / count(tenants where employees > 100 people)",
          "sum(flows where direction = in, energy(quantity) * (1 - renewable))",
          "sum(procurement, local) / sum(procurement, total)",
          "ratio(procurement, local, total)",
          "ratio(tenants as t, " + OF_FIRM + ", employees)",
          "sum(procurement where local / total > 50 %, total)",
          "share(procurement, local / total >= 50 %)",
          "sum(workforce, workers)",
          "sum(workforce, local) / sum(workforce, workers)",
          "count(workforce where workers > 100 people)",
          "share(waterSources, harmless, withdrawn_m3PerYear)",
          "share(tenants as t, " + OF_FIRM + " > 500000 kWh)",
          "count(tenants as t where exists(flows where tenant = t.tenant and treatedToStandard))",
          "count(" + POLLUTERS + ")",
          "sum(" + POLLUTERS + ", employees)",
          "share(" + POLLUTERS + ", sector = food)",
          "count(smallest(tenants where sector = food, employees, 70 %))",
          "min(count(tenants where sector = food), count(tenants where sector = metal), 3)",
          "max(" + ENERGY + ", sum(flows where carrier = wood, energy(quantity)))",
          "sum(tenants, employees) - sum(workforce, workers)",
          "-sum(tenants, employees) * 2 + 5 people",
          "meanOver(2, sum(workforce, workers))",
          "meanOver(2, share(flows where carrier = wastewater, treatedToStandard, quantity))",
          "longestGap(events where status = closed, opened)",
          "percentile(tenants, employees, 90 %)",
          "percentile(tenants where sector = food, employees, 50 %)",
          "percentile(tenants as t, " + OF_FIRM + ", 25 %)",
          "percentile(" + POLLUTERS + ", employees, 0.9)",
          "count(events where during(opened) and positive > 80 %)",
          "rate(procurement where total > 100 {USD}, local, total, total)");

  static final List<String> CONDITIONS =
      List.of(
          "exists(tenants where sector = food)",
          "exists(tenants where employees > 250 people) and count(tenants) > 3",
          "all(exists(tenants where sector = food), exists(tenants where sector = metal))",
          "not exists(flows where treatedToStandard) or exists(waterSources where harmless)",
          "share(tenants, sector = food) >= 50 %",
          "share(flows where carrier = wastewater, treatedToStandard, quantity) < 40 %",
          ENERGY + " > 1000000 kWh",
          "sum(flows where direction = in, energy(quantity) * renewable) / " + ENERGY + " >= 50 %",
          "sum(procurement, local) / sum(procurement, total) >= 40 %",
          "share(" + POLLUTERS + ", sector = food) > 0",
          "count(tenants where sector = food) = count(tenants where sector = metal)",
          "longestGap(events where status = closed, opened) <= 183 d");

  private RandomFormulas() {}
}
