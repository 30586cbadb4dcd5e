package org.tinkuy.samples.valley;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.samples.folder.SampleFolder;
import org.tinkuy.samples.folder.TableFile;

/// The table `distances`: between firms that give by-products, warm or used water and those that
/// could take them, along the streets for trucks and along the utility strip for pipes and for
/// mains of heat.
final class Distances {
  /// Firms that take what others give.
  private static final List<String> TAKERS =
      List.of("T02", "T08", "T13", "T16", "T22", "T26", "T31", "T32", "T34", "T41");

  /// Firms between which a pipe could be laid.
  private static final List<String> PIPED =
      List.of("T01", "T03", "T04", "T09", "T11", "T14", "T16", "T23", "T34", "T37");

  /// Firms that lose heat, and those that heat water with a boiler of its own meter.
  private static final List<String> HOT = List.of("T16", "T23", "T34");

  private static final List<String> WARMED = List.of("T01", "T04");

  private final Valley valley;

  Distances(Valley valley) {
    this.valley = valley;
  }

  void write(SampleFolder folder) {
    TableFile table = folder.table("distances", "from to mode distance_m");
    for (Firm giver : valley.firms()) {
      for (String taker : TAKERS) {
        if (!giver.id().equals(taker)) {
          row(table, giver.id(), taker, "truck", 1.35);
        }
      }
    }
    List<String> ends = new ArrayList<>(PIPED);
    for (String from : PIPED) {
      ends.remove(from);
      ends.forEach(to -> row(table, from, to, "pipe", 1.15));
    }
    HOT.forEach(from -> WARMED.forEach(to -> row(table, from, to, "main", 1.15)));
  }

  /// The straight line times a detour, to 10 m.
  private void row(TableFile table, String from, String to, String mode, double detour) {
    double straight_m = valley.place(from).distance_m(valley.place(to));
    table.row(from, to, mode, Long.toString(Math.round(straight_m * detour / 10) * 10));
  }
}
