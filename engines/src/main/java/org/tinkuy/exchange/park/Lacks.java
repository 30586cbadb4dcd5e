package org.tinkuy.exchange.park;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.park.ParkRow;

/// Finds what nobody has said of a pair yet.
///
/// @param offer what is given
/// @param need what it would serve
/// @param costs what is known of money
/// @param energy what boilers can reach
record Lacks(Offer offer, Need need, CarriageCosts costs, Energy energy) {

  /// An amount that only lacks its rate or index counts as that, not as one that nobody has said.
  ///
  /// @param route the row of the park that tells of the pair; empty where none does
  /// @param burnt whether it would be burnt
  List<Lack> of(
      Processing processing,
      Carriage carriage,
      Investment investment,
      Optional<ParkRow> route,
      boolean burnt) {
    ParkRow given = offer.flow().row();
    ParkRow needed = need.flow().row();
    String from = offer.flow().id();
    String to = need.flow().id();
    String pair = from + ">" + to;
    List<Lack> lacks = new ArrayList<>();
    add(lacks, offer.flow().free().value() <= 0, Lack.Kind.NOTHING_LEFT, from);
    add(lacks, need.flow().free().value() <= 0, Lack.Kind.NOTHING_LEFT, to);
    add(
        lacks,
        offer.disposal_perUnit().isEmpty(),
        unrated(Optional.of(given), FreeFlowReader.disposalColumn(given)),
        new Lack(Lack.Kind.DISPOSAL, from));
    add(
        lacks,
        need.virgin_perUnit().isEmpty(),
        unrated(Optional.of(needed), FreeFlowReader.PRICE),
        new Lack(Lack.Kind.PRICE, to));
    // what is burnt tells for itself what its heat lacks
    add(
        lacks,
        !burnt && processing.ratio().isEmpty(),
        efficiency(),
        new Lack(Lack.Kind.RATIO, pair));
    add(
        lacks,
        processing.cost_perUnit().isEmpty(),
        unrated(route, "treatmentCost"),
        new Lack(Lack.Kind.TREATMENT, pair));
    add(lacks, carriage.way().isEmpty(), Lack.Kind.DISTANCE, pair);
    add(
        lacks,
        carriage.way().isPresent() && carriage.haul_perUnit().isEmpty(),
        costs.unrated(carriage.mode(), route, given.place()),
        Lack.byMode(Lack.Kind.HAUL, pair, carriage.mode()));
    add(
        lacks,
        investment.perYear().isEmpty(),
        costs.unrated(investment, carriage.mode(), route, given.place()),
        new Lack(Lack.Kind.LIFE, pair));
    if (mixes()) {
      limits(lacks);
    }
    return lacks;
  }

  /// Whether what is given has to meet the limits of the need.
  private boolean mixes() {
    return !Energy.sparesFuel(offer.flow().carrier(), need.flow().carrier());
  }

  private void limits(List<Lack> lacks) {
    String from = offer.flow().id();
    need.unread().forEach(each -> add(lacks, true, Lack.Kind.LIMIT, need.flow().id() + " " + each));
    need.limit()
        .forEach(
            (property, limit) -> {
              Quantity own = offer.quality().get(property);
              boolean other = own != null && !own.unit().converts(limit.unit());
              add(lacks, own == null, Lack.Kind.QUALITY, from + " " + property);
              add(lacks, other, Lack.Kind.QUALITY_UNIT, from + " " + property);
            });
  }

  /// That what a MWh of heat spares hangs on an efficiency which is stated, but which no boiler
  /// has.
  private Optional<Lack> efficiency() {
    boolean burns = Energy.isHeat(offer.flow().carrier()) && Energy.isFuel(need.flow().carrier());
    return burns && energy.isBeyondBoilers(need.quality())
        ? Optional.of(
            new Lack(
                Lack.Kind.EFFICIENCY,
                need.flow().id(),
                Optional.of(need.flow().row().place().at("quality"))))
        : Optional.empty();
  }

  private Optional<Lack> unrated(Optional<ParkRow> row, String column) {
    return row.flatMap(each -> costs.money().unrated(each, column));
  }

  private static void add(List<Lack> lacks, boolean missing, Optional<Lack> reason, Lack other) {
    if (missing) {
      lacks.add(reason.orElse(other));
    }
  }

  private static void add(List<Lack> lacks, boolean missing, Lack.Kind kind, String of) {
    if (missing) {
      lacks.add(new Lack(kind, of));
    }
  }
}
