package org.tinkuy.finance.result;

import java.util.Locale;

/// A zone in figures.
final class ZoneTable {
  private ZoneTable() {}

  static PartyTable of(ZoneOutcome zone) {
    Measures all = new Measures();
    for (ZoneOutcome.Burden each : zone.burdens()) {
      String where = "places." + each.where().name().toLowerCase(Locale.ROOT);
      all.put(PartyMeasure.AVERAGE_TAX, where, each.permanent().average());
      all.put(PartyMeasure.MARGINAL_TAX, where, each.permanent().marginal());
      // the minimum tax is asked year by year, which the one-period form does not know
      if (each.where() != ZoneOutcome.Where.TOPPED_UP) {
        all.put(PartyMeasure.AVERAGE_TAX_ONE_PERIOD, where, each.onePeriod().average());
        all.put(PartyMeasure.MARGINAL_TAX_ONE_PERIOD, where, each.onePeriod().marginal());
        all.put(PartyMeasure.AVERAGE_TAX_ON_DEBT, where, each.onDebt().average());
        all.put(PartyMeasure.MARGINAL_TAX_ON_DEBT, where, each.onDebt().marginal());
      }
    }
    zone.state()
        .ifPresentOrElse(
            state -> {
              all.put(PartyMeasure.GIVEN, state.revenue().given());
              all.put(PartyMeasure.WASTED, state.revenue().wasted());
              all.put(PartyMeasure.GAINED, state.revenue().gained());
              all.put(PartyMeasure.FORGONE_PER_JOB, state.revenue().perJob());
              state.clawback().ifPresent(due -> all.put(PartyMeasure.CLAWBACK, due));
            },
            () -> all.miss("forgone"));
    for (ZoneOutcome.Valued each : zone.reliefs()) {
      if (each.relief().saved().isPresent()) {
        String part = "incentives." + each.relief().incentive().id();
        all.put(PartyMeasure.RELIEF_TENANT, part, each.tenant());
        all.put(PartyMeasure.RELIEF_GIVEN, part, each.given());
      } else {
        all.miss("relief");
      }
    }
    zone.cost()
        .ifPresentOrElse(
            cost -> {
              all.put(PartyMeasure.DELIVERED, "places.outside", cost.outside().total());
              all.put(PartyMeasure.DELIVERED, "places.inside", cost.inside().total());
            },
            () -> all.miss("unit"));
    if (zone.services().offer().services().isEmpty()) {
      all.miss("counter");
    } else {
      all.put(PartyMeasure.SAVED_DAYS, zone.services().offer().savedDays());
      all.put(PartyMeasure.SAVED_STEPS, zone.services().offer().savedSteps());
    }
    return all.of(PartyTable.Party.ZONE);
  }
}
