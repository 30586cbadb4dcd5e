package org.tinkuy.samples.valley;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tinkuy.samples.folder.SampleFolder;
import org.tinkuy.samples.folder.TableFile;

/// The tables `meters` and `readings`: the water meters inside the cloth mill T11, read in the last
/// year at the change of shift at the end of each month.
///
/// They count what the flows of the mill say: what comes in, what the membranes give back, what
/// evaporates, and what goes to the sewer. The rest of the tank's water runs through bleaching and
/// dyeing; steam blown into the baths makes up for what the wet cloth carries off. Each meter is
/// off by less than its class but for one: scale on the vane of the old meter of the hot line lets
/// it count 8 % too little.
final class Meters {
  /// Where a counter of six digits begins again, m3.
  private static final long MODULUS_m3 = 1_000_000;

  /// How far a month of one meter may stray from the months of the mill, as a share: readings are
  /// taken a few minutes early or late.
  private static final double STRAY = 0.004;

  private final Valley valley;
  private final Sheet sheet = Sheet.read("meters");

  Meters(Valley valley) {
    this.valley = valley;
  }

  void write(SampleFolder folder) {
    TableFile meters =
        folder.table(
            "meters",
            "meter tenant carrier register unit modulus accuracy fromNode toNode direction note");
    TableFile readings = folder.table("readings", "meter at value");
    for (Sheet.Line line : sheet.rows()) {
      TableFile.Row row = meters.row();
      for (String column :
          List.of(
              "meter",
              "tenant",
              "carrier",
              "accuracy",
              "fromNode",
              "toNode",
              "direction",
              "note")) {
        row.set(column, line.text(column));
      }
      row.set("register", "counter").set("unit", "m3").set("modulus", MODULUS_m3);
      readings(readings, line);
    }
  }

  private void readings(TableFile table, Sheet.Line line) {
    long index = Math.round(line.number("start"));
    LocalDate day = LocalDate.of(Years.LAST, 1, 1);
    row(table, line, day, index);
    for (long month : months(line)) {
      index = (index + month) % MODULUS_m3;
      day = day.plusMonths(1);
      row(table, line, day, index);
    }
  }

  /// Meters are read at the midnight that ends a month.
  private static void row(TableFile table, Sheet.Line line, LocalDate day, long index) {
    table
        .row()
        .set("meter", line.text("meter"))
        .set("at", day + "T00:00-05:00")
        .set("value", index);
  }

  /// What the meter counts in each month of the year: the mill is busy in the same months for all.
  private List<Long> months(Sheet.Line line) {
    double through = 0;
    for (String flow : line.text("sum").split("\\|", -1)) {
      through += flow.startsWith("-") ? -quantity(flow.substring(1)) : quantity(flow);
    }
    double counted = through * line.number("share") * (1 + line.number("off"));
    List<Double> weights = new ArrayList<>();
    for (String month : Months.NAMES) {
      weights.add(
          Months.weight("T11 meters", month, valley.draws())
              * valley.draws().around(line.text("meter") + month, STRAY));
    }
    return Months.split(Math.round(counted), weights);
  }

  private double quantity(String flow) {
    return valley.streams().quantity(flow, Years.LAST).orElseThrow();
  }
}
