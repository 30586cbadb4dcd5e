package org.tinkuy.finance.indicator;

import org.tinkuy.finance.graph.Series;

/// How much of a loan is a gift: the part of its face that the service, at a market rate, does not
/// give back.
///
/// @param share of the face value; negative where the loan is dearer than the market
public record GrantElement(double share) {
  /// The usual rate of the test, per year.
  public static final double RATE = 0.05;

  /// From this share on a loan counts as concessional.
  public static final double CONCESSIONAL = 0.35;

  /// `1 - PV(service) / PV(disbursements)`, both at the first disbursement.
  ///
  /// Source: IMF and World Bank, _Guidance Note on the Bank-Fund Debt Sustainability Framework for
  /// Low Income Countries_ (2018), on the 5 percent discount rate and the 35 percent threshold.
  ///
  /// @param disbursements by period, >= 0
  /// @param service interest, fees and principal by period, in the same unit
  /// @param rate per period; for periods of a year the usual one is [#RATE]
  public static GrantElement of(Series disbursements, Series service, double rate) {
    var atOnce = PresentValue.Convention.FIRST_AT_ONCE;
    return new GrantElement(
        1 - PresentValue.of(service, rate, atOnce) / PresentValue.of(disbursements, rate, atOnce));
  }

  public boolean isConcessional() {
    return share >= CONCESSIONAL;
  }
}
