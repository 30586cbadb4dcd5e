package org.tinkuy.exchange.proof;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.solver.Model;

/// A sound answer that a procedure of our own put together, with a bound that it proved itself: it
/// stands where a solver comes to nothing, or to something worse, so that there is an answer
/// whenever one is easily found.
///
/// @param method who put it together
/// @param sense whether the objective is to be least or most
/// @param objective of the answer, in the problem's unit
/// @param bound that no answer can beat, in the problem's unit; infinite where none is known
public record StandIn(String method, Model.Sense sense, double objective, double bound) {
  /// Whether it takes the place of what a solver came to: nothing, something worse, or a conflict,
  /// which this answer shows to be none.
  public boolean stepsIn(Proof found) {
    return found.objective().isEmpty()
        || (found.status() == Proof.Status.FEASIBLE
            && sense.isBetter(objective, found.objective().getAsDouble()));
  }

  /// The proof of the better of the two answers, with the tighter of the two bounds.
  ///
  /// @param relativeGap at which an answer counts as the best, relative to the objective, >= 0
  public Proof proof(Proof found, double relativeGap) {
    if (found.status() == Proof.Status.OPTIMAL) {
      return found;
    }
    boolean own = stepsIn(found);
    double reached = own ? objective : found.objective().orElse(objective);
    double proved = sense.notPast(tighter(found.bound().orElse(sense.unproved())), reached);
    OptionalDouble tight =
        Double.isFinite(proved) ? OptionalDouble.of(proved) : OptionalDouble.empty();
    boolean closed = Math.abs(reached - proved) <= relativeGap * Math.abs(reached);
    return new Proof(
        closed ? Proof.Status.OPTIMAL : Proof.Status.FEASIBLE,
        OptionalDouble.of(reached),
        tight,
        own ? Proof.Method.own(method) : found.method(),
        closed || found.reproducible(),
        List.of(),
        Proof.Extent.NOT_SEARCHED,
        closed ? Optional.empty() : reason(found, own));
  }

  private double tighter(double other) {
    return sense.isBetter(bound, other) ? other : bound;
  }

  private static Optional<Sentence> reason(Proof found, boolean own) {
    return switch (found.status()) {
      case IMPOSSIBLE -> Optional.of(Rules.failed());
      case OPTIMAL, FEASIBLE, OUT_OF_TIME, UNSUPPORTED, FAILED ->
          found.reason().or(() -> own ? Optional.of(Rules.late()) : Optional.empty());
    };
  }
}
