package org.tinkuy.samples.valley;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.samples.folder.Draws;

/// A year divided into months, as meters are read.
final class Months {
  /// As the books head their columns.
  static final List<String> NAMES =
      List.of("Ene", "Feb", "Mar", "Abr", "May", "Jun", "Jul", "Ago", "Set", "Oct", "Nov", "Dic");

  private static final double SPREAD = 0.12;

  private Months() {}

  /// Parts that add up to the year exactly, each a little off the mean.
  static List<Long> split(long year, String name, Draws draws) {
    List<Double> weights = new ArrayList<>();
    double sum = 0;
    for (String month : NAMES) {
      double weight = draws.around(name + month, SPREAD);
      weights.add(weight);
      sum += weight;
    }
    List<Long> parts = new ArrayList<>();
    long left = year;
    for (int i = 0; i < NAMES.size() - 1; i++) {
      long part = Math.round(year * weights.get(i) / sum);
      parts.add(part);
      left -= part;
    }
    parts.add(left);
    return parts;
  }
}
