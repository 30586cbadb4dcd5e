package org.tinkuy.exchange.park;

import java.util.Optional;
import java.util.OptionalDouble;

/// How a material gets from giver to taker, and what that costs.
///
/// @param mode `truck`, `pipe`, ...
/// @param way how far it is; empty where nothing tells it
/// @param haul_perT what carrying a tonne over the whole way costs, in the park's currency, >= 0;
///   absent where nobody says
/// @param co2_kgPerT greenhouse gases of carrying a tonne, kg CO2e/t, >= 0; absent where nobody
///   says
public record Carriage(
    String mode, Optional<Way> way, OptionalDouble haul_perT, OptionalDouble co2_kgPerT) {}
