package org.tinkuy.finance.zone;

import org.tinkuy.kernel.Check;

/// The cost of capital, which [EffectiveTax] asks for the one-period form with the years of its own
/// allowances, and the worth of allowances in continuous time, as it is published.
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

  /// Present value of a straight line over Y years: `b + (1 - b)(1 - e^(-rY)) / (rY)`.
  ///
  /// @param years > 0: Y
  /// @param bonus written off at once: b
  /// @param discount per year, not zero: r
  public static double straightLine(double years, double bonus, double discount) {
    return bonus + (1 - bonus) * (1 - Math.exp(-discount * years)) / (discount * years);
  }

  /// Present value of a declining balance that changes to a straight line where that is more: `b +
  /// (1
  /// - b)(β/(β + r) (1 - e^(-(β+r)Y*)) + e^(-βY*) / ((Y - Y*) r) (e^(-rY*) - e^(-rY)))` with `β = m
  ///   / Y` and `Y* = Y (1 - 1/m)`.
  ///
  /// @param years > 0: Y
  /// @param multiple of the straight line's first year, >= 1: m
  /// @param bonus written off at once: b
  /// @param discount per year, not zero: r
  public static double decliningBalance(
      double years, double multiple, double bonus, double discount) {
    double rate = multiple / years;
    double change = years * (1 - 1 / multiple);
    double before = rate / (rate + discount) * (1 - Math.exp(-(rate + discount) * change));
    double after =
        Math.exp(-rate * change)
            / ((years - change) * discount)
            * (Math.exp(-discount * change) - Math.exp(-discount * years));
    return bonus + (1 - bonus) * (before + after);
  }
}
