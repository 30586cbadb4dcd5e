package org.tinkuy.samples.valley;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    return split(year, NAMES.stream().map(month -> weight(name, month, draws)).toList());
  }

  /// How much of a year falls on a month, compared with the other months.
  static double weight(String name, String month, Draws draws) {
    return draws.around(name + month, SPREAD);
  }

  /// The same for what comes in some months only.
  ///
  /// @param months their numbers, 1 to 12; all where empty
  static List<Long> split(long year, String name, Set<Integer> months, Draws draws) {
    List<Double> weights = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      boolean comes = months.isEmpty() || months.contains(i + 1);
      weights.add(comes ? weight(name, NAMES.get(i), draws) : 0);
    }
    return split(year, weights);
  }

  /// Parts that add up to the year exactly, as large as their weights.
  ///
  /// @param weights one a month, >= 0, that of the last > 0
  static List<Long> split(long year, List<Double> weights) {
    double sum = 0;
    for (double weight : weights) {
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
