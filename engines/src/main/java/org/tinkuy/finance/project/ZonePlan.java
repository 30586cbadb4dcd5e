package org.tinkuy.finance.project;

import java.util.List;
import java.util.Optional;
import org.tinkuy.kernel.LocalizedText;

/// What is needed to value the incentives of a zone: a typical tenant, a unit of its product, and
/// the rules outside. Inputs under `zone.tenant`: `profit`, `discount`, `inflation`, `decay`,
/// `allowance`, `rate`, `duty`, `investment`, `payroll`, `property`, `payout`; under `zone`:
/// `redundancy`, `threshold`; under `zone.minimumTax`, `zone.clawback`, `zone.unit`,
/// `zone.outside`, `zone.inside`, `zone.levers.ID`.
///
/// @param tenant who invests in the zone
/// @param isInScope whether its group is large enough for the global minimum tax
/// @param isDomestic whether the country of the zone takes the top-up itself
/// @param mayFavourExports whether trade law leaves the country free to give what hangs on exports
/// @param unit name of what it makes; absent where the case says nothing of it
/// @param outsideDuty what becomes of duty on inputs outside
/// @param levers what the zone gives, one by one
public record ZonePlan(
    Tenant tenant,
    boolean isInScope,
    boolean isDomestic,
    boolean mayFavourExports,
    Optional<LocalizedText> unit,
    OutsideDuty outsideDuty,
    List<Lever> levers) {

  /// A typical tenant.
  ///
  /// @param product id of the product whose area it lets
  /// @param revenue_years from its investment to its first revenue, >= 0
  /// @param profit_years from its investment to its first profit, >= 0
  /// @param clawback_years after which its incentives are thought to be taken back; 0 for never
  /// @param isAtOnce whether the tax takes the whole price of what it buys in the first year
  public record Tenant(
      String product, int revenue_years, int profit_years, int clawback_years, boolean isAtOnce) {}

  /// What becomes of duty on imported inputs outside a zone.
  public enum OutsideDuty {
    PAID,
    DRAWBACK,
    SUSPENDED
  }

  /// One thing that the zone gives.
  ///
  /// @param id name of a part of the delivered cost, or another word with a saving of its own
  /// @param canBeGeneral whether the law allows giving it in the whole country
  public record Lever(String id, LocalizedText name, boolean canBeGeneral) {}

  public ZonePlan {
    levers = List.copyOf(levers);
  }
}
