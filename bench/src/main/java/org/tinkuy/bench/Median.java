package org.tinkuy.bench;

import java.util.List;
import java.util.Locale;

/// The middle of some measurements, with the lowest and the highest.
///
/// @param middle in the unit of the measurements
/// @param lowest in the unit of the measurements
/// @param highest in the unit of the measurements
record Median(double middle, double lowest, double highest) {

  /// @param values at least one; of an even number the higher of the two in the middle is taken
  static Median of(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return new Median(sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
  }

  /// The same in another unit.
  Median times(double factor) {
    return new Median(middle * factor, lowest * factor, highest * factor);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", middle, lowest, highest);
  }
}
