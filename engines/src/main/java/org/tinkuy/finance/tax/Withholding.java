package org.tinkuy.finance.tax;

import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;

/// Tax kept back from a payment to an owner or lender: on dividends, on interest paid abroad.
///
/// @param tax paid to the state
/// @param net received
public record Withholding(Line tax, Line net) {

  /// The id of the line of a tax withheld.
  ///
  /// @param id first word of the lines' ids
  public static String taxId(String id) {
    return id + ".tax";
  }

  /// Adds the lines of a tax withheld.
  ///
  /// @param id first word of the lines' ids
  /// @param payment before tax, a flow >= 0
  /// @param rate a factor from 0 to 1
  public static Withholding add(Graph.Builder model, String id, Line payment, Line rate) {
    LineType flow = payment.type();
    Line tax = model.add(line(taxId(id), "tax", flow), payment.times(rate));
    return new Withholding(tax, model.add(line(id + ".net", "net", flow), payment.minus(tax)));
  }

  private static Line line(String id, String word, LineType type) {
    return Line.of(id, type).labelled("finance.line.withholding." + word);
  }
}
