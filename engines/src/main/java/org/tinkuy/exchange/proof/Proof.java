package org.tinkuy.exchange.proof;

import java.util.List;
import java.util.OptionalDouble;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Sentence;

/// What is known of an answer besides the answer: how it ended, how good it is, who found it.
///
/// @param status how the calculation ended
/// @param objective what was reached, in the problem's unit; absent where nothing is optimised or
///   nothing was found
/// @param bound what is proved that no answer can beat, in the problem's unit; absent where nothing
///   is optimised or nothing was proved
/// @param method who calculated it
/// @param reproducible whether another run gives the same; false where the clock ended it
/// @param conflict the smallest set of rules that cannot hold together; empty unless impossible
public record Proof(
    Status status,
    OptionalDouble objective,
    OptionalDouble bound,
    Method method,
    boolean reproducible,
    List<Sentence> conflict) {

  /// How a calculation ends.
  public enum Status {
    /// The best there is, within the gap that was asked for.
    OPTIMAL("optimal"),
    /// A sound answer that may be beaten.
    FEASIBLE("feasible"),
    /// No answer obeys every rule.
    IMPOSSIBLE("impossible"),
    /// The time was too short to find any answer.
    OUT_OF_TIME("outOfTime");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    /// The word in answers.
    public String word() {
      return word;
    }
  }

  /// Who calculated an answer.
  ///
  /// @param name of the solver or of our own procedure
  /// @param version of the solver; "" for our own, which has the program's version
  public record Method(String name, String version) {
    /// A procedure of our own.
    public static Method own(String name) {
      return new Method(name, "");
    }
  }

  public Proof {
    conflict = List.copyOf(conflict);
    Check.that(
        status == Status.IMPOSSIBLE || conflict.isEmpty(),
        "exchange.proof.conflict",
        "Proof: only what is impossible has a conflict, but it is %s.",
        status.word());
  }

  /// A direct calculation that optimises nothing.
  public static Proof calculated(String method) {
    return new Proof(
        Status.OPTIMAL,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Method.own(method),
        true,
        List.of());
  }

  /// A direct calculation of the best.
  ///
  /// @param objective what was reached, which is also the bound, in the problem's unit
  public static Proof exact(String method, double objective) {
    return new Proof(
        Status.OPTIMAL,
        OptionalDouble.of(objective),
        OptionalDouble.of(objective),
        Method.own(method),
        true,
        List.of());
  }

  /// A direct calculation that found rules which cannot hold together.
  public static Proof impossible(String method, List<Sentence> conflict) {
    return new Proof(
        Status.IMPOSSIBLE,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Method.own(method),
        true,
        conflict);
  }

  /// How far the objective may be from the best, `|objective - bound| / |objective|`, and 0 where
  /// both are 0; absent where one of them is, infinite where only the objective is 0.
  public OptionalDouble gap() {
    if (objective.isEmpty() || bound.isEmpty()) {
      return OptionalDouble.empty();
    }
    double apart = Math.abs(objective.getAsDouble() - bound.getAsDouble());
    return OptionalDouble.of(apart == 0 ? 0 : apart / Math.abs(objective.getAsDouble()));
  }

  /// Whether there is an answer to show.
  public boolean hasAnswer() {
    return status == Status.OPTIMAL || status == Status.FEASIBLE;
  }
}
