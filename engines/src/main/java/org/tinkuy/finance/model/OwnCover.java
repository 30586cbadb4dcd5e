package org.tinkuy.finance.model;

import java.util.Optional;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.project.UserLine;
import org.tinkuy.finance.stack.Basis;

/// The cover of a case of lines of one's own that says which of them are cash for debt service and
/// service: at the end of each year the cash of twelve months over the service of these.
public final class OwnCover {
  /// Its id.
  public static final String ID = "own.cover";

  private OwnCover() {}

  /// Adds it where the case names both; it is not defined where nothing falls due.
  static void add(ModelParts parts, UserPart own) {
    Optional<Line> cash = own.meant(UserLine.Means.CFADS);
    Optional<Line> service = own.meant(UserLine.Means.SERVICE);
    if (cash.isEmpty() || service.isEmpty() || parts.attempt().hasErrors()) {
      return;
    }
    int perYear = parts.model().grid().perYear();
    Line ends =
        parts
            .model()
            .input(
                Line.of("own.yearEnd", LineType.PLAIN).labelled("finance.line.own.yearEnd"),
                Series.of(parts.model().grid().periods(), t -> t % perYear == perYear - 1 ? 1 : 0));
    double cent = Basis.cent(service.get().type());
    Expression year = service.get().trailing(perYear);
    Expression due = year.times(year.reaches(Expression.number(cent, year.type()))).times(ends);
    parts.add(
        Line.of(ID, LineType.PLAIN).labelled("finance.line.own.cover"),
        cash.get().trailing(perYear).per(due));
  }
}
