package org.tinkuy.finance.indicator;

import org.tinkuy.finance.graph.Series;

/// How much of a loan is a gift: the part of its face that the service, at a market rate, does not
/// give back.
///
/// @param share of the face value; negative where the loan is dearer than the market
public record GrantElement(double share) {
  /// `1 - PV(service) / PV(disbursements)`, both at the first disbursement.
  ///
  /// Source: IMF and World Bank, _Guidance Note on the Bank-Fund Debt Sustainability Framework for
  /// Low Income Countries_ (2018), where the rate is 5 percent a year.
  ///
  /// @param disbursements by period, >= 0
  /// @param service interest, fees and principal by period, in the same unit
  /// @param rate market rate per period, > -1, of the source that the caller follows
  public static GrantElement of(Series disbursements, Series service, double rate) {
    var atOnce = PresentValue.Convention.FIRST_AT_ONCE;
    return new GrantElement(
        1 - PresentValue.of(service, rate, atOnce) / PresentValue.of(disbursements, rate, atOnce));
  }

  /// Whether the loan counts as concessional.
  ///
  /// Source: the same, where the threshold is 35 percent.
  ///
  /// @param threshold the least share that counts, 0 to 1, of the source that the caller follows
  public boolean isConcessional(double threshold) {
    return share >= threshold;
  }
}
