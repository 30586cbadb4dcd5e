package org.tinkuy.exchange.park;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.EmissionFactor;
import org.tinkuy.catalog.HaulMode;
import org.tinkuy.kernel.Money;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Cell;
import org.tinkuy.park.ParkRow;

/// What carrying costs: as the park's own route says, else as the catalog knows of the mode.
///
/// @param catalog modes and their emission factors
/// @param money brings what the catalog says to the prices of the study and into the park's
///   currency
/// @param form what of energy is carried, for which the figures of a mode that carries other things
///   do not hold; empty for a material
record CarriageCosts(Catalog catalog, ParkMoney money, String form) {

  private static final String YEARLY = "yearlyCost";

  /// The same for one form of energy.
  CarriageCosts carrying(String energy) {
    return new CarriageCosts(catalog, money, energy);
  }

  /// How a material is carried.
  Carriage carriage(String mode, Optional<Way> way, Optional<ParkRow> route) {
    Optional<Cell.Amount> stated = stated(route, "haulCost");
    return new Carriage(
        mode,
        way,
        stated.isPresent() ? money.amount(stated) : usual(mode, way),
        co2_kgPerUnit(mode, way));
  }

  /// How energy is carried: what it costs is what must be built, as the catalog or the route says.
  Carriage energy(String mode, Optional<Way> way, Optional<ParkRow> route) {
    boolean built = stated(route, "capex").isPresent();
    return new Carriage(
        mode, way, built ? OptionalDouble.of(0) : usual(mode, way), co2_kgPerUnit(mode, way));
  }

  /// What a mode loses on each kilometre; absent where the catalog does not know the mode.
  OptionalDouble loss_perKm(String mode) {
    Optional<HaulMode> known = mode(mode);
    return known.isPresent()
        ? OptionalDouble.of(known.get().reach().loss_perKm())
        : OptionalDouble.empty();
  }

  /// Whether a way is longer than its mode carries.
  boolean isTooFar(String mode, Optional<Way> way) {
    OptionalDouble most_km =
        mode(mode).map(known -> known.reach().most_km()).orElse(OptionalDouble.empty());
    return way.isPresent()
        && most_km.isPresent()
        && way.get().distance_km() > most_km.getAsDouble();
  }

  private OptionalDouble usual(String mode, Optional<Way> way) {
    Optional<HaulMode> known = mode(mode);
    return known.isPresent() && way.isPresent()
        ? converted(known.get().cost().haul_perTkm() * way.get().distance_km(), known.get().cost())
        : OptionalDouble.empty();
  }

  /// What the catalog says at the prices of the study and in the park's currency.
  private OptionalDouble converted(double amount, HaulMode.Cost cost) {
    return money.converted(new Money(amount, cost.currency()), cost.priceYear());
  }

  /// The prices of other years that carrying is weighed with.
  List<BroughtPrice> prices(String mode, Optional<Way> way, Optional<ParkRow> route) {
    List<BroughtPrice> prices = new ArrayList<>();
    Optional<HaulMode.Cost> usual = mode(mode).filter(_ -> way.isPresent()).map(HaulMode::cost);
    boolean isBuilt = stated(route, "capex").isPresent();
    route.flatMap(row -> money.brought(row, YEARLY)).ifPresent(prices::add);
    if (stated(route, "haulCost").isPresent()) {
      route.flatMap(row -> money.brought(row, "haulCost")).ifPresent(prices::add);
    } else {
      usual
          .flatMap(cost -> brought(BroughtPrice.HAUL, cost.haul_perTkm(), cost))
          .ifPresent(prices::add);
    }
    if (isBuilt) {
      route.flatMap(row -> money.brought(row, "capex")).ifPresent(prices::add);
    } else {
      usual
          .flatMap(cost -> brought(BroughtPrice.BUILD, cost.build_perKm(), cost))
          .ifPresent(prices::add);
    }
    return prices;
  }

  private Optional<BroughtPrice> brought(String of, double amount, HaulMode.Cost cost) {
    return money.brought(of, new Money(amount, cost.currency()), cost.priceYear());
  }

  private OptionalDouble co2_kgPerUnit(String mode, Optional<Way> way) {
    Optional<HaulMode> known = mode(mode);
    if (known.filter(each -> each.factor().isEmpty()).isPresent()) {
      return OptionalDouble.of(0);
    }
    Optional<Double> perTkm = known.flatMap(this::factor_kgPerTkm);
    return perTkm.isPresent() && way.isPresent()
        ? OptionalDouble.of(perTkm.get() * way.get().distance_km())
        : OptionalDouble.empty();
  }

  private Optional<Double> factor_kgPerTkm(HaulMode mode) {
    Unit kgPerTkm =
        catalog
            .units()
            .get("kgCO2e")
            .per(catalog.units().get("t").times(catalog.units().get("km")));
    return catalog.library().factors().stream()
        .filter(factor -> factor.id().equals(mode.factor()))
        .findFirst()
        .map(EmissionFactor::value)
        .map(value -> value.in(kgPerTkm).value());
  }

  /// What must be built: as the route says, else what the mode needs over the way. The life of a
  /// route's investment is its own.
  Investment investment(String mode, Optional<Way> way, Optional<ParkRow> route) {
    String paidBy = route.flatMap(row -> row.findText("paidBy")).orElse(Investment.NONE.paidBy());
    Optional<Cell.Amount> capex = stated(route, "capex");
    if (capex.isPresent()) {
      Optional<Double> life = route.flatMap(row -> row.findNumber("life_yr"));
      OptionalDouble stated = money.amount(capex);
      return new Investment(
          stated,
          life.isPresent() ? OptionalDouble.of(life.get()) : OptionalDouble.empty(),
          interest(),
          upkeep(stated, builder(mode), route),
          paidBy);
    }
    Optional<HaulMode> known = builder(mode);
    if (known.isEmpty() || way.isEmpty()) {
      return new Investment(
          OptionalDouble.of(0),
          OptionalDouble.empty(),
          interest(),
          stated(route, YEARLY).isPresent()
              ? upkeep(OptionalDouble.of(0), known, route)
              : Investment.Upkeep.NONE,
          paidBy);
    }
    HaulMode.Cost cost = known.get().cost();
    OptionalDouble built = converted(cost.build_perKm() * way.get().distance_km(), cost);
    return new Investment(
        built,
        OptionalDouble.of(cost.life_yr()),
        interest(),
        stated(route, YEARLY).isPresent()
            ? upkeep(built, known, route)
            : Investment.Upkeep.usual(built, cost.upkeep()),
        paidBy);
  }

  private double interest() {
    return catalog.rules().tolerances().get("interest");
  }

  /// What keeping it costs: as the route says; else in what the route says that treatment costs;
  /// else the share that is usual of the mode, or of what is built for exchanges at all.
  private Investment.Upkeep upkeep(
      OptionalDouble capex, Optional<HaulMode> builder, Optional<ParkRow> route) {
    Optional<Cell.Amount> yearly = stated(route, YEARLY);
    if (yearly.isPresent()) {
      return new Investment.Upkeep(money.amount(yearly), Investment.UpkeepBasis.STATED);
    }
    if (stated(route, "treatmentCost").isPresent()) {
      return new Investment.Upkeep(OptionalDouble.of(0), Investment.UpkeepBasis.IN_TREATMENT);
    }
    return Investment.Upkeep.usual(
        capex,
        builder
            .map(mode -> mode.cost().upkeep())
            .orElseGet(() -> catalog.rules().tolerances().get("upkeep")));
  }

  /// The rate or index without which it is not known what carrying costs; empty where that is
  /// known, or where nothing says it in any currency.
  ///
  /// @param place what stands for the pair where no cell states the amount
  Optional<Lack> unrated(String mode, Optional<ParkRow> route, Place place) {
    return stated(route, "haulCost").isPresent()
        ? route.flatMap(row -> money.unrated(row, "haulCost"))
        : mode(mode).map(HaulMode::cost).flatMap(cost -> unrated(cost.haul_perTkm(), cost, place));
  }

  private Optional<Lack> unrated(double amount, HaulMode.Cost cost, Place place) {
    return money.unrated(new Money(amount, cost.currency()), cost.priceYear(), place);
  }

  /// The rate or index without which it is not known what must be built; empty where that is known.
  ///
  /// @param place what stands for the pair where no cell states the amount
  Optional<Lack> unrated(Investment investment, String mode, Optional<ParkRow> route, Place place) {
    if (investment.capex().isPresent()) {
      return route.flatMap(row -> money.unrated(row, YEARLY));
    }
    return route
        .flatMap(row -> money.unrated(row, "capex"))
        .or(
            () ->
                builder(mode)
                    .map(HaulMode::cost)
                    .flatMap(cost -> unrated(cost.build_perKm(), cost, place)));
  }

  /// A mode that needs something built.
  private Optional<HaulMode> builder(String mode) {
    return mode(mode).filter(each -> each.cost().build_perKm() > 0);
  }

  private Optional<HaulMode> mode(String id) {
    return Optional.ofNullable(catalog.rules().exchange().modes().get(id))
        .filter(each -> form.isEmpty() || each.forms().contains(form));
  }

  private static Optional<Cell.Amount> stated(Optional<ParkRow> route, String column) {
    return route.flatMap(row -> row.find(column, Cell.Amount.class));
  }
}
