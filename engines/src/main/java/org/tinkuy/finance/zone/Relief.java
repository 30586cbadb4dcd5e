package org.tinkuy.finance.zone;

import java.util.Optional;
import java.util.Set;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.zone.ZoneRegime.Incentive;
import org.tinkuy.finance.zone.ZoneRegime.Tax;

/// What an incentive saves that effective rates leave out: on payroll, dividends or property, and
/// what of other taxes cannot be valued. Payroll here is what the employer pays, so that the tenant
/// gains it, as it gains what is not asked of its property; a tax on dividends is borne by the
/// tenant's owners. Tax on profits of what is saved is not taken off.
///
/// @param incentive by which it is given
/// @param saved for a unit of permanent investment by year since it, at the prices of the year of
///   the investment, >= 0; empty where it is not valued
/// @param lacking what is not stated and it would be valued with, as `zone.tenant.payroll`; empty
///   where it is valued, or where no rule knows the tax or the kind
public record Relief(Incentive incentive, Optional<Series> saved, String lacking) {
  private static final Set<String> KINDS =
      Set.of("holiday", "reducedRate", "exemption", "dutyFree");

  /// Kinds that have an end or a rate, and so save nobody knows what where no rates are stated.
  private static final Set<String> RATED = Set.of("holiday", "reducedRate");

  /// What a tenant's taxes sit on, for a unit of investment in a year.
  ///
  /// @param payroll of a year; empty where nobody says
  /// @param property taxable value; empty where nobody says
  /// @param payout share of the profit after tax that is paid to owners; empty where nobody says
  /// @param profit net, before tax
  /// @param decay of the investment in a year, 0 to 1
  public record Bases(
      Optional<Double> payroll,
      Optional<Double> property,
      Optional<Double> payout,
      double profit,
      double decay) {}

  /// Whether effective rates and duties of a unit do not take it in: for its tax, its kind, or for
  /// what it does not state.
  public static boolean isBeside(Incentive incentive) {
    return !incentive.isCounted();
  }

  /// What is left of an investment by year since it: `(1 - decay)^(s-1)` for s = 1, 2, ..., and
  /// nothing in its own year, in which no tax falls on it yet.
  ///
  /// @param decay in a year, 0 to 1
  public static Series left(double decay, int years) {
    return Series.of(years, since -> since == 0 ? 0 : Math.pow(1 - decay, since - 1.0));
  }

  /// `saved(s) = base x (1 - decay)^(s-1) x max(0, normal rate - rate of the year)` for s = 1, 2,
  /// ... after the investment; dividends are paid of profit after the tax on profits in the zone.
  ///
  /// @param inside the tax on profits in the zone
  /// @param delay years from the investment to the trigger, >= 0
  /// @param years how many, that of the investment among them
  public static Relief of(
      Incentive incentive, Bases bases, EffectiveTax.Regime inside, int delay, int years) {
    Optional<Double> base =
        switch (incentive.tax()) {
          case PAYROLL -> bases.payroll;
          case PROPERTY -> bases.property;
          case DIVIDEND -> bases.payout.map(share -> share * bases.profit);
          case CORPORATE, VAT, IMPORT_DUTY, OTHER -> Optional.empty();
        };
    Optional<String> lacking = lacking(incentive, base);
    if (lacking.isPresent()) {
      return new Relief(incentive, Optional.empty(), lacking.get());
    }
    double normal = incentive.normalRate().orElseThrow();
    boolean isOfProfit = incentive.tax() == Tax.DIVIDEND;
    double whole = base.orElseThrow();
    Series left = left(bases.decay, years);
    return new Relief(
        incentive,
        Optional.of(
            Series.of(
                years,
                since -> {
                  if (since == 0) {
                    return 0;
                  }
                  double taxed = isOfProfit ? 1 - inside.rate(since) : 1;
                  double less = Math.max(0, normal - rate(incentive, normal, since - delay));
                  return whole * left.at(since) * taxed * less;
                })),
        "");
  }

  /// What it would be valued with and nobody states, or nothing where no rule knows it; absent
  /// where it is valued.
  private static Optional<String> lacking(Incentive of, Optional<Double> base) {
    boolean isOfRates = KINDS.contains(of.kind());
    return switch (of.tax()) {
      case CORPORATE -> Optional.of(isOfRates ? "incentives.rates" : "incentives.amount");
      case VAT, IMPORT_DUTY, OTHER -> Optional.of("");
      case PAYROLL -> lacking(of, base, "zone.tenant.payroll");
      case PROPERTY -> lacking(of, base, "zone.tenant.property");
      case DIVIDEND -> lacking(of, base, "zone.tenant.payout");
    };
  }

  private static Optional<String> lacking(Incentive of, Optional<Double> base, String input) {
    if (!KINDS.contains(of.kind())) {
      return Optional.of("");
    }
    if (base.isEmpty()) {
      return Optional.of(input);
    }
    if (of.normalRate().isEmpty()) {
      return Optional.of("incentives.normalRate");
    }
    return RATED.contains(of.kind()) && of.rates().isEmpty()
        ? Optional.of("incentives.rates")
        : Optional.empty();
  }

  /// The rate of a year after the trigger; the normal one before it and when its years are over.
  private static double rate(Incentive of, double normal, int year) {
    if (year < 1) {
      return normal;
    }
    if (of.rates().isEmpty()) {
      return 0;
    }
    return year <= of.rates().size() ? of.rates().get(year - 1) : normal;
  }
}
