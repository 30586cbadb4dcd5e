package org.tinkuy.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// What becomes of answers that solvers give wrongly, or nearly rightly.
class CarefulAnswersTest {
  private static final Run RUN = new Run("liar", "", 2, 0);

  /// A solver that always gives one answer.
  private record Says(Function<SolveRequest, Outcome<Solution>> answer) implements Solver {
    @Override
    public String name() {
      return "liar";
    }

    @Override
    public boolean canSolve(Model model) {
      return true;
    }

    @Override
    public Outcome<Solution> solve(SolveRequest request) {
      return answer.apply(request);
    }
  }

  private static Outcome<Solution> optimal(double x, double y, double objective) {
    return new Outcome.Optimal<>(
        RUN, new Solution(Assignment.of(x, y), objective, objective, null));
  }

  /// Least `3 x + y` under `x + y >= 4`, `0 <= x, y <= 3`; x whole: best is 1, 3 with 6.
  private static Model model() {
    Model.Builder builder = Model.minimize();
    Variable x = builder.integer("x", 0, 3, 3);
    Variable y = builder.continuous("y", 0, 3, 1);
    builder.constraint("sum", Tag.of("sum")).plus(1, x).plus(1, y).atLeast(4);
    return builder.build();
  }

  private static Outcome<Solution> careful(Outcome<Solution> said) {
    return new CarefulSolver(new Says(_ -> said)).solve(SolveRequest.of(model()));
  }

  @Test
  void whatKeepsTheModelIsTaken() {
    Outcome<Solution> right = optimal(1, 3, 6);

    assertThat(careful(right)).isSameAs(right);
    assertThat(careful(optimal(1, 3 - 1e-7, 6))).isInstanceOf(Outcome.Optimal.class);
  }

  /// A solver whose infinity is 1e20 proves nothing of larger costs, whatever it calls them.
  @Test
  void anOptimumWithoutABoundIsNotProved() {
    Solution unbounded = new Solution(Assignment.of(1, 3), 6, Double.NEGATIVE_INFINITY, null);

    assertThat(careful(new Outcome.Optimal<>(RUN, unbounded)))
        .isEqualTo(new Outcome.Feasible<>(RUN, unbounded, Outcome.Stop.ROUNDING));
  }

  @Test
  void whatBreaksARuleIsFailedAndTheRuleIsNamed() {
    assertThat(careful(optimal(0, 3, 3)))
        .isInstanceOfSatisfying(
            Outcome.Failed.class, failed -> assertThat(failed.reason()).contains("'sum'"));
    assertThat(careful(optimal(1, 3.5, 6.5))).isInstanceOf(Outcome.Failed.class);
    assertThat(careful(optimal(1.5, 3, 7.5))).isInstanceOf(Outcome.Failed.class);
  }

  @Test
  void aValueThatIsLeftOpenIsNoAnswer() {
    assertThat(careful(optimal(1, Double.NaN, 6))).isInstanceOf(Outcome.Failed.class);
    assertThat(careful(new Outcome.Optimal<>(RUN, new Solution(Assignment.of(1), 6, 6, null))))
        .isInstanceOf(Outcome.Failed.class);
  }

  /// x is 0.999: held at 1 the rest is found anew, and the bound of the first answer still stands.
  @Test
  void anIntegerThatIsNearlyWholeIsMadeWhole() {
    Solver solver =
        new Says(
            request ->
                request.model().variables().getFirst().lower() == 1
                    ? optimal(1, 3, 6)
                    : optimal(0.999, 3, 5.997));
    Outcome<Solution> outcome = new CarefulSolver(solver).solve(SolveRequest.of(model()));

    // 5.997 to 6 is a gap of 0.0005, more than the 1e-6 that was asked for
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Feasible.class,
            feasible -> assertThat(feasible.stop()).isEqualTo(Outcome.Stop.ROUNDING));
    assertThat(outcome.run().time_s()).isEqualTo(4);
    assertThat(
            new CarefulSolver(solver)
                .solve(SolveRequest.of(model()).within(Limits.seconds(9).withGap(0.01))))
        .isInstanceOfSatisfying(
            Outcome.Optimal.class,
            optimal -> assertThat(((Solution) optimal.answer()).bound()).isEqualTo(5.997));
  }

  @Test
  void whatCannotBeMadeWholeIsFailed() {
    Solver stubborn = new Says(_ -> optimal(0.999, 3, 5.997));

    assertThat(new CarefulSolver(stubborn).solve(SolveRequest.of(model())))
        .isInstanceOf(Outcome.Failed.class);
  }

  @Test
  void anUnboundedModelIsToldFromAnInfeasibleOneByAskingForAnyAnswer() {
    Function<Outcome<Solution>, Outcome<Solution>> tell =
        any -> Unboundedness.tell(SolveRequest.of(model()), new Says(_ -> any), RUN);

    assertThat(tell.apply(optimal(1, 3, 0))).isInstanceOf(Outcome.Unbounded.class);
    assertThat(tell.apply(new Outcome.Infeasible<>(RUN, Conflict.UNSEARCHED)))
        .isInstanceOf(Outcome.Infeasible.class);
    assertThat(tell.apply(new Outcome.Unbounded<>(RUN))).isInstanceOf(Outcome.Failed.class);
    assertThat(tell.apply(new Outcome.OutOfTime<>(RUN, 0, Outcome.Stop.TIME)))
        .isInstanceOfSatisfying(
            Outcome.OutOfTime.class,
            out -> assertThat(out.bound()).isEqualTo(Double.NEGATIVE_INFINITY));
    assertThat(tell.apply(optimal(1, 3, 0)).run().time_s()).isEqualTo(4);
  }

  @Test
  void whatIsLeftOfALimitNeverEndsBeforeItBegan() {
    Limits limits = Limits.seconds(5);

    assertThat(limits.after(2).time_s()).isEqualTo(3);
    assertThat(limits.after(2).conflict_s()).isEqualTo(3);
    assertThat(limits.after(60).time_s()).isEqualTo(1e-3);
    assertThat(limits.after(60).conflict_s()).isEqualTo(1);
    assertThat(limits.withConflict(0.5).after(60).conflict_s()).isEqualTo(0.5);
  }

  @Test
  void withoutSolversNothingIsSolvedAndThatIsSaid() {
    Solvers none = Solvers.NONE;

    assertThat(none.linear().canSolve(model())).isFalse();
    assertThat(none.linear().solve(SolveRequest.of(model())))
        .isInstanceOf(Outcome.Unsupported.class);
    assertThat(
            none.scheduler()
                .schedule(ScheduleRequest.of(Project.builder(Project.Goal.MAKESPAN).build())))
        .isInstanceOf(Outcome.Unsupported.class);
  }
}
