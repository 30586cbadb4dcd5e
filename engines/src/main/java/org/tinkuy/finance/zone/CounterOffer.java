package org.tinkuy.finance.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a zone's counter offers beside taxes: days, steps and fees of each service against the same
/// outside.
///
/// @param services in the order in which they were given
/// @param savedDays of all services that say both, one after another
/// @param savedSteps of all services that say both
/// @param unsaid names of services that cannot be compared, since one side is missing
public record CounterOffer(
    List<Compared> services, int savedDays, int savedSteps, List<String> unsaid) {

  /// A service: permits, customs, labour, expatriates, disputes, administration.
  ///
  /// @param inside at the counter of the zone
  /// @param outside the baseline; empty where nobody has measured it
  /// @param isDecided whether the counter may decide, and does not only take papers
  public record Service(
      String id, String subject, Effort inside, Optional<Effort> outside, boolean isDecided) {}

  /// What a service takes.
  ///
  /// @param days of the calendar, >= 0
  /// @param steps contacts with an office, >= 0
  /// @param fee in one money for all, >= 0; NaN where nobody says
  public record Effort(int days, int steps, double fee) {}

  /// A service with what the zone saves.
  ///
  /// @param days saved; below zero where the zone is slower
  /// @param steps saved
  /// @param fee saved; NaN where one side is not known
  public record Compared(Service service, int days, int steps, double fee) {}

  public CounterOffer {
    services = List.copyOf(services);
    unsaid = List.copyOf(unsaid);
  }

  /// Compares.
  public static CounterOffer of(List<Service> services) {
    List<Compared> compared = new ArrayList<>();
    List<String> unsaid = new ArrayList<>();
    int days = 0;
    int steps = 0;
    for (Service service : services) {
      if (service.outside.isEmpty()) {
        unsaid.add(service.subject);
        continue;
      }
      Effort outside = service.outside.orElseThrow();
      Compared row =
          new Compared(
              service,
              outside.days - service.inside.days,
              outside.steps - service.inside.steps,
              outside.fee - service.inside.fee);
      compared.add(row);
      days += row.days;
      steps += row.steps;
    }
    return new CounterOffer(compared, days, steps, unsaid);
  }
}
