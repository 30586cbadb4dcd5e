package org.tinkuy.finance.zone;

import org.tinkuy.kernel.Check;

/// The cost of capital, which [EffectiveTax] asks for the one-period form with the years of its own
/// allowances.
///
/// Source: R. Hall, D. Jorgenson, Tax policy and investment behavior, American Economic Review 57
/// (1967); symbols as in the PSL Cost-of-Capital-Calculator.
///
/// @param depreciation economic, per year, >= 0: δ
/// @param propertyTax per year on the asset: w
/// @param credit share of the price, below zero where a duty is paid on it: c
/// @param basisCut part of the credit that lowers the base of allowances, 0 to 1: ψ
/// @param creditUse part of the credit that is used, 0 to 1: ν
/// @param inflation per year: π
public record UserCost(
    double depreciation,
    double propertyTax,
    double credit,
    double basisCut,
    double creditUse,
    double inflation) {

  /// Net return before tax that an investment must earn: `(r - π + δ) / (1 - u) x (1 - cν - u z (1
  /// - ψc)) + w - δ`.
  ///
  /// @param tax rate on profits, below 1: u
  /// @param allowances present value of allowances for a unit of price: z
  /// @param discount nominal, per year, or real where inflation is zero: r
  /// @return per year: ρ
  public double costOfCapital(double tax, double allowances, double discount) {
    Check.that(tax < 1, "finance.zone.rate", "Tax: the rate must be below 1, but is %s.", tax);
    return (discount - inflation + depreciation)
            / (1 - tax)
            * (1 - credit * creditUse - tax * allowances * (1 - basisCut * credit))
        + propertyTax
        - depreciation;
  }
}
