package org.tinkuy.assess;

import java.util.ArrayList;
import java.util.List;

/// What moved between two assessments of a park against the same framework.
///
/// @param earlier the earlier assessment
/// @param later the later one
/// @param moves one for each counted criterion whose state or weight changed the score
public record Movement(Assessment earlier, Assessment later, List<Move> moves) {
  public Movement {
    moves = List.copyOf(moves);
  }

  /// Splits the change of the pooled score by criterion and cause: `points = s_after / n_after -
  /// s_before / n_before` with n the number of applicable criteria; the points add up to the change
  /// of the score.
  public static Movement between(Assessment earlier, Assessment later) {
    int before_n = earlier.current().overall().applicable();
    int after_n = later.current().overall().applicable();
    List<Move> moves = new ArrayList<>();
    for (CriterionResult result : later.results()) {
      if (!result.isCounted()) {
        continue;
      }
      Judgement before = earlier.get(result.id()).current();
      Judgement after = result.current();
      double points = share(after.state(), after_n) - share(before.state(), before_n);
      if (!before.state().equals(after.state()) || points != 0) {
        moves.add(
            new Move(result.id(), before.state(), after.state(), cause(before, after), points));
      }
    }
    return new Movement(earlier, later, moves);
  }

  private static double share(State state, int applicable) {
    return applicable == 0 ? 0 : state.points() / applicable;
  }

  private static Move.Cause cause(Judgement before, Judgement after) {
    boolean same = before.state() == after.state();
    if (same || before.state().isApplicable() != after.state().isApplicable()) {
      return Move.Cause.APPLICABILITY;
    }
    if (before.state().isKnown() != after.state().isKnown()) {
      return Move.Cause.COVERAGE;
    }
    boolean otherWay = before.stated() != after.stated() || !before.method().equals(after.method());
    return otherWay ? Move.Cause.METHOD : Move.Cause.PERFORMANCE;
  }

  /// Change of the pooled score, -1 to 1.
  public double change() {
    return later.current().overall().score() - earlier.current().overall().score();
  }

  /// The part of the change that has one cause, -1 to 1.
  public double change(Move.Cause cause) {
    return moves.stream().filter(move -> move.cause() == cause).mapToDouble(Move::points).sum();
  }

  /// Moves that changed a state, for a person to read.
  public List<Move> changes() {
    return moves.stream().filter(move -> move.before() != move.after()).toList();
  }
}
