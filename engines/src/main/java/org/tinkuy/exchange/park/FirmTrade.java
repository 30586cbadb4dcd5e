package org.tinkuy.exchange.park;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.ExchangeType;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Park;

/// What one firm could give or take by one way of fitting: by one and the same carrier, or by a
/// type of exchange that the catalog knows.
///
/// @param flow id of its flow
/// @param carrier what the flow is made of
/// @param gives whether it gives; else it takes
/// @param fits `carrier:ID` for one and the same carrier, else the id of the type of exchange
/// @param quantity_tPerYear what could change hands, t/a, > 0
/// @param saving_perT what it saves for each t that does, in the park's currency: disposal where it
///   gives, purchase where it takes; negative where it would lose; absent where nobody says
public record FirmTrade(
    String flow,
    String carrier,
    boolean gives,
    String fits,
    double quantity_tPerYear,
    OptionalDouble saving_perT) {
  private static final String CARRIER = "carrier:";

  /// Everything that a firm could give or take in a year, in the order of its flows. Flows of which
  /// nothing is free, and those that no type and no other carrier fits, are not in it.
  ///
  /// @param amounts what is known of the amount of each flow
  /// @param firm id of the tenant
  public static List<FirmTrade> list(
      Park park, Catalog catalog, Period period, List<FlowAmount> amounts, String firm) {
    FreeFlowReader reader = new FreeFlowReader(park, catalog, period, amounts);
    List<ExchangeType> types = catalog.library().exchanges();
    List<FirmTrade> trades = new ArrayList<>();
    reader.offers().stream()
        .filter(offer -> offer.flow().firm().id().equals(firm) && isMatter(offer.flow()))
        .forEach(offer -> trades.addAll(given(offer, types)));
    reader.needs().stream()
        .filter(need -> need.flow().firm().id().equals(firm) && isMatter(need.flow()))
        .forEach(need -> trades.addAll(taken(need, types)));
    return trades.stream().filter(trade -> trade.quantity_tPerYear() > 0).toList();
  }

  /// Bands are of tonnes; energy has none.
  private static boolean isMatter(FreeFlow flow) {
    return !Energy.isEnergy(flow.carrier());
  }

  private static List<FirmTrade> given(Offer offer, List<ExchangeType> types) {
    FreeFlow flow = offer.flow();
    List<String> fits = new ArrayList<>(List.of(CARRIER + flow.carrier().id()));
    types.stream()
        .filter(
            type ->
                type.mayGive(flow.firm().sector(), offer.residue().listed(), flow.carrier().id()))
        .forEach(type -> fits.add(type.id()));
    return fits.stream()
        .map(
            fit ->
                new FirmTrade(
                    flow.id(),
                    flow.carrier().id(),
                    true,
                    fit,
                    flow.free().value(),
                    offer.disposal_perUnit()))
        .toList();
  }

  private static List<FirmTrade> taken(Need need, List<ExchangeType> types) {
    FreeFlow flow = need.flow();
    List<FirmTrade> trades = new ArrayList<>();
    trades.add(taken(need, CARRIER + flow.carrier().id(), 1));
    for (ExchangeType type : types) {
      boolean takes = type.mayTake(flow.firm().sector(), flow.carrier().id());
      if (takes && type.swap().ratio().isPresent()) {
        trades.add(taken(need, type.id(), type.swap().ratio().getAsDouble()));
      }
    }
    return trades;
  }

  /// A need by what is given: with `r` t of its own that a t replaces, `d / r` t at `p r` each.
  private static FirmTrade taken(Need need, String fits, double ratio) {
    OptionalDouble price = need.virgin_perUnit();
    return new FirmTrade(
        need.flow().id(),
        need.flow().carrier().id(),
        false,
        fits,
        need.flow().free().value() / ratio,
        price.isPresent() ? OptionalDouble.of(price.getAsDouble() * ratio) : price);
  }
}
