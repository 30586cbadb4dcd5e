package org.tinkuy.finance.graph;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.tinkuy.kernel.Check;

/// A number for each period. Immutable.
public final class Series {
  private final double[] values;

  private Series(double[] values) {
    this.values = values;
  }

  public static Series of(double... values) {
    return new Series(values.clone());
  }

  /// The same value in every period.
  public static Series constant(double value, int periods) {
    double[] values = new double[periods];
    Arrays.fill(values, value);
    return new Series(values);
  }

  /// A value for each period from 0.
  public static Series of(int periods, IntToDoubleFunction value) {
    double[] values = new double[periods];
    Arrays.setAll(values, value);
    return new Series(values);
  }

  public int length() {
    return values.length;
  }

  /// The value of a period; NaN where the line is not defined there.
  ///
  /// @param period from 0 to length - 1
  public double at(int period) {
    return values[period];
  }

  public double last() {
    return values[values.length - 1];
  }

  /// The sum over all periods, from the first on.
  public double total() {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  /// Whether it is the same in all periods.
  public boolean isConstant() {
    for (double value : values) {
      if (Double.compare(value, values[0]) != 0) {
        return false;
      }
    }
    return true;
  }

  public Series times(double factor) {
    return of(values.length, period -> values[period] * factor);
  }

  public Series plus(Series other) {
    checkLength(other);
    return of(values.length, period -> values[period] + other.values[period]);
  }

  public Series minus(Series other) {
    checkLength(other);
    return of(values.length, period -> values[period] - other.values[period]);
  }

  /// The periods from one on, up to but without another.
  public Series between(int from, int to) {
    return new Series(Arrays.copyOfRange(values, from, to));
  }

  public double[] toArray() {
    return values.clone();
  }

  private void checkLength(Series other) {
    Check.that(
        values.length == other.values.length,
        "finance.series.length",
        "Series: both must have %s periods, but one has %s.",
        values.length,
        other.values.length);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Series series && Arrays.equals(values, series.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
