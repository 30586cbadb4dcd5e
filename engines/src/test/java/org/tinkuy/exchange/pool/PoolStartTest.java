package org.tinkuy.exchange.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Proof;
import org.tinkuy.solver.Solvers;
import org.tinkuy.solver.installed.InstalledSolvers;

/// The plan and the bound that need no solver.
class PoolStartTest {
  private static final double MILLISECOND_s = 1e-3;
  private static final double ROUNDING = 1e-4;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void theOptimumLiesBetweenThePlanAndTheBound(long seed) {
    PoolProblem problem = RandomPools.of(seed);
    List<PoolFlow> start = PoolStart.flows(problem);

    PoolPlan best = PoolPlan.of(problem, new Effort(InstalledSolvers::find, 60, 1e-6));

    double optimum = PoolCheck.profit(problem, best.flows());
    assertThat(best.proof().status()).isEqualTo(Proof.Status.OPTIMAL);
    assertThat(PoolCheck.breaches(problem, start)).isEmpty();
    assertThat(PoolCheck.profit(problem, start)).isBetween(0.0, optimum + ROUNDING);
    assertThat(PoolBound.profit(problem)).isGreaterThanOrEqualTo(optimum - ROUNDING);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void aMillisecondGivesAPlanWithItsGap(long seed) {
    PoolProblem problem = RandomPools.of(seed);

    PoolPlan plan = PoolPlan.of(problem, new Effort(InstalledSolvers::find, MILLISECOND_s, 1e-6));

    double profit = PoolCheck.profit(problem, plan.flows());
    assertThat(PoolCheck.breaches(problem, plan.flows())).isEmpty();
    assertThat(plan.proof().hasAnswer()).isTrue();
    assertThat(plan.proof().objective().orElseThrow()).isCloseTo(profit, within(ROUNDING));
    assertThat(plan.proof().bound().orElseThrow()).isBetween(profit - ROUNDING, 1e6);
  }

  @Test
  void withoutASolverTheBestOfHaverlyIsFoundAndItsGapIsSaid() {
    // 100 of B through the pool and 100 of C for Y earn 400; a unit of Y costs 13 at least and one
    // of X 8, which is 200 x 2 + 100 x 1 at most
    PoolPlan plan = PoolPlan.of(haverly(0), new Effort(() -> Solvers.NONE, 60, 1e-6));

    assertThat(plan.proof().status()).isEqualTo(Proof.Status.FEASIBLE);
    assertThat(plan.proof().objective().orElseThrow()).isCloseTo(400, within(1e-9));
    assertThat(plan.proof().bound().orElseThrow()).isCloseTo(500, within(1e-9));
    assertThat(plan.proof().gap().orElseThrow()).isCloseTo(0.25, within(1e-9));
    assertThat(plan.proof().reason().orElseThrow().english()).contains("No solver");
  }

  @Test
  void whereNothingCanEarnNothingIsBoughtAndThatIsProved() {
    PoolProblem dear = haverly(21);

    PoolPlan plan = PoolPlan.of(dear, new Effort(() -> Solvers.NONE, 60, 1e-6));

    assertThat(plan.flows()).isEmpty();
    assertThat(plan.proof().status()).isEqualTo(Proof.Status.OPTIMAL);
    assertThat(plan.proof().objective().orElseThrow()).isZero();
    assertThat(plan.proof().bound().orElseThrow()).isZero();
  }

  /// Haverly's first problem.
  ///
  /// @param more what each input costs above the published price
  private static PoolProblem haverly(double more) {
    OptionalDouble none = OptionalDouble.empty();
    return new PoolProblem(
        List.of(
            new PoolInput("A", 6 + more, none, Map.of("sulphur", 3.0)),
            new PoolInput("B", 16 + more, none, Map.of("sulphur", 1.0)),
            new PoolInput("C", 10 + more, none, Map.of("sulphur", 2.0))),
        List.of(new Pool("P", none)),
        List.of(
            new PoolOutput("X", 9, 100, Map.of("sulphur", 2.5)),
            new PoolOutput("Y", 15, 200, Map.of("sulphur", 1.5))),
        Set.of(
            new PoolProblem.Link("A", "P"),
            new PoolProblem.Link("B", "P"),
            new PoolProblem.Link("P", "X"),
            new PoolProblem.Link("P", "Y"),
            new PoolProblem.Link("C", "X"),
            new PoolProblem.Link("C", "Y")));
  }
}
