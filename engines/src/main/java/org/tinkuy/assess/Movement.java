package org.tinkuy.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Unit;

/// What moved between two assessments of a park against the same framework.
///
/// @param earlier the earlier assessment
/// @param later the later one
/// @param moves one for each counted criterion whose state changed or that began or ceased to rest
///   on a statement, and one with equal states for each whose weight changed the score
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
    Weights weights = new Weights(weight(earlier), weight(later));
    List<Move> moves = new ArrayList<>();
    for (CriterionResult result : later.results()) {
      if (result.isCounted()) {
        Judgement before = earlier.get(result.id()).current();
        moves.addAll(moves(result.id(), before, result.current(), weights));
      }
    }
    return new Movement(earlier, later, moves);
  }

  /// What one criterion weighs in the pooled score of each assessment.
  ///
  /// @param before 0 to 1; 0 where nothing applied
  /// @param after 0 to 1; 0 where nothing applies
  private record Weights(double before, double after) {}

  private static List<Move> moves(String id, Judgement before, Judgement after, Weights weights) {
    List<Move> moves = new ArrayList<>();
    State was = before.state();
    State is = after.state();
    Origin origin =
        Origin.of(List.of(before.value().origin(), after.value().origin()))
            .with(
                List.of(
                    term("pointsBefore", was.points(), before.value().id()),
                    term("pointsAfter", is.points(), after.value().id()),
                    term("weightBefore", weights.before(), ""),
                    term("weightAfter", weights.after(), "")));
    if (was != is || before.stated() != after.stated()) {
      double points = (is.points() - was.points()) * (weights.before() + weights.after()) / 2;
      Figure figure = Figure.known("move:" + id, points, Unit.ONE, origin);
      moves.add(new Move(id, was, is, cause(before, after), figure));
    }
    double shift = (weights.after() - weights.before()) * (was.points() + is.points()) / 2;
    if (shift != 0) {
      Figure figure = Figure.known("move:" + id + ".weight", shift, Unit.ONE, origin);
      moves.add(new Move(id, is, is, Move.Cause.APPLICABILITY, figure));
    }
    return moves;
  }

  private static Term term(String label, double number, String source) {
    return new Term(label, Value.Amount.exact(number, Unit.ONE), List.of(), source);
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

  /// Change of the pooled score, -1 to 1; a score of nothing counts as 0.
  public Figure change() {
    return sum("move:total", moves);
  }

  /// The part of the change that has one cause, -1 to 1.
  public Figure change(Move.Cause cause) {
    return sum(
        "move:" + cause.name().toLowerCase(Locale.ROOT),
        moves.stream().filter(move -> move.cause() == cause).toList());
  }

  private static Figure sum(String id, List<Move> moves) {
    List<Term> terms = new ArrayList<>();
    double sum = 0;
    for (Move move : moves) {
      terms.add(term(move.criterion(), move.value(), move.points().id()));
      sum += move.value();
    }
    Origin origin = Origin.of(moves.stream().map(move -> move.points().origin()).toList());
    return Figure.known(id, sum, Unit.ONE, origin.with(terms));
  }

  /// Its figures: the change, its parts by cause, then by criterion.
  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    figures.add(change());
    for (Move.Cause cause : Move.Cause.values()) {
      figures.add(change(cause));
    }
    moves.forEach(move -> figures.add(move.points()));
    return figures;
  }

  /// Moves for a person to read one by one: a state changed, or a statement took the place of rows,
  /// or rows that of a statement.
  public List<Move> changes() {
    return moves.stream().filter(move -> !move.isShift()).toList();
  }

  /// What all criteria add together because each weighs more or less, -1 to 1; with the changes it
  /// makes the whole.
  public Figure shift() {
    return sum("move:weights", moves.stream().filter(Move::isShift).toList());
  }
}
