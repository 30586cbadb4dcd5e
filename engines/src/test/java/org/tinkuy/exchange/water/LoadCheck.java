package org.tinkuy.exchange.water;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Judges flows between operations by balances alone: outlets follow from flows and loads, found by
/// going round until they stand still, and by nothing that planned them.
final class LoadCheck {
  private static final int ROUNDS = 2_000;

  private LoadCheck() {}

  /// Every operation carries its loads within its limits, over no forbidden link, and what is fresh
  /// sums up.
  static void isSound(LoadProblem problem, List<WaterFlow> flows, double fresh_tPerHour) {
    Map<String, Double> into = new HashMap<>();
    Map<String, Double> outOf = new HashMap<>();
    for (WaterFlow each : flows) {
      into.merge(each.to(), each.flow(), Double::sum);
      outOf.merge(each.from(), each.flow(), Double::sum);
      assertThat(problem.forbidden()).doesNotContain(new LoadProblem.Link(each.from(), each.to()));
    }
    assertThat(outOf.getOrDefault("fresh", 0.0))
        .isCloseTo(fresh_tPerHour, within(1e-5 * Math.max(1, fresh_tPerHour)));
    for (WaterOperation each : problem.operations()) {
      assertThat(outOf.getOrDefault(each.name(), 0.0))
          .as("given away by %s", each.name())
          .isLessThanOrEqualTo(into.getOrDefault(each.name(), 0.0) + 1e-5);
    }
    for (String each : problem.operations().getFirst().contaminants().keySet()) {
      carries(problem, flows, into, each);
    }
  }

  private static void carries(
      LoadProblem problem, List<WaterFlow> flows, Map<String, Double> into, String contaminant) {
    Map<String, Double> out_ppm = new HashMap<>();
    Map<String, Double> in_gPerHour = new HashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      in_gPerHour.clear();
      for (WaterFlow each : flows) {
        double ppm =
            each.from().equals("fresh")
                ? problem.fresh_ppm().getOrDefault(contaminant, 0.0)
                : out_ppm.getOrDefault(each.from(), 0.0);
        in_gPerHour.merge(each.to(), ppm * each.flow(), Double::sum);
      }
      for (WaterOperation each : problem.operations()) {
        double flow = into.getOrDefault(each.name(), 0.0);
        double sum =
            in_gPerHour.getOrDefault(each.name(), 0.0) + load(each, contaminant).load_gPerHour();
        out_ppm.put(each.name(), flow > 0 ? sum / flow : 0);
      }
    }
    for (WaterOperation each : problem.operations()) {
      WaterOperation.Load load = load(each, contaminant);
      double flow = into.getOrDefault(each.name(), 0.0);
      assertThat(in_gPerHour.getOrDefault(each.name(), 0.0))
          .as("inlet of %s", each.name())
          .isLessThanOrEqualTo(load.inletMax_ppm() * flow + 1e-3 * Math.max(1, flow));
      assertThat(Objects.requireNonNull(out_ppm.get(each.name())))
          .as("outlet of %s", each.name())
          .isLessThanOrEqualTo(load.outletMax_ppm() * (1 + 1e-4));
      assertThat(flow).as("flow of %s", each.name()).isPositive();
    }
  }

  private static WaterOperation.Load load(WaterOperation operation, String contaminant) {
    return Objects.requireNonNull(operation.contaminants().get(contaminant));
  }
}
