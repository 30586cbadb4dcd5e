package org.tinkuy.exchange.park;

import org.tinkuy.catalog.Carrier;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.Tenant;

/// A flow of a firm as far as it is free to be exchanged.
///
/// @param row the latest row that tells it
/// @param firm whose it is
/// @param carrier what it is made of
/// @param free what links do not carry already
/// @param linked what links carry already, in its unit, a year, >= 0; 0 where none do
/// @param minimum smallest quantity worth taking, in its unit, a year, >= 0; 0 where none is stated
/// @param calendar when it is there
/// @param unit in which it is counted: t, or MWh of energy
public record FreeFlow(
    ParkRow row,
    Tenant firm,
    Carrier carrier,
    YearAmount free,
    double linked,
    double minimum,
    Calendar calendar,
    Unit unit) {

  /// The id of the flow.
  public String id() {
    return row.text("flow");
  }
}
