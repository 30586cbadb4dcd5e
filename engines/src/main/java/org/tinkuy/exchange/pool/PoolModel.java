package org.tinkuy.exchange.pool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.Tag;
import org.tinkuy.solver.Variable;

/// Pooling in proportions: what of a pool comes from each input, times what the pool sends on.
///
/// Proportions `q(i,l)` of pool `l` sum to 1; flows `y(l,j)` from pools and `z(i,j)` from inputs to
/// outputs; `v(i,l,j) = q(i,l) y(l,j)`. The rows `sum over i of v = y` and `sum over j of v <= most
/// q` follow from the others, but tighten what the solver relaxes.
///
/// Source: Tawarmalani and Sahinidis, _Convexification and Global Optimization in Continuous and
/// Mixed-Integer Nonlinear Programming_ (2002), chapter 9, the pq-formulation.
final class PoolModel {
  private static final double LEAST = 1e-7;

  private final PoolProblem problem;
  private final Model.Builder building = Model.maximize();
  private final Map<Way, Variable> shares = new LinkedHashMap<>();
  private final Map<Way, Variable> sent = new LinkedHashMap<>();
  private final Map<Route, Variable> routes = new LinkedHashMap<>();
  private final Model model;

  private record Way(String from, String to) {}

  private record Route(PoolInput input, Pool pool, PoolOutput output) {}

  PoolModel(PoolProblem problem) {
    this.problem = problem;
    problem.pools().forEach(this::pool);
    for (PoolInput input : problem.inputs()) {
      for (PoolOutput output : problem.outputs()) {
        if (problem.has(input.name(), output.name())) {
          double most = Math.min(output.demandMax(), input.supply().orElse(output.demandMax()));
          sent.put(
              new Way(input.name(), output.name()),
              building.continuous(
                  input.name() + " > " + output.name(), 0, most, output.price() - input.price()));
        }
      }
    }
    problem.inputs().forEach(this::supply);
    problem.outputs().forEach(this::output);
    this.model = building.build();
  }

  Model model() {
    return model;
  }

  private double most(Pool pool) {
    double demand =
        problem.outputs().stream()
            .filter(each -> problem.has(pool.name(), each.name()))
            .mapToDouble(PoolOutput::demandMax)
            .sum();
    return Math.min(demand, pool.capacity().orElse(demand));
  }

  private void pool(Pool pool) {
    List<PoolInput> inputs =
        problem.inputs().stream().filter(each -> problem.has(each.name(), pool.name())).toList();
    if (inputs.isEmpty()) {
      return;
    }
    Model.Sum all =
        building.constraint(
            "shares of " + pool.name(), Tag.of("exchange.rule.poolShares", pool.name()));
    for (PoolInput input : inputs) {
      Variable share = building.continuous(input.name() + " in " + pool.name(), 0, 1, 0);
      shares.put(new Way(input.name(), pool.name()), share);
      all.plus(1, share);
    }
    all.equalTo(1);
    for (PoolOutput output : problem.outputs()) {
      if (problem.has(pool.name(), output.name())) {
        way(pool, output, inputs);
      }
    }
    capacity(pool, inputs);
  }

  private void way(Pool pool, PoolOutput output, List<PoolInput> inputs) {
    double most = Math.min(most(pool), output.demandMax());
    String name = pool.name() + " > " + output.name();
    Variable flow = building.continuous(name, 0, most, output.price());
    sent.put(new Way(pool.name(), output.name()), flow);
    Model.Sum whole =
        building
            .constraint(
                "parts of " + name, Tag.of("exchange.rule.poolParts", pool.name(), output.name()))
            .plus(-1, flow);
    for (PoolInput input : inputs) {
      Route route = new Route(input, pool, output);
      Variable part = building.continuous(input.name() + " > " + name, 0, most, -input.price());
      routes.put(route, part);
      whole.plus(1, part);
      building
          .constraint(
              "mixed " + input.name() + " > " + name,
              Tag.of("exchange.rule.poolMixed", pool.name(), output.name()))
          .plus(1, part)
          .plus(-1, share(input, pool), flow)
          .equalTo(0);
    }
    whole.equalTo(0);
  }

  private void capacity(Pool pool, List<PoolInput> inputs) {
    Model.Sum through =
        building.constraint(
            "capacity of " + pool.name(), Tag.of("exchange.rule.poolCapacity", pool.name()));
    sent.forEach(
        (way, flow) -> {
          if (way.from().equals(pool.name())) {
            through.plus(1, flow);
          }
        });
    through.atMost(most(pool));
    for (PoolInput input : inputs) {
      Model.Sum sum =
          building.constraint(
              "capacity of " + pool.name() + " for " + input.name(),
              Tag.of("exchange.rule.poolCapacity", pool.name()));
      routes.forEach(
          (route, part) -> {
            if (route.pool().equals(pool) && route.input().equals(input)) {
              sum.plus(1, part);
            }
          });
      sum.plus(-most(pool), share(input, pool)).atMost(0);
    }
  }

  private void supply(PoolInput input) {
    if (input.supply().isPresent()) {
      Model.Sum sum =
          building.constraint(
              "supply of " + input.name(), Tag.of("exchange.rule.supply", input.name()));
      eachOf(input, sum, 1);
      sum.atMost(input.supply().getAsDouble());
    }
  }

  private void eachOf(PoolInput input, Model.Sum sum, double factor) {
    routes.forEach(
        (route, part) -> {
          if (route.input().equals(input)) {
            sum.plus(factor, part);
          }
        });
    sent.forEach(
        (way, flow) -> {
          if (way.from().equals(input.name())) {
            sum.plus(factor, flow);
          }
        });
  }

  private void output(PoolOutput output) {
    Model.Sum demand =
        building.constraint(
            "demand of " + output.name(), Tag.of("exchange.rule.poolDemand", output.name()));
    sent.forEach(
        (way, flow) -> {
          if (way.to().equals(output.name())) {
            demand.plus(1, flow);
          }
        });
    demand.atMost(output.demandMax());
    output.limit().forEach((property, limit) -> limit(output, property, limit));
  }

  private void limit(PoolOutput output, String property, double limit) {
    Model.Sum sum =
        building.constraint(
            "limit of " + property + " in " + output.name(),
            Tag.of("exchange.rule.limit", output.name(), property));
    routes.forEach(
        (route, part) -> {
          if (route.output().equals(output)) {
            sum.plus(quality(route.input(), property) - limit, part);
          }
        });
    for (PoolInput input : problem.inputs()) {
      Variable flow = sent.get(new Way(input.name(), output.name()));
      if (flow != null) {
        sum.plus(quality(input, property) - limit, flow);
      }
    }
    sum.atMost(0);
  }

  /// The flows along links that a solution states.
  List<PoolFlow> flows(Solution solution) {
    Map<Way, Double> sums = new LinkedHashMap<>();
    routes.forEach(
        (route, part) -> {
          double flow = solution.at(part);
          sums.merge(new Way(route.input().name(), route.pool().name()), flow, Double::sum);
          sums.merge(new Way(route.pool().name(), route.output().name()), flow, Double::sum);
        });
    for (PoolInput input : problem.inputs()) {
      sent.forEach(
          (way, flow) -> {
            if (way.from().equals(input.name())) {
              sums.merge(way, solution.at(flow), Double::sum);
            }
          });
    }
    double scale = sums.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    List<PoolFlow> flows = new ArrayList<>();
    sums.forEach(
        (way, flow) -> {
          if (flow > LEAST * scale) {
            flows.add(new PoolFlow(way.from(), way.to(), flow));
          }
        });
    return flows;
  }

  private Variable share(PoolInput input, Pool pool) {
    return Objects.requireNonNull(shares.get(new Way(input.name(), pool.name())));
  }

  private static double quality(PoolInput input, String property) {
    return Objects.requireNonNull(input.quality().get(property));
  }
}
