package org.tinkuy.solver.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tinkuy.solver.CarefulSolver;
import org.tinkuy.solver.Limits;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Prices;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.SolveRequest;
import org.tinkuy.solver.Solver;
import org.tinkuy.solver.contract.Outcomes;
import org.tinkuy.solver.contract.SampleModels;
import org.tinkuy.solver.highs.HighsSolver;
import org.tinkuy.solver.library.NativeLibraries;
import org.tinkuy.solver.ojalgo.OjalgoSolver;
import org.tinkuy.solver.scip.ScipSolver;

/// Solvers that share no code answer the same.
class SolversAgreeTest {
  private static final double CLOSE = 1e-6;
  private static final Limits PROOF = Limits.seconds(60).withGap(0);

  static Stream<Long> seeds() {
    return LongStream.range(0, 60).boxed();
  }

  private static List<Solver> solvers() {
    NativeLibraries libraries = NativeLibraries.find().orElseThrow();
    return List.of(
        HighsSolver.load(libraries).orElseThrow(),
        ScipSolver.load(libraries).orElseThrow(),
        new OjalgoSolver());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void onLinearModels(long seed) {
    Model model = SampleModels.random(seed, 0);

    List<Solution> solutions = solvers().stream().map(each -> optimum(each, model)).toList();

    agree(model, solutions);
    solutions.stream()
        .filter(each -> each.findPrices().isPresent())
        .forEach(each -> provesItself(model, each));
    assertThat(solutions).filteredOn(each -> each.findPrices().isPresent()).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void onModelsWithIntegers(long seed) {
    Model model = SampleModels.random(seed, 0.6);

    agree(model, solvers().stream().map(each -> optimum(each, model)).toList());
  }

  private static Solution optimum(Solver solver, Model model) {
    Outcome<Solution> outcome =
        new CarefulSolver(solver).solve(SolveRequest.of(model).within(PROOF));
    return Outcomes.optimum(outcome);
  }

  private static void agree(Model model, List<Solution> solutions) {
    double first = solutions.getFirst().objective();
    for (Solution each : solutions) {
      assertThat(each.objective()).isCloseTo(first, within(CLOSE * Math.max(1, Math.abs(first))));
      assertThat(model.sense().isBetter(each.objective(), each.bound())).isFalse();
    }
  }

  /// The objective is what the prices make of the limits: sum of price times the limit it stands
  /// at.
  private static void provesItself(Model model, Solution solution) {
    Prices prices = solution.findPrices().orElseThrow();
    double ofConstraints =
        model.constraints().stream()
            .mapToDouble(each -> prices.dual(each) * each.at(solution.values()))
            .sum();
    double ofVariables =
        model.variables().stream()
            .mapToDouble(each -> prices.reducedCost(each) * solution.at(each))
            .sum();
    assertThat(model.offset() + ofConstraints + ofVariables)
        .isCloseTo(solution.objective(), within(1e-5));
    IntStream.range(0, model.constraints().size())
        .mapToObj(model.constraints()::get)
        .filter(each -> Math.abs(prices.dual(each)) > CLOSE)
        .forEach(
            each ->
                assertThat(each.at(solution.values()))
                    .satisfiesAnyOf(
                        sum -> assertThat(sum).isCloseTo(each.lower(), within(1e-5)),
                        sum -> assertThat(sum).isCloseTo(each.upper(), within(1e-5))));
  }
}
