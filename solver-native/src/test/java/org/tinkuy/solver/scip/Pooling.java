package org.tinkuy.solver.scip;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Tag;
import org.tinkuy.solver.Variable;
import tools.jackson.databind.JsonNode;

/// A pooling problem as a model with products.
///
/// Source: Tawarmalani, M. and Sahinidis, N. V. (2002), Convexification and Global Optimization in
/// Continuous and Mixed-Integer Nonlinear Programming, chapter 9: the pq-formulation.
final class Pooling {
  private static final double INFINITE = Double.POSITIVE_INFINITY;

  private final Model.Builder model = Model.maximize();
  private final JsonNode problem;
  private final Map<String, JsonNode> inputs = new LinkedHashMap<>();
  private final Map<String, JsonNode> pools = new LinkedHashMap<>();
  private final Map<String, JsonNode> outputs = new LinkedHashMap<>();
  private final List<Path> paths = new ArrayList<>();
  private final Map<String, Variable> fractions = new LinkedHashMap<>();
  private final Map<String, Variable> flows = new LinkedHashMap<>();

  /// What goes from an input to an output, through a pool or directly.
  private record Path(String input, String pool, String output, Variable amount) {}

  private Pooling(JsonNode problem) {
    this.problem = problem;
    problem.get("inputs").forEach(each -> inputs.put(each.get("name").asString(), each));
    problem.get("pools").forEach(each -> pools.put(each.get("name").asString(), each));
    problem.get("outputs").forEach(each -> outputs.put(each.get("name").asString(), each));
  }

  static Model model(JsonNode problem) {
    Pooling pooling = new Pooling(problem);
    pooling.addFlows();
    pooling.addPools();
    pooling.addEnds();
    return pooling.model.build();
  }

  private static <V> V of(Map<String, V> map, String key) {
    return Objects.requireNonNull(map.get(key), key);
  }

  private static double number(JsonNode node, String field) {
    return node.has(field) && !node.get(field).isNull() ? node.get(field).asDouble() : INFINITE;
  }

  private List<String> linked(String from) {
    List<String> found = new ArrayList<>();
    for (JsonNode link : problem.get("links")) {
      if (link.get(0).asString().equals(from)) {
        found.add(link.get(1).asString());
      }
    }
    return found;
  }

  private void addFlows() {
    for (String input : inputs.keySet()) {
      for (String to : linked(input)) {
        if (outputs.containsKey(to)) {
          addPath(input, "", to);
        } else {
          fractions.put(input + to, model.continuous("q " + input + to, 0, 1, 0));
          linked(to).forEach(output -> addPath(input, to, output));
        }
      }
    }
    for (String pool : pools.keySet()) {
      for (String output : linked(pool)) {
        double most = number(of(outputs, output), "demandMax");
        flows.put(pool + output, model.continuous("y " + pool + output, 0, most, 0));
      }
    }
  }

  private void addPath(String input, String pool, String output) {
    double gain = number(of(outputs, output), "price") - number(of(inputs, input), "price");
    double most = number(of(outputs, output), "demandMax");
    paths.add(
        new Path(
            input, pool, output, model.continuous("v " + input + pool + output, 0, most, gain)));
  }

  private void addPools() {
    for (Path path : paths) {
      if (!path.pool.isEmpty()) {
        model
            .constraint("product " + path.amount, Tag.of("product"))
            .plus(-1, path.amount)
            .plus(1, of(fractions, path.input + path.pool), of(flows, path.pool + path.output))
            .equalTo(0);
      }
    }
    for (String pool : pools.keySet()) {
      Model.Sum whole = model.constraint("whole " + pool, Tag.of("whole", pool));
      Model.Sum capacity = model.constraint("capacity " + pool, Tag.of("capacity", pool));
      for (String input : inputs.keySet()) {
        if (fractions.containsKey(input + pool)) {
          whole.plus(1, of(fractions, input + pool));
        }
      }
      for (String output : linked(pool)) {
        Variable flow = of(flows, pool + output);
        capacity.plus(1, flow);
        Model.Sum sum = model.constraint("through " + pool + output, Tag.of("through"));
        paths.stream()
            .filter(each -> each.pool.equals(pool) && each.output.equals(output))
            .forEach(each -> sum.plus(1, each.amount));
        sum.plus(-1, flow).equalTo(0);
      }
      whole.equalTo(1);
      capacity.atMost(number(of(pools, pool), "capacity"));
    }
  }

  private void addEnds() {
    inputs.forEach(
        (name, input) -> {
          Model.Sum sum = model.constraint("supply " + name, Tag.of("supply", name));
          paths.stream()
              .filter(each -> each.input.equals(name))
              .forEach(each -> sum.plus(1, each.amount));
          sum.atMost(number(input, "supply"));
        });
    outputs.forEach(
        (name, output) -> {
          Model.Sum sum = model.constraint("demand " + name, Tag.of("demand", name));
          List<Path> here = paths.stream().filter(each -> each.output.equals(name)).toList();
          here.forEach(each -> sum.plus(1, each.amount));
          sum.atMost(number(output, "demandMax"));
          for (String quality : output.get("limit").propertyNames()) {
            double limit = output.get("limit").get(quality).asDouble();
            Model.Sum blend = model.constraint(quality + " " + name, Tag.of("blend", name));
            here.forEach(
                each ->
                    blend.plus(
                        of(inputs, each.input).get("quality").get(quality).asDouble() - limit,
                        each.amount));
            blend.atMost(0);
          }
        });
  }
}
