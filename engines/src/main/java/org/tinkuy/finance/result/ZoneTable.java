package org.tinkuy.finance.result;

import java.util.Locale;
import org.tinkuy.finance.result.PartyTable.Kind;

/// A zone in figures.
final class ZoneTable {
  private ZoneTable() {}

  static PartyTable of(ZoneOutcome zone) {
    Measures all = new Measures();
    for (ZoneOutcome.Burden each : zone.burdens()) {
      String where = "places." + each.where().name().toLowerCase(Locale.ROOT);
      all.put("averageTax", where, Kind.SHARE, each.permanent().average());
      all.put("marginalTax", where, Kind.SHARE, each.permanent().marginal());
      // the minimum tax is asked year by year, which the one-period form does not know
      if (each.where() != ZoneOutcome.Where.TOPPED_UP) {
        all.put("averageTaxOnePeriod", where, Kind.SHARE, each.onePeriod().average());
        all.put("marginalTaxOnePeriod", where, Kind.SHARE, each.onePeriod().marginal());
        all.put("averageTaxOnDebt", where, Kind.SHARE, each.onDebt().average());
        all.put("marginalTaxOnDebt", where, Kind.SHARE, each.onDebt().marginal());
      }
    }
    zone.state()
        .ifPresentOrElse(
            state -> {
              all.put("given", Kind.MONEY, state.revenue().given());
              all.put("wasted", Kind.MONEY, state.revenue().wasted());
              all.put("gained", Kind.MONEY, state.revenue().gained());
              all.put("forgonePerJob", Kind.PRICE, state.revenue().perJob());
              state.clawback().ifPresent(due -> all.put("clawback", Kind.SHARE, due));
            },
            () -> all.miss("forgone"));
    for (ZoneOutcome.Valued each : zone.reliefs()) {
      if (each.relief().saved().isPresent()) {
        String part = "incentives." + each.relief().incentive().id();
        all.put("reliefTenant", part, Kind.SHARE, each.tenant());
        all.put("reliefGiven", part, Kind.MONEY, each.given());
      } else {
        all.miss("relief");
      }
    }
    zone.cost()
        .ifPresentOrElse(
            cost -> {
              all.put("delivered", "places.outside", Kind.PRICE, cost.outside().total());
              all.put("delivered", "places.inside", Kind.PRICE, cost.inside().total());
            },
            () -> all.miss("unit"));
    if (zone.services().offer().services().isEmpty()) {
      all.miss("counter");
    } else {
      all.put("savedDays", Kind.COUNT, zone.services().offer().savedDays());
      all.put("savedSteps", Kind.COUNT, zone.services().offer().savedSteps());
    }
    return all.of(PartyTable.Party.ZONE);
  }
}
