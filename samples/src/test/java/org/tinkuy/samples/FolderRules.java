package org.tinkuy.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tinkuy.samples.folder.SampleFolder;
import org.tinkuy.samples.folder.TableFile;

/// What every sample folder must keep, whatever the catalog says: keys once, references to rows
/// that are there, dates in order, parts within their whole.
final class FolderRules {
  private static final Map<String, List<String>> KEYS =
      Map.of(
          "plots", List.of("plot"),
          "tenants", List.of("tenant"),
          "leases", List.of("lease"),
          "flows", List.of("flow", "period"),
          "links", List.of("from", "to", "period"),
          "workforce", List.of("tenant", "period", "sex"),
          "facts", List.of("subject", "fact", "period", "basis"),
          "certificates", List.of("certificate"),
          "events", List.of("event"),
          "evidence", List.of("evidence"));

  private static final List<List<String>> ORDERS =
      List.of(
          List.of("since", "until"),
          List.of("from", "until"),
          List.of("issued", "expires"),
          List.of("opened", "acknowledged"),
          List.of("opened", "addressed"),
          List.of("addressed", "concluded"));

  private final SampleFolder folder;

  FolderRules(SampleFolder folder) {
    this.folder = folder;
  }

  List<Map<String, String>> rows(String table) {
    TableFile file = folder.tables().get(table);
    return file == null ? List.of() : file.rows();
  }

  List<String> column(String table, String column) {
    return rows(table).stream().map(row -> row.getOrDefault(column, "")).toList();
  }

  /// Every rule that is broken, in words.
  List<String> breaches() {
    List<String> breaches = new ArrayList<>();
    KEYS.forEach((table, key) -> repeated(table, key, breaches));
    folder.tables().keySet().forEach(table -> dates(table, breaches));
    references(breaches);
    links(breaches);
    water(breaches);
    parts(breaches);
    return breaches;
  }

  private void repeated(String table, List<String> key, List<String> breaches) {
    Set<String> seen = new HashSet<>();
    for (Map<String, String> row : rows(table)) {
      String text = String.join(",", key.stream().map(c -> row.getOrDefault(c, "")).toList());
      if (!seen.add(text)) {
        breaches.add(table + ": key " + text + " stands twice");
      }
    }
  }

  private void dates(String table, List<String> breaches) {
    for (Map<String, String> row : rows(table)) {
      for (List<String> order : ORDERS) {
        String first = row.getOrDefault(order.getFirst(), "");
        String then = row.getOrDefault(order.getLast(), "");
        boolean both = first.length() == 10 && then.length() == 10;
        if (both && LocalDate.parse(then).isBefore(LocalDate.parse(first))) {
          breaches.add(table + ": " + order + " of " + row);
        }
      }
    }
  }

  private void references(List<String> breaches) {
    Set<String> plots = new HashSet<>(column("plots", "plot"));
    Set<String> firms = new HashSet<>(column("tenants", "tenant"));
    Set<String> known = new HashSet<>(firms);
    known.addAll(column("bodies", "body"));
    known.add("park");
    Set<String> evidence = new HashSet<>(column("evidence", "evidence"));
    refer("leases", "plot", plots, breaches);
    refer("leases", "tenant", firms, breaches);
    refer("plots", "tenant", firms, breaches);
    refer("economics", "tenant", firms, breaches);
    refer("hazmat", "tenant", firms, breaches);
    refer("events", "tenant", firms, breaches);
    refer("workforce", "tenant", known, breaches);
    refer("flows", "tenant", known, breaches);
    refer("certificates", "holder", known, breaches);
    refer("procurement", "buyer", known, breaches);
    refer("facts", "subject", known, breaches);
    refer("utilities", "operator", known, breaches);
    refer("meters", "tenant", firms, breaches);
    refer("readings", "meter", new HashSet<>(column("meters", "meter")), breaches);
    for (String table : List.of("facts", "certificates", "answers", "waterSources")) {
      refer(table, "evidence", evidence, breaches);
    }
  }

  private void refer(String table, String column, Set<String> known, List<String> breaches) {
    for (String text : column(table, column)) {
      for (String id : List.of(text.split("\\|", -1))) {
        if (!id.isEmpty() && !known.contains(id)) {
          breaches.add(table + "." + column + " names " + id);
        }
      }
    }
  }

  private void links(List<String> breaches) {
    Map<String, Double> linked = new HashMap<>();
    for (Map<String, String> link : rows("links")) {
      double quantity = number(link, "quantity");
      linked.merge(link.get("from") + "," + link.get("period"), quantity, Double::sum);
      linked.merge(link.get("to") + "," + link.get("period"), quantity, Double::sum);
    }
    for (Map<String, String> flow : rows("flows")) {
      Double sum = linked.remove(flow.get("flow") + "," + flow.get("period"));
      if (sum != null && sum > number(flow, "quantity")) {
        breaches.add("links take " + sum + " of " + flow);
      }
    }
    linked.keySet().forEach(key -> breaches.add("links name the flow " + key));
  }

  /// No firm gives out or uses up more water than it takes in; what it uses again stays inside.
  private void water(List<String> breaches) {
    Map<String, Double> left = new HashMap<>();
    for (Map<String, String> flow : rows("flows")) {
      boolean water = Set.of("water", "reclaimedWater", "wastewater").contains(flow.get("carrier"));
      if (!water || "reusedInFirm".equals(flow.get("today"))) {
        continue;
      }
      double quantity = number(flow, "quantity");
      double signed = "in".equals(flow.get("direction")) ? quantity : -quantity;
      left.merge(flow.get("tenant") + " in " + flow.get("period"), signed, Double::sum);
    }
    left.forEach(
        (who, rest) -> {
          if (rest < 0
              && column("tenants", "tenant").contains(who.substring(0, who.indexOf(' ')))) {
            breaches.add(who + " gives out " + -rest + " m3 more water than it takes in");
          }
        });
  }

  private void parts(List<String> breaches) {
    for (Map<String, String> row : rows("workforce")) {
      for (String part : List.of("agency", "permanentDirect", "local", "facilityUsers")) {
        if (row.containsKey(part) && number(row, part) > number(row, "workers")) {
          breaches.add("workforce: " + part + " of " + row);
        }
      }
    }
    for (Map<String, String> row : rows("surveys")) {
      if (number(row, "positive") > number(row, "responded")
          || number(row, "responded") > number(row, "populationSize")) {
        breaches.add("surveys: " + row);
      }
    }
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.getOrDefault(column, "0"));
  }
}
