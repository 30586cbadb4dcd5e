package org.tinkuy.exchange.proof;

import java.util.List;
import java.util.Optional;
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
/// @param conflict rules that cannot hold together; empty unless impossible, and where none were
///   named
/// @param extent how small the conflict is known to be; not searched unless impossible
/// @param reason why nobody could calculate it, or why an answer that is sound all the same is not
///   the solver's or not proved; absent unless unsupported, failed or feasible
public record Proof(
    Status status,
    OptionalDouble objective,
    OptionalDouble bound,
    Method method,
    boolean reproducible,
    List<Sentence> conflict,
    Extent extent,
    Optional<Sentence> reason) {

  /// How a calculation ends.
  public enum Status {
    /// The best there is, within the gap that was asked for.
    OPTIMAL("optimal"),
    /// A sound answer that may be beaten.
    FEASIBLE("feasible"),
    /// No answer obeys every rule.
    IMPOSSIBLE("impossible"),
    /// The time was too short to find any answer.
    OUT_OF_TIME("outOfTime"),
    /// No solver that is installed solves problems of this kind.
    UNSUPPORTED("unsupported"),
    /// The solver broke off, or what it gave breaks the rules, and there is nothing else to show.
    FAILED("failed");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    /// The word in answers.
    public String word() {
      return word;
    }
  }

  /// How small a conflict is known to be.
  public enum Extent {
    /// Without any one of its rules the rest can hold together.
    SMALLEST("smallest"),
    /// Its rules conflict, but fewer of them might.
    MAYBE_SMALLER("maybeSmaller"),
    /// Nobody searched.
    NOT_SEARCHED("notSearched");

    private final String word;

    Extent(String word) {
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
    Check.that(
        reason.isPresent()
            ? status == Status.FEASIBLE || isWithoutAnswer(status)
            : !isWithoutAnswer(status),
        "exchange.proof.reason",
        "Proof: what is unsupported or failed has a reason, and nothing proved has one; it is %s.",
        status.word());
  }

  private static boolean isWithoutAnswer(Status status) {
    return status == Status.UNSUPPORTED || status == Status.FAILED;
  }

  /// A calculation that ended without a conflict.
  ///
  /// @param status neither impossible nor unsupported
  public static Proof ended(
      Status status,
      OptionalDouble objective,
      OptionalDouble bound,
      Method method,
      boolean reproducible) {
    return new Proof(
        status,
        objective,
        bound,
        method,
        reproducible,
        List.of(),
        Extent.NOT_SEARCHED,
        Optional.empty());
  }

  /// A question that no installed solver can take.
  public static Proof unsupported(Method method, Sentence reason) {
    return unproved(Status.UNSUPPORTED, OptionalDouble.empty(), method, reason);
  }

  /// A question on which the solver failed.
  ///
  /// @param objective what was reached without it, in the problem's unit; absent where nothing was
  public static Proof failed(OptionalDouble objective, Method method, Sentence reason) {
    return unproved(
        objective.isPresent() ? Status.FEASIBLE : Status.FAILED, objective, method, reason);
  }

  /// A sound answer of which a part is missing.
  public static Proof partial(Method method, Sentence reason) {
    return unproved(Status.FEASIBLE, OptionalDouble.empty(), method, reason).timed();
  }

  /// The same, but another run may give more.
  public Proof timed() {
    return new Proof(status, objective, bound, method, false, conflict, extent, reason);
  }

  private static Proof unproved(
      Status status, OptionalDouble objective, Method method, Sentence reason) {
    return new Proof(
        status,
        objective,
        OptionalDouble.empty(),
        method,
        true,
        List.of(),
        Extent.NOT_SEARCHED,
        Optional.of(reason));
  }

  /// A direct calculation that optimises nothing.
  public static Proof calculated(String method) {
    return ended(
        Status.OPTIMAL, OptionalDouble.empty(), OptionalDouble.empty(), Method.own(method), true);
  }

  /// A direct calculation of the best.
  ///
  /// @param objective what was reached, which is also the bound, in the problem's unit
  public static Proof exact(String method, double objective) {
    return ended(
        Status.OPTIMAL,
        OptionalDouble.of(objective),
        OptionalDouble.of(objective),
        Method.own(method),
        true);
  }

  /// A direct calculation that found rules which cannot hold together.
  ///
  /// @param conflict without any one of these the rest can hold
  public static Proof impossible(String method, List<Sentence> conflict) {
    return impossible(Method.own(method), conflict, Extent.SMALLEST);
  }

  /// Rules that cannot hold together, however small their set is.
  public static Proof impossible(Method method, List<Sentence> conflict, Extent extent) {
    return new Proof(
        Status.IMPOSSIBLE,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        method,
        true,
        conflict,
        extent,
        Optional.empty());
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
