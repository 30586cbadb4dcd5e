package org.tinkuy.park;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Sentence;

/// A firm in the park.
///
/// @param id unique within the park
/// @param name its name
/// @param sector ISIC Rev. 4 class
/// @param since its first day; absent = from the start
/// @param until its last day; absent = no end
/// @param employees latest headcount, >= 0; absent where unknown
public record Tenant(
    String id,
    String name,
    String sector,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    Optional<Double> employees) {
  public Tenant {
    Dates.inOrder(
        () -> Sentence.of("row.named", "Row '%s' of %s", id, TableSchema.named("tenants")),
        () -> Sentence.named("column.tenants.since", "since"),
        since,
        () -> Sentence.named("column.tenants.until", "until"),
        until);
    Check.that(
        employees.orElse(0.0) >= 0,
        "park.tenant.employees",
        "Tenant '%s': employees must be >= 0 people, but is %s. Maybe leave it empty where it is"
            + " not known.",
        id,
        Math.round(employees.orElse(0.0)));
  }

  /// Whether it is not there any more after a period, its last day being one of it or before it.
  public boolean hasLeftBy(Period period) {
    return until.filter(day -> !day.isAfter(period.end())).isPresent();
  }

  /// Whether it is there at any time of a period.
  public boolean isInDuring(Period period) {
    return since.filter(day -> day.isAfter(period.end())).isEmpty()
        && until.filter(day -> day.isBefore(period.start())).isEmpty();
  }

  /// How many of those that are there at any time of a period are not there any more after it, >=
  /// 0.
  public static long countLeft(List<Tenant> tenants, Period period) {
    return tenants.stream()
        .filter(tenant -> tenant.isInDuring(period) && tenant.hasLeftBy(period))
        .count();
  }

  public static Tenant of(ParkRow row) {
    return new Tenant(
        row.text("tenant"),
        row.text("name"),
        row.text("sector"),
        row.findDate("since"),
        row.findDate("until"),
        row.findNumber("employees"));
  }
}
