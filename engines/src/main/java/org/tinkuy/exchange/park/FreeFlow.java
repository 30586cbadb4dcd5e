package org.tinkuy.exchange.park;

import org.tinkuy.catalog.Carrier;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.Tenant;

/// A flow of a firm as far as it is free to be exchanged.
///
/// @param row the latest row that tells it
/// @param firm whose it is
/// @param carrier what it is made of
/// @param free what links do not carry already
/// @param linked_t what links carry already, t a year, >= 0; 0 where none do
/// @param minimum_t smallest quantity worth taking, t a year, >= 0; 0 where none is stated
/// @param calendar when it is there
public record FreeFlow(
    ParkRow row,
    Tenant firm,
    Carrier carrier,
    Tonnes free,
    double linked_t,
    double minimum_t,
    Calendar calendar) {

  /// The id of the flow.
  public String id() {
    return row.text("flow");
  }
}
