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
/// @param enough from where on strength and enforcement make an instrument effective, 0 to 4
public record PolicyRegister(
    List<PolicyInstrument> own, List<PolicyInstrument> catalogued, double enough) {
  private static final String PERHAPS_REPLACED = "perhaps replaced";
  private static final String IN_FORCE = "in force";
  private static final String DRAFT = "draft";
  private static final String ENDED = "ended";
  private static final String NOT_YET = "not yet in force";

  public PolicyRegister {
    own = List.copyOf(own);
    catalogued = List.copyOf(catalogued);
  }

  /// What bears on a park at the end of a period; what the catalog knows to have been issued after
  /// it does not, and what ended before stays as something that ended.
  static PolicyRegister of(Park park, Period period, Library library, double enough) {
    List<PolicyInstrument> own =
        park.table("policies").rows().stream()
            .map(row -> own(row, period, enough, known(library, row.key())))
            .toList();
    Set<String> named = own.stream().map(PolicyInstrument::id).collect(Collectors.toSet());
    String country = park.profile().locality().country();
    List<PolicyInstrument> others =
        library.instruments().stream()
            .filter(instrument -> instrument.country().equals(country))
            .filter(instrument -> !named.contains(instrument.id()))
            .filter(instrument -> !instrument.life().isLaterThan(period.end().getYear()))
            .map(instrument -> known(instrument, period.end().getYear(), enough))
            .toList();
    return new PolicyRegister(own, others, enough);
  }

  /// Who knows of an instrument of the park's register: the catalog too, where it has its id.
  private static PolicyInstrument.Known known(Library library, String id) {
    return library.instruments().stream()
        .filter(instrument -> instrument.id().equals(id))
        .findFirst()
        .map(instrument -> PolicyInstrument.Known.of(true, instrument))
        .orElse(PolicyInstrument.Known.PARK);
  }

  private static PolicyInstrument own(
      ParkRow row, Period period, double enough, PolicyInstrument.Known known) {
    String status = status(row, period);
    return new PolicyInstrument(
        row.key(),
        row.text("name"),
        new Instrument.Kind(row.text("kind"), row.texts("topic")),
        status,
        Effect.of(
            isInForce(status), row.findNumber("strength"), row.findNumber("enforcement"), enough),
        row.texts("supports"),
        row.text("gap"),
        known);
  }

  /// What the park says of it, unless its days say that it had ended or had not yet been issued.
  private static String status(ParkRow row, Period period) {
    String told = row.text("status");
    if (!isInForce(told)) {
      return told;
    }
    if (row.findDate("issued").filter(day -> day.isAfter(period.end())).isPresent()) {
      return NOT_YET;
    }
    return row.findDate("until").filter(day -> day.isBefore(period.end())).isPresent()
        ? ENDED
        : told;
  }

  private static PolicyInstrument known(Instrument instrument, int year, double enough) {
    String status = status(instrument, year);
    return new PolicyInstrument(
        instrument.id(),
        instrument.name(),
        instrument.kind(),
        status,
        status.equals(PERHAPS_REPLACED)
            ? Effect.UNSURE
            : Effect.of(isInForce(status), Optional.empty(), Optional.empty(), enough),
        instrument.supports(),
        "",
        PolicyInstrument.Known.of(false, instrument));
  }

  /// The status in a year: what is repealed today was in force until it ended, and what is in force
  /// by the catalog is not any more once its last year is over.
  private static String status(Instrument instrument, int year) {
    String today = instrument.status();
    if (instrument.life().hasEndedBy(year)) {
      return isInForce(today) ? ENDED : today;
    }
    boolean was = instrument.life().endsAfter(year) && !today.equals(DRAFT);
    return was && !isInForce(today) ? IN_FORCE : today;
  }

  private static boolean isInForce(String status) {
    return status.equals(IN_FORCE) || status.equals("amended");
  }

  /// All of them, the park's own first.
  public List<PolicyInstrument> all() {
    List<PolicyInstrument> all = new ArrayList<>(own);
    all.addAll(catalogued);
    return all;
  }
}
