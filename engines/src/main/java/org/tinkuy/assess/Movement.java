package org.tinkuy.assess;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.kernel.Check;

/// What moved between two assessments of a park against the same framework.
///
/// @param earlier the earlier assessment
/// @param later the later one
/// @param moves one for each counted criterion whose state changed, and one with equal states for
///   each whose weight changed the score
public record Movement(Assessment earlier, Assessment later, List<Move> moves) {
  public Movement {
    moves = List.copyOf(moves);
  }

  /// Splits the change of the pooled score by criterion and cause.
  ///
  /// A criterion gives `s w` to the score, with s its points and `w = 1 / n` where n criteria
  /// apply. Its change is that of its state, `(s_after - s_before) (w_before + w_after) / 2`, and
  /// that of its weight, `(w_after - w_before) (s_before + s_after) / 2`, which comes from criteria
  /// that began or ceased to apply. All points add up to the change of the score.
  public static Movement between(Assessment earlier, Assessment later) {
    Check.that(
        earlier.framework().id().equals(later.framework().id()),
        "assess.movement",
        "Movement: both assessments must be against one framework, but are against '%s' and '%s'.",
        earlier.framework().id(),
        later.framework().id());
    double before_w = weight(earlier);
    double after_w = weight(later);
    List<Move> moves = new ArrayList<>();
    for (CriterionResult result : later.results()) {
      if (!result.isCounted()) {
        continue;
      }
      Judgement before = earlier.get(result.id()).current();
      Judgement after = result.current();
      State was = before.state();
      State is = after.state();
      if (was != is) {
        double points = (is.points() - was.points()) * (before_w + after_w) / 2;
        moves.add(new Move(result.id(), was, is, cause(before, after), points));
      }
      double shift = (after_w - before_w) * (was.points() + is.points()) / 2;
      if (shift != 0) {
        moves.add(new Move(result.id(), is, is, Move.Cause.APPLICABILITY, shift));
      }
    }
    return new Movement(earlier, later, moves);
  }

  private static double weight(Assessment assessment) {
    int applicable = assessment.current().overall().applicable();
    return applicable == 0 ? 0 : 1.0 / applicable;
  }

  private static Move.Cause cause(Judgement before, Judgement after) {
    if (before.state().isApplicable() != after.state().isApplicable()) {
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
