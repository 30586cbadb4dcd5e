package org.tinkuy.exchange.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.tinkuy.solver.Model;

class StandInTest {
  private static final Proof.Method SOLVER = new Proof.Method("Solver", "1");

  /// A cost of 120, of which 90 is proved to be needed.
  private static final StandIn OWN = new StandIn("own", Model.Sense.MINIMIZE, 120, 90);

  @Test
  void standsWhereTheSolverFoundNothingUnderTheTighterBound() {
    Proof late = found(Proof.Status.OUT_OF_TIME, OptionalDouble.empty(), 95);

    Proof proof = OWN.proof(late, 1e-6);

    assertThat(OWN.stepsIn(late)).isTrue();
    assertThat(proof.status()).isEqualTo(Proof.Status.FEASIBLE);
    assertThat(proof.objective().orElseThrow()).isEqualTo(120);
    assertThat(proof.bound().orElseThrow()).isEqualTo(95);
    assertThat(proof.method()).isEqualTo(Proof.Method.own("own"));
    assertThat(proof.reproducible()).isFalse();
    assertThat(proof.reason().orElseThrow().english()).contains("put together without it");
  }

  @Test
  void leavesABetterAnswerWhereItIsAndTightensItsBound() {
    Proof better = found(Proof.Status.FEASIBLE, OptionalDouble.of(110), 80);

    Proof proof = OWN.proof(better, 1e-6);

    assertThat(OWN.stepsIn(better)).isFalse();
    assertThat(proof.objective().orElseThrow()).isEqualTo(110);
    assertThat(proof.bound().orElseThrow()).isEqualTo(90);
    assertThat(proof.method()).isEqualTo(SOLVER);
    assertThat(proof.reason()).isEmpty();
  }

  @Test
  void takesThePlaceOfAWorseAnswer() {
    Proof worse = found(Proof.Status.FEASIBLE, OptionalDouble.of(130), 80);

    assertThat(OWN.stepsIn(worse)).isTrue();
    assertThat(OWN.proof(worse, 1e-6).objective().orElseThrow()).isEqualTo(120);
  }

  @Test
  void isTheBestWhereItMeetsItsBound() {
    Proof late = found(Proof.Status.OUT_OF_TIME, OptionalDouble.empty(), 0);
    StandIn best = new StandIn("own", Model.Sense.MINIMIZE, 120, 120);

    Proof proof = best.proof(late, 1e-6);

    assertThat(proof.status()).isEqualTo(Proof.Status.OPTIMAL);
    assertThat(proof.reproducible()).isTrue();
    assertThat(proof.reason()).isEmpty();
  }

  @Test
  void showsThatAConflictIsNone() {
    Proof impossible = Proof.impossible(SOLVER, List.of(), Proof.Extent.NOT_SEARCHED);

    Proof proof = OWN.proof(impossible, 1e-6);

    assertThat(proof.status()).isEqualTo(Proof.Status.FEASIBLE);
    assertThat(proof.objective().orElseThrow()).isEqualTo(120);
    assertThat(proof.reason().orElseThrow().english()).contains("failed");
  }

  @Test
  void leavesABoundAwayThatNobodyProved() {
    StandIn unbounded = new StandIn("own", Model.Sense.MAXIMIZE, 120, Double.POSITIVE_INFINITY);
    Proof failed = Proof.failed(OptionalDouble.empty(), SOLVER, Rules.failed());

    Proof proof = unbounded.proof(failed, 1e-6);

    assertThat(proof.bound()).isEmpty();
    assertThat(proof.gap()).isEmpty();
    assertThat(proof.status()).isEqualTo(Proof.Status.FEASIBLE);
  }

  private static Proof found(Proof.Status status, OptionalDouble objective, double bound) {
    return Proof.ended(status, objective, OptionalDouble.of(bound), SOLVER, false);
  }
}
