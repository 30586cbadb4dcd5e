package org.tinkuy.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tinkuy.catalog.Instrument;
import org.tinkuy.catalog.Library;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;

/// The instruments of policy that bear on a park: those of its own register, and those that the
/// catalog knows of its country and the register does not name.
///
/// @param own from the park's table `policies`, in the order of their ids
/// @param catalogued from the catalog, in its order
public record PolicyRegister(List<PolicyInstrument> own, List<PolicyInstrument> catalogued) {
  private static final String PERHAPS_REPLACED = "perhaps replaced";

  public PolicyRegister {
    own = List.copyOf(own);
    catalogued = List.copyOf(catalogued);
  }

  /// What bears on a park in a period; what the catalog knows to have been issued after it does
  /// not.
  static PolicyRegister of(Park park, Period period, Library library) {
    List<PolicyInstrument> own =
        park.table("policies").rows().stream().map(PolicyRegister::own).toList();
    Set<String> named = own.stream().map(PolicyInstrument::id).collect(Collectors.toSet());
    String country = park.profile().locality().country();
    List<PolicyInstrument> others =
        library.instruments().stream()
            .filter(instrument -> instrument.country().equals(country))
            .filter(instrument -> !named.contains(instrument.id()))
            .filter(instrument -> !isLater(instrument, period))
            .map(PolicyRegister::known)
            .toList();
    return new PolicyRegister(own, others);
  }

  private static PolicyInstrument own(ParkRow row) {
    String status = row.text("status");
    return new PolicyInstrument(
        row.key(),
        row.text("name"),
        new Instrument.Kind(row.text("kind"), row.texts("topic")),
        status,
        Effect.of(isInForce(status), row.findNumber("strength"), row.findNumber("enforcement")),
        row.texts("supports"),
        row.text("gap"),
        Optional.empty());
  }

  private static PolicyInstrument known(Instrument instrument) {
    return new PolicyInstrument(
        instrument.id(),
        instrument.name(),
        instrument.kind(),
        instrument.status(),
        instrument.status().equals(PERHAPS_REPLACED)
            ? Effect.UNSURE
            : Effect.of(isInForce(instrument.status()), Optional.empty(), Optional.empty()),
        instrument.supports(),
        "",
        Optional.of(instrument.provenance()));
  }

  private static boolean isLater(Instrument instrument, Period period) {
    return instrument.year().compareTo(Integer.toString(period.end().getYear())) > 0;
  }

  private static boolean isInForce(String status) {
    return status.equals("in force") || status.equals("amended");
  }

  /// All of them, the park's own first.
  public List<PolicyInstrument> all() {
    List<PolicyInstrument> all = new ArrayList<>(own);
    all.addAll(catalogued);
    return all;
  }
}
