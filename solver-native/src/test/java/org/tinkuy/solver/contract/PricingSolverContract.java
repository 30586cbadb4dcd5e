package org.tinkuy.solver.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Prices;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.Tag;
import org.tinkuy.solver.Variable;

/// What a solver must do that gives prices with the optimum of a linear model.
public abstract class PricingSolverContract extends LinearSolverContract {
  private static final double CLOSE = 1e-6;

  @Test
  void pricesTheHoursOfATextbook() {
    Model model = SampleModels.wyndor();

    Prices prices = optimum(model).findPrices().orElseThrow();

    assertThat(prices.dual(model.constraints().get(0))).isCloseTo(0, within(CLOSE));
    assertThat(prices.dual(model.constraints().get(1))).isCloseTo(1.5, within(CLOSE));
    assertThat(prices.dual(model.constraints().get(2))).isCloseTo(1, within(CLOSE));
  }

  @Test
  void pricesAreChangesOfTheObjectiveWhenItIsToBeLeast() {
    Model.Builder builder = Model.minimize();
    Variable cheap = builder.continuous("cheap", 0, 6, 2);
    Variable dear = builder.continuous("dear", 0, Double.POSITIVE_INFINITY, 5);
    builder.constraint("need", Tag.of("need")).plus(1, cheap).plus(1, dear).atLeast(10);
    Model model = builder.build();

    Solution solution = optimum(model);

    // 6 of the cheap and 4 of the dear; one more needed costs 5, one more of the cheap saves 3
    assertThat(solution.objective()).isCloseTo(32, within(CLOSE));
    Prices prices = solution.findPrices().orElseThrow();
    assertThat(prices.dual(model.constraints().getFirst())).isCloseTo(5, within(CLOSE));
    assertThat(prices.reducedCost(cheap)).isCloseTo(-3, within(CLOSE));
    assertThat(prices.reducedCost(dear)).isCloseTo(0, within(CLOSE));
  }
}
