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

  /// Adds the test as a line: 1 where the covenant is kept, also where no service falls due.
  ///
  /// @param id first word of the lines' ids
  /// @param ratio DSCR, LLCR or another factor; not tested where it is not defined
  /// @param floor lowest ratio that keeps it, a factor > 0
  public static Line addTest(Graph.Builder model, String id, Line ratio, Expression floor) {
    Line broken =
        model.add(
            Line.of(id + ".broken", LineType.PLAIN).labelled("finance.line.covenant.broken"),
            Expression.number(1)
                .minus(ratio.reaches(floor))
                .times(ratio.reaches(Expression.number(LOWEST))));
    return model.add(
        Line.of(id + ".kept", LineType.PLAIN).labelled("finance.line.covenant.kept"),
        Expression.number(1).minus(broken));
  }
}
