package org.tinkuy.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Framework;
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
  /// apply, or its part of the weights in a scheme that counts points. Its change is that of its
  /// state, `(s_after - s_before) (w_before + w_after) / 2`, and that of its weight, `(w_after -
  /// w_before) (s_before + s_after) / 2`, which comes from criteria that began or ceased to apply.
  /// All points add up to the change of the score.
  public static Movement between(Assessment earlier, Assessment later) {
    Check.that(
        earlier.framework().id().equals(later.framework().id()),
        "assess.movement",
        "Movement: both assessments must be against one framework, but are against '%s' and '%s'.",
        earlier.framework().id(),
        later.framework().id());
    Counted was = Counted.of(earlier);
    Counted is = Counted.of(later);
    List<Move> moves = new ArrayList<>();
    for (CriterionResult result : later.results()) {
      if (result.isCounted()) {
        Judgement before = earlier.get(result.id()).current();
        Shift shift = new Shift(was.of(result.id()), is.of(result.id()));
        moves.addAll(moves(later.framework(), result, before, shift));
      }
    }
    return new Movement(earlier, later, moves);
  }

  /// What the criteria of an assessment that apply give to its score.
  ///
  /// @param points by their ids
  /// @param whole what they weigh together; 0 where none applies
  private record Counted(Map<String, CriterionPoints> points, double whole) {
    static Counted of(Assessment assessment) {
      List<CriterionResult> counted =
          assessment.results().stream().filter(CriterionResult::isCounted).toList();
      Map<String, CriterionPoints> points =
          CriterionPoints.of(assessment.framework(), counted, Basis.CURRENT);
      return new Counted(points, CriterionPoints.whole(points));
    }

    /// A criterion with its part of the whole as its weight; one that does not apply gives nothing
    /// and weighs what another would, so that its change of points is held against that.
    CriterionPoints of(String criterion) {
      CriterionPoints own = points.get(criterion);
      return own != null && whole > 0
          ? new CriterionPoints(own.least(), own.most(), own.weight() / whole)
          : new CriterionPoints(0, 0, points.isEmpty() ? 0 : 1.0 / points.size());
    }
  }

  /// A criterion in the pooled score before and after.
  private record Shift(CriterionPoints before, CriterionPoints after) {
    double ofState() {
      return (after.least() - before.least()) * (before.weight() + after.weight()) / 2;
    }

    double ofWeight() {
      return (after.weight() - before.weight()) * (before.least() + after.least()) / 2;
    }
  }

  private static List<Move> moves(
      Framework framework, CriterionResult result, Judgement before, Shift shift) {
    String id = result.id();
    Judgement after = result.current();
    List<Move> moves = new ArrayList<>();
    State was = before.state();
    State is = after.state();
    Origin origin =
        Origin.of(List.of(before.value().origin(), after.value().origin()))
            .with(
                List.of(
                    term("pointsBefore", shift.before().least(), before.value().id()),
                    term("pointsAfter", shift.after().least(), after.value().id()),
                    term("weightBefore", shift.before().weight(), ""),
                    term("weightAfter", shift.after().weight(), "")));
    boolean graded = shift.ofState() != 0;
    if (was != is || before.stated() != after.stated() || graded) {
      Figure figure = points(framework, "move:" + id, shift.ofState(), origin);
      moves.add(new Move(id, was, is, cause(result.criterion(), before, after), figure));
    }
    if (shift.ofWeight() != 0) {
      Figure figure = points(framework, "move:" + id + ".weight", shift.ofWeight(), origin);
      moves.add(new Move(id, is, is, Move.Cause.APPLICABILITY, figure));
    }
    return moves;
  }

  private static Figure points(Framework framework, String id, double points, Origin origin) {
    return framework.givesScore()
        ? Figure.known(id, points, Unit.ONE, origin)
        : GroupScore.unscored(id, origin);
  }

  /// Whether the condition under which a criterion applies is known in one of the periods alone:
  /// the park did not change, but what is known of it.
  private static boolean isUnsettled(Criterion criterion, Judgement before, Judgement after) {
    return !criterion.rule().mode().applies().isEmpty()
        && (before.state() == State.NO_DATA || after.state() == State.NO_DATA);
  }

  private static Term term(String label, double number, String source) {
    return new Term(label, Value.Amount.exact(number, Unit.ONE), List.of(), source);
  }

  private static Move.Cause cause(Criterion criterion, Judgement before, Judgement after) {
    if (before.state().isApplicable() != after.state().isApplicable()) {
      return isUnsettled(criterion, before, after) ? Move.Cause.COVERAGE : Move.Cause.APPLICABILITY;
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

  /// What all that was gained by one cause adds, 0 to 1; with the losses it makes its part of the
  /// change.
  public Figure gains(Move.Cause cause) {
    return sum(
        "move:" + cause.name().toLowerCase(Locale.ROOT) + ".gains",
        moves.stream().filter(move -> move.cause() == cause && move.value() > 0).toList());
  }

  /// What all that was lost by one cause takes, -1 to 0.
  public Figure losses(Move.Cause cause) {
    return sum(
        "move:" + cause.name().toLowerCase(Locale.ROOT) + ".losses",
        moves.stream().filter(move -> move.cause() == cause && move.value() < 0).toList());
  }

  private Figure sum(String id, List<Move> moves) {
    List<Term> terms = new ArrayList<>();
    double sum = 0;
    for (Move move : moves) {
      terms.add(term(move.criterion(), move.value(), move.points().id()));
      sum += move.value();
    }
    Origin origin = Origin.of(moves.stream().map(move -> move.points().origin()).toList());
    return points(later.framework(), id, sum, origin.with(terms));
  }

  /// Its figures: the change, its parts by cause with gains and losses apart, then by criterion.
  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    figures.add(change());
    for (Move.Cause cause : Move.Cause.values()) {
      figures.add(change(cause));
      figures.add(gains(cause));
      figures.add(losses(cause));
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
