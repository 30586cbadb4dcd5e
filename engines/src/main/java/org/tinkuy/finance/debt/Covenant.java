package org.tinkuy.finance.debt;

import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;

/// A ratio that has to be kept before owners are paid.
public final class Covenant {
  /// Below every ratio that is defined; a spreadsheet knows no infinity.
  private static final double LOWEST = -1e300;

  private Covenant() {}

  /// Adds the test as a line: 1 where the covenant is kept, also where no service falls due. What
  /// one date finds stands until the next, as long as something is owed: `broken(t) = date(t) x
  /// below(t) + (1 - date(t)) x broken(t-1)`, `kept = 1 - broken x owing`.
  ///
  /// @param id first word of the lines' ids
  /// @param ratio DSCR, LLCR or another factor; not tested where it is not defined
  /// @param floor lowest ratio that keeps it, a factor > 0
  /// @param dates when it is tested, and for whom
  public static Line addTest(
      Graph.Builder model, String id, Line ratio, Expression floor, Dates dates) {
    Line broken = Line.of(id + ".broken", LineType.PLAIN).labelled("finance.line.covenant.broken");
    Expression between = Expression.number(1).minus(dates.date());
    model.add(
        broken, isBelow(ratio, floor).times(dates.date()).plus(broken.previous(0).times(between)));
    return model.add(
        Line.of(id + ".kept", LineType.PLAIN).labelled("finance.line.covenant.kept"),
        Expression.number(1).minus(broken.times(dates.owing())));
  }

  /// When a covenant is tested.
  ///
  /// @param date 1 on a date of a test, else 0
  /// @param owing 1 in a period that begins with a debt that it protects, else 0
  public record Dates(Line date, Line owing) {}

  private static Expression isBelow(Line ratio, Expression floor) {
    return Expression.number(1)
        .minus(ratio.reaches(floor))
        .times(ratio.reaches(Expression.number(LOWEST)));
  }
}
