package org.tinkuy.exchange.pool;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Outcomes;
import org.tinkuy.exchange.proof.Proof;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.SolveRequest;

/// The flows through pools that earn most.
///
/// @param proof of the profit
/// @param flows from and to by name; empty where no plan was found
/// @param poolQuality what is in each pool that is used, by pool and property
public record PoolPlan(
    Proof proof, List<PoolFlow> flows, Map<String, Map<String, Double>> poolQuality) {
  public PoolPlan {
    flows = List.copyOf(flows);
    poolQuality = Collections.unmodifiableMap(new LinkedHashMap<>(poolQuality));
  }

  /// Finds the best plan.
  public static PoolPlan of(PoolProblem problem, Effort effort) {
    PoolModel model = new PoolModel(problem);
    Outcome<Solution> outcome = effort.run(SolveRequest.of(model.model()));
    Proof proof = Outcomes.proof(outcome);
    List<PoolFlow> flows = Outcomes.findAnswer(outcome).map(model::flows).orElse(new ArrayList<>());
    List<String> breaches = PoolCheck.breaches(problem, flows);
    if (!breaches.isEmpty()) {
      throw new IllegalStateException("the solver's plan breaks rules: " + breaches);
    }
    return new PoolPlan(proof, flows, PoolCheck.qualities(problem, flows));
  }
}
