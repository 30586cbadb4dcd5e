package org.tinkuy.catalog;

import java.util.Map;
import java.util.Optional;
import org.tinkuy.kernel.Quantity;

/// What a flow is made of: water, power, natural gas, fly ash.
///
/// @param id the code used in `flows.carrier`
/// @param group `energy`, `water`, `wastewater`, `material` or `waste`
/// @param attributes further codes by name, e.g. `form` = `power`, `heat` or `fuel`
/// @param heatingValue net heating value by amount (MJ/kg, MJ/m3); absent where it carries no
///   energy or is energy itself
/// @param density mass by volume (kg/m3), so that litres and cubic metres of a fuel have a heating
///   value too; absent where it is not known
/// @param co2Factor CO2e by energy (kgCO2e/TJ), with the warming potentials of the attribute
///   `warmingSet`, CO2 of what grew left out; absent where it depends on the place (grid power) or
///   there is none
/// @param renewable share of its energy that is renewable, 0 to 1; absent where it depends on
///   origin
/// @param provenance source and confidence
public record Carrier(
    String id,
    String group,
    Map<String, String> attributes,
    Optional<Quantity> heatingValue,
    Optional<Quantity> density,
    Optional<Quantity> co2Factor,
    Optional<Double> renewable,
    Provenance provenance) {
  public Carrier {
    attributes = Map.copyOf(attributes);
  }
}
