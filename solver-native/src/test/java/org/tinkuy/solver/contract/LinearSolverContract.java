package org.tinkuy.solver.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.solver.Assignment;
import org.tinkuy.solver.CarefulSolver;
import org.tinkuy.solver.Conflict;
import org.tinkuy.solver.Limits;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.SolveRequest;
import org.tinkuy.solver.Solver;
import org.tinkuy.solver.Tag;
import org.tinkuy.solver.Variable;
import org.tinkuy.solver.Watch;

/// What every solver of linear models must do.
public abstract class LinearSolverContract {
  private static final double INFINITE = Double.POSITIVE_INFINITY;
  private static final double CLOSE = 1e-6;
  private static final Limits PROOF = Limits.seconds(60).withGap(0);

  protected abstract Solver solver();

  protected final Solution optimum(Model model) {
    return Outcomes.optimum(
        new CarefulSolver(solver()).solve(SolveRequest.of(model).within(PROOF)));
  }

  @Test
  void namesItselfWithItsVersion() {
    assertThat(solver().name()).matches("[A-Za-z-]+ v?\\d+\\.\\d+.*");
  }

  @Test
  void solvesTheProductMixOfATextbook() {
    Model model = SampleModels.wyndor();

    Solution solution = optimum(model);

    assertThat(solution.objective()).isCloseTo(36, within(CLOSE));
    assertThat(solution.bound()).isCloseTo(36, within(CLOSE));
    assertThat(model.variables()).extracting(solution::at).containsExactly(2., 6.);
  }

  @Test
  void addsTheOffsetToObjectiveAndBound() {
    Model.Builder builder = Model.maximize().offset(100);
    Variable yes = builder.binary("yes", 7);
    Variable no = builder.binary("no", -7);
    builder.constraint("both", Tag.of("both")).plus(1, yes).plus(1, no).atMost(2);

    Solution solution = optimum(builder.build());

    assertThat(solution.objective()).isCloseTo(107, within(CLOSE));
    assertThat(solution.bound()).isCloseTo(107, within(CLOSE));
    assertThat(solution.gap()).isLessThan(CLOSE);
  }

  @Test
  void packsAKnapsackAsTryingEverythingDoes() {
    List<Integer> weights = List.of(23, 31, 29, 44, 53, 38, 63, 85, 89, 82);
    List<Integer> values = List.of(92, 57, 49, 68, 60, 43, 67, 84, 87, 72);
    Model.Builder builder = Model.maximize();
    List<Variable> items =
        values.stream().map(value -> builder.binary("item " + value, value)).toList();
    Model.Sum sum = builder.constraint("capacity", Tag.of("capacity"));
    items.forEach(each -> sum.plus(weights.get(each.index()), each));
    sum.atMost(165);
    int best = 0;
    for (int chosen = 0; chosen < 1 << items.size(); chosen++) {
      int weight = 0;
      int value = 0;
      for (int i = 0; i < items.size(); i++) {
        weight += (chosen >> i & 1) * weights.get(i);
        value += (chosen >> i & 1) * values.get(i);
      }
      best = weight <= 165 ? Math.max(best, value) : best;
    }

    assertThat(optimum(builder.build()).objective()).isCloseTo(best, within(CLOSE));
  }

  @Test
  void findsThePublishedOptimumOfAFixedChargeTransport() {
    Solution solution = optimum(SampleModels.bk4x3().model());

    assertThat(solution.objective()).isCloseTo(350, within(CLOSE));
    assertThat(solution.bound()).isCloseTo(350, within(CLOSE));
    assertThat(solution.findPrices()).isEmpty();
  }

  @Test
  void givesWholeNumbersWhole() {
    Model.Builder builder = Model.maximize();
    Variable some = builder.integer("some", -3, 100, 1);
    builder.constraint("limit", Tag.of("limit")).plus(3, some).atMost(10);

    assertThat(optimum(builder.build()).at(some)).isEqualTo(3);
  }

  @Test
  void solvesAModelWithoutConstraints() {
    Model.Builder builder = Model.minimize();
    Variable low = builder.continuous("low", -4, 9, 1);
    Variable high = builder.continuous("high", -4, 9, -1);

    Solution solution = optimum(builder.build());

    assertThat(solution.at(low)).isCloseTo(-4, within(CLOSE));
    assertThat(solution.at(high)).isCloseTo(9, within(CLOSE));
  }

  @Test
  void namesTheSmallestConflictOfAnInfeasibleModel() {
    Outcome<Solution> outcome =
        new CarefulSolver(solver()).solve(SolveRequest.of(conflicting(false)).within(PROOF));

    assertThat(Outcomes.infeasible(outcome).conflict())
        .isEqualTo(
            new Conflict(
                List.of(Tag.of("supply", "s1"), Tag.of("demand", "d1"), Tag.of("share")),
                Conflict.Extent.SMALLEST));
  }

  @Test
  void namesTheSmallestConflictAmongIntegersToo() {
    Outcome<Solution> outcome =
        new CarefulSolver(solver()).solve(SolveRequest.of(conflicting(true)).within(PROOF));

    assertThat(Outcomes.infeasible(outcome).conflict().tags())
        .isEqualTo(List.of(Tag.of("supply", "s1"), Tag.of("demand", "d1"), Tag.of("share")));
  }

  /// At most 5 are there, at least 8 are wanted of which 6 must come from here; the rest is noise.
  private static Model conflicting(boolean whole) {
    Model.Builder builder = Model.minimize();
    Variable here =
        whole ? builder.integer("here", 0, 100, 1) : builder.continuous("here", 0, 100, 1);
    Variable away = builder.continuous("away", 0, 100, 1);
    builder.constraint("noise 1", Tag.of("noise", "1")).plus(1, away).atMost(50);
    builder.constraint("supply", Tag.of("supply", "s1")).plus(1, here).atMost(5);
    builder.constraint("noise 2", Tag.of("noise", "2")).plus(1, here).plus(1, away).atMost(99);
    builder.constraint("demand", Tag.of("demand", "d1")).plus(1, here).plus(1, away).atLeast(8);
    builder.constraint("share", Tag.of("share")).plus(1, here).plus(-3, away).atLeast(0);
    builder.constraint("noise 3", Tag.of("noise", "3")).plus(1, away).atLeast(1);
    return builder.build();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void tellsAnUnboundedModelFromAnInfeasibleOne(boolean whole) {
    Model.Builder builder = Model.maximize();
    Variable free =
        whole
            ? builder.integer("free", 0, INFINITE, 1)
            : builder.continuous("free", 0, INFINITE, 1);
    Variable other = builder.continuous("other", 0, INFINITE, 1);
    builder.constraint("apart", Tag.of("apart")).plus(1, free).plus(-1, other).atMost(3);

    assertThat(solver().solve(SolveRequest.of(builder.build()).within(PROOF)))
        .isInstanceOf(Outcome.Unbounded.class);
  }

  @Test
  void answersAtATimeLimitWithWhatIsProved() {
    Model model = SampleModels.transport(30, 1).model();

    Outcome<Solution> outcome =
        new CarefulSolver(solver()).solve(SolveRequest.of(model).within(PROOF.withTime(1)));

    switch (outcome) {
      case Outcome.Feasible<Solution> feasible -> {
        assertThat(feasible.stop()).isEqualTo(Outcome.Stop.TIME);
        assertThat(feasible.answer().bound()).isLessThan(feasible.answer().objective());
        assertThat(feasible.answer().gap()).isPositive();
      }
      case Outcome.OutOfTime<Solution> out ->
          assertThat(out.bound())
              .isLessThan(model.objectiveAt(SampleModels.transport(30, 1).plan()));
      case Outcome.Optimal<Solution> _,
          Outcome.Infeasible<Solution> _,
          Outcome.Unbounded<Solution> _,
          Outcome.Unsupported<Solution> _,
          Outcome.Failed<Solution> _ ->
          assertThat(outcome).isInstanceOf(Outcome.Feasible.class);
    }
  }

  @Test
  void answersNoWorseThanItBegan() {
    SampleModels.Transport hard = SampleModels.transport(30, 2);

    Outcome<Solution> outcome =
        new CarefulSolver(solver())
            .solve(SolveRequest.of(hard.model()).within(PROOF.withTime(0.5)).from(hard.plan()));

    assertThat(Outcomes.feasible(outcome).answer().objective())
        .isLessThanOrEqualTo(hard.model().objectiveAt(hard.plan()) + CLOSE);
  }

  @Test
  void leavesAStartAsideThatKeepsNothing() {
    SampleModels.Transport transport = SampleModels.bk4x3();
    double[] wrong = new double[transport.model().variables().size()];
    Arrays.fill(wrong, 1);

    Outcome<Solution> outcome =
        solver().solve(SolveRequest.of(transport.model()).within(PROOF).from(Assignment.of(wrong)));

    assertThat(Outcomes.optimum(outcome).objective()).isCloseTo(350, within(CLOSE));
  }

  @Test
  void endsWhenItIsCalledOff() {
    Watch.Cancellation watch = new Watch.Cancellation();
    watch.cancel();

    Outcome<Solution> outcome =
        solver()
            .solve(
                SolveRequest.of(SampleModels.transport(30, 3).model())
                    .within(PROOF.withTime(600))
                    .watchedBy(watch));

    Outcome.Stop stop =
        switch (outcome) {
          case Outcome.Feasible<Solution> feasible -> feasible.stop();
          case Outcome.OutOfTime<Solution> out -> out.stop();
          case Outcome.Optimal<Solution> _,
              Outcome.Infeasible<Solution> _,
              Outcome.Unbounded<Solution> _,
              Outcome.Unsupported<Solution> _,
              Outcome.Failed<Solution> _ ->
              throw new AssertionError(outcome);
        };
    assertThat(stop).isEqualTo(Outcome.Stop.CANCELLED);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void answersTheSameTwice(long seed) {
    Model model = SampleModels.transport(5, seed).model();

    assertThat(optimum(model)).isEqualTo(optimum(model));
  }

  @Test
  void refusesWhatItCannotSolve() {
    Model.Builder builder = Model.minimize();
    Variable x = builder.continuous("x", 0, 1, 1);
    builder.constraint("square", Tag.of("square")).plus(1, x, x).atMost(1);
    Model model = builder.build();

    if (!solver().canSolve(model)) {
      assertThat(solver().solve(SolveRequest.of(model))).isInstanceOf(Outcome.Unsupported.class);
    }
  }
}
