package org.tinkuy.exchange.park;

import java.util.OptionalDouble;

/// What an exchange does to the climate in a year, and who books it.
///
/// Disposal that is spared is not counted, for the catalog has no factor of it; nor is treatment,
/// nor what the pumps of a heat main take.
///
/// Source of the rules: GHG Protocol, Corporate Value Chain (Scope 3) Standard (2011), chapter 8
/// (cut-off as recycled content); ISO 14044:2006, 4.3.4 (avoided burden).
///
/// @param carried_kg emissions of carrying it, kg CO2e a year, >= 0; absent where no factor is
///   known
/// @param avoided_kg emissions of what need not be made or burnt, kg CO2e a year, >= 0; absent
///   where the supplier states none
/// @param burnt_kg emissions of burning it in its place, kg CO2e a year, >= 0, CO2 of what grew
///   left out; 0 where it is not burnt; absent where nobody says
/// @param biogenic_kg CO2 of what grew that burning it sets free, kg a year, >= 0: told apart, and
///   in no sum; absent where it is not burnt, or nobody says
/// @param rule `cutOff` (the taker books all), `avoidedBurden` (the giver does) or `half`
public record Climate(
    OptionalDouble carried_kg,
    OptionalDouble avoided_kg,
    OptionalDouble burnt_kg,
    OptionalDouble biogenic_kg,
    String rule) {

  /// Of what is not burnt.
  public Climate(OptionalDouble carried_kg, OptionalDouble avoided_kg, String rule) {
    this(carried_kg, avoided_kg, OptionalDouble.of(0), OptionalDouble.empty(), rule);
  }

  /// What is saved in all; absent where one of its parts is.
  public OptionalDouble saved_kg() {
    return carried_kg.isPresent() && avoided_kg.isPresent() && burnt_kg.isPresent()
        ? OptionalDouble.of(
            avoided_kg.getAsDouble() - carried_kg.getAsDouble() - burnt_kg.getAsDouble())
        : OptionalDouble.empty();
  }

  /// The part that the giver books, 0 to 1; the taker books the rest, so that both add up.
  public double giverShare() {
    return switch (rule) {
      case "avoidedBurden" -> 1;
      case "half" -> 0.5;
      default -> 0;
    };
  }
}
