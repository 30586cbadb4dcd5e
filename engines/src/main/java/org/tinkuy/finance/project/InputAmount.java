package org.tinkuy.finance.project;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The number of an input, over time or not, typed or taken from the park.
public sealed interface InputAmount {

  /// The same curve so much later; before it begins, its first value. What does not change over
  /// time stays as it is.
  ///
  /// @param life of the case whose years a curve of years counts
  /// @param months >= 0
  default InputAmount later(Lifetime life, int months) {
    SortedMap<YearMonth, Double> moved = new TreeMap<>();
    switch (this) {
      case Steps(var values) ->
          values.forEach((month, value) -> moved.put(month.plusMonths(months), value));
      case Yearly(var values) -> {
        for (int year = 0; year < values.size(); year++) {
          moved.put(life.start().plusYears(year).plusMonths(months), values.get(year));
        }
      }
      case Steady _, Plots _, Leases _, Cell _, Reached _ -> {
        return this;
      }
    }
    return new Steps(moved);
  }

  /// A number as people write it: no powers of ten, and no decimals where it is whole.
  static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  /// The numbers that are written in the case; none where they are taken from the park.
  default List<Double> written() {
    return switch (this) {
      case Steady(double value) -> List.of(value);
      case Steps(var values) -> List.copyOf(values.values());
      case Yearly(var values) -> values;
      case Plots _, Leases _, Cell _, Reached _ -> List.of();
    };
  }

  /// The same in all periods.
  ///
  /// @param value in the input's unit
  record Steady(double value) implements InputAmount {}

  /// A value that holds from a month until the next one that is named.
  ///
  /// @param values in the input's unit by the month from which they hold, one at least; before the
  ///   first month it is the first value
  record Steps(SortedMap<YearMonth, Double> values) implements InputAmount {
    public Steps {
      values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
  }

  /// A value for each year of the model.
  ///
  /// @param values in the input's unit, from the first year on
  record Yearly(List<Double> values) implements InputAmount {
    public Yearly {
      values = List.copyOf(values);
    }
  }

  /// The area of plots of the park.
  ///
  /// @param phases whose plots count; none for all
  /// @param uses that count; none for all
  /// @param statuses that count; none for all
  /// @param isNet whether the buildable area counts, else the gross one
  record Plots(List<String> phases, List<String> uses, List<String> statuses, boolean isNet)
      implements InputAmount {
    public Plots {
      phases = List.copyOf(phases);
      uses = List.copyOf(uses);
      statuses = List.copyOf(statuses);
    }
  }

  /// The mean rent, by area, of leases of the park.
  ///
  /// @param phases whose plots count; none for all
  /// @param from year of the first signature that counts
  record Leases(List<String> phases, int from) implements InputAmount {
    public Leases {
      phases = List.copyOf(phases);
    }
  }

  /// A number of a row of the park.
  ///
  /// @param table `utilities` or `measures`
  /// @param key of the row
  /// @param column whose number it is
  record Cell(String table, String key, String column) implements InputAmount {}

  /// What parks reached of what they announced, of people and land.
  ///
  /// @param countries whose parks count, by ISO 3166; none for all
  /// @param stated what the case reckons with, in the input's unit; absent for the middle of what
  ///   was reached
  record Reached(List<String> countries, Optional<Double> stated) implements InputAmount {
    public Reached {
      countries = List.copyOf(countries);
    }
  }
}
