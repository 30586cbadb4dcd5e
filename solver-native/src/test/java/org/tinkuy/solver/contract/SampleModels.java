package org.tinkuy.solver.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.tinkuy.solver.Assignment;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Tag;
import org.tinkuy.solver.Variable;

/// Models that tests of solvers share.
public final class SampleModels {
  private static final double INFINITE = Double.POSITIVE_INFINITY;

  private SampleModels() {}

  /// A transport of goods with a charge for each route that is used, and a plan that keeps it.
  ///
  /// @param plan every source serves the sinks in turn
  public record Transport(Model model, Assignment plan) {}

  /// Fixed-charge transport bk4x3 of four sources and three sinks, whose optimum is 350.
  ///
  /// Source: Bean, Kim and others, as published among the test problems for fixed-charge transport
  /// (instance bk4x3).
  public static Transport bk4x3() {
    return transport(
        List.of(10., 30., 40., 20.),
        List.of(20., 50., 30.),
        List.of(List.of(2., 3., 4.), List.of(3., 2., 1.), List.of(1., 4., 3.), List.of(4., 5., 2.)),
        List.of(
            List.of(10., 30., 20.),
            List.of(10., 30., 20.),
            List.of(10., 30., 20.),
            List.of(10., 30., 20.)));
  }

  /// A fixed-charge transport by chance, as many sources as sinks; hard to prove from 20 on.
  public static Transport transport(int size, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Double> supply = new ArrayList<>();
    List<Double> demand = new ArrayList<>();
    List<List<Double>> cost = new ArrayList<>();
    List<List<Double>> charge = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      double amount = random.nextInt(20, 100);
      supply.add(amount);
      demand.add(amount);
      List<Double> costs = new ArrayList<>();
      List<Double> charges = new ArrayList<>();
      for (int j = 0; j < size; j++) {
        costs.add((double) random.nextInt(1, 20));
        charges.add((double) random.nextInt(50, 400));
      }
      cost.add(costs);
      charge.add(charges);
    }
    return transport(supply, demand.reversed(), cost, charge);
  }

  private static Transport transport(
      List<Double> supply,
      List<Double> demand,
      List<List<Double>> cost,
      List<List<Double>> charge) {
    Model.Builder model = Model.minimize();
    List<List<Variable>> flows = new ArrayList<>();
    List<List<Variable>> used = new ArrayList<>();
    for (int i = 0; i < supply.size(); i++) {
      flows.add(new ArrayList<>());
      used.add(new ArrayList<>());
      for (int j = 0; j < demand.size(); j++) {
        double most = Math.min(supply.get(i), demand.get(j));
        String route = i + ">" + j;
        Variable flow = model.continuous("flow " + route, 0, most, cost.get(i).get(j));
        Variable use = model.binary("use " + route, charge.get(i).get(j));
        model
            .constraint("route " + route, Tag.of("route", route))
            .plus(1, flow)
            .plus(-most, use)
            .atMost(0);
        flows.get(i).add(flow);
        used.get(i).add(use);
      }
    }
    for (int i = 0; i < supply.size(); i++) {
      Model.Sum sum = model.constraint("supply " + i, Tag.of("supply", "" + i));
      flows.get(i).forEach(each -> sum.plus(1, each));
      sum.equalTo(supply.get(i));
    }
    for (int j = 0; j < demand.size(); j++) {
      Model.Sum sum = model.constraint("demand " + j, Tag.of("demand", "" + j));
      for (List<Variable> row : flows) {
        sum.plus(1, row.get(j));
      }
      sum.equalTo(demand.get(j));
    }
    Model built = model.build();
    return new Transport(built, northWest(built, supply, demand, flows, used));
  }

  /// The plan that serves the sinks in turn.
  private static Assignment northWest(
      Model model,
      List<Double> supply,
      List<Double> demand,
      List<List<Variable>> flows,
      List<List<Variable>> used) {
    Map<Variable, Double> plan = new HashMap<>();
    model.variables().forEach(each -> plan.put(each, 0.));
    int j = 0;
    double open = demand.getFirst();
    for (int i = 0; i < supply.size(); i++) {
      double left = supply.get(i);
      while (left > 0) {
        double amount = Math.min(left, open);
        plan.put(flows.get(i).get(j), amount);
        plan.put(used.get(i).get(j), 1.);
        left -= amount;
        open -= amount;
        if (open == 0 && j + 1 < demand.size()) {
          j++;
          open = demand.get(j);
        }
      }
    }
    return Assignment.of(model, plan);
  }

  /// A model by chance that has a solution: its limits are drawn around a point.
  ///
  /// @param integers the share of variables that are whole, from 0 to 1
  public static Model random(long seed, double integers) {
    SplittableRandom random = new SplittableRandom(seed);
    Model.Builder model = random.nextBoolean() ? Model.minimize() : Model.maximize();
    int columns = random.nextInt(3, 12);
    List<Variable> variables = new ArrayList<>();
    List<Integer> point = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      int at = random.nextInt(-5, 10);
      double upper = at + random.nextInt(1, 10);
      double cost = random.nextInt(-9, 10);
      point.add(at);
      variables.add(
          random.nextDouble() < integers
              ? model.integer("x" + i, at - 4, upper, cost)
              : model.continuous("x" + i, at - 4, upper, cost));
    }
    int rows = random.nextInt(2, 10);
    for (int r = 0; r < rows; r++) {
      Model.Sum sum = model.constraint("row " + r, Tag.of("row", "" + r));
      double atPoint = 0;
      for (int i = 0; i < columns; i++) {
        if (random.nextInt(3) > 0) {
          int coefficient = random.nextInt(-7, 8);
          sum.plus(coefficient, variables.get(i));
          atPoint += coefficient * point.get(i);
        }
      }
      switch (random.nextInt(4)) {
        case 0 -> sum.equalTo(atPoint);
        case 1 -> sum.atMost(atPoint + random.nextInt(8));
        case 2 -> sum.atLeast(atPoint - random.nextInt(8));
        default -> sum.between(atPoint - random.nextInt(8), atPoint + random.nextInt(8));
      }
    }
    return model.offset(random.nextInt(-20, 20)).build();
  }

  /// The Wyndor Glass product mix: at best 36, two batches of the first and six of the second.
  ///
  /// Source: Hillier and Lieberman, Introduction to Operations Research, chapter 3.1; the prices of
  /// the three plants' hours are 0, 3/2 and 1 (chapter 4.7).
  public static Model wyndor() {
    Model.Builder model = Model.maximize();
    Variable doors = model.continuous("doors", 0, INFINITE, 3);
    Variable windows = model.continuous("windows", 0, INFINITE, 5);
    model.constraint("plant 1", Tag.of("hours", "1")).plus(1, doors).atMost(4);
    model.constraint("plant 2", Tag.of("hours", "2")).plus(2, windows).atMost(12);
    model.constraint("plant 3", Tag.of("hours", "3")).plus(3, doors).plus(2, windows).atMost(18);
    return model.build();
  }
}
