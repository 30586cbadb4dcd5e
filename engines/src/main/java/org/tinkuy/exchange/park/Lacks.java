package org.tinkuy.exchange.park;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.kernel.Quantity;

/// Finds what nobody has said of a pair yet.
///
/// @param offer what is given
/// @param need what it would serve
record Lacks(Offer offer, Need need) {

  List<Lack> of(Processing processing, Carriage carriage, Investment investment) {
    String from = offer.flow().id();
    String to = need.flow().id();
    String pair = from + ">" + to;
    List<Lack> lacks = new ArrayList<>();
    add(lacks, offer.flow().free().value() <= 0, Lack.Kind.NOTHING_LEFT, from);
    add(lacks, need.flow().free().value() <= 0, Lack.Kind.NOTHING_LEFT, to);
    add(lacks, offer.disposal_perT().isEmpty(), Lack.Kind.DISPOSAL, from);
    add(lacks, need.virgin_perT().isEmpty(), Lack.Kind.PRICE, to);
    add(lacks, processing.ratio().isEmpty(), Lack.Kind.RATIO, pair);
    add(lacks, processing.cost_perT().isEmpty(), Lack.Kind.TREATMENT, pair);
    add(lacks, carriage.way().isEmpty(), Lack.Kind.DISTANCE, pair);
    add(
        lacks,
        carriage.way().isPresent() && carriage.haul_perT().isEmpty(),
        Lack.Kind.HAUL,
        pair + " (" + carriage.mode() + ")");
    add(lacks, investment.perYear().isEmpty(), Lack.Kind.LIFE, pair);
    need.unread().forEach(each -> add(lacks, true, Lack.Kind.LIMIT, to + " " + each));
    need.limit()
        .forEach(
            (property, limit) -> {
              Quantity own = offer.quality().get(property);
              boolean other = own != null && !own.unit().converts(limit.unit());
              add(lacks, own == null, Lack.Kind.QUALITY, from + " " + property);
              add(lacks, other, Lack.Kind.QUALITY_UNIT, from + " " + property);
            });
    return lacks;
  }

  private static void add(List<Lack> lacks, boolean missing, Lack.Kind kind, String of) {
    if (missing) {
      lacks.add(new Lack(kind, of));
    }
  }
}
