package org.tinkuy.exchange.park;

import java.util.Optional;
import java.util.OptionalDouble;

/// How a material gets from giver to taker, and what that costs.
///
/// @param mode `truck`, `pipe`, ...
/// @param way how far it is; empty where nothing tells it
/// @param haul_perUnit what carrying a tonne, or a MWh, over the whole way costs, in the park's
///   currency, >= 0; absent where nobody says
/// @param co2_kgPerUnit greenhouse gases of carrying a tonne or a MWh, kg CO2e, >= 0; absent where
///   nobody says
public record Carriage(
    String mode, Optional<Way> way, OptionalDouble haul_perUnit, OptionalDouble co2_kgPerUnit) {}
