package org.tinkuy.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/// Writes results as a table: median and spread of the wall time, processor time, how often it goes
/// into a core-second, and the ratio to the aim or the floor.
final class ResultTable {
  private static final double MILLIS_A_SECOND = 1000;
  private static final String HEAD =
      """
      | what | of | wall ms: median (lowest to highest) | processor ms | a core-second | ratio |
      |---|---|---|---|---|---|
      """;

  /// The aims in milliseconds, by benchmark and what it is of.
  private static final Map<String, Double> AIMS =
      Map.ofEntries(
          Map.entry("assess valle-claro", 20.0),
          Map.entry("assess synthetic-5-1", 2.0),
          Map.entry("start ./tinkuy --version", 200.0),
          Map.entry("patch 100000", 10_000.0),
          Map.entry("readCsv 100000", 3_000.0),
          Map.entry("readXlsx 100000", 5_000.0),
          Map.entry("diff 100000", 5_000.0),
          Map.entry("draw 200", 200.0),
          Map.entry("heat 1000", 50.0),
          Map.entry("water 1000", 50.0),
          Map.entry("waterWithFlows 200", 1_500.0));

  private final OptionalDouble floor;

  private ResultTable(OptionalDouble floor) {
    this.floor = floor;
  }

  /// The table, a row for each result.
  static String of(Collection<RunResult> results) {
    OptionalDouble floor =
        results.stream()
            .filter(result -> subject(result.getParams()).equals(StartBenchmark.FLOOR))
            .mapToDouble(result -> wall(result).getPercentile(50))
            .findFirst();
    ResultTable table = new ResultTable(floor);
    StringBuilder text = new StringBuilder(HEAD);
    results.forEach(result -> text.append(table.row(result)));
    return text.toString();
  }

  private String row(RunResult result) {
    String name = name(result.getParams());
    String subject = subject(result.getParams());
    Statistics wall = wall(result);
    Optional<Double> cpu =
        Optional.<Result<?>>ofNullable(result.getSecondaryResults().get(CpuTime.NAME))
            .map(Result::getScore);
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.2f (%.2f to %.2f) | %s | %s | %s |%n",
        name,
        subject,
        wall.getPercentile(50),
        wall.getMin(),
        wall.getMax(),
        cpu.map(millis -> String.format(Locale.ROOT, "%.2f", millis)).orElse(""),
        cpu.map(millis -> String.format(Locale.ROOT, "%.0f", MILLIS_A_SECOND / millis)).orElse(""),
        ratio(name, subject, wall.getPercentile(50), cpu));
  }

  /// To the aim by processor time where that is known; whole processes to the floor as well.
  private String ratio(String name, String subject, double wall, Optional<Double> cpu) {
    Double aim = AIMS.get(name + " " + subject);
    String toAim = aim == null ? "" : "%s of the aim".formatted(two(cpu.orElse(wall) / aim));
    String toFloor =
        floor.isPresent() && name.equals("start")
            ? "%s of the floor".formatted(two(wall / floor.getAsDouble()))
            : "";
    return toAim.isEmpty() || toFloor.isEmpty() ? toAim + toFloor : toAim + ", " + toFloor;
  }

  private static String two(double ratio) {
    return String.format(Locale.ROOT, "%.2f", ratio);
  }

  private static Statistics wall(RunResult result) {
    return result.getPrimaryResult().getStatistics();
  }

  private static String name(BenchmarkParams params) {
    return params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
  }

  private static String subject(BenchmarkParams params) {
    return params.getParamsKeys().isEmpty()
        ? "catalog"
        : params.getParam(params.getParamsKeys().iterator().next());
  }
}
