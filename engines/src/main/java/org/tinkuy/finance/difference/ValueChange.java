package org.tinkuy.finance.difference;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tinkuy.finance.project.InputAmount;

/// One value of a list or a table of values that is not the same in two cases.
///
/// @param at the month from which it holds, or the year that it is of: `2031-01`, `2031`
/// @param before in the unit of the input; not a number where the first case has none there
/// @param after not a number where the second case has none there
public record ValueChange(String at, double before, double after) {

  /// The values that differ, in order; none where the two are not lists of one kind.
  ///
  /// @param firstYear of the cases
  static List<ValueChange> between(InputAmount before, InputAmount after, int firstYear) {
    if (before instanceof InputAmount.Steps(var one)
        && after instanceof InputAmount.Steps(var other)) {
      return steps(one, other);
    }
    if (before instanceof InputAmount.Yearly(var one)
        && after instanceof InputAmount.Yearly(var other)) {
      return years(one, other, firstYear);
    }
    return List.of();
  }

  private static List<ValueChange> steps(
      SortedMap<YearMonth, Double> one, SortedMap<YearMonth, Double> other) {
    TreeMap<YearMonth, Double> before = new TreeMap<>(one);
    TreeMap<YearMonth, Double> after = new TreeMap<>(other);
    TreeSet<YearMonth> months = new TreeSet<>(before.keySet());
    months.addAll(after.keySet());
    List<ValueChange> changes = new ArrayList<>();
    for (YearMonth month : months) {
      add(
          changes,
          new ValueChange(
              month.toString(),
              before.getOrDefault(month, Double.NaN),
              after.getOrDefault(month, Double.NaN)));
    }
    return changes;
  }

  private static List<ValueChange> years(List<Double> one, List<Double> other, int firstYear) {
    List<ValueChange> changes = new ArrayList<>();
    for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
      add(
          changes,
          new ValueChange(
              Integer.toString(firstYear + i),
              i < one.size() ? one.get(i) : Double.NaN,
              i < other.size() ? other.get(i) : Double.NaN));
    }
    return changes;
  }

  private static void add(List<ValueChange> changes, ValueChange next) {
    if (next.before != next.after) {
      changes.add(next);
    }
  }
}
