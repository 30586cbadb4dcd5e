package org.tinkuy.solver.highs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tinkuy.solver.Limits;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Progress;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.SolveRequest;
import org.tinkuy.solver.Solver;
import org.tinkuy.solver.Watch;
import org.tinkuy.solver.contract.Outcomes;
import org.tinkuy.solver.contract.PricingSolverContract;
import org.tinkuy.solver.contract.SampleModels;
import org.tinkuy.solver.library.NativeLibraries;
import org.tinkuy.solver.ojalgo.OjalgoSolver;

class HighsSolverTest extends PricingSolverContract {
  private static Solver highs = new OjalgoSolver();

  @BeforeAll
  static void loads() {
    highs = HighsSolver.load(NativeLibraries.find().orElseThrow()).orElseThrow();
  }

  @Override
  protected Solver solver() {
    return highs;
  }

  @Test
  void isTheVersionPackedWithTheProgram() {
    assertThat(highs.name()).isEqualTo("HiGHS 1.12.0");
  }

  @Test
  void keepsTheIncumbentAtATimeLimit() {
    Model model = SampleModels.transport(30, 1).model();

    Outcome<Solution> outcome =
        highs.solve(SolveRequest.of(model).within(Limits.seconds(2).withGap(0)));

    assertThat(outcome).isInstanceOf(Outcome.Feasible.class);
  }

  @Test
  void stopsAtTheSamePlaceWhenItsWorkIsLimited() {
    SolveRequest request =
        SolveRequest.of(SampleModels.transport(8, 1).model())
            .within(Limits.seconds(600).withGap(0).withWork(1));

    Outcome<Solution> once = highs.solve(request);
    Outcome<Solution> again = highs.solve(request);

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

    Outcome<Solution> outcome = highs.solve(request);

    double optimum = Outcomes.optimum(outcome).objective();
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
                highs.solve(SolveRequest.of(SampleModels.transport(8, 5).model()).watchedBy(watch)))
        .hasMessage("the watch fell asleep");
  }

  @Test
  void servesManyThreads() throws InterruptedException {
    List<Double> found = Collections.synchronizedList(new ArrayList<>());
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      threads.add(
          Thread.startVirtualThread(
              () -> found.add(optimum(SampleModels.bk4x3().model()).objective())));
    }
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(found).hasSize(4).allSatisfy(each -> assertThat(each).isCloseTo(350, within(1e-6)));
  }
}
