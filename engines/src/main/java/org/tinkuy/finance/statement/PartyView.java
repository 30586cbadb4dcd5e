package org.tinkuy.finance.statement;

import java.util.List;
import java.util.TreeSet;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Values;

/// The money of a model as one of its parties sees it: what it receives less what it pays.
///
/// @param party id of who looks
/// @param net by period, in the unit of the type
public record PartyView(String party, Series net) {

  /// The views of all parties, in order of their ids. Over all of them every transfer is zero.
  ///
  /// @param money type of the flows that count; others are left out
  public static List<PartyView> list(Values values, LineType money) {
    List<Line> flows =
        values.graph().lines().stream()
            .filter(line -> !line.parties().isNone() && line.type().isSame(money))
            .toList();
    TreeSet<String> parties = new TreeSet<>();
    for (Line line : flows) {
      parties.add(line.parties().payer());
      parties.add(line.parties().payee());
    }
    return parties.stream().map(party -> of(values, flows, party)).toList();
  }

  private static PartyView of(Values values, List<Line> flows, String party) {
    int periods = values.graph().grid().periods();
    Series net =
        Series.of(
            periods,
            t -> {
              double sum = 0;
              for (Line line : flows) {
                sum += line.parties().sign(party) * values.at(line, t);
              }
              return sum;
            });
    return new PartyView(party, net);
  }
}
