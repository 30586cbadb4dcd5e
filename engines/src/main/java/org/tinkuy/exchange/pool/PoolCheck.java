package org.tinkuy.exchange.pool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Judges flows by the rules of their problem. It knows no model and no solver.
public final class PoolCheck {
  private static final double TOLERANCE = 1e-5;

  private final PoolProblem problem;
  private final List<PoolFlow> flows;
  private final double scale;

  private PoolCheck(PoolProblem problem, List<PoolFlow> flows) {
    this.problem = problem;
    this.flows = flows;
    this.scale = Math.max(1, problem.outputs().stream().mapToDouble(PoolOutput::demandMax).sum());
  }

  /// Every rule that flows break, as a sentence in English for developers; none where they are
  /// sound.
  public static List<String> breaches(PoolProblem problem, List<PoolFlow> flows) {
    return new PoolCheck(problem, flows).breaches();
  }

  /// What flows earn: sales less purchases.
  public static double profit(PoolProblem problem, List<PoolFlow> flows) {
    PoolCheck check = new PoolCheck(problem, flows);
    double profit = 0;
    for (PoolOutput each : problem.outputs()) {
      profit += each.price() * check.into(each.name());
    }
    for (PoolInput each : problem.inputs()) {
      profit -= each.price() * check.outOf(each.name());
    }
    return profit;
  }

  /// What is in each pool that is used, by pool and property.
  static Map<String, Map<String, Double>> qualities(PoolProblem problem, List<PoolFlow> flows) {
    PoolCheck check = new PoolCheck(problem, flows);
    Map<String, Map<String, Double>> qualities = new LinkedHashMap<>();
    for (Pool pool : problem.pools()) {
      if (check.into(pool.name()) > 0) {
        qualities.put(pool.name(), check.quality(pool.name()));
      }
    }
    return qualities;
  }

  private List<String> breaches() {
    List<String> breaches = new ArrayList<>();
    double rounding = TOLERANCE * scale;
    for (PoolInput each : problem.inputs()) {
      if (outOf(each.name()) > each.supply().orElse(Double.POSITIVE_INFINITY) + rounding) {
        breaches.add("input " + each.name() + " gives more than it has");
      }
    }
    for (Pool each : problem.pools()) {
      if (Math.abs(into(each.name()) - outOf(each.name())) > rounding) {
        breaches.add("pool " + each.name() + " does not balance");
      }
      if (into(each.name()) > each.capacity().orElse(Double.POSITIVE_INFINITY) + rounding) {
        breaches.add("pool " + each.name() + " is too full");
      }
    }
    for (PoolOutput each : problem.outputs()) {
      double flow = into(each.name());
      if (flow > each.demandMax() + rounding) {
        breaches.add("output " + each.name() + " is given more than it needs");
      }
      Map<String, Double> inside = quality(each.name());
      each.limit()
          .forEach(
              (property, limit) -> {
                double excess = (inside.getOrDefault(property, 0.0) - limit) * flow;
                if (excess > rounding * Math.max(1, Math.abs(limit))) {
                  breaches.add("output " + each.name() + " gets too much " + property);
                }
              });
    }
    return breaches;
  }

  /// What is in the mixture that enters a pool or an output, by property.
  private Map<String, Double> quality(String to) {
    Map<String, Double> sums = new LinkedHashMap<>();
    double into = into(to);
    for (PoolFlow flow : flows) {
      if (flow.to().equals(to) && into > 0) {
        Map<String, Double> own = own(flow.from());
        own.forEach(
            (property, value) -> sums.merge(property, value * flow.flow() / into, Double::sum));
      }
    }
    return sums;
  }

  private Map<String, Double> own(String from) {
    Set<String> pools = new LinkedHashSet<>(problem.pools().stream().map(Pool::name).toList());
    return pools.contains(from)
        ? quality(from)
        : Objects.requireNonNull(
                problem.inputs().stream()
                    .filter(each -> each.name().equals(from))
                    .findFirst()
                    .orElse(null))
            .quality();
  }

  private double into(String name) {
    return flows.stream().filter(each -> each.to().equals(name)).mapToDouble(PoolFlow::flow).sum();
  }

  private double outOf(String name) {
    return flows.stream()
        .filter(each -> each.from().equals(name))
        .mapToDouble(PoolFlow::flow)
        .sum();
  }
}
