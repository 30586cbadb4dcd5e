package org.tinkuy.exchange.park;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;

/// The links of a park that were left out for their errors.
///
/// What such a link carries is not free, and how much that is nobody knows: taken for nothing, it
/// would be proposed again to others. An end that cannot be read speaks of no flow.
final class LostLinks {
  private final List<ParkRow> links;

  LostLinks(Park park, Period period) {
    this.links =
        Optional.ofNullable(park.tables().get("links")).stream()
            .flatMap(table -> table.leftOut().stream())
            .filter(lost -> lost.findPeriod("period").filter(of -> !period.contains(of)).isEmpty())
            .toList();
  }

  /// What is not known of the flows of a pair for want of their links.
  List<Lack> of(Offer offer, Need need) {
    return Stream.of(offer.flow(), need.flow())
        .flatMap(
            flow ->
                links.stream()
                    .filter(lost -> names(lost, flow.id()))
                    .limit(1)
                    .map(lost -> new Lack(Lack.Kind.LINK, flow.id(), Optional.of(lost.place()))))
        .toList();
  }

  private static boolean names(ParkRow lost, String flow) {
    return lost.text("from").equals(flow) || lost.text("to").equals(flow);
  }
}
