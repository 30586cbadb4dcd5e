package org.tinkuy.exchange.pool;

import java.util.List;
import java.util.Map;

/// A profit that no plan can pass, without a solver.
///
/// Whatever reaches an output, straight or through pools, is a mixture of inputs that lead there. A
/// unit of it costs no less than the cheapest mixture of these which keeps one of the limits, for
/// each limit; and the cheapest mixture that keeps one limit has two inputs at most. So an output
/// earns at most `demandMax max(0, price - max over limits of that cost)`. How much of an input
/// there is, and what pools hold, is left aside, which can only add to the bound.
final class PoolBound {
  private PoolBound() {}

  static double profit(PoolProblem problem) {
    double sum = 0;
    for (PoolOutput output : problem.outputs()) {
      List<PoolInput> inputs =
          problem.inputs().stream().filter(each -> reaches(problem, each, output)).toList();
      double cost = cheapest(inputs, Map.of());
      for (var limit : output.limit().entrySet()) {
        cost = Math.max(cost, cheapest(inputs, Map.of(limit.getKey(), limit.getValue())));
      }
      if (output.price() > cost) {
        sum += output.demandMax() * (output.price() - cost);
      }
    }
    return sum;
  }

  private static boolean reaches(PoolProblem problem, PoolInput input, PoolOutput output) {
    return problem.has(input.name(), output.name())
        || problem.pools().stream()
            .anyMatch(
                pool ->
                    problem.has(input.name(), pool.name())
                        && problem.has(pool.name(), output.name()));
  }

  /// The least cost of a unit; infinite where no mixture keeps the limit.
  private static double cheapest(List<PoolInput> inputs, Map<String, Double> limit) {
    double least = Double.POSITIVE_INFINITY;
    for (PoolInput first : inputs) {
      for (PoolInput second : inputs) {
        Blend blend = Blend.within(limit, first.quality(), second.quality());
        if (!blend.isEmpty()) {
          double share = first.price() <= second.price() ? blend.most() : blend.least();
          least = Math.min(least, share * first.price() + (1 - share) * second.price());
        }
      }
    }
    return least;
  }
}
