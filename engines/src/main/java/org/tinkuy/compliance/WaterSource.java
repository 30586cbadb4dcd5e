package org.tinkuy.compliance;

import java.util.Optional;
import org.tinkuy.park.Cell;
import org.tinkuy.park.ParkRow;

/// A source of water that a park draws on, in one period.
///
/// @param id its id
/// @param kind aquifer, river, network, ...
/// @param licence_m3PerYear what may be withdrawn, in m3/yr, >= 0; empty where it is not stated
/// @param withdrawn_m3PerYear what was, in m3/yr, >= 0; empty where it is not stated
/// @param stress low, medium, high or critical; empty where it is not stated
/// @param competing who else draws on it; empty where nobody is named
/// @param harmless whether a study or the authority finds no significant harm; empty where neither
///   says so
public record WaterSource(
    String id,
    String kind,
    Optional<Double> licence_m3PerYear,
    Optional<Double> withdrawn_m3PerYear,
    String stress,
    String competing,
    Optional<Boolean> harmless) {

  static WaterSource of(ParkRow row) {
    return new WaterSource(
        row.text("source"),
        row.text("kind"),
        row.findNumber("licence_m3PerYear"),
        row.findNumber("withdrawn_m3PerYear"),
        row.text("stress"),
        row.text("competing"),
        row.find("harmless", Cell.YesNo.class).map(Cell.YesNo::yes));
  }

  /// Share of the licence that was withdrawn, >= 0; empty where one of the two is not stated.
  public Optional<Double> used() {
    return licence_m3PerYear
        .filter(allowed -> allowed > 0)
        .flatMap(allowed -> withdrawn_m3PerYear.map(taken -> taken / allowed));
  }

  /// Whether it is under high or critical stress.
  public boolean isStressed() {
    return stress.equals("high") || stress.equals("critical");
  }
}
