package org.tinkuy.exchange.heat;

import java.math.BigDecimal;
import java.util.Optional;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Sentence;

/// A steam main, or a loop of hot water or oil that is held at one temperature, through which zones
/// of a site hand heat to one another.
///
/// @param name unique among the mains
/// @param temperature_C at which steam is raised into it and condenses out of it, °C, above
///   absolute zero
/// @param approach_K its own part of the smallest temperature difference, K, >= 0: streams that
///   raise its steam are hotter by as much, and by their own approach, those that use it colder
public record HeatMain(String name, double temperature_C, double approach_K) {
  public HeatMain {
    Check.that(
        temperature_C > HeatStream.ABSOLUTE_ZERO_C,
        "exchange.heat.mainTemperature",
        "Main '%s': temperature_C must be above %s, but is %s. Maybe it is in another unit.",
        name,
        Sentence.number(BigDecimal.valueOf(HeatStream.ABSOLUTE_ZERO_C)),
        temperature_C);
    Check.that(
        approach_K >= 0,
        "exchange.heat.mainApproach",
        "Main '%s': approach_K must be >= 0, but is %s. Maybe the minus is a dash; leave it out"
            + " where there is none.",
        name,
        approach_K);
  }

  /// Reads a main of a problem file.
  static Optional<HeatMain> read(KeyedEntries entries) {
    String name = entries.text("name");
    double temperature_C = entries.number("temperature_C");
    double approach_K = entries.findNumber("approach_K").orElse(0);
    return entries.make(() -> new HeatMain(name, temperature_C, approach_K));
  }

  /// The shifted temperature above which streams raise its steam, °C.
  double raised_C() {
    return temperature_C + approach_K;
  }

  /// The shifted temperature below which streams use its steam, °C.
  double used_C() {
    return temperature_C - approach_K;
  }
}
