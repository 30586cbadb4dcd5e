package org.tinkuy.exchange.park;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tinkuy.catalog.ExchangeRules;
import org.tinkuy.exchange.law.Crossing;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;

/// Finds the borders between the firms of a park: a firm lies in the country of the park unless its
/// row names another, and nobody is taken to be inside or outside of a customs zone.
final class Crossings {
  private final Park park;
  private final ExchangeRules rules;
  private final Map<String, ParkRow> firms = new LinkedHashMap<>();

  Crossings(Park park, ExchangeRules rules) {
    this.park = park;
    this.rules = rules;
    park.table("tenants").rows().forEach(row -> firms.put(row.text("tenant"), row));
  }

  Crossing between(String giver, String taker) {
    String from = park.country(giver);
    String to = park.country(taker);
    String group =
        from.equals(to) ? Crossing.UNKNOWN : rules.findGroup(to).orElse(Crossing.UNKNOWN);
    return new Crossing(from, to, group, customs(giver, taker));
  }

  private String customs(String giver, String taker) {
    String one = text(giver, "customs");
    String other = text(taker, "customs");
    return one.isEmpty() || other.isEmpty()
        ? Crossing.UNKNOWN
        : one.equals(other) ? Crossing.SAME : Crossing.DIFFERS;
  }

  private String text(String firm, String column) {
    ParkRow row = firms.get(firm);
    return row == null ? "" : row.text(column);
  }
}
