package org.tinkuy.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// A park with nothing missing, made at random from a seed, and the same park with cells and rows
/// taken out.
///
/// What is taken out is only what an evaluation takes as unknown: not the ends of spans, whose
/// absence has a meaning, and not a whole flow, whose absence nobody can see.
final class RandomPark {
  private static final List<String> SECTORS = List.of("food", "metal", "textile");
  private static final List<String> CARRIERS =
      List.of("heat", "naturalGas", "wood", "wastewater", "flyAsh");

  /// Cells that may be empty, by table.
  private static final Map<String, List<String>> BLANKABLE =
      Map.of(
          "tenants", List.of("sector", "employees"),
          "flows", List.of("quantity", "renewable", "treatedToStandard", "origin", "today"),
          "procurement", List.of("total", "local"),
          "workforce", List.of("workers", "local"),
          "waterSources", List.of("withdrawn_m3PerYear", "harmless"),
          "events", List.of("status", "positive"));

  private final RandomGenerator random;
  private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();

  private RandomPark(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /// A park of up to seven firms with their flows of 2023 and 2024, some by quarters.
  static RandomPark of(long seed) {
    RandomPark park = new RandomPark(seed);
    int firms = 1 + park.random.nextInt(7);
    for (int i = 0; i < firms; i++) {
      park.firm("T" + i);
    }
    for (int i = 0; i < 4; i++) {
      park.source("S" + i);
      park.event("E" + i);
    }
    return park;
  }

  private void firm(String id) {
    row(
        "tenants",
        Map.of("tenant", id, "sector", any(SECTORS), "employees", "" + random.nextInt(300)));
    for (String year : List.of("2023", "2024")) {
      int total = 1 + random.nextInt(1000);
      row(
          "procurement",
          Map.of(
              "buyer",
              id,
              "period",
              year,
              "total",
              "" + total,
              "local",
              "" + random.nextInt(total + 1)));
      periods(year)
          .forEach(
              period -> {
                int workers = 1 + random.nextInt(300);
                row(
                    "workforce",
                    Map.of(
                        "tenant",
                        id,
                        "period",
                        period,
                        "sex",
                        "all",
                        "workers",
                        "" + workers,
                        "local",
                        "" + random.nextInt(workers + 1)));
              });
    }
    for (int i = 0; i < 3; i++) {
      flow(id + "-" + i, id);
    }
  }

  private void flow(String id, String tenant) {
    String carrier = any(CARRIERS);
    boolean in = !List.of("wastewater", "flyAsh").contains(carrier);
    String origin = any(List.of("grid", "own"));
    String today = any(List.of("landfill", "sold"));
    for (String year : List.of("2023", "2024")) {
      for (String period : periods(year)) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("flow", id);
        cells.put("period", period);
        cells.put("tenant", tenant);
        cells.put("direction", in ? "in" : "out");
        cells.put("carrier", carrier);
        cells.put("quantity", "" + random.nextInt(200));
        cells.put("unit", unit(carrier));
        cells.put("state", "measured");
        cells.put("origin", origin);
        cells.put("renewable", String.format(Locale.ROOT, "%.2f", random.nextDouble()));
        cells.put("treatedToStandard", random.nextBoolean() ? "yes" : "no");
        cells.put("today", today);
        row("flows", cells);
      }
    }
  }

  private static String unit(String carrier) {
    return switch (carrier) {
      case "heat" -> "MWh";
      case "wastewater" -> "m3";
      default -> "t";
    };
  }

  private void source(String id) {
    row(
        "waterSources",
        Map.of(
            "source",
            id,
            "period",
            "2024",
            "withdrawn_m3PerYear",
            "" + random.nextInt(500),
            "harmless",
            random.nextBoolean() ? "yes" : "no"));
  }

  /// The first is of the year before, so that the register was kept for the whole year.
  private void event(String id) {
    int year = 2023 + random.nextInt(2);
    int kept = tables.containsKey("events") ? year : 2023;
    row(
        "events",
        Map.of(
            "event",
            id,
            "kind",
            "outreach",
            "opened",
            "%d-0%d-11".formatted(kept, 1 + random.nextInt(9)),
            "status",
            any(List.of("open", "closed")),
            "positive",
            String.format(Locale.ROOT, "%.2f", random.nextDouble())));
  }

  private List<String> periods(String year) {
    return random.nextInt(3) > 0
        ? List.of(year)
        : List.of(year + "-Q1", year + "-Q2", year + "-Q3", year + "-Q4");
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private void row(String table, Map<String, String> cells) {
    tables.computeIfAbsent(table, _ -> new ArrayList<>()).add(new LinkedHashMap<>(cells));
  }

  /// The same park with some cells emptied, some quantities as bands and some quarters left out.
  RandomPark withGaps(double often) {
    tables.forEach(
        (name, rows) ->
            BLANKABLE.getOrDefault(name, List.of()).forEach(column -> blank(rows, column, often)));
    List<Map<String, String>> flows = tables.getOrDefault("flows", List.of());
    for (Map<String, String> flow : flows) {
      if (cell(flow, "quantity").isEmpty()) {
        flow.put("state", "refused");
      } else if (random.nextDouble() < often) {
        int quantity = Integer.parseInt(cell(flow, "quantity"));
        int low = Math.max(0, quantity - random.nextInt(30));
        flow.put("quantity", low + ".." + (quantity + random.nextInt(30)));
      }
    }
    for (String table : List.of("flows", "workforce")) {
      tables
          .getOrDefault(table, List.of())
          .removeIf(row -> cell(row, "period").endsWith("Q2") && random.nextDouble() < often);
    }
    return this;
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private void blank(List<Map<String, String>> rows, String column, double often) {
    for (Map<String, String> row : rows) {
      if (random.nextDouble() < often) {
        row.put(column, "");
      }
    }
  }

  /// The same park with its rows in another order.
  RandomPark shuffled() {
    tables.values().forEach(rows -> Collections.shuffle(rows, new Random(random.nextLong())));
    return this;
  }

  /// The same park with every quantity in another unit.
  RandomPark inOtherUnits() {
    for (Map<String, String> flow : tables.getOrDefault("flows", List.of())) {
      String other =
          switch (cell(flow, "unit")) {
            case "MWh" -> any(List.of("kWh", "GJ"));
            case "m3" -> "L";
            default -> any(List.of("kg", "g"));
          };
      flow.put("quantity", converted(cell(flow, "quantity"), cell(flow, "unit"), other));
      flow.put("unit", other);
    }
    return this;
  }

  private static String converted(String quantity, String from, String to) {
    if (quantity.isEmpty()) {
      return "";
    }
    List<String> ends = new ArrayList<>();
    for (String end : quantity.split("\\.\\.", -1)) {
      double value =
          SmallCatalog.UNITS.get(from).convert(Double.parseDouble(end), SmallCatalog.UNITS.get(to));
      ends.add(new BigDecimal(value).toPlainString());
    }
    return String.join("..", ends);
  }

  Trial trial() {
    StringBuilder text = new StringBuilder();
    tables.forEach(
        (name, rows) -> {
          List<String> columns =
              rows.stream().flatMap(row -> row.keySet().stream()).distinct().toList();
          text.append(name).append(": ").append(String.join("  ", columns)).append('\n');
          for (Map<String, String> row : rows) {
            List<String> cells =
                columns.stream()
                    .map(c -> row.getOrDefault(c, ""))
                    .map(c -> c.isEmpty() ? "-" : c)
                    .toList();
            text.append("  ").append(String.join("  ", cells)).append('\n');
          }
        });
    return Trial.of(text.toString());
  }
}
