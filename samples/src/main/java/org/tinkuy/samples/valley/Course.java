package org.tinkuy.samples.valley;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// A text that changes with the years: `landfill|2023=sold` is landfill up to 2022, then sold.
///
/// @param steps text by the first year it holds for
record Course(NavigableMap<Integer, String> steps) {
  Course {
    steps = Collections.unmodifiableNavigableMap(new TreeMap<>(steps));
  }

  /// Reads steps separated by `|`; the first may leave out its year.
  static Course parse(String text) {
    NavigableMap<Integer, String> steps = new TreeMap<>();
    for (String step : text.split("\\|", -1)) {
      int sign = step.indexOf('=');
      if (sign < 0) {
        steps.put(0, step);
      } else {
        steps.put(Integer.parseInt(step.substring(0, sign)), step.substring(sign + 1));
      }
    }
    return new Course(steps);
  }

  /// What holds in a year, empty where nothing does.
  String in(int year) {
    Map.Entry<Integer, String> step = steps.floorEntry(year);
    return step == null ? "" : step.getValue();
  }

  /// The number that holds in a year, or another one where none does.
  double numberIn(int year, double otherwise) {
    String text = in(year);
    return text.isEmpty() ? otherwise : Double.parseDouble(text);
  }
}
