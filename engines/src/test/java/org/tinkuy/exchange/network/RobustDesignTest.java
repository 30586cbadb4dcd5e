package org.tinkuy.exchange.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.solver.Solvers;
import org.tinkuy.solver.installed.InstalledSolvers;

class RobustDesignTest {
  private static final double CENT = 0.01;

  /// A and D give to C alone, 1,000 and 800 t, of which C takes 1,300: the best network has both
  /// lines, 1,500 a year. Where C goes, both lie idle and are paid: -1,500. Nothing built is left
  /// with 0, and no network here is left with more.
  @Test
  void whereEveryExitStopsAllNothingIsBuiltForTheWorstCase() {
    ExchangeProblem problem = twoGivers();
    Plan best = best(problem);

    RobustDesign design = RobustDesign.of(problem, best, effort()).orElseThrow();

    assertThat(design.proved()).isTrue();
    assertThat(design.leftOfBest()).isCloseTo(-1_500, within(CENT));
    assertThat(design.left()).isCloseTo(0, within(CENT));
    assertThat(design.saving()).isCloseTo(0, within(CENT));
  }

  /// Two pairs that need nothing built: each exit leaves the other pair, 1,000 x 28 or 500 x 28.
  @Test
  void twoPairsThatCostNothingToBuildLeaveTheOther() {
    ExchangeProblem problem =
        new ExchangeProblem(
            SmallPark.FREE,
            List.of(
                SmallPark.source("a", "A", 1000, 10, Map.of()),
                SmallPark.source("d", "D", 500, 10, Map.of())),
            List.of(
                SmallPark.sink("b", "B", 1000, OptionalDouble.of(20)),
                SmallPark.sink("c", "C", 500, OptionalDouble.of(20))),
            List.of(SmallPark.arc("a", "b", 0, 0), SmallPark.arc("d", "c", 0, 0)));

    RobustDesign design = RobustDesign.of(problem, best(problem), effort()).orElseThrow();

    assertThat(design.left()).isCloseTo(500 * 28, within(CENT));
    assertThat(design.saving()).isCloseTo(1500 * 28, within(CENT));
    assertThat(PlanCheck.breaches(design.plan())).isEmpty();
  }

  /// A guard is never left with less than the best network, and never saves more than it.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aGuardIsLeftWithNoLessAndSavesNoMore(long seed) {
    ExchangeProblem problem = SmallPark.random(seed, SmallPark.FREE);
    Plan best = best(problem);

    RobustDesign design = RobustDesign.of(problem, best, effort()).orElseThrow();

    double most = Plan.nothing(problem).cost() - best.cost();
    assertThat(design.left()).isGreaterThanOrEqualTo(design.leftOfBest() - CENT);
    assertThat(design.saving()).isLessThanOrEqualTo(most + CENT);
    assertThat(PlanCheck.breaches(design.plan())).isEmpty();
  }

  @Test
  void withoutASolverThereIsNoGuard() {
    ExchangeProblem problem = twoGivers();

    assertThat(RobustDesign.of(problem, best(problem), new Effort(() -> Solvers.NONE, 60, 0)))
        .isEmpty();
  }

  private static ExchangeProblem twoGivers() {
    return new ExchangeProblem(
        SmallPark.FREE,
        List.of(
            SmallPark.source("a", "A", 1000, 10, Map.of()),
            SmallPark.source("d", "D", 800, 10, Map.of())),
        List.of(SmallPark.sink("c", "C", 1300, OptionalDouble.of(20))),
        List.of(SmallPark.arc("a", "c", 0, 1_000), SmallPark.arc("d", "c", 0, 500)));
  }

  private static Plan best(ExchangeProblem problem) {
    return Network.of(problem, effort(), false, false).plan().orElseThrow();
  }

  private static Effort effort() {
    return new Effort(InstalledSolvers::find, 60, 0);
  }
}
