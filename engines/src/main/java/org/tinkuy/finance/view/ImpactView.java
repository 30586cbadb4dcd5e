package org.tinkuy.finance.view;

import java.util.List;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.indicator.PresentValue;
import org.tinkuy.kernel.Check;

/// What a park does for people and climate, for money that asks for it.
///
/// @param metrics as they were given
/// @param costPerJob public money over jobs; NaN without jobs
/// @param abatement money for a tonne of CO2 equivalent that is avoided; below zero where it pays
///   for itself; NaN where none is avoided
/// @param socialReturn worth of outcomes over worth of what is put in; NaN where nothing is
/// @param leverage commercial money for a unit of concessional; NaN without concessional money
/// @param privateLeverage private money for a unit of concessional; NaN without it
public record ImpactView(
    List<Metric> metrics,
    double costPerJob,
    double abatement,
    double socialReturn,
    double leverage,
    double privateLeverage) {

  /// A figure under the id of a public catalogue.
  ///
  /// @param catalogue HIPSO or IRIS+ with its version, as _IRIS+ 5.3_
  /// @param id there, as OI1479
  /// @param value in the unit
  /// @param evidence how it is known: measured, reported, estimated
  public record Metric(String catalogue, String id, String unit, double value, String evidence) {
    public Metric {
      Check.that(
          !catalogue.isBlank() && !id.isBlank(),
          "finance.view.metric",
          "Impact metric: it needs the catalogue with its version and its id there.");
    }
  }

  /// An outcome for people, with what would have happened anyway taken off.
  ///
  /// @param arrivals how many begin in each year from the first of the case on, in its unit, >= 0
  /// @param proxy money that a unit of it is worth in a year
  /// @param deadweight share that would have happened anyway, 0 to 1
  /// @param displacement share that only moved from elsewhere, 0 to 1
  /// @param attribution share that others brought about, 0 to 1
  /// @param dropOff share of the rest that is lost each year, 0 to 1
  /// @param years for which each lasts from when it begins, >= 1
  public record SocialOutcome(
      String id,
      Series arrivals,
      double proxy,
      double deadweight,
      double displacement,
      double attribution,
      double dropOff,
      int years) {

    /// Worth of one that begins, t years later: `proxy x (1 - deadweight)(1 - displacement)(1 -
    /// attribution) (1 - dropOff)^t / (1 + r)^t`, first year at once; all that begin are discounted
    /// from the year in which they do.
    ///
    /// Source: Social Value UK, _A Guide to Social Return on Investment_ (2012), stages 4 and 5.
    ///
    /// @param rate per year
    public double worth(double rate) {
      double first = proxy * (1 - deadweight) * (1 - displacement) * (1 - attribution);
      return atOnce(arrivals, rate)
          * atOnce(Series.of(years, t -> first * Math.pow(1 - dropOff, t)), rate);
    }

    private static double atOnce(Series flow, double rate) {
      return PresentValue.of(flow, rate, PresentValue.Convention.FIRST_AT_ONCE);
    }
  }

  /// Money that went in, by kind.
  ///
  /// @param publicMoney present value, for jobs
  /// @param concessional below the market, >= 0
  /// @param commercial at the market, public banks included, >= 0
  /// @param privateMoney part of the commercial that is private, >= 0
  /// @param putIn present value of all that outcomes cost, in the prices of what they are worth;
  ///   not a number where these are not known
  public record Money(
      double publicMoney,
      double concessional,
      double commercial,
      double privateMoney,
      double putIn) {}

  /// A measure against emissions.
  ///
  /// @param capital spent at once
  /// @param life_years > 0
  /// @param rate per year, >= 0
  /// @param operating cost less savings in a year
  /// @param avoided_tPerYear of CO2 equivalent, >= 0
  public record Abatement(
      double capital, double life_years, double rate, double operating, double avoided_tPerYear) {

    /// `(capital x CRF + operating) / avoided`, `CRF = r / (1 - (1 + r)^-n)`, and `1 / n` without
    /// interest; NaN where nothing is avoided.
    public double costPerTonne() {
      double yearly = rate == 0 ? 1 / life_years : rate / (1 - Math.pow(1 + rate, -life_years));
      return avoided_tPerYear == 0 ? Double.NaN : (capital * yearly + operating) / avoided_tPerYear;
    }
  }

  public ImpactView {
    metrics = List.copyOf(metrics);
  }

  /// Puts the figures together.
  ///
  /// @param jobs permanent, >= 0; person-years of construction are no jobs
  public static ImpactView of(
      List<Metric> metrics, Money money, double jobs, List<Abatement> measures, Outcomes outcomes) {
    double yearly = 0;
    double tonnes = 0;
    for (Abatement each : measures) {
      if (each.avoided_tPerYear > 0) {
        yearly += each.costPerTonne() * each.avoided_tPerYear;
        tonnes += each.avoided_tPerYear;
      }
    }
    double social = 0;
    for (SocialOutcome outcome : outcomes.list) {
      social += outcome.worth(outcomes.rate);
    }
    return new ImpactView(
        metrics,
        ratio(money.publicMoney, jobs),
        ratio(yearly, tonnes),
        ratio(social, money.putIn),
        ratio(money.commercial, money.concessional),
        ratio(money.privateMoney, money.concessional));
  }

  /// Outcomes and the rate they are discounted at.
  ///
  /// @param rate per year
  public record Outcomes(List<SocialOutcome> list, double rate) {
    public Outcomes {
      list = List.copyOf(list);
    }
  }

  private static double ratio(double one, double other) {
    return other == 0 ? Double.NaN : one / other;
  }
}
