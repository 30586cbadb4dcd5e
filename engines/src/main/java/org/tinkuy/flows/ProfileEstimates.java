package org.tinkuy.flows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Estimates.SectorProfile;
import org.tinkuy.figure.Secrecy;
import org.tinkuy.flows.Amount.Found;
import org.tinkuy.flows.Entry.Gap;
import org.tinkuy.flows.Entry.Use;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.park.Cell;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;

/// What firms would usually take in and give out for what they made, where they say nothing of it:
/// `output x usual flow for a unit of product`, as a range.
final class ProfileEstimates {
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
  /// keeps to itself.
  List<Entry> entries(List<Entry> told) {
    List<Entry> entries = new ArrayList<>();
    for (ParkRow tenant : park.table("tenants").rows()) {
      for (SectorProfile profile : catalog.rules().estimates().profiles()) {
        if (profile.sector().equals(tenant.text("sector"))
            && told.stream().noneMatch(entry -> says(entry, tenant.firstKey(), profile))) {
          output(tenant.firstKey())
              .flatMap(output -> entry(tenant.firstKey(), profile, output))
              .ifPresent(entries::add);
        }
      }
    }
    return entries;
  }

  private static boolean says(Entry entry, String tenant, SectorProfile profile) {
    return entry.holder().equals(tenant)
        && entry.carrier().id().equals(profile.carrier())
        && entry.direction().name().equalsIgnoreCase(profile.direction())
        && entry.amount().isPresent();
  }

  private Optional<Quantity> output(String tenant) {
    return park.table("economics").named(tenant).stream()
        .filter(row -> Pieces.periodOf(row).equals(period))
        .flatMap(row -> row.find("output", Cell.Measure.class).stream())
        .map(measure -> new Quantity(measure.value(), measure.unit()))
        .findFirst();
  }

  private Optional<Entry> entry(String tenant, SectorProfile profile, Quantity output) {
    Optional<Carrier> carrier = Optional.ofNullable(catalog.carriers().get(profile.carrier()));
    Quantity low = profile.low().times(output);
    Quantity high = profile.high().times(output);
    return carrier.flatMap(
        of -> {
          OptionalDouble factor = conversion.factor(of, low.unit());
          return factor.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  entry(
                      tenant,
                      profile,
                      of,
                      Amount.between(
                          low.value() * factor.getAsDouble(),
                          high.value() * factor.getAsDouble(),
                          Found.ESTIMATED)));
        });
  }

  private Entry entry(String tenant, SectorProfile profile, Carrier carrier, Amount amount) {
    boolean in = profile.direction().equals("in");
    Use use =
        new Use(
            in ? "utility" : "by-product",
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "sector profile %s, %s: %s to %s; %s"
                .formatted(
                    profile.sector(),
                    profile.product(),
                    profile.low(),
                    profile.high(),
                    profile.provenance().source()),
            Secrecy.T1);
    return new Entry(
        "profile:%s.%s.%s".formatted(tenant, profile.carrier(), profile.direction()),
        tenant,
        in ? Direction.IN : Direction.OUT,
        carrier,
        conversion.family(carrier),
        Optional.of(amount),
        use,
        Gap.NONE);
  }
}
