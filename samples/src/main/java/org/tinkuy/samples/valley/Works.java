package org.tinkuy.samples.valley;

import java.util.List;
import java.util.function.Predicate;
import org.tinkuy.samples.folder.TableFile;
import org.tinkuy.samples.valley.Streams.Stream;

/// The water that passes through the park's own works, added up from what firms take and give.
final class Works {
  /// What the mains lose on the way, by the meters at both ends: about what the sheet `utilities`
  /// says of the waterworks, a little less each year.
  private static final List<Double> LOSSES = List.of(0.045, 0.043, 0.04, 0.037, 0.036);

  /// What of the sewage leaves by the outfall.
  private static final double OUTFALL = 0.985;

  /// What of it evaporates from the ponds, by their area and the weather.
  private static final double PONDS = 0.013;

  private final Streams streams;

  Works(Valley valley) {
    this.streams = valley.streams();
  }

  /// Fresh water handed to firms in a year, m3.
  double supply_m3(int year) {
    return sum(year, stream -> stream.direction().equals("in") && stream.carrier().equals("water"));
  }

  /// Fresh water taken from river, wells and network in a year, m3.
  double intake_m3(int year) {
    return Math.rint(supply_m3(year) / (1 - LOSSES.get(year - Years.FIRST)));
  }

  /// Reclaimed water that firms and gardens take from firms in a year, m3.
  double reclaimed_m3(int year) {
    return sum(year, stream -> stream.carrier().equals("reclaimedWater"));
  }

  /// Wastewater that reaches the park's treatment plant in a year, m3: what firms send there and
  /// does not go to a firm that uses it.
  double sewage_m3(int year) {
    double sent =
        sum(
            year,
            stream ->
                stream.carrier().equals("wastewater")
                    && List.of("treatment", "sewer")
                        .contains(stream.line().course("today").in(year)));
    return sent - reclaimed_m3(year);
  }

  void write(TableFile flows) {
    for (int year : Years.list()) {
      row(flows, year, "in", "water", "intake")
          .set("quantity", intake_m3(year), 0)
          .set("uncertainty", "0.01");
      row(flows, year, "out", "water", "supply")
          .set("quantity", supply_m3(year), 0)
          .set("uncertainty", "0.01");
      row(flows, year, "in", "wastewater", "sewage")
          .set("quantity", sewage_m3(year), 0)
          .set("uncertainty", "0.02");
      row(flows, year, "out", "wastewater", "outfall")
          .set("quantity", Math.rint(sewage_m3(year) * OUTFALL), 0)
          .set("uncertainty", "0.02")
          .set("today", "discharge")
          .set("treatedToStandard", "yes");
      row(flows, year, "consumed", "wastewater", "ponds")
          .set("quantity", Math.rint(sewage_m3(year) * PONDS), 0)
          .set("uncertainty", "0.2")
          .set("state", "calculated")
          .set("note", "evaporates from the ponds");
      double green = streams.quantity(Valley.BODY + "-irrigation", year).orElse(0.0);
      if (green > 0) {
        row(flows, year, "consumed", "water", "green")
            .set("quantity", green, 0)
            .set("uncertainty", "0.02")
            .set("note", "metered at the pipe; all of it evaporates");
      }
    }
  }

  private static TableFile.Row row(
      TableFile flows, int year, String direction, String carrier, String name) {
    return flows
        .row()
        .set("flow", Valley.BODY + "-" + name)
        .set("period", year)
        .set("tenant", Valley.BODY)
        .set("direction", direction)
        .set("carrier", carrier)
        .set("kind", "utility")
        .set("unit", "m3")
        .set("state", "measured");
  }

  private double sum(int year, Predicate<Stream> which) {
    return streams.list().stream()
        .filter(which)
        .mapToDouble(stream -> streams.quantity(stream.flow(), year).orElse(0.0))
        .sum();
  }
}
