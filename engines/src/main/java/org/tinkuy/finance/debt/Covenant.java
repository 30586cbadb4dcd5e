package org.tinkuy.finance.debt;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Values;
import org.tinkuy.kernel.Check;

/// A ratio that has to be kept, and what follows where it is not.
///
/// @param id unique among the covenants
/// @param ratio DSCR, LLCR or another factor; not tested where it is not defined
/// @param floor lowest ratio that keeps it, > 0
public record Covenant(String id, Line ratio, double floor, Consequence consequence) {
  /// Below every ratio that is defined; a spreadsheet knows no infinity.
  private static final double LOWEST = -1e300;

  /// What follows where a covenant is broken.
  public enum Consequence {
    /// Nothing is distributed to the owners.
    LOCK_UP,
    /// The lender may call the loan.
    DEFAULT
  }

  /// A period in which a covenant is broken.
  ///
  /// @param period from 0
  /// @param ratio what it was
  public record Breach(Covenant covenant, int period, double ratio) {}

  public Covenant {
    Check.that(
        floor > 0,
        "finance.covenant.floor",
        "Covenant '%s': floor must be > 0, but is %s.",
        id,
        floor);
  }

  /// Adds the test as a line: 1 where the covenant is kept, also where no service falls due.
  public Line addTest(Graph.Builder model) {
    return addTest(model, id, ratio, Expression.number(floor));
  }

  /// The same for a floor that is an input.
  ///
  /// @param id first word of the lines' ids
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

  /// Every period in which it is broken, in order.
  public List<Breach> listBreaches(Values values) {
    List<Breach> breaches = new ArrayList<>();
    for (int period = 0; period < values.graph().grid().periods(); period++) {
      double now = values.at(ratio, period);
      if (now < floor) {
        breaches.add(new Breach(this, period, now));
      }
    }
    return breaches;
  }
}
