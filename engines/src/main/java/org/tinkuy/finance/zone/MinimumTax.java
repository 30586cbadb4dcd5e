package org.tinkuy.finance.zone;

import org.tinkuy.kernel.Check;

/// A minimum tax on the profits of large groups: what a holiday leaves below it is taken somewhere
/// else, at home or where the group has its seat.
///
/// Source: OECD, _Tax Challenges Arising from the Digitalisation of the Economy: Global Anti-Base
/// Erosion Model Rules (Pillar Two)_ (2021), articles 5.2 and 5.3; [DeferredTax] for 4.4.
///
/// @param rate least tax on profit, 0 to 1
/// @param tangibleShare of tangible assets that is left out of the top-up, >= 0
/// @param payrollShare of payroll that is left out, >= 0
/// @param payroll for a unit of tangible assets and year, >= 0
/// @param isDomestic whether the state of the zone takes the top-up itself; else another does
public record MinimumTax(
    double rate, double tangibleShare, double payrollShare, double payroll, boolean isDomestic) {
  public MinimumTax {
    Check.that(
        rate >= 0 && rate <= 1 && tangibleShare >= 0 && payrollShare >= 0 && payroll >= 0,
        "finance.zone.minimum",
        "Minimum tax: its rate must be from 0 to 1 and its carve-outs >= 0, but the rate is %s.",
        rate);
  }

  /// Tax of a year beyond what was paid: `max(0, rate - paid / profit) x max(0, profit -
  /// carve-out)`; 0 where there is no profit.
  ///
  /// @param profit of the year, by the accounts
  /// @param paid tax of the year, with what is deferred
  /// @param tangible assets in the year, as the accounts have them, >= 0
  public double topUp(double profit, double paid, double tangible) {
    if (profit <= 0) {
      return 0;
    }
    double out = tangible * (tangibleShare + payrollShare * payroll);
    return Math.max(0, rate - paid / profit) * Math.max(0, profit - out);
  }
}
