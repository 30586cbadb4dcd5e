package org.tinkuy.exchange.park;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.ExchangeType;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;

/// What one firm could give or take by one way of fitting: by one and the same carrier, or by a
/// type of exchange that the catalog knows.
///
/// @param flow id of its flow
/// @param carrier what the flow is made of
/// @param gives whether it gives; else it takes
/// @param fits `carrier:ID` for one and the same carrier, else the id of the type of exchange
/// @param worth how much, and what it saves
/// @param warmth between which temperatures; empty where it hangs on none
public record FirmTrade(
    String flow, String carrier, boolean gives, String fits, Worth worth, Optional<Warmth> warmth) {
  private static final String CARRIER = "carrier:";

  /// How much could change hands, and what that is worth.
  ///
  /// @param quantity_perYear what could change hands a year, in its unit, > 0
  /// @param saving_perUnit what it saves for each unit that does, in the park's currency: disposal
  ///   where it gives, purchase where it takes; negative where it would lose; absent where nobody
  ///   says
  /// @param unit t, or MWh of energy
  public record Worth(double quantity_perYear, OptionalDouble saving_perUnit, Unit unit) {}

  /// Between which temperatures heat is given or needed.
  ///
  /// @param from_C where it begins, degC; absent where nobody says
  /// @param to_C where it ends, degC; absent where nobody says
  public record Warmth(OptionalDouble from_C, OptionalDouble to_C) {
    private static Warmth of(ParkRow row) {
      return new Warmth(number(row, "temperatureFrom_C"), number(row, "temperatureTo_C"));
    }

    private static OptionalDouble number(ParkRow row, String column) {
      return row.findNumber(column).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    /// Whether both are stated and go the right way: what gives heat off gets colder.
    ///
    /// @param gives whether heat is given
    public boolean isUsable(boolean gives) {
      if (from_C.isEmpty() || to_C.isEmpty()) {
        return false;
      }
      double warmer_K = to_C.getAsDouble() - from_C.getAsDouble();
      return gives ? warmer_K <= 0 : warmer_K >= 0;
    }
  }

  /// Everything that a firm could give or take in a year, in the order of its flows. Flows of which
  /// nothing is free, and those that no type and no other carrier fits, are not in it.
  ///
  /// @param amounts what is known of the amount of each flow
  /// @param firm id of the tenant
  public static List<FirmTrade> list(
      Park park, Catalog catalog, Period period, List<FlowAmount> amounts, String firm) {
    FreeFlowReader reader = new FreeFlowReader(park, catalog, period, amounts);
    List<ExchangeType> types = catalog.library().exchanges();
    Energy energy = Energy.of(catalog);
    List<FirmTrade> trades = new ArrayList<>();
    reader.offers().stream()
        .filter(offer -> offer.flow().firm().id().equals(firm))
        .forEach(offer -> trades.addAll(given(offer, types, catalog.carriers())));
    reader.needs().stream()
        .filter(need -> need.flow().firm().id().equals(firm))
        .forEach(need -> trades.addAll(taken(need, types, energy, catalog.carriers())));
    return trades.stream().filter(trade -> trade.worth().quantity_perYear() > 0).toList();
  }

  private static boolean isMatter(FreeFlow flow) {
    return !Energy.isGiven(flow.carrier());
  }

  /// Whether it stands in for energy alone. What matter is worth there hangs on its heating value,
  /// which no band tells.
  private static boolean burns(ExchangeType type, Map<String, Carrier> carriers) {
    return !type.swap().replaces().isEmpty()
        && type.swap().replaces().stream()
            .allMatch(id -> Energy.isEnergy(Objects.requireNonNull(carriers.get(id))));
  }

  /// Whether energy is given by it, and no matter.
  private static boolean givesEnergy(ExchangeType type, Map<String, Carrier> carriers) {
    return type.materials().isEmpty()
        && type.carriers().stream()
            .allMatch(id -> Energy.isGiven(Objects.requireNonNull(carriers.get(id))));
  }

  private static List<FirmTrade> given(
      Offer offer, List<ExchangeType> types, Map<String, Carrier> carriers) {
    FreeFlow flow = offer.flow();
    // a fuel in tonnes meets no need in MWh by its carrier alone
    List<String> fits = new ArrayList<>();
    if (!Energy.isFuel(flow.carrier())) {
      fits.add(CARRIER + flow.carrier().id());
    }
    types.stream()
        .filter(type -> !(isMatter(flow) && burns(type, carriers)))
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
                    new Worth(flow.free().value(), offer.disposal_perUnit(), flow.unit()),
                    Energy.isHeat(flow.carrier())
                        ? Optional.of(Warmth.of(flow.row()))
                        : Optional.empty()))
        .toList();
  }

  /// A fuel is never given for a fuel, but heat is.
  private static List<FirmTrade> taken(
      Need need, List<ExchangeType> types, Energy energy, Map<String, Carrier> carriers) {
    FreeFlow flow = need.flow();
    boolean fuel = Energy.isFuel(flow.carrier());
    List<FirmTrade> trades = new ArrayList<>();
    if (!fuel) {
      trades.add(taken(need, CARRIER + flow.carrier().id(), 1));
    }
    for (ExchangeType type : types) {
      OptionalDouble ratio =
          fuel && type.swap().ratio().isEmpty()
              ? energy.spared(need.quality())
              : type.swap().ratio();
      boolean alike = !Energy.isEnergy(flow.carrier()) || givesEnergy(type, carriers);
      if (alike && type.mayTake(flow.firm().sector(), flow.carrier().id()) && ratio.isPresent()) {
        trades.add(taken(need, type.id(), ratio.getAsDouble()));
      }
    }
    return trades;
  }

  /// A need by what is given: with `r` of its own that one of what is given replaces, `d / r` of it
  /// at `p r` each.
  private static FirmTrade taken(Need need, String fits, double ratio) {
    OptionalDouble price = need.virgin_perUnit();
    return new FirmTrade(
        need.flow().id(),
        need.flow().carrier().id(),
        false,
        fits,
        new Worth(
            need.flow().free().value() / ratio,
            price.isPresent() ? OptionalDouble.of(price.getAsDouble() * ratio) : price,
            need.flow().unit()),
        Energy.isFuel(need.flow().carrier()) || Energy.isHeat(need.flow().carrier())
            ? Optional.of(Warmth.of(need.flow().row()))
            : Optional.empty());
  }
}
