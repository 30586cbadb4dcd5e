package org.tinkuy.flows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Conversion;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.catalog.SectorRate;
import org.tinkuy.flows.Amount.Found;
import org.tinkuy.flows.Entry.Gap;
import org.tinkuy.flows.Entry.Use;
import org.tinkuy.flows.Inventory.Filled;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.park.Cell;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.RowRef;

/// What firms would usually take in and give out for what they made, where they say nothing of it:
/// `output x usual flow for a unit of product`, as a range.
///
/// Fuel, heat and steam that a sector takes in are one need: a profile says how much of it there is
/// and not who makes it, and a firm that burns fuel makes it itself. Where a firm names one of the
/// three, nothing of them is filled; to take what it burns off the need would take an efficiency of
/// its boilers and furnaces that nobody told, and what is left would still be called bought.
final class ProfileEstimates {
  private static final List<String> HEATING = List.of("fuel", "heat", "steam");

  private final Park park;
  private final Catalog catalog;
  private final Period period;
  private final Conversion conversion;

  ProfileEstimates(Park park, Catalog catalog, Period period, Conversion conversion) {
    this.park = park;
    this.catalog = catalog;
    this.period = period;
    this.conversion = conversion;
  }

  /// Estimates of what is not told, refused flows too: they say what is usual, not what the firm
  /// keeps to itself. Several rates of a carrier are one flow.
  List<Filled> filled(List<Entry> told) {
    Map<String, Filled> filled = new LinkedHashMap<>();
    for (ParkRow tenant : park.table("tenants").rows()) {
      for (SectorRate rate : rates(tenant)) {
        if (told.stream()
            .filter(entry -> entry.holder().equals(tenant.firstKey()))
            .noneMatch(entry -> says(entry, rate) || heats(entry, rate))) {
          output(tenant.firstKey())
              .flatMap(output -> filled(tenant.firstKey(), rate, output))
              .ifPresent(each -> filled.merge(each.entry().flow(), each, Filled::plus));
        }
      }
    }
    return List.copyOf(filled.values());
  }

  /// The rates of the one product that a firm makes for certain; none where it makes several, since
  /// nothing tells how much of each.
  private List<SectorRate> rates(ParkRow tenant) {
    List<SectorRate> rates =
        SectorRate.ofFirm(
            catalog.library().sectors(), tenant.text("sector"), tenant.text("activity"));
    boolean one = rates.stream().map(SectorRate::product).distinct().count() == 1;
    return one ? rates : List.of();
  }

  private static boolean says(Entry entry, SectorRate rate) {
    return isOf(entry, rate) && entry.amount().isPresent();
  }

  private static boolean isOf(Entry entry, SectorRate rate) {
    return entry.carrier().id().equals(rate.carrier())
        && entry.direction().name().equalsIgnoreCase(rate.direction());
  }

  /// Whether a flow is energy of another carrier that meets the need of a rate of heat; of how much
  /// there is, the firm need not say.
  private boolean heats(Entry entry, SectorRate rate) {
    boolean none = entry.amount().filter(amount -> amount.value() == 0).isPresent();
    return rate.direction().equals("in")
        && entry.direction() == Direction.IN
        && !isOf(entry, rate)
        && !none
        && HEATING.contains(entry.form())
        && Optional.ofNullable(catalog.carriers().get(rate.carrier()))
            .filter(needed -> HEATING.contains(Entry.form(needed)))
            .isPresent();
  }

  private Optional<Quantity> output(String tenant) {
    return park.table("economics").named(tenant).stream()
        .filter(row -> Pieces.periodOf(row).equals(period))
        .flatMap(row -> row.find("output", Cell.Measure.class).stream())
        .map(measure -> new Quantity(measure.value(), measure.unit()))
        .findFirst();
  }

  private Optional<Filled> filled(String tenant, SectorRate rate, Quantity output) {
    Optional<Carrier> carrier = Optional.ofNullable(catalog.carriers().get(rate.carrier()));
    if (carrier.isEmpty() || !output.unit().converts(rate.product().unit())) {
      return Optional.empty();
    }
    OptionalDouble factor = conversion.factor(carrier.get(), rate.range().unit());
    if (factor.isEmpty()) {
      return Optional.empty();
    }
    double made = output.in(rate.product().unit()).value() * factor.getAsDouble();
    double low = rate.range().low() * made;
    double high = rate.range().high() * made;
    Amount amount = Amount.between(low, high, Found.ESTIMATED);
    Entry entry = entry(tenant, rate, carrier.get(), amount);
    return Optional.of(new Filled(entry, low, high, List.of(rate.provenance())));
  }

  private Entry entry(String tenant, SectorRate rate, Carrier carrier, Amount amount) {
    boolean in = rate.direction().equals("in");
    Use use =
        new Use(
            in ? "utility" : "by-product",
            Fate.UNSAID,
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(Entry.Read.whole(new RowRef("tenants", tenant))),
            Secrecy.T1);
    return new Entry(
        "profile:%s.%s.%s".formatted(tenant, rate.carrier(), rate.direction()),
        tenant,
        in ? Direction.IN : Direction.OUT,
        carrier,
        conversion.family(carrier),
        Optional.of(amount),
        use,
        Gap.NONE);
  }
}
