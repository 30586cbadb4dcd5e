package org.tinkuy.exchange.heat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Outcomes;
import org.tinkuy.exchange.proof.Proof;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.SolveRequest;
import org.tinkuy.solver.Tag;
import org.tinkuy.solver.Variable;

/// Which level of utility carries how much, so that as little as possible is brought in and that
/// little is cheapest.
///
/// @param proof of the cost, per hour, in the currency of the prices
/// @param load_kW by level, in the order of the problem, kW, >= 0; empty where no answer was found
public record UtilityLoads(Proof proof, Map<String, Double> load_kW) {
  private static final double MW_PER_kW = 1e-3;
  private static final double SLACK = 1e-9;

  public UtilityLoads {
    load_kW = Collections.unmodifiableMap(new LinkedHashMap<>(load_kW));
  }

  /// Finds the loads: heat that passes a temperature from above, with what utilities bring and take
  /// above it, is nowhere negative and nothing is left at the end.
  ///
  /// Source: Papoulias and Grossmann, _A structural optimization approach in process synthesis II_,
  /// Computers and Chemical Engineering 7 (1983), pages 707-721, the transshipment model.
  static UtilityLoads of(HeatProblem problem, Effort effort) {
    Outcome<Solution> least = effort.run(SolveRequest.of(model(problem, OptionalDouble.empty())));
    OptionalDouble heat_kW =
        Outcomes.findAnswer(least).stream().mapToDouble(Solution::objective).findFirst();
    if (heat_kW.isEmpty()) {
      return new UtilityLoads(Outcomes.proof(least), Map.of());
    }
    double most_kW = heat_kW.getAsDouble() * (1 + SLACK) + SLACK;
    Model cheapest = model(problem, OptionalDouble.of(most_kW));
    Outcome<Solution> outcome = effort.run(SolveRequest.of(cheapest));
    Map<String, Double> loads = new LinkedHashMap<>();
    Outcomes.findAnswer(outcome)
        .ifPresent(
            solution ->
                cheapest
                    .variables()
                    .forEach(each -> loads.put(each.name(), Math.max(0, solution.at(each)))));
    return new UtilityLoads(Outcomes.proof(outcome), loads);
  }

  /// @param most_kW of hot utility; absent where it is to be made least
  private static Model model(HeatProblem problem, OptionalDouble most_kW) {
    Model.Builder model = Model.minimize();
    List<Variable> loads = new ArrayList<>();
    for (HeatUtility each : problem.utilities()) {
      boolean hot = each.stream().side() == HeatStream.Side.HOT;
      double cost = most_kW.isPresent() ? each.price_perMWh() * MW_PER_kW : hot ? 1 : 0;
      loads.add(model.continuous(each.name(), 0, Double.POSITIVE_INFINITY, cost));
    }
    List<HeatStream> all =
        Stream.concat(
                problem.streams().stream(), problem.utilities().stream().map(HeatUtility::stream))
            .toList();
    List<CurvePoint> points = HeatCascade.passing(all);
    for (int i = 0; i < points.size(); i++) {
      CurvePoint point = points.get(i);
      String at = String.valueOf(point.shifted_C());
      Map<Variable, Double> above = new LinkedHashMap<>();
      for (int u = 0; u < loads.size(); u++) {
        above.put(loads.get(u), above(problem.utilities().get(u).stream(), point, i % 2 == 1));
      }
      Model.Sum enough = model.constraint("point " + i, Tag.of("exchange.rule.heatAt", at));
      above.forEach((load, share) -> enough.plus(share, load));
      enough.atLeast(-point.heat_kW());
      if (i == points.size() - 1) {
        Model.Sum left = model.constraint("end", Tag.of("exchange.rule.heatLeft", at));
        above.forEach((load, share) -> left.plus(share, load));
        left.atMost(-point.heat_kW());
      }
    }
    if (most_kW.isPresent()) {
      Model.Sum hot = model.constraint("least", Tag.of("exchange.rule.leastHeat"));
      for (int u = 0; u < loads.size(); u++) {
        boolean brings = problem.utilities().get(u).stream().side() == HeatStream.Side.HOT;
        hot.plus(brings ? 1 : 0, loads.get(u));
      }
      hot.atMost(most_kW.getAsDouble());
    }
    return model.build();
  }

  /// The share of a utility's load that comes, or with the other sign goes, above a point.
  private static double above(HeatStream utility, CurvePoint point, boolean afterLatent) {
    double top_C = Math.max(utility.shiftedFrom_C(), utility.shiftedTo_C());
    double bottom_C = Math.min(utility.shiftedFrom_C(), utility.shiftedTo_C());
    double share;
    if (utility.isLatent()) {
      share = point.isPast(top_C, afterLatent) ? 1 : 0;
    } else {
      share = Math.clamp((top_C - point.shifted_C()) / (top_C - bottom_C), 0, 1);
    }
    return utility.side() == HeatStream.Side.HOT ? share : 0 - share;
  }
}
