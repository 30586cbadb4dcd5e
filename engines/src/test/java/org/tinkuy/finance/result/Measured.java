package org.tinkuy.finance.result;

import java.util.OptionalDouble;
import java.util.function.Predicate;

/// The figures of a party's table by the words that name them.
final class Measured {
  private Measured() {}

  /// The first figure of a name, whatever it is of.
  static OptionalDouble find(PartyTable table, String word) {
    return first(table, each -> each.word().equals(word));
  }

  static double of(PartyTable table, String word) {
    return find(table, word).orElseThrow(() -> new AssertionError(word));
  }

  static double of(PartyTable table, String word, String part) {
    return first(table, each -> each.word().equals(word) && each.part().equals(part))
        .orElseThrow(() -> new AssertionError(word + " " + part));
  }

  private static OptionalDouble first(PartyTable table, Predicate<PartyTable.Measure> meant) {
    return table.measures().stream()
        .filter(meant)
        .mapToDouble(PartyTable.Measure::value)
        .findFirst();
  }
}
