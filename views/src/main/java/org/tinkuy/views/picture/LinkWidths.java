package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How wide the links of a map are drawn: in proportion to their amount beside the largest of their
/// unit, and never thinner than can be seen and told apart.
final class LinkWidths {
  private static final double MOST_px = 10;
  private static final double LEAST_px = 1.6;
  private static final double LEAST_TWIN_px = 3.2;

  /// A second round amount of the key is at most this part of the first one.
  private static final double SECOND = 0.5;

  /// It is at least so many times as wide as the thinnest line, so that the eye tells them apart.
  private static final double APART = 1.5;

  private final Map<String, List<MapLink>> byUnit = new LinkedHashMap<>();

  LinkWidths(List<MapLink> links) {
    links.forEach(link -> byUnit.computeIfAbsent(link.unit(), _ -> new ArrayList<>()).add(link));
  }

  /// How wide a link is.
  ///
  /// @return in pixels, > 0
  double of_px(MapLink link) {
    return Math.max(least_px(link.stroke().twin()), proportional_px(link.amount(), link.unit()));
  }

  /// The units that are drawn, in the order of the links.
  List<String> units() {
    return List.copyOf(byUnit.keySet());
  }

  /// Whether what has this unit is drawn as two lines.
  boolean isTwin(String unit) {
    return of(unit).getFirst().stroke().twin();
  }

  /// One or two round amounts that show the scale of a unit, largest first; each is in proportion.
  List<Double> samples(String unit) {
    double first = round(most(unit));
    double second = round(SECOND * first);
    return proportional_px(second, unit) >= APART * least_px(isTwin(unit))
        ? List.of(first, second)
        : List.of(first);
  }

  /// How wide an amount is in proportion.
  ///
  /// @return in pixels, > 0
  double proportional_px(double amount, String unit) {
    return MOST_px * amount / most(unit);
  }

  /// The largest amount that is drawn as thin as a line may be.
  ///
  /// @return in the unit; 0 where every link is wide enough to be in proportion
  double thinnest(String unit) {
    double least = most(unit) * least_px(isTwin(unit)) / MOST_px;
    return of(unit).stream()
        .mapToDouble(MapLink::amount)
        .filter(amount -> amount <= least)
        .max()
        .orElse(0);
  }

  /// The width of the thinnest line.
  ///
  /// @return in pixels, > 0
  static double least_px(boolean twin) {
    return twin ? LEAST_TWIN_px : LEAST_px;
  }

  private double most(String unit) {
    return of(unit).stream().mapToDouble(MapLink::amount).max().orElseThrow();
  }

  private List<MapLink> of(String unit) {
    return byUnit.getOrDefault(unit, List.of());
  }

  /// The largest of 1, 2 and 5 times a power of ten that is not above a value.
  private static double round(double value) {
    double power = StrictMath.pow(10, Math.floor(StrictMath.log10(value)));
    double digit = value / power;
    return power * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1);
  }
}
