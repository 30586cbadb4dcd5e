package org.tinkuy.solver.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.solver.Assignment;
import org.tinkuy.solver.CarefulSolver;
import org.tinkuy.solver.Conflict;
import org.tinkuy.solver.Limits;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Run;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.SolveRequest;
import org.tinkuy.solver.Solver;
import org.tinkuy.solver.Tag;
import org.tinkuy.solver.Unboundedness;
import org.tinkuy.solver.Variable;
import org.tinkuy.solver.contract.Outcomes;

class CarefulSolverTest {
  private final Solver honest = InstalledSolvers.withoutNative().linear();

  /// Lets at most 1000 flow if it is paid for, and gains 2 a unit.
  private static Model paid() {
    Model.Builder builder = Model.maximize();
    Variable flow = builder.continuous("flow", 0, 1000, 2);
    Variable open = builder.binary("open", -50);
    builder.constraint("route", Tag.of("route")).plus(1, flow).plus(-1000, open).atMost(0);
    builder.constraint("need", Tag.of("need")).plus(1, flow).atMost(10);
    return builder.build();
  }

  /// Says first what it is told, and then what is true.
  private final class Sloppy implements Solver {
    private final Solution first;
    private boolean isFirst = true;

    private Sloppy(Solution first) {
      this.first = first;
    }

    @Override
    public String name() {
      return "Sloppy 1.0";
    }

    @Override
    public boolean canSolve(Model model) {
      return true;
    }

    @Override
    public Outcome<Solution> solve(SolveRequest request) {
      if (isFirst) {
        isFirst = false;
        return new Outcome.Optimal<>(new Run("Sloppy", "1.0", 0, 0), first);
      }
      return honest.solve(request);
    }
  }

  @Test
  void makesGoodWhatRoundingBroke() {
    // open was 0.000005, which lets 0.005 flow for nothing, before it was made whole
    Solution leaking = new Solution(Assignment.of(0.005, 0), 0.01, 0.01, null);

    Outcome<Solution> outcome =
        new CarefulSolver(new Sloppy(leaking)).solve(SolveRequest.of(paid()));

    Outcome.Feasible<Solution> mended = Outcomes.feasible(outcome);
    assertThat(mended.stop()).isEqualTo(Outcome.Stop.ROUNDING);
    assertThat(mended.answer().objective()).isCloseTo(0, within(1e-9));
    assertThat(mended.answer().values()).isEqualTo(Assignment.of(0, 0));
    assertThat(mended.answer().bound()).isEqualTo(0.01);
  }

  /// Finds everything infeasible in four seconds, and keeps what it was asked.
  private static final class Slow implements Solver {
    private final List<Double> limits_s = new ArrayList<>();

    @Override
    public String name() {
      return "Slow 1.0";
    }

    @Override
    public boolean canSolve(Model model) {
      return true;
    }

    @Override
    public Outcome<Solution> solve(SolveRequest request) {
      limits_s.add(request.limits().time_s());
      return new Outcome.Infeasible<>(new Run("Slow", "1.0", 4, 0), Conflict.UNSEARCHED);
    }
  }

  @ParameterizedTest
  @CsvSource({"10, 6", "5, 1", "4.5, 1", "100, 10"})
  void namesAConflictInWhatIsLeftOfTheTimeButInOneSecondAtLeast(double time_s, double left_s) {
    Slow slow = new Slow();

    new CarefulSolver(slow).solve(SolveRequest.of(paid()).within(Limits.seconds(time_s)));

    assertThat(slow.limits_s.getFirst()).isEqualTo(time_s);
    assertThat(slow.limits_s.get(1)).isEqualTo(left_s);
  }

  @Test
  void asksForTheKindOfAnEndlessModelInWhatIsLeftOfTheTime() {
    Slow slow = new Slow();

    Unboundedness.tell(
        SolveRequest.of(paid()).within(Limits.seconds(10)), slow, new Run("Slow", "1.0", 7, 0));

    assertThat(slow.limits_s).containsExactly(3.0);
  }

  @Test
  void failsWhereASolutionKeepsNotItsModel() {
    Solution wrong = new Solution(Assignment.of(500, 0), 1000, 1000, null);

    Outcome<Solution> outcome = new CarefulSolver(new Sloppy(wrong)).solve(SolveRequest.of(paid()));

    assertThat(outcome).isInstanceOf(Outcome.Failed.class);
    assertThat(outcome.toString()).contains("'route'");
  }
}
