package org.tinkuy.solver.ojalgo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tinkuy.solver.Solver;
import org.tinkuy.solver.contract.PricingSolverContract;

class OjalgoSolverTest extends PricingSolverContract {
  @Override
  protected Solver solver() {
    return new OjalgoSolver();
  }

  @Test
  void comparesAsManyDigitsAsTheGapAsks() {
    assertThat(OjalgoModel.digits(1e-6)).isEqualTo(6);
    assertThat(OjalgoModel.digits(0.5)).isEqualTo(1);
    assertThat(OjalgoModel.digits(0)).isEqualTo(12);
  }
}
