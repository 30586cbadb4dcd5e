package org.tinkuy.exchange.water;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.solver.installed.InstalledSolvers;

/// What holds for the least fresh water of any operations with one contaminant.
class LoadLawsTest {
  private static final List<String> ONE = List.of("salt");
  private static final double CLOSE = 1e-9;

  static LongStream seeds() {
    return LongStream.range(0, 30);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyOperationCarriesItsLoadByBalancesAlone(long seed) {
    LoadProblem problem = problem(seed);
    LoadTarget target = target(problem);

    LoadCheck.isSound(problem, target.flows(), target.fresh_tPerHour().orElseThrow());
    assertThat(fresh(problem)).isLessThanOrEqualTo(target.withoutReuse_tPerHour() + CLOSE);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void loadsScaleTheWaterAndTheOrderOfRowsChangesNothing(long seed) {
    LoadProblem problem = problem(seed);
    double fresh = fresh(problem);
    List<WaterOperation> turned = new ArrayList<>(problem.operations());
    Collections.shuffle(turned, new Random(seed));

    assertThat(fresh(problem.with(turned))).isCloseTo(fresh, within(CLOSE * fresh));
    assertThat(fresh(scaled(problem, 12, 1))).isCloseTo(12 * fresh, within(12 * CLOSE * fresh));
    // all impurities twice as high carry the same load in half the water
    assertThat(fresh(scaled(problem, 1, 2))).isCloseTo(fresh / 2, within(CLOSE * fresh));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aRegeneratorNeverRaisesFreshDemandAndRecyclingNeedsNoMoreThanReuse(long seed) {
    LoadProblem problem = problem(seed);
    double reuse = fresh(with(problem, Regeneration.Use.REUSE));
    double recycle = fresh(with(problem, Regeneration.Use.RECYCLE));

    assertThat(reuse).isLessThanOrEqualTo(fresh(problem) * (1 + CLOSE));
    assertThat(recycle).isLessThanOrEqualTo(reuse * (1 + CLOSE) + CLOSE);
  }

  /// Sites together need no more than each alone, and one operation less never more.
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void togetherTheyNeedNoMoreThanApart(long seed) {
    LoadProblem problem = problem(seed);
    LoadTarget target = target(problem);
    double apart = target.sites().values().stream().mapToDouble(Double::doubleValue).sum();

    assertThat(fresh(problem)).isLessThanOrEqualTo(apart * (1 + CLOSE));
  }

  private static LoadProblem problem(long seed) {
    return RandomOperations.of(seed, 6, ONE, 0);
  }

  private static LoadProblem with(LoadProblem problem, Regeneration.Use use) {
    return new LoadProblem(
        problem.fresh_ppm(), problem.operations(), Optional.of(new Regeneration(8, use)), Set.of());
  }

  private static LoadProblem scaled(LoadProblem problem, double load, double ppm) {
    List<WaterOperation> operations =
        problem.operations().stream()
            .map(
                each -> {
                  Map<String, WaterOperation.Load> loads = new LinkedHashMap<>();
                  each.contaminants()
                      .forEach(
                          (name, own) ->
                              loads.put(
                                  name,
                                  new WaterOperation.Load(
                                      load * own.load_kgPerHour(),
                                      ppm * own.inletMax_ppm(),
                                      ppm * own.outletMax_ppm())));
                  return new WaterOperation(each.name(), each.site(), loads);
                })
            .toList();
    return problem.with(operations);
  }

  private static double fresh(LoadProblem problem) {
    return target(problem).fresh_tPerHour().orElseThrow();
  }

  private static LoadTarget target(LoadProblem problem) {
    return LoadTarget.of(problem, new Effort(InstalledSolvers::find, 60, 1e-9));
  }
}
