package org.tinkuy.exchange.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.solver.Assignment;
import org.tinkuy.solver.Conflict;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Run;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.SolveRequest;
import org.tinkuy.solver.Tag;
import org.tinkuy.solver.Variable;
import org.tinkuy.solver.installed.InstalledSolvers;

class OutcomesTest {
  private static final Run RUN = new Run("solver", "1", 0, 0);

  @Test
  void aQuestionThatNoInstalledSolverTakesIsUnsupportedAndSaysWhy() {
    Model.Builder model = Model.maximize();
    Variable side = model.continuous("side", 0, 3, 0);
    model.cost(1, side, side);
    Effort effort = new Effort(InstalledSolvers::withoutNative, 60, 0);

    Proof proof = Outcomes.proof(effort.run(SolveRequest.of(model.build())));

    assertThat(proof.status()).isEqualTo(Proof.Status.UNSUPPORTED);
    assertThat(proof.hasAnswer()).isFalse();
    assertThat(proof.method().name()).isEqualTo("ojAlgo");
    assertThat(proof.reason().map(Sentence::english).orElse("")).contains("pooling");
  }

  @Test
  void aSolverThatFailsProvesNothingAndSaysSo() {
    Proof proof = Outcomes.proof(new Outcome.Failed<Solution>(RUN, "status 99"));

    assertThat(proof.status()).isEqualTo(Proof.Status.FAILED);
    assertThat(proof.hasAnswer()).isFalse();
    assertThat(proof.objective()).isEmpty();
    assertThat(proof.bound()).isEmpty();
    assertThat(proof.reason().map(Sentence::english).orElse("")).contains("proved nothing");
  }

  @ParameterizedTest
  @CsvSource({"TIME, false", "CANCELLED, false", "WORK, true", "ROUNDING, true"})
  void onlyWhatTheClockOrAPersonEndedCannotBeRepeated(Outcome.Stop stop, boolean reproducible) {
    Solution solution = new Solution(Assignment.of(1), 6, 5, null);

    assertThat(Outcomes.proof(new Outcome.Feasible<>(RUN, solution, stop)).reproducible())
        .isEqualTo(reproducible);
  }

  @ParameterizedTest
  @CsvSource({"SMALLEST, smallest", "PERHAPS_SMALLER, maybeSmaller", "UNSEARCHED, notSearched"})
  void aConflictSaysHowSmallItIsKnownToBe(Conflict.Extent extent, String word) {
    List<Tag> tags = List.of(Tag.of(Rules.DEMAND, "mill"));

    Proof proof = Outcomes.proof(new Outcome.Infeasible<>(RUN, new Conflict(tags, extent)));

    assertThat(proof.extent().word()).isEqualTo(word);
    assertThat(proof.conflict())
        .extracting(Sentence::english)
        .containsExactly("Sink 'mill' must get what it needs.");
  }
}
