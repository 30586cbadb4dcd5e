package org.tinkuy.exchange.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Proof;
import org.tinkuy.solver.installed.InstalledSolvers;

/// What holds for the best blends of any problem; profits are counted by the check that knows no
/// model.
class PoolLawsTest {
  private static final double RELATIVE = 1e-4;

  static LongStream seeds() {
    return LongStream.range(20, 28);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void amountsAndPricesScaleTheProfit(long seed) {
    PoolProblem problem = RandomPools.of(seed);
    double profit = profit(problem);

    assertThat(profit(scaled(problem, 7, 1))).isCloseTo(7 * profit, within(rounding(7 * profit)));
    assertThat(profit(scaled(problem, 1, 0.5)))
        .isCloseTo(0.5 * profit, within(rounding(0.5 * profit)));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderOfRowsChangesNothing(long seed) {
    PoolProblem problem = RandomPools.of(seed);
    List<PoolInput> inputs = new ArrayList<>(problem.inputs());
    List<PoolOutput> outputs = new ArrayList<>(problem.outputs());
    Collections.shuffle(inputs, new Random(seed));
    Collections.shuffle(outputs, new Random(seed + 1));

    double profit = profit(problem);

    assertThat(
            profit(new PoolProblem(inputs, problem.pools().reversed(), outputs, problem.links())))
        .isCloseTo(profit, within(rounding(profit)));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void looserLimitsAndLargerPoolsNeverEarnLess(long seed) {
    PoolProblem problem = RandomPools.of(seed);
    double profit = profit(problem);
    List<PoolOutput> looser =
        problem.outputs().stream()
            .map(
                each -> {
                  Map<String, Double> limit = new LinkedHashMap<>(each.limit());
                  limit.replaceAll((_, most) -> most + 0.5);
                  return new PoolOutput(each.name(), each.price(), each.demandMax(), limit);
                })
            .toList();
    List<Pool> endless =
        problem.pools().stream()
            .map(each -> new Pool(each.name(), OptionalDouble.empty()))
            .toList();

    assertThat(profit(new PoolProblem(problem.inputs(), problem.pools(), looser, problem.links())))
        .isGreaterThanOrEqualTo(profit - rounding(profit));
    assertThat(
            profit(new PoolProblem(problem.inputs(), endless, problem.outputs(), problem.links())))
        .isGreaterThanOrEqualTo(profit - rounding(profit));
  }

  private static double rounding(double profit) {
    return RELATIVE * Math.max(1, profit);
  }

  private static double profit(PoolProblem problem) {
    PoolPlan plan = PoolPlan.of(problem, new Effort(InstalledSolvers::find, 60, 1e-6));
    assertThat(plan.proof().status()).isEqualTo(Proof.Status.OPTIMAL);
    assertThat(PoolCheck.breaches(problem, plan.flows())).isEmpty();
    return PoolCheck.profit(problem, plan.flows());
  }

  private static PoolProblem scaled(PoolProblem problem, double amount, double price) {
    return new PoolProblem(
        problem.inputs().stream()
            .map(
                each ->
                    new PoolInput(
                        each.name(),
                        price * each.price(),
                        scaled(each.supply(), amount),
                        each.quality()))
            .toList(),
        problem.pools().stream()
            .map(each -> new Pool(each.name(), scaled(each.capacity(), amount)))
            .toList(),
        problem.outputs().stream()
            .map(
                each ->
                    new PoolOutput(
                        each.name(), price * each.price(), amount * each.demandMax(), each.limit()))
            .toList(),
        problem.links());
  }

  private static OptionalDouble scaled(OptionalDouble some, double factor) {
    return some.isPresent() ? OptionalDouble.of(factor * some.getAsDouble()) : some;
  }
}
