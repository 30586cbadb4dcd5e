package org.tinkuy.finance.debt;

import java.util.Optional;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;

/// What a lender takes for holding money ready.
///
/// @param upfront share of the facility, in the first period of availability
/// @param commitment on what is not yet drawn when a period of availability begins
public record LoanFees(Line upfront, Line commitment) {

  /// The rates of the fees, and when money can be drawn.
  ///
  /// @param upfrontShare of the facility, a factor from 0 to 1
  /// @param commitmentRate per period on what is not drawn
  /// @param from first period of availability, from 0
  /// @param to last period of availability
  /// @param signed 1 from the period of signing on where that can be later than planned; empty
  ///   where it is `from`
  public record Terms(
      Line upfrontShare, Line commitmentRate, int from, int to, Optional<Line> signed) {
    /// The first period of availability is certain.
    public Terms(Line upfrontShare, Line commitmentRate, int from, int to) {
      this(upfrontShare, commitmentRate, from, to, Optional.empty());
    }
  }

  /// Adds the lines of the fees. Where the facility pays its own fees it is an unknown, and linear.
  ///
  /// @param id first word of the lines' ids
  /// @param facility the most that can be drawn, the same in all periods
  /// @param draw by period
  public static LoanFees add(
      Graph.Builder model, String id, Line facility, Line draw, Terms terms) {
    LineType flow = draw.type();
    int periods = model.grid().periods();
    Line signing = line(id, "signing", LineType.PLAIN);
    Line first =
        terms
            .signed
            .map(signed -> model.add(signing, signed.minus(signed.previous(0))))
            .orElseGet(
                () -> model.input(signing, Series.of(periods, t -> t == terms.from ? 1 : 0)));
    Line available = available(model, id, terms);
    Line drawn = line(id, "drawnSoFar", flow.with(Shape.STOCK));
    model.add(drawn, drawn.previous(0).plus(draw.as(Shape.STOCK)));
    Line upfront =
        model.add(
            line(id, "upfrontFee", flow),
            facility.as(Shape.FLOW).times(terms.upfrontShare).times(first));
    Line commitment =
        model.add(
            line(id, "commitmentFee", flow),
            facility.minus(drawn.lag(1)).positive().times(terms.commitmentRate).times(available));
    return new LoanFees(upfront, commitment);
  }

  private static Line available(Graph.Builder model, String id, Terms terms) {
    int periods = model.grid().periods();
    Line available = line(id, "availability", LineType.PLAIN);
    if (terms.signed.isEmpty()) {
      return model.input(
          available, Series.of(periods, t -> t >= terms.from && t <= terms.to ? 1 : 0));
    }
    Line before =
        model.input(
            line(id, "beforeLast", LineType.PLAIN), Series.of(periods, t -> t <= terms.to ? 1 : 0));
    return model.add(available, terms.signed.get().times(before));
  }

  private static Line line(String id, String word, LineType type) {
    return Line.of(id + "." + word, type).labelled("finance.line.loan." + word);
  }
}
