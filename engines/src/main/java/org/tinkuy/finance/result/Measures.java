package org.tinkuy.finance.result;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.tinkuy.finance.indicator.InternalRate;

/// Collects the measures of a party, leaving out those that are not defined and naming them.
final class Measures {
  private final List<PartyTable.Measure> known = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();

  void put(PartyMeasure name, double value) {
    put(name, "", value);
  }

  /// @param part id of what it is of; empty for the whole
  void put(PartyMeasure name, String part, double value) {
    if (Double.isFinite(value)) {
      known.add(new PartyTable.Measure(name, part, value));
    } else {
      miss(name);
    }
  }

  /// A rate for a year; not defined where there is none or more than one.
  ///
  /// @param perYear periods in a year
  void rate(PartyMeasure name, InternalRate rate, int perYear) {
    OptionalDouble unique = rate.findUnique();
    put(name, unique.isPresent() ? Math.pow(1 + unique.getAsDouble(), perYear) - 1 : Double.NaN);
  }

  void miss(PartyMeasure name) {
    miss(name.word());
  }

  /// @param word for what the case does not say
  void miss(String word) {
    if (!unknown.contains(word)) {
      unknown.add(word);
    }
  }

  PartyTable of(PartyTable.Party party) {
    return new PartyTable(party, known, unknown);
  }
}
