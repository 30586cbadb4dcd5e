package org.tinkuy.finance.view;

import java.util.List;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.indicator.PresentValue;
import org.tinkuy.kernel.Check;

/// What it costs a tenant to be in the park, against what being there saves or earns.
///
/// @param paid to the park by period: premium, rent, fees, tariffs
/// @param worthPaid present value of it
/// @param worthSaved present value of what the tenant saves or earns by being there
/// @param perArea present value paid for a unit of area; NaN without area
/// @param burden what is paid over the turnover of the same periods; NaN without turnover
/// @param headroom share by which all charges could rise before the place is worth nothing to the
///   tenant; NaN where nothing is paid
public record TenantView(
    Series paid,
    double worthPaid,
    double worthSaved,
    double perArea,
    double burden,
    double headroom) {

  /// A tenant's flows.
  ///
  /// @param charges each by period, >= 0, as a party of the park is paid
  /// @param savings by period, against the place it would go to otherwise
  /// @param turnover by period, >= 0
  /// @param area taken, >= 0
  public record Tenancy(List<Series> charges, Series savings, Series turnover, double area) {
    public Tenancy {
      charges = List.copyOf(charges);
      Check.that(area >= 0, "finance.view.area", "Tenant: its area must be >= 0, but is %s.", area);
    }
  }

  /// Works it out.
  ///
  /// @param rate at which the tenant discounts, per period
  public static TenantView of(Tenancy tenancy, double rate) {
    Series paid = Series.constant(0, tenancy.savings.length());
    for (Series each : tenancy.charges) {
      paid = paid.plus(each);
    }
    double worthPaid = worth(paid, rate);
    double saved = worth(tenancy.savings, rate);
    double turnover = tenancy.turnover.total();
    return new TenantView(
        paid,
        worthPaid,
        saved,
        tenancy.area == 0 ? Double.NaN : worthPaid / tenancy.area,
        turnover == 0 ? Double.NaN : paid.total() / turnover,
        worthPaid == 0 ? Double.NaN : saved / worthPaid - 1);
  }

  private static double worth(Series flow, double rate) {
    return PresentValue.of(flow, rate, PresentValue.Convention.FIRST_AT_ONCE);
  }
}
