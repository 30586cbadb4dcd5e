package org.tinkuy.solver.installed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Schedule;
import org.tinkuy.solver.ScheduleRequest;
import org.tinkuy.solver.SolveRequest;
import org.tinkuy.solver.Solvers;
import org.tinkuy.solver.Variable;
import org.tinkuy.solver.contract.Outcomes;
import org.tinkuy.solver.contract.SampleModels;
import org.tinkuy.solver.contract.SampleProjects;

class InstalledSolversTest {
  @Test
  void takesTheNativeSolversOfThisPlatform() {
    Solvers solvers = InstalledSolvers.find();

    assertThat(solvers.linear().name()).startsWith("HiGHS ");
    assertThat(solvers.quadratic().name()).startsWith("SCIP ");
    assertThat(solvers.scheduler().name()).startsWith("CP-SAT ");
    assertThat(solvers.linear()).isSameAs(solvers.linear());
  }

  @Test
  void solvesInJavaAloneWhereNoLibraryLoadsAndSaysSo() {
    Solvers solvers = InstalledSolvers.withoutNative();

    Outcome<?> outcome = solvers.linear().solve(SolveRequest.of(SampleModels.wyndor()));

    assertThat(Outcomes.optimum(outcome)).isNotNull();
    assertThat(outcome.run().solver()).isEqualTo("ojAlgo");
  }

  @Test
  void saysThatProductsCannotBeSolvedInJavaAlone() {
    Model.Builder builder = Model.maximize();
    Variable x = builder.continuous("x", -2, 3, 0);
    Model model = builder.cost(1, x, x).build();
    Solvers solvers = InstalledSolvers.withoutNative();

    assertThat(solvers.quadratic().canSolve(model)).isFalse();
    assertThat(solvers.quadratic().solve(SolveRequest.of(model)))
        .isInstanceOf(Outcome.Unsupported.class);
  }

  @Test
  void schedulesInJavaAloneWhereNoLibraryLoadsAndSaysSo() {
    Outcome<Schedule> outcome =
        InstalledSolvers.withoutNative()
            .scheduler()
            .schedule(ScheduleRequest.of(SampleProjects.heatNetwork()));

    assertThat(outcome.run().solver()).isEqualTo("Serial placement");
    assertThat(Outcomes.feasible(outcome).answer().objective()).isEqualTo(18);
  }
}
