package org.tinkuy.views.flow;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tinkuy.catalog.Family;
import org.tinkuy.flows.Balance;
import org.tinkuy.flows.Entry;
import org.tinkuy.flows.FlowGraph.Node;
import org.tinkuy.flows.FlowResults;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Park;
import org.tinkuy.views.wording.Wording;

/// What holders, families and nodes of the flow graph are called in one language.
public final class FlowNames {
  private final Park park;
  private final Wording words;
  private final Map<String, String> holders = new TreeMap<>();

  public FlowNames(Park park, Wording words) {
    this.park = park;
    this.words = words;
    park.table("bodies").rows().forEach(row -> holders.put(row.firstKey(), row.text("name")));
    park.tenants().forEach(tenant -> holders.put(tenant.id(), tenant.name()));
    holders.values().removeIf(String::isEmpty);
  }

  /// The key of what is said of what firms told: where what is usual in sectors fills it, what is
  /// said of that too.
  static String told(String key, FlowResults results) {
    return results.inventory().filled().isEmpty() ? key : key + ".filled";
  }

  public String holder(String id) {
    return id.equals(Balance.PARK) ? words.text("flows.park") : holders.getOrDefault(id, id);
  }

  String family(Family family) {
    return family.isMaterial()
        ? words.text("carrier." + family.id() + ".name")
        : words.text("flows.family." + family.id());
  }

  public String carrier(String id) {
    return words.text("carrier." + id + ".name");
  }

  /// What flows, and whose it is where that is known.
  String flow(Entry entry) {
    return flow(entry.carrier().id(), entry.holder());
  }

  /// What flows, and whose it is where that is known.
  ///
  /// @param holder id of the holder; empty where it is not known
  public String flow(String carrier, String holder) {
    return holder.isEmpty()
        ? carrier(carrier)
        : words.text("flows.flow", Map.of("carrier", carrier(carrier), "holder", holder(holder)));
  }

  /// Which way a flow goes; what a firm uses again itself is handed to nobody.
  String direction(Entry entry) {
    return words.text("flows.direction." + (entry.isInner() ? "inner" : entry.direction()));
  }

  /// What the rows of a flow note, each thing once.
  List<String> notes(Entry entry) {
    return entry.use().rows().stream()
        .flatMap(row -> park.find(row).stream())
        .map(row -> row.text("note"))
        .filter(note -> !note.isBlank())
        .distinct()
        .toList();
  }

  /// Why the amount of a flow is missing or not whole: whose it is, what, which way and when. Ids
  /// of rows stand in the workbook.
  String gap(Entry.Gap gap, Entry entry, Period period) {
    String told =
        words.text(
            "flows.told",
            Map.of(
                "flow", flow(entry),
                "way", words.text("flows.way." + entry.direction()),
                "period", period.text()));
    return words.text("flows.lack." + gap, "flow", told);
  }

  /// What a place is called where something runs.
  ///
  /// @param what the family that runs there: heat is given off, and not discharged as water is
  String node(Node node, Family what) {
    return switch (node.kind()) {
      case TENANT, BODY ->
          node.id().equals("unnamed") ? words.text("flows.unnamed") : holder(node.id());
      case WORKS -> words.text("flows.works." + node.subject());
      case SOURCE -> source(node.subject());
      case SINK ->
          words.text(
              what.isEnergy() && node.subject().equals("discharge")
                  ? "flows.to.discharge.energy"
                  : "flows.to." + node.subject());
      case CONSUMED ->
          words.text((node.subject().equals("consumed") ? "flows." : "flows.to.") + node.subject());
      case STOCK -> words.text("flows." + node.subject());
    };
  }

  /// A source is of a kind that the texts name, or a carrier that is bought.
  private String source(String subject) {
    String key = "flows.from." + subject;
    return words.text(
        words.texts().has(key) ? key : "flows.from.bought",
        "carrier",
        words.texts().has(key) ? "" : words.text("carrier." + subject + ".name"));
  }
}
