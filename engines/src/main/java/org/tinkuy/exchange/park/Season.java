package org.tinkuy.exchange.park;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Months in which the same flows are there, so that they may be planned as one.
///
/// @param name its months as they follow each other, `1+2+3` or `6`; "" where it is the whole year
/// @param months 1 to 12, at least one
record Season(String name, NavigableSet<Integer> months) {

  /// The fewest seasons in which no flow comes or goes: months that all flows see alike belong
  /// together.
  static List<Season> of(List<Calendar> calendars) {
    Map<List<Boolean>, NavigableSet<Integer>> alike = new LinkedHashMap<>();
    for (int month = 1; month <= Calendar.YEAR; month++) {
      int here = month;
      List<Boolean> seen = calendars.stream().map(each -> each.months().contains(here)).toList();
      alike.computeIfAbsent(seen, _ -> new TreeSet<>()).add(month);
    }
    List<Season> seasons = new ArrayList<>();
    alike
        .values()
        .forEach(months -> seasons.add(new Season(alike.size() == 1 ? "" : name(months), months)));
    return seasons;
  }

  private static String name(NavigableSet<Integer> months) {
    return String.join("+", months.stream().map(String::valueOf).toList());
  }

  /// The share of a flow's year that falls into this season, spread evenly over its months.
  double share(Calendar calendar) {
    long common = months.stream().filter(calendar.months()::contains).count();
    return (double) common / calendar.months().size();
  }

  /// Adds what passes in this season to its months, evenly; what is there already stays.
  ///
  /// @param amount in the season, t or MWh, >= 0
  /// @param year from January to December, t or MWh; is changed
  void spread(double amount, List<Double> year) {
    for (int month : months) {
      year.set(month - 1, year.get(month - 1) + amount / months.size());
    }
  }

  /// The name of a flow in this season.
  String node(String flow) {
    return name.isEmpty() ? flow : flow + "@" + name;
  }
}
