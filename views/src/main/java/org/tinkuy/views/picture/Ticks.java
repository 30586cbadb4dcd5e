package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.List;

/// Round numbers along an axis: one, two or five times a power of ten apart.
///
/// @param low the least of the axis, a round number
/// @param high the greatest of the axis, a round number
/// @param step between two numbers, > 0
record Ticks(double low, double high, double step) {
  private static final int MOST = 6;

  /// An axis that holds two values, zero not being asked for.
  ///
  /// @param low the least value
  /// @param high the greatest value
  static Ticks of(double low, double high) {
    double span = high > low ? high - low : 1;
    double power = Math.pow(10, Math.floor(Math.log10(span / MOST)));
    double step = power;
    for (double factor : new double[] {1, 2, 5, 10}) {
      step = power * factor;
      if (span / step <= MOST) {
        break;
      }
    }
    double bottom = Math.floor(low / step + 1e-9) * step;
    double top = Math.ceil((low + span) / step - 1e-9) * step;
    return new Ticks(bottom, top, step);
  }

  List<Double> values() {
    List<Double> values = new ArrayList<>();
    int count = (int) Math.round((high - low) / step);
    for (int i = 0; i <= count; i++) {
      double value = low + i * step;
      values.add(Math.abs(value) < step * 1e-6 ? 0 : value);
    }
    return values;
  }

  /// Digits after the decimal sign that tell two neighbours apart.
  int decimals() {
    return (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  }
}
