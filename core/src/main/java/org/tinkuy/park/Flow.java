package org.tinkuy.park;

import java.util.Optional;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Period;

/// What a tenant or the park body takes in or gives out of one carrier in a period.
///
/// @param id the same over the periods
/// @param period the period it is for
/// @param tenant the tenant or body; empty where its own row was left out
/// @param direction in, out, stored (rise of stock) or consumed
/// @param carrier a carrier of the catalog
/// @param state measured, calculated, estimated, refused or unknown
/// @param quantity per period, >= 0 unless stored; absent exactly where refused or unknown
public record Flow(
    String id,
    Period period,
    String tenant,
    String direction,
    String carrier,
    String state,
    Optional<Cell.Band> quantity) {
  public Flow {
    boolean silent = state.equals("refused") || state.equals("unknown");
    Check.that(
        silent || quantity.isPresent(),
        "park.flow.quantityMissing",
        "Flow '%s' in %s: a quantity is needed where the state is %s, but there is none. Maybe the"
            + " state is unknown.",
        id,
        period,
        state);
    Check.that(
        !silent || quantity.isEmpty(),
        "park.flow.quantityUnexpected",
        "Flow '%s' in %s: there is no quantity where the state is %s, but it is %s. Maybe the state"
            + " is estimated.",
        id,
        period,
        state,
        told(quantity));
    Check.that(
        direction.equals("stored") || quantity.isEmpty() || quantity.get().low() >= 0,
        "park.flow.negative",
        "Flow '%s' in %s: quantity must be >= 0, but is %s. Maybe the direction is the other one.",
        id,
        period,
        told(quantity));
  }

  /// What a message says of it, which is put into words only where there is a message.
  private static Object told(Optional<Cell.Band> quantity) {
    return quantity.isPresent() ? quantity.get() : "";
  }

  public static Flow of(ParkRow row) {
    return new Flow(
        row.text("flow"),
        row.findPeriod("period").orElseThrow(),
        row.text("tenant"),
        row.text("direction"),
        row.text("carrier"),
        row.text("state"),
        row.find("quantity", Cell.Band.class));
  }
}
