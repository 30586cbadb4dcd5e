package org.tinkuy.exchange.pool;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Outcomes;
import org.tinkuy.exchange.proof.Proof;
import org.tinkuy.exchange.proof.Rules;
import org.tinkuy.exchange.proof.StandIn;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.SolveRequest;

/// The flows through pools that earn most.
///
/// @param proof of the profit
/// @param flows from and to by name; empty where nothing is bought
/// @param poolQuality what is in each pool that is used, by pool and property
public record PoolPlan(
    Proof proof, List<PoolFlow> flows, Map<String, Map<String, Double>> poolQuality) {
  private static final String METHOD = "one input a pool, best recipe first";

  public PoolPlan {
    flows = List.copyOf(flows);
    poolQuality = Collections.unmodifiableMap(new LinkedHashMap<>(poolQuality));
  }

  /// Finds the best plan. Where the solver finds none, or a worse one, the plan of [PoolStart]
  /// stands.
  public static PoolPlan of(PoolProblem problem, Effort effort) {
    PoolModel model = new PoolModel(problem);
    Outcome<Solution> outcome = effort.run(SolveRequest.of(model.model()));
    Proof proof = Outcomes.proof(outcome);
    List<PoolFlow> flows = Outcomes.findAnswer(outcome).map(model::flows).orElse(List.of());
    if (!PoolCheck.breaches(problem, flows).isEmpty()) {
      proof = Proof.failed(OptionalDouble.empty(), proof.method(), Rules.failed());
    }
    List<PoolFlow> start = PoolStart.flows(problem);
    List<String> breaches = PoolCheck.breaches(problem, start);
    if (!breaches.isEmpty()) {
      throw new IllegalStateException("the plan to start from breaks rules: " + breaches);
    }
    StandIn standIn =
        new StandIn(
            METHOD,
            Model.Sense.MAXIMIZE,
            PoolCheck.profit(problem, start),
            PoolBound.profit(problem));
    List<PoolFlow> best = standIn.stepsIn(proof) ? start : flows;
    return new PoolPlan(
        standIn.proof(proof, effort.relativeGap()), best, PoolCheck.qualities(problem, best));
  }
}
