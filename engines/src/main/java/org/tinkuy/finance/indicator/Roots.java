package org.tinkuy.finance.indicator;

import java.util.ArrayList;
import java.util.List;

/// Finds every rate at which a profile is zero, for 1 + r from 1e-4 to 1e4.
///
/// The profile is looked at on a fine grid of log(1 + r). Each change of sign is narrowed down;
/// where the profile only comes near zero between two points, its nearest approach is looked up, so
/// that double roots and close pairs are found too.
final class Roots {
  private static final double LIMIT = Math.log(1e4);
  private static final int POINTS = 4001;

  /// A profile this near zero at its nearest approach touches it.
  private static final double TOUCH = 1e-12;

  private final Profile profile;
  private final List<Double> found = new ArrayList<>();

  private Roots(Profile profile) {
    this.profile = profile;
  }

  static List<Double> of(Profile profile) {
    Roots roots = new Roots(profile);
    roots.scan();
    return roots.found.stream().map(Math::expm1).sorted().toList();
  }

  /// The one rate of a profile that crosses zero once, without looking for others.
  static List<Double> single(Profile profile) {
    double sign = Math.signum(profile.at(-LIMIT));
    return sign * profile.at(LIMIT) < 0
        ? List.of(Math.expm1(new Roots(profile).narrow(-LIMIT, LIMIT)))
        : List.of();
  }

  private static double point(int i) {
    return i == (POINTS - 1) / 2 ? 0 : LIMIT * (2.0 * i / (POINTS - 1) - 1);
  }

  private void scan() {
    double[] values = new double[POINTS];
    for (int i = 0; i < POINTS; i++) {
      values[i] = profile.at(point(i));
    }
    for (int i = 0; i < POINTS; i++) {
      if (values[i] == 0) {
        found.add(point(i));
      } else if (i > 0 && values[i - 1] * values[i] < 0) {
        found.add(narrow(point(i - 1), point(i)));
      } else if (i > 0 && i < POINTS - 1 && isNearest(values, i)) {
        approach(i);
      }
    }
  }

  private static boolean isNearest(double[] values, int i) {
    double sign = Math.signum(values[i]);
    return values[i - 1] * sign >= values[i] * sign && values[i + 1] * sign > values[i] * sign;
  }

  /// Bisection to the last bit but two: slow and certain.
  private double narrow(double from, double to) {
    double low = from;
    double high = to;
    double sign = Math.signum(profile.at(low));
    while (high - low > 1e-15 * Math.max(1, Math.abs(low))) {
      double middle = (low + high) / 2;
      if (profile.at(middle) * sign > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private void approach(int i) {
    double sign = Math.signum(profile.at(point(i)));
    double low = point(i - 1);
    double high = point(i + 1);
    for (int round = 0; round < 100 && high - low > 1e-12; round++) {
      double first = low + (high - low) / 3;
      double second = high - (high - low) / 3;
      if (profile.at(first) * sign < profile.at(second) * sign) {
        high = second;
      } else {
        low = first;
      }
    }
    double nearest = (low + high) / 2;
    double value = profile.at(nearest) * sign;
    if (value < -TOUCH) {
      found.add(narrow(point(i - 1), nearest));
      found.add(narrow(nearest, point(i + 1)));
    } else if (value <= TOUCH) {
      found.add(nearest);
    }
  }
}
