package org.tinkuy.finance.stack;

import java.util.Optional;
import org.tinkuy.finance.development.Start;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;

/// A share of the park that must be let before a loan is paid out for the first time. Until then
/// the layers after it pay in its place; what they have paid is not given back. Once the condition
/// is met it stays met, and leases that end later stop no draw.
///
/// @param share of the park, 0 to 1
/// @param met_years from the beginning of the model to the month in which contracts for that share
///   are signed, where the case says so, since contracts are signed before anything is let; empty
///   where the condition is met in the period after the one in which the park of the model is let
///   so far
public record PreLet(LayerTerm share, Optional<Double> met_years) {
  public PreLet {
    share.checkShare("share that must be let");
  }

  /// The id of the line that is 1 from the period on in which the condition is met.
  ///
  /// @param layer id of the loan
  public static String metId(String layer) {
    return layer + ".preLetMet";
  }

  /// The id of the line of what the loan may not pay yet and would.
  ///
  /// @param layer id of the loan
  public static String waitsId(String layer) {
    return layer + ".waits";
  }

  /// `met(t) = max(met(t-1), let(t-1) >= share)`, or 1 from the stated month on, so much later as
  /// the signing of the loan is.
  Line met(Graph.Builder model, Basis basis, String layer) {
    Line met = Line.of(metId(layer), LineType.PLAIN).labelled("finance.line.layer.preLetMet");
    if (met_years.isPresent()) {
      int from = LoanOffer.periods(model.grid(), met_years.get());
      return Start.add(model, met, from, basis.beside().late(layer).map(late -> late));
    }
    return model.add(
        met, met.previous(0).atLeast(basis.letShare().lag(1).reaches(share.in(basis))));
  }
}
