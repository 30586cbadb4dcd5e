package org.tinkuy.solver.highs;

import org.tinkuy.solver.Limits;
import org.tinkuy.solver.SolveRequest;
import org.tinkuy.solver.contract.SampleModels;
import org.tinkuy.solver.library.NativeLibraries;

/// Solves a model at which HiGHS 1.12.0 writes a line of its own, and writes nothing itself.
final class TalkativeRun {
  private TalkativeRun() {}

  public static void main(String[] args) {
    HighsSolver.load(NativeLibraries.find().orElseThrow())
        .orElseThrow()
        .solve(
            SolveRequest.of(SampleModels.transport(10, 2).model())
                .within(Limits.seconds(600).withGap(0).withWork(1)));
  }
}
