package org.tinkuy.document;

import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.catalog.Tolerances;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.park.MapLayer;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.ParkTable;
import org.tinkuy.park.Road;
import org.tinkuy.park.RoadClass;

/// Tells of roads whose width is unusual for what they are for. A road without a class or without a
/// width is not compared.
final class RoadWidths {
  private final Park park;
  private final Tolerances tolerances;
  private final Attempt attempt;

  RoadWidths(Park park, Tolerances tolerances, Attempt attempt) {
    this.park = park;
    this.tolerances = tolerances;
    this.attempt = attempt;
  }

  void check() {
    Optional.ofNullable(park.tables().get(MapLayer.ROADS)).map(ParkTable::rows).stream()
        .flatMap(rows -> rows.stream())
        .forEach(this::check);
  }

  private void check(ParkRow row) {
    Road road = Road.of(row);
    if (road.kind().isPresent() && road.width_m().isPresent()) {
      check(row, road.kind().get(), road.width_m().get());
    }
  }

  private void check(ParkRow row, RoadClass kind, double width_m) {
    OptionalDouble least_m = tolerances.find("roadLeast." + kind.code());
    OptionalDouble most_m = tolerances.find("roadMost." + kind.code());
    if (least_m.isEmpty() || most_m.isEmpty()) {
      return;
    }
    if (width_m < least_m.getAsDouble() || width_m > most_m.getAsDouble()) {
      attempt.warn(
          "road.widthUnusual",
          row.place().at("width_m"),
          Sentence.of(
              "hint.road.widthUnusual",
              "It is the width of the right of way, with verges and footpaths, in m. Maybe it is"
                  + " the carriageway alone, in feet, or the class is another one."),
          "Road '%s': width_m of a road of class '%s' is usually %s to %s m, but is %s m.",
          row.key(),
          kind.code(),
          Shown.of(least_m.getAsDouble()),
          Shown.of(most_m.getAsDouble()),
          Shown.of(width_m));
    }
  }
}
