package org.tinkuy.exchange.park;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.tinkuy.catalog.BurnableMaterial;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Conversion;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Cell;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.Property;

/// Finds what a material in tonnes is worth where a fuel or heat is needed in MWh, and who says so:
/// the route of the park, the giver, or the catalog.
final class BurningReader {
  private static final String HEATING_VALUE = "heatingValue";
  private static final String MOISTURE = "moisture";

  /// Heat that evaporates water at 25 degC, MJ/kg. Source: ISO 18125:2017, 9.3.
  private static final double EVAPORATION = 2.443;

  private static final double MJ_PER_MWH = 3600;
  private static final double KG_PER_T = 1000;

  /// No fuel gives more than hydrogen, 120 MJ/kg.
  private static final double MOST_MWHPERT = 120 * KG_PER_T / MJ_PER_MWH;

  private final Catalog catalog;
  private final Energy energy;
  private final Counting counting;
  private final Unit tonne;
  private final Unit mwhPerT;
  private final Unit kgPerMWh;

  BurningReader(Catalog catalog, Energy energy) {
    this.catalog = catalog;
    this.energy = energy;
    this.counting = new Counting(catalog.units());
    this.tonne = catalog.units().get("t");
    Unit mwh = catalog.units().get("MWh");
    this.mwhPerT = mwh.per(tonne);
    this.kgPerMWh = catalog.units().get("kg").per(mwh);
  }

  /// Whether what is given in tonnes could only serve by being burnt.
  static boolean isBurnt(FreeFlow offer, FreeFlow need) {
    return !Energy.isGiven(offer.carrier())
        && (Energy.isFuel(need.carrier()) || Energy.isHeat(need.carrier()));
  }

  /// What of the catalog's burnable materials an offer is.
  Optional<BurnableMaterial> find(Offer offer) {
    return BurnableMaterial.find(
        catalog.rules().exchange().burnables(),
        offer.residue().listed(),
        offer.flow().carrier().id());
  }

  /// What a tonne of an offer gives in place of a need.
  ///
  /// @param route the row of the park that tells of the pair; empty where none does
  Burning of(Offer offer, Need need, Optional<ParkRow> route) {
    Optional<BurnableMaterial> of = find(offer);
    double efficiency =
        Energy.isFuel(need.flow().carrier())
            ? 1
            : 1 / energy.spared(need.quality()).orElse(Double.NaN);
    Optional<Double> replaces = route.flatMap(row -> row.findNumber("replaces"));
    double yield = route.flatMap(row -> row.findNumber("yield")).orElse(1.0);
    Optional<Burning.Heat> heat = Optional.empty();
    Function<Offer.Part, Optional<Burning.Heat>> ofPart = _ -> Optional.empty();
    if (!Double.isNaN(efficiency) && replaces.isPresent()) {
      Optional<Burning.Heat> byRoute =
          replaces.map(mwh -> Burning.Heat.exactly(mwh / efficiency, Burning.By.ROUTE));
      heat = byRoute;
      ofPart = _ -> byRoute;
    } else if (!Double.isNaN(efficiency) && yield == 1) {
      heat = heat(offer, of);
      ofPart = part -> heat(offer.flow().carrier(), part, of);
    }
    return new Burning(
        of,
        heat,
        efficiency,
        emitted_kgPerT(
            offer, of.flatMap(this::warming_kgPerMWh), ofPart.andThen(own -> yield * value(own))),
        times(of.flatMap(this::biogenic_kgPerMWh), yield * value(heat)));
  }

  private static double value(Optional<Burning.Heat> heat) {
    return heat.map(Burning.Heat::value_MWhPerT).orElse(Double.NaN);
  }

  private static OptionalDouble times(Optional<Double> perMWh, double burnt_MWhPerT) {
    return perMWh.isPresent() && !Double.isNaN(burnt_MWhPerT)
        ? OptionalDouble.of(perMWh.get() * burnt_MWhPerT)
        : OptionalDouble.empty();
  }

  /// What burning a tonne of all parts together sets free: `sum of share x factor`, of each part as
  /// its row states it, else as such material usually does by its heat. Absent where that of any
  /// part is not known.
  private OptionalDouble emitted_kgPerT(
      Offer offer, Optional<Double> usual_kgPerMWh, Function<Offer.Part, Double> burnt_MWhPerT) {
    double sum = 0;
    for (Offer.Part part : offer.parts()) {
      OptionalDouble stated = stated_kgPerT(offer.flow().carrier(), part.row());
      OptionalDouble own =
          stated.isPresent() ? stated : times(usual_kgPerMWh, burnt_MWhPerT.apply(part));
      if (own.isEmpty()) {
        return own;
      }
      sum += part.share() * own.getAsDouble();
    }
    return OptionalDouble.of(sum);
  }

  /// What the giver states in a row of burning its flow.
  private OptionalDouble stated_kgPerT(Carrier carrier, ParkRow row) {
    Optional<Double> perUnit = row.findNumber("emissionFactor");
    Optional<Quantity> heat = Property.stated(row, HEATING_VALUE, catalog.units());
    OptionalDouble tonnes =
        row.find("quantity", Cell.Band.class)
            .map(band -> counting.given(carrier, band.unit(), heat))
            .orElse(OptionalDouble.empty());
    return perUnit.isPresent() && tonnes.isPresent()
        ? OptionalDouble.of(perUnit.get() / tonnes.getAsDouble())
        : OptionalDouble.empty();
  }

  /// What a tonne of all parts together gives: `sum of share x heat`, known no better than that of
  /// the part which is known least. Empty where that of any part is not known.
  private Optional<Burning.Heat> heat(Offer offer, Optional<BurnableMaterial> of) {
    double value = 0;
    double low = 0;
    double high = 0;
    Burning.By by = Burning.By.GIVER;
    for (Offer.Part part : offer.parts()) {
      Optional<Burning.Heat> own = heat(offer.flow().carrier(), part, of);
      if (own.isEmpty()) {
        return own;
      }
      value += part.share() * own.get().value_MWhPerT();
      double some = part.share() * own.get().low_MWhPerT();
      double other = part.share() * own.get().high_MWhPerT();
      low += Math.min(some, other);
      high += Math.max(some, other);
      by = by.compareTo(own.get().by()) < 0 ? own.get().by() : by;
    }
    return value > 0 ? Optional.of(new Burning.Heat(value, low, high, by)) : Optional.empty();
  }

  private Optional<Burning.Heat> heat(
      Carrier carrier, Offer.Part part, Optional<BurnableMaterial> of) {
    Map<String, Quantity> stated = part.quality();
    if (!wrong(carrier, stated).isEmpty()) {
      return Optional.empty();
    }
    boolean dry = isDry(part.row());
    if (stated.containsKey(HEATING_VALUE)) {
      return own_MWhPerT(carrier, stated).map(own -> Burning.Heat.exactly(own, Burning.By.GIVER));
    }
    Optional<Quantity> ofDry = of.flatMap(each -> each.heat().dry());
    if (ofDry.isPresent() && stated.containsKey(MOISTURE)) {
      double wet = ofWet_MWhPerT(ofDry.get().in(mwhPerT).value(), moisture(stated), dry);
      return wet > 0
          ? Optional.of(Burning.Heat.exactly(wet, Burning.By.MOISTURE))
          : Optional.empty();
    }
    // what is usual is that of wet matter, and says nothing of a tonne that is counted dry
    return dry ? Optional.empty() : of.flatMap(this::usual);
  }

  /// Net heating value of wet matter: `dry (1 - M) - 2.443 MJ/kg x M`, for a tonne of it, or for a
  /// tonne of its dry matter.
  ///
  /// Source: ISO 18125:2017, 9.3 (net calorific value at constant pressure as received).
  ///
  /// @param dry_MWhPerT of dry matter
  /// @param moisture share of water in what is handed over, 0 to below 1
  /// @param perDry whether the tonne is one of dry matter
  static double ofWet_MWhPerT(double dry_MWhPerT, double moisture, boolean perDry) {
    double wet = dry_MWhPerT * (1 - moisture) - EVAPORATION * KG_PER_T / MJ_PER_MWH * moisture;
    return perDry ? wet / (1 - moisture) : wet;
  }

  private static boolean isDry(ParkRow row) {
    return row.text("basis").equals("dry");
  }

  private static double moisture(Map<String, Quantity> stated) {
    return Optional.ofNullable(stated.get(MOISTURE))
        .filter(share -> share.unit().converts(Unit.ONE))
        .map(share -> share.in(Unit.ONE).value())
        .orElse(Double.NaN);
  }

  /// What the giver states, for a tonne; a volume by the density of its carrier.
  private Optional<Double> own_MWhPerT(Carrier carrier, Map<String, Quantity> stated) {
    Optional<Quantity> own = Optional.ofNullable(stated.get(HEATING_VALUE));
    return own.filter(heat -> heat.unit().converts(mwhPerT))
        .or(
            () ->
                own.flatMap(heat -> carrier.density().map(heat::dividedBy))
                    .filter(heat -> heat.unit().converts(mwhPerT)))
        .map(heat -> heat.in(mwhPerT).value());
  }

  /// What such material usually gives; empty where the catalog takes it for too different to say.
  private Optional<Burning.Heat> usual(BurnableMaterial of) {
    Optional<Double> received = of.heat().received().map(heat -> heat.in(mwhPerT).value());
    return received
        .or(() -> burntAs(of).flatMap(this::ofFuel_MWhPerT))
        .flatMap(
            value ->
                of.heat()
                    .range()
                    .map(
                        range ->
                            new Burning.Heat(
                                value,
                                range.low().in(mwhPerT).value(),
                                range.high().in(mwhPerT).value(),
                                Burning.By.CATALOG)));
  }

  private Optional<Double> ofFuel_MWhPerT(Carrier fuel) {
    OptionalDouble factor = new Conversion(catalog.units()).factor(fuel, tonne);
    return factor.isPresent() ? Optional.of(factor.getAsDouble()) : Optional.empty();
  }

  private Optional<Carrier> burntAs(BurnableMaterial of) {
    return Optional.ofNullable(catalog.carriers().get(of.burntAs()));
  }

  private Optional<Double> warming_kgPerMWh(BurnableMaterial of) {
    return of.emissions()
        .warming()
        .or(() -> burntAs(of).flatMap(Carrier::co2Factor))
        .map(factor -> factor.in(catalog.units().get("kgCO2e").per(catalog.units().get("MWh"))))
        .map(Quantity::value);
  }

  private Optional<Double> biogenic_kgPerMWh(BurnableMaterial of) {
    return of.emissions()
        .biogenic()
        .or(
            () ->
                burntAs(of)
                    .flatMap(
                        fuel -> Optional.ofNullable(fuel.attributes().get("biogenicCo2_kgPerTJ")))
                    .map(
                        text ->
                            new Quantity(Double.parseDouble(text), catalog.units().get("kg/TJ"))))
        .map(factor -> factor.in(kgPerMWh).value());
  }

  /// What is stated of a flow as a fuel, but cannot be so: a heating value that no fuel has or that
  /// is of no amount, a moisture that is no share below 1.
  private List<String> wrong(Carrier carrier, Map<String, Quantity> stated) {
    List<String> wrong = new ArrayList<>();
    if (stated.containsKey(HEATING_VALUE)) {
      double own = own_MWhPerT(carrier, stated).orElse(Double.NaN);
      if (!(own > 0 && own <= MOST_MWHPERT)) {
        wrong.add(HEATING_VALUE);
      }
    } else if (stated.containsKey(MOISTURE) && !(moisture(stated) < 1)) {
      wrong.add(MOISTURE);
    }
    return wrong;
  }

  /// What keeps a material from being weighed as a fuel.
  ///
  /// @param isNewFire whether the park alone says that the two fit, so that what must be built to
  ///   burn it is not known to be there
  List<Lack> lacks(
      Burning burning, Offer offer, Need need, Optional<ParkRow> route, boolean isNewFire) {
    FreeFlow flow = offer.flow();
    String pair = flow.id() + ">" + need.flow().id();
    List<Lack> lacks = new ArrayList<>();
    boolean treated = route.flatMap(each -> each.findNumber("yield")).orElse(1.0) != 1;
    if (burning.heat().isEmpty()) {
      if (Double.isNaN(burning.efficiency())) {
        ParkRow needed = need.flow().row();
        lacks.add(
            new Lack(
                Lack.Kind.EFFICIENCY, need.flow().id(), Optional.of(needed.place().at("quality"))));
      } else if (treated) {
        lacks.add(new Lack(Lack.Kind.RATIO, pair));
      } else {
        lacks.add(heatLack(offer, burning.of()));
      }
    } else if (burning.emitted_kgPerT().isEmpty()) {
      Place untold = untold(offer).orElse(flow.row()).place();
      lacks.add(new Lack(Lack.Kind.BURNING, flow.id(), Optional.of(untold.at("emissionFactor"))));
    }
    boolean built = route.flatMap(each -> each.find("capex", Cell.Amount.class)).isPresent();
    if (isNewFire && !built) {
      lacks.add(new Lack(Lack.Kind.FIRE, pair, route.map(each -> each.place().at("capex"))));
    }
    return lacks;
  }

  /// The first row that does not state what burning its part sets free.
  private Optional<ParkRow> untold(Offer offer) {
    return offer.parts().stream()
        .map(Offer.Part::row)
        .filter(row -> stated_kgPerT(offer.flow().carrier(), row).isEmpty())
        .findFirst();
  }

  /// Of the first row that does not tell what its part gives.
  private Lack heatLack(Offer offer, Optional<BurnableMaterial> of) {
    FreeFlow flow = offer.flow();
    return offer.parts().stream()
        .filter(part -> heat(flow.carrier(), part, of).isEmpty())
        .findFirst()
        .map(part -> heatLack(flow, part, of))
        .orElseGet(() -> unknown(flow, flow.row()));
  }

  private Lack heatLack(FreeFlow flow, Offer.Part part, Optional<BurnableMaterial> of) {
    Optional<Place> quality = Optional.of(part.row().place().at("quality"));
    List<String> wrong = wrong(flow.carrier(), part.quality());
    boolean wet =
        wrong.isEmpty()
            && part.quality().containsKey(MOISTURE)
            && !part.quality().containsKey(HEATING_VALUE)
            && of.flatMap(each -> each.heat().dry()).isPresent();
    return wet
        ? new Lack(Lack.Kind.TOO_WET, flow.id())
        : wrong.isEmpty()
            ? unknown(flow, part.row())
            : new Lack(Lack.Kind.NO_FUEL, flow.id(), wrong.getFirst(), quality);
  }

  private static Lack unknown(FreeFlow flow, ParkRow row) {
    return new Lack(Lack.Kind.HEATING_VALUE, flow.id(), Optional.of(row.place().at("quality")));
  }
}
