package org.tinkuy.solver.scip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.solver.Assignment;
import org.tinkuy.solver.CarefulSolver;
import org.tinkuy.solver.Limits;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Progress;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.SolveRequest;
import org.tinkuy.solver.Solver;
import org.tinkuy.solver.Tag;
import org.tinkuy.solver.Variable;
import org.tinkuy.solver.Watch;
import org.tinkuy.solver.contract.LinearSolverContract;
import org.tinkuy.solver.contract.Outcomes;
import org.tinkuy.solver.contract.PublishedCases;
import org.tinkuy.solver.contract.SampleModels;
import org.tinkuy.solver.library.NativeLibraries;
import org.tinkuy.solver.ojalgo.OjalgoSolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ScipSolverTest extends LinearSolverContract {
  private static Solver scip = new OjalgoSolver();

  @BeforeAll
  static void loads() {
    scip = ScipSolver.load(NativeLibraries.find().orElseThrow()).orElseThrow();
  }

  @Override
  protected Solver solver() {
    return scip;
  }

  @Test
  void isTheVersionPackedWithTheProgram() {
    assertThat(scip.name()).isEqualTo("SCIP 10.0.0");
  }

  /// Haverly, C. A. (1978), Studies of the behaviour of recursion for the pooling problem, SIGMAP
  /// Bulletin 25: profits of 400, 600 and 750.
  @ParameterizedTest
  @CsvSource({"16, 100, 400", "16, 600, 600", "13, 100, 750"})
  void poolsHaverlysCrudesForTheBestOfAllProfits(double price, double demand, double profit) {
    String problem =
        """
        {"inputs": [{"name": "A", "price": 6, "quality": {"S": 3}},
                    {"name": "B", "price": %s, "quality": {"S": 1}},
                    {"name": "C", "price": 10, "quality": {"S": 2}}],
         "pools": [{"name": "P"}],
         "outputs": [{"name": "X", "price": 9, "demandMax": %s, "limit": {"S": 2.5}},
                     {"name": "Y", "price": 15, "demandMax": 200, "limit": {"S": 1.5}}],
         "links": [["A", "P"], ["B", "P"], ["P", "X"], ["P", "Y"], ["C", "X"], ["C", "Y"]]}
        """
            .formatted(price, demand);

    Solution solution = optimum(Pooling.model(new ObjectMapper().readTree(problem)));

    assertThat(solution.objective()).isCloseTo(profit, within(1e-5 * profit));
    assertThat(solution.bound()).isCloseTo(profit, within(1e-5 * profit));
  }

  @Test
  void poolsPublishedProblemsForTheBestOfAllProfits() {
    List<Path> files = PublishedCases.list("pooling");
    assumeFalse(files.isEmpty(), "TINKUY_CASES names no folder with pooling problems");

    for (Path file : files) {
      JsonNode problem = PublishedCases.read(file);
      double expected = problem.get("expected").get("objective").asDouble();

      Solution solution = optimum(Pooling.model(problem));

      assertThat(solution.objective())
          .as(file.toString())
          .isCloseTo(expected, within(1e-5 * expected));
      assertThat(solution.bound()).isCloseTo(expected, within(1e-5 * expected));
    }
  }

  @Test
  void findsTheBestOfTwoHillsAndNotTheNearest() {
    Model.Builder builder = Model.maximize().offset(3);
    Variable x = builder.continuous("x", -2, 3, 0);
    builder.cost(1, x, x);

    Outcome<Solution> outcome =
        scip.solve(SolveRequest.of(builder.build()).from(Assignment.of(-2)));

    // x^2 is 4 at the near end and 9 at the far one
    Solution solution = Outcomes.optimum(outcome);
    assertThat(solution.objective()).isCloseTo(12, within(1e-5));
    assertThat(solution.at(x)).isCloseTo(3, within(1e-6));
  }

  @Test
  void minimisesAConvexObjective() {
    Model.Builder builder = Model.minimize();
    Variable x = builder.continuous("x", -9, 9, -4);
    Variable y = builder.continuous("y", -9, 9, 0);
    builder.cost(1, x, x).cost(1, y, y);
    builder.constraint("sum", Tag.of("sum")).plus(1, x).plus(1, y).equalTo(3);

    Solution solution = optimum(builder.build());

    // x^2 - 4x + (3 - x)^2 is least at x = 2.5
    assertThat(solution.at(x)).isCloseTo(2.5, within(1e-3));
    assertThat(solution.objective()).isCloseTo(6.25 - 10 + 0.25, within(1e-5));
  }

  @Test
  void namesTheConflictOfRulesWithProducts() {
    Model.Builder builder = Model.minimize();
    Variable x = builder.continuous("x", 0, 10, 1);
    Variable y = builder.continuous("y", 0, 10, 1);
    builder.constraint("area", Tag.of("area")).plus(1, x, y).atLeast(30);
    builder.constraint("edge", Tag.of("edge")).plus(1, x).plus(1, y).atMost(10);
    builder.constraint("idle", Tag.of("idle")).plus(1, x).atMost(9);

    Outcome<Solution> outcome = new CarefulSolver(scip).solve(SolveRequest.of(builder.build()));

    // of all rectangles with half a circumference of 10 the largest has an area of 25
    assertThat(Outcomes.infeasible(outcome).conflict().tags())
        .containsExactly(Tag.of("area"), Tag.of("edge"));
  }

  @Test
  void stopsAtTheSamePlaceWhenItsWorkIsLimited() {
    SolveRequest request =
        SolveRequest.of(SampleModels.transport(8, 1).model())
            .within(Limits.seconds(600).withGap(0).withWork(1));

    Outcome<Solution> once = scip.solve(request);
    Outcome<Solution> again = scip.solve(request);

    assertThat(Outcomes.feasible(once).stop()).isEqualTo(Outcome.Stop.WORK);
    assertThat(Outcomes.feasible(once).answer()).isEqualTo(Outcomes.feasible(again).answer());
  }

  @Test
  void tellsIncumbentAndBoundWhileItRuns() {
    List<Progress> told = new ArrayList<>();
    Watch watch =
        new Watch() {
          @Override
          public void progress(Progress progress) {
            told.add(progress);
          }
        };
    SolveRequest request =
        SolveRequest.of(SampleModels.transport(8, 5).model())
            .within(Limits.seconds(60).withGap(0))
            .watchedBy(watch);

    double optimum = Outcomes.optimum(scip.solve(request)).objective();

    assertThat(told).isNotEmpty();
    assertThat(told).allSatisfy(each -> assertThat(each.bound()).isLessThan(optimum + 1e-6));
    assertThat(told.getLast().incumbent()).isCloseTo(optimum, within(1e-6));
  }

  @Test
  void throwsWhatTheWatchThrowsAfterTheRun() {
    Watch watch =
        new Watch() {
          @Override
          public void progress(Progress progress) {
            throw new IllegalStateException("the watch fell asleep");
          }
        };

    assertThatThrownBy(
            () ->
                scip.solve(SolveRequest.of(SampleModels.transport(8, 5).model()).watchedBy(watch)))
        .hasMessage("the watch fell asleep");
  }
}
