package org.tinkuy.finance.zone;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.tinkuy.kernel.Check;

/// What a unit of product costs at the buyer's door, made in one place.
///
/// @param parts in the order of making and shipping, in money for a unit
public record DeliveredCost(SequencedMap<String, Double> parts) {
  /// The names of the parts, in their order.
  public static final List<String> PARTS =
      List.of(
          "imported",
          "local",
          "labour",
          "levies",
          "utilities",
          "space",
          "capital",
          "inputDuty",
          "equipmentDuty",
          "vatFloat",
          "vatLost",
          "tax",
          "salesDuty",
          "transport");

  private static final double MONTHS = 12;

  /// A place and how a product is made there, for a unit of product.
  ///
  /// @param imported inputs at border prices, >= 0
  /// @param local inputs, >= 0
  /// @param labour wages, >= 0
  /// @param levies what the employer pays on them to the state, >= 0
  /// @param utilities >= 0
  /// @param space rent and fees, >= 0
  /// @param capital cost of equipment at border prices for a unit, >= 0
  /// @param transport to the buyer, >= 0
  public record Making(
      double imported,
      double local,
      double labour,
      double levies,
      double utilities,
      double space,
      double capital,
      double transport) {}

  /// How customs and taxes treat it.
  ///
  /// @param inputs duty on imported inputs
  /// @param equipmentDuty share of the price of equipment, >= 0
  /// @param vat share of purchases, >= 0
  /// @param vatLag_months from paying it to having it back, >= 0; 0 where it is suspended
  /// @param vatLost share of it that never comes back, 0 to 1
  /// @param interest per year that money costs meanwhile
  /// @param salesDuty share of the product's cost where it is sold at home, >= 0; a zone counts as
  ///   abroad
  /// @param homeShare part that is sold at home, 0 to 1
  public record Treatment(
      InputDuty inputs,
      double equipmentDuty,
      double vat,
      double vatLag_months,
      double vatLost,
      double interest,
      double salesDuty,
      double homeShare) {}

  /// What becomes of the duty on inputs.
  public sealed interface InputDuty {
    /// None is due: bonded or suspended.
    record Suspended() implements InputDuty {}

    /// Paid and lost.
    ///
    /// @param rate share of the price, >= 0
    record Paid(double rate) implements InputDuty {}

    /// Paid and given back on export.
    ///
    /// @param rate share of the price, >= 0
    /// @param lag_months from paying to having it back, >= 0
    /// @param administration for a unit of product, >= 0
    record Drawback(double rate, double lag_months, double administration) implements InputDuty {}
  }

  public DeliveredCost {
    parts = new LinkedHashMap<>(parts);
    Check.that(
        parts.values().stream().allMatch(Double::isFinite),
        "finance.zone.delivered",
        "Delivered cost: every part must be a number.");
  }

  /// Adds it up. Duty that is given back costs its interest: `duty x i x lag / 12`; so does VAT, as
  /// far as it comes back, and the rest is lost.
  ///
  /// @param taxPerUnit tax on the profit of a unit, at the effective rate of the place, >= 0
  public static DeliveredCost of(Making making, Treatment treatment, double taxPerUnit) {
    SequencedMap<String, Double> parts = new LinkedHashMap<>();
    parts.put("imported", making.imported);
    parts.put("local", making.local);
    parts.put("labour", making.labour);
    parts.put("levies", making.levies);
    parts.put("utilities", making.utilities);
    parts.put("space", making.space);
    parts.put("capital", making.capital);
    parts.put("inputDuty", inputDuty(making, treatment));
    parts.put("equipmentDuty", making.capital * treatment.equipmentDuty);
    double vat = treatment.vat * (making.imported + making.local + making.utilities);
    parts.put(
        "vatFloat",
        vat * (1 - treatment.vatLost) * treatment.interest * treatment.vatLag_months / MONTHS);
    parts.put("vatLost", vat * treatment.vatLost);
    parts.put("tax", taxPerUnit);
    double made = parts.values().stream().mapToDouble(Double::doubleValue).sum();
    parts.put("salesDuty", made * treatment.salesDuty * treatment.homeShare);
    parts.put("transport", making.transport);
    return new DeliveredCost(parts);
  }

  private static double inputDuty(Making making, Treatment treatment) {
    return switch (treatment.inputs) {
      case InputDuty.Suspended _ -> 0;
      case InputDuty.Paid(double rate) -> making.imported * rate;
      case InputDuty.Drawback(double rate, double lag_months, double administration) ->
          // what is sold at home gets nothing back
          making.imported * rate * treatment.homeShare
              + making.imported
                  * rate
                  * (1 - treatment.homeShare)
                  * treatment.interest
                  * lag_months
                  / MONTHS
              + administration;
    };
  }

  /// All parts together.
  public double total() {
    return parts.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /// What each part of this place costs more than at another; their sum is the whole difference.
  public SequencedMap<String, Double> over(DeliveredCost other) {
    SequencedMap<String, Double> more = new LinkedHashMap<>();
    parts.forEach((part, cost) -> more.put(part, cost - other.parts.getOrDefault(part, 0.0)));
    return more;
  }
}
