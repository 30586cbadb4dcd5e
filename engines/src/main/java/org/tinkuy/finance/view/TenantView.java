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
/// @param level what is paid for a unit of area, as the same in every period with the same present
///   value; NaN without area
/// @param walkAway the same of what is saved: the level charge at which the tenant goes; NaN
///   without area
/// @param ofTurnover what is paid over the turnover of the same periods; NaN without turnover
/// @param ofValueAdded the same over value added; NaN without
/// @param headroom share by which all charges could rise before the place is worth nothing to the
///   tenant, below zero where it is worth nothing now; NaN where nothing is paid
public record TenantView(
    Series paid,
    double worthPaid,
    double worthSaved,
    double level,
    double walkAway,
    double ofTurnover,
    double ofValueAdded,
    double headroom) {

  /// A tenant's flows; not a number what is not known.
  ///
  /// @param charges each by period, >= 0, as a party of the park is paid
  /// @param savings by period: what it would pay at the place it would go to otherwise, and what it
  ///   saves beside that
  /// @param turnover by period, >= 0
  /// @param valueAdded by period
  /// @param area taken, >= 0
  public record Tenancy(
      List<Series> charges, Series savings, Series turnover, Series valueAdded, double area) {
    public Tenancy {
      charges = List.copyOf(charges);
      Check.that(area >= 0, "finance.view.area", "Tenant: its area must be >= 0, but is %s.", area);
    }
  }

  /// Works it out.
  ///
  /// @param rate at which the tenant discounts, per period
  public static TenantView of(Tenancy tenancy, double rate) {
    int periods = tenancy.savings.length();
    Series paid = Series.constant(0, periods);
    for (Series each : tenancy.charges) {
      paid = paid.plus(each);
    }
    double worthPaid = worth(paid, rate);
    double saved = worth(tenancy.savings, rate);
    double areas = tenancy.area * worth(Series.constant(1, periods), rate);
    return new TenantView(
        paid,
        worthPaid,
        saved,
        over(worthPaid, areas),
        over(saved, areas),
        over(paid.total(), tenancy.turnover.total()),
        over(paid.total(), tenancy.valueAdded.total()),
        over(saved, worthPaid) - 1);
  }

  private static double over(double part, double whole) {
    return whole == 0 ? Double.NaN : part / whole;
  }

  private static double worth(Series flow, double rate) {
    return PresentValue.of(flow, rate, PresentValue.Convention.FIRST_AT_ONCE);
  }
}
