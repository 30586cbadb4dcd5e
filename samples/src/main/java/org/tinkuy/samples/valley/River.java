package org.tinkuy.samples.valley;

import java.util.ArrayList;
import java.util.List;

/// The river: two slow bends and a few quick ones, 48 to 60 m wide.
final class River {
  /// What the master plan keeps free beside the bank.
  private static final double BUFFER_m = 100;

  private static final double SAMPLE_m = 20;
  private static final double BEYOND_m = 180;
  private static final double PATH_m = 6;

  /// The bank on the park's side with a footpath beside it, from one end to another.
  List<Spot> bank(double from_m, double to_m, double step_m) {
    List<Spot> spots = new ArrayList<>();
    for (double u = from_m; u < to_m; u += step_m) {
      spots.add(new Spot(u, bank(u) + PATH_m));
    }
    spots.add(new Spot(to_m, bank(to_m) + PATH_m));
    return spots;
  }

  /// The water's surface, some way beyond both ends.
  List<Spot> surface(double from_m, double to_m) {
    List<Spot> spots = new ArrayList<>();
    for (double u = from_m - BEYOND_m; u <= to_m + BEYOND_m; u += SAMPLE_m) {
      spots.add(new Spot(u, middle(u) - halfWidth(u)));
    }
    for (double u = to_m + BEYOND_m; u >= from_m - BEYOND_m; u -= SAMPLE_m) {
      spots.add(new Spot(u, bank(u)));
    }
    return spots;
  }

  /// The strip from the bank inland.
  List<Spot> buffer(double from_m, double to_m) {
    List<Spot> spots = new ArrayList<>();
    for (double u = from_m; u <= to_m; u += SAMPLE_m) {
      spots.add(new Spot(u, bank(u)));
    }
    for (double u = to_m; u >= from_m; u -= SAMPLE_m) {
      spots.add(new Spot(u, bank(u) + BUFFER_m));
    }
    return spots;
  }

  private static double bank(double u_m) {
    return middle(u_m) + halfWidth(u_m);
  }

  private static double middle(double u_m) {
    return 19 - 25 * wave(u_m - 180, 1560) + 9 * wave(u_m - 20, 640);
  }

  private static double halfWidth(double u_m) {
    return 27 + 3 * wave(u_m, 900);
  }

  private static double wave(double u_m, double length_m) {
    return StrictMath.sin(2 * StrictMath.PI * u_m / length_m);
  }
}
