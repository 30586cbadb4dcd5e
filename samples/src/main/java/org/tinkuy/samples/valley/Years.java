package org.tinkuy.samples.valley;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.tinkuy.samples.folder.Draws;

/// What each year was like: 2020 the pandemic, 2022 a drought, 2023 a lost fishing season, and year
/// by year a little more output from a little less water, energy and waste.
///
/// @param activity output against a normal year, by pole and year
/// @param draws small differences between firms
record Years(Map<String, Map<Integer, Double>> activity, Draws draws) {
  static final int FIRST = 2020;
  static final int LAST = 2024;

  /// The year the sheets describe as normal.
  private static final int NORMAL = 2023;

  private static final int DROUGHT = 2022;

  /// What the drought left of the water.
  private static final double DROUGHT_SHARE = 0.93;

  static Years read(Sheet sheet, Draws draws) {
    Map<String, Map<Integer, Double>> activity = new HashMap<>();
    for (Sheet.Line line : sheet.rows()) {
      Map<Integer, Double> years = new HashMap<>();
      list().forEach(year -> years.put(year, line.number(Integer.toString(year))));
      activity.put(line.text("pole"), years);
    }
    return new Years(activity, draws);
  }

  static List<Integer> list() {
    return IntStream.rangeClosed(FIRST, LAST).boxed().toList();
  }

  /// Output of a pole against a normal year.
  double activity(String pole, int year) {
    return Objects.requireNonNull(Objects.requireNonNull(activity.get(pole), pole).get(year));
  }

  /// Use of something against a normal year: part of it does not follow output, and each year saves
  /// a little.
  double use(String pole, int year, Habit habit) {
    double follows = habit.fixed() + (1 - habit.fixed()) * activity(pole, year);
    double saved = StrictMath.pow(1 - habit.saving(), year - NORMAL);
    return follows * saved * (habit.dries() && year == DROUGHT ? DROUGHT_SHARE : 1);
  }

  /// How the use of a kind of thing follows output.
  ///
  /// @param fixed share that does not follow output
  /// @param saving share that is saved each year
  /// @param dries whether the drought cut it
  record Habit(double fixed, double saving, boolean dries) {
    static Habit of(String carrier) {
      return switch (carrier) {
        case "water" -> new Habit(0.3, 0.02, true);
        case "wastewater" -> new Habit(0.3, 0.02, true);
        case "power" -> new Habit(0.35, 0.012, false);
        case "naturalGas" -> new Habit(0.15, 0.012, false);
        default -> new Habit(0, 0.01, false);
      };
    }
  }
}
