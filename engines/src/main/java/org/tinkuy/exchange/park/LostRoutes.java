package org.tinkuy.exchange.park;

import java.util.List;
import java.util.Optional;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;

/// The routes of a park that were left out for their errors, and the pairs that they may be about.
///
/// Such a route may say that the two refuse each other, that nothing is lost on the way or most of
/// it: without it the pair would be weighed by what the catalog takes for usual, against the park's
/// own word.
final class LostRoutes {
  private static final String ANY = "any";

  private final Park park;

  LostRoutes(Park park) {
    this.park = park;
  }

  /// What is not known of a candidate for want of its route.
  ///
  /// @param route the row that stands for it; one that names the same mode as the lost one is that
  ///   row, written twice
  List<Lack> of(Offer offer, Need need, String mode, Optional<ParkRow> route) {
    String pair = offer.flow().id() + ">" + need.flow().id();
    return park.table("routes").leftOut().stream()
        .filter(lost -> mayBe(lost, "from", offer.flow().id()))
        .filter(lost -> mayBe(lost, "to", need.flow().id()))
        .filter(lost -> lost.text("mode").equals(ANY) || mayBe(lost, "mode", mode))
        .filter(lost -> route.filter(row -> row.text("mode").equals(lost.text("mode"))).isEmpty())
        .limit(1)
        .map(lost -> new Lack(Lack.Kind.ROUTE, pair, Optional.of(lost.place())))
        .toList();
  }

  /// Whether a cell says this, or could not be read and may.
  private static boolean mayBe(ParkRow lost, String column, String word) {
    String said = lost.text(column);
    return said.isEmpty() || said.equals(word);
  }
}
