package org.tinkuy.exchange.water;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Proof;
import org.tinkuy.exchange.proof.StandIn;
import org.tinkuy.solver.Solvers;
import org.tinkuy.solver.installed.InstalledSolvers;

/// The plan and the bound for several contaminants that need no solver.
class ThinnedReuseTest {
  private static final List<String> TWO = List.of("salt", "oil");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void theOptimumLiesBetweenTheBoundAndThePlan(long seed) {
    LoadProblem problem = RandomOperations.of(seed, 3, TWO, 0.2);
    ThinnedReuse start = ThinnedReuse.of(problem);
    StandIn standIn = start.standIn();

    LoadTarget best = LoadTarget.of(problem, new Effort(InstalledSolvers::find, 60, 1e-6));

    double optimum = best.fresh_tPerHour().orElseThrow();
    assertThat(best.proof().status()).isEqualTo(Proof.Status.OPTIMAL);
    LoadCheck.isSound(problem, start.flows(), standIn.objective());
    LoadCheck.isSound(problem, best.flows(), optimum);
    assertThat(standIn.bound()).isLessThanOrEqualTo(optimum * (1 + 1e-5));
    assertThat(standIn.objective())
        .isBetween(optimum * (1 - 1e-5), LoadTarget.withoutReuse_tPerHour(problem) + 1e-9);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void aMillisecondGivesAPlanWithItsGap(long seed) {
    LoadProblem problem = RandomOperations.of(seed, 8, TWO, 0.2);

    LoadTarget target = LoadTarget.of(problem, new Effort(InstalledSolvers::find, 1e-3, 1e-6));

    double fresh = target.fresh_tPerHour().orElseThrow();
    LoadCheck.isSound(problem, target.flows(), fresh);
    assertThat(target.proof().hasAnswer()).isTrue();
    assertThat(target.proof().objective().orElseThrow()).isCloseTo(fresh, within(1e-6));
    assertThat(target.proof().bound().orElseThrow()).isBetween(1e-3, fresh);
  }

  @Test
  void aSiteWhoseLeastIsNotProvedIsNotNamed() {
    LoadProblem problem = RandomOperations.of(1, 8, TWO, 0);

    LoadTarget target = LoadTarget.of(problem, new Effort(() -> Solvers.NONE, 60, 1e-6));

    assertThat(target.proof().status()).isEqualTo(Proof.Status.FEASIBLE);
    assertThat(target.proof().reason().orElseThrow().english()).contains("No solver");
    // site 1 needs what one contaminant alone asks for, which its plan reaches
    assertThat(target.sites()).containsOnlyKeys("site 1");
  }

  @Test
  void theSecondOperationTakesWhatTheFirstGaveAwayAndTheBoundProvesIt() {
    // W1: 2 kg/h of either up to 100 ppm takes 20 t/h fresh. W2 bears 100 ppm and picks up 1 kg/h
    // up to 200: 10 of the 20 t/h are enough, so 20 fresh, which W1 needs whatever else is done
    LoadProblem problem =
        new LoadProblem(
            Map.of("salt", 0.0, "oil", 0.0),
            List.of(operation("W1", 2, 0, 100), operation("W2", 1, 100, 200)),
            Optional.empty(),
            Set.of());

    LoadTarget target = LoadTarget.of(problem, new Effort(() -> Solvers.NONE, 60, 1e-6));

    assertThat(target.fresh_tPerHour().orElseThrow()).isCloseTo(20, within(1e-9));
    assertThat(target.proof().status()).isEqualTo(Proof.Status.OPTIMAL);
    assertThat(target.flows())
        .containsExactly(new WaterFlow("fresh", "W1", 20), new WaterFlow("W1", "W2", 10));
  }

  /// Fresh water has 20 ppm. W1 takes 2000 / (100 - 20) = 25 t/h of it. W2 bears 60 ppm, so that it
  /// takes as much fresh as of W1's 100 ppm, and with x of each (100 + 180) x = 1000: 3.571 t/h.
  @Test
  void whatFreshWaterBringsAlreadyIsNoRoomForWhatIsReused() {
    LoadProblem problem =
        new LoadProblem(
            Map.of("salt", 20.0, "oil", 20.0),
            List.of(operation("W1", 2, 20, 100), operation("W2", 1, 60, 200)),
            Optional.empty(),
            Set.of());

    assertThat(ThinnedReuse.of(problem).standIn().objective())
        .isCloseTo(25 + 3.571429, within(1e-6));
  }

  private static WaterOperation operation(
      String name, double load, double inlet_ppm, double outlet_ppm) {
    WaterOperation.Load each = new WaterOperation.Load(load, inlet_ppm, outlet_ppm);
    return new WaterOperation(name, "site", Map.of("salt", each, "oil", each));
  }
}
