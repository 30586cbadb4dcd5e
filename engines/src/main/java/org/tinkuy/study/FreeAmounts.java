package org.tinkuy.study;

import java.util.List;
import org.tinkuy.exchange.park.FlowAmount;
import org.tinkuy.flows.Amount;
import org.tinkuy.flows.Direction;
import org.tinkuy.flows.Entry;
import org.tinkuy.flows.FlowResults;

/// Hands the amounts of the flow engine to the exchanges.
final class FreeAmounts {
  private FreeAmounts() {}

  /// The flows whose amount is known for the whole period, with what links carry of them already.
  static List<FlowAmount> of(FlowResults flows) {
    return flows.inventory().entries().stream()
        .filter(Entry::isWhole)
        .map(entry -> amount(entry, flows))
        .toList();
  }

  private static FlowAmount amount(Entry entry, FlowResults flows) {
    Amount amount = entry.amount().orElseThrow();
    Amount linked =
        entry.direction() == Direction.IN
            ? flows.inventory().takenBy(entry.flow())
            : flows.inventory().givenFrom(entry.flow());
    return new FlowAmount(
        entry.flow(),
        amount.value(),
        amount.margin(flows.coverage()),
        linked.value(),
        amount.isEstimated(),
        entry.use().reads().stream()
            .flatMap(
                read -> read.share().stream().map(share -> new FlowAmount.Part(read.row(), share)))
            .toList());
  }
}
