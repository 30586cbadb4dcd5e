package org.tinkuy.exchange.park;

import java.util.OptionalDouble;
import org.tinkuy.kernel.Check;

/// What must be built or bought before an exchange can start.
///
/// @param capex in the park's currency, >= 0; 0 where nothing must be; absent where it is stated in
///   another and no rate is
/// @param life_yr years that it serves, > 0; absent where nobody says
/// @param interest real interest a year on what is not paid back yet, a share from 0 to below 1; 0
///   for none
/// @param upkeep what keeping and driving it costs
/// @param paidBy `giver`, `taker` or `shared`: who pays it, and the transport
public record Investment(
    OptionalDouble capex, OptionalDouble life_yr, double interest, Upkeep upkeep, String paidBy) {
  /// Nothing must be built; the taker pays the transport.
  public static final Investment NONE = nothing("taker");

  /// Where what is known of an upkeep comes from.
  public enum UpkeepBasis {
    /// The route states it.
    STATED,
    /// The route states what treatment costs, which is taken to hold it.
    IN_TREATMENT,
    /// The usual share of the investment.
    USUAL
  }

  /// What keeping and driving what is built costs, the power of pumps too.
  ///
  /// @param perYear in the park's currency, >= 0; 0 where nothing is kept, or what treatment costs
  ///   holds it; absent where it is stated in another currency and no rate is, and where it is a
  ///   share of an investment that is not known
  /// @param basis where it comes from
  public record Upkeep(OptionalDouble perYear, UpkeepBasis basis) {
    /// Where nothing is built.
    public static final Upkeep NONE = new Upkeep(OptionalDouble.of(0), UpkeepBasis.USUAL);

    public Upkeep {
      Check.that(
          perYear.orElse(0) >= 0,
          "exchange.park.upkeep",
          "What an investment costs a year must be >= 0, but is %s. Maybe the minus is a dash.",
          perYear);
    }

    /// The usual share of an investment.
    ///
    /// @param share a year, from 0 to below 1
    static Upkeep usual(OptionalDouble capex, double share) {
      Check.that(
          share >= 0 && share < 1,
          "exchange.park.upkeepShare",
          "The usual upkeep must be from 0 to below 1 of what is built, but is %s. Maybe it is"
              + " written in percent.",
          share);
      return new Upkeep(
          capex.isPresent() ? OptionalDouble.of(share * capex.getAsDouble()) : capex,
          UpkeepBasis.USUAL);
    }
  }

  public Investment {
    Check.that(
        capex.orElse(0) >= 0 && life_yr.orElse(1) > 0,
        "exchange.park.capex",
        "An investment must be >= 0 and serve > 0 years, but is %s for %s years. Maybe write 0"
            + " where nothing is built, and its years of service, such as 15.",
        capex,
        life_yr);
    Check.that(
        interest >= 0 && interest < 1,
        "exchange.park.interest",
        "Interest must be from 0 to below 1, but is %s. Maybe write a share, such as 0.06.",
        interest);
  }

  /// Nothing must be built.
  ///
  /// @param paidBy who pays the transport
  static Investment nothing(String paidBy) {
    return new Investment(OptionalDouble.of(0), OptionalDouble.empty(), 0, Upkeep.NONE, paidBy);
  }

  /// What pays it back with interest over its life, a year: `capex i / (1 - (1 + i)^-life)`, and
  /// `capex / life` without interest; 0 where nothing is built, absent where it or its life is not
  /// known.
  ///
  /// Source: annuity, as in VDI 2067 part 1 (2012), 8.
  public OptionalDouble capital_perYear() {
    if (capex.isPresent() && capex.getAsDouble() == 0) {
      return OptionalDouble.of(0);
    }
    if (capex.isEmpty() || life_yr.isEmpty()) {
      return OptionalDouble.empty();
    }
    double years = life_yr.getAsDouble();
    double factor =
        interest == 0 ? 1 / years : interest / -Math.expm1(-years * Math.log1p(interest));
    return OptionalDouble.of(capex.getAsDouble() * factor);
  }

  /// What it costs a year of its life: what pays it back and its upkeep; its upkeep alone where
  /// nothing is built; absent where either is not known.
  public OptionalDouble perYear() {
    OptionalDouble capital = capital_perYear();
    return capital.isPresent() && upkeep.perYear().isPresent()
        ? OptionalDouble.of(capital.getAsDouble() + upkeep.perYear().getAsDouble())
        : OptionalDouble.empty();
  }

  /// The share that the giver pays, 0 to 1.
  public double giverShare() {
    return switch (paidBy) {
      case "giver" -> 1;
      case "shared" -> 0.5;
      default -> 0;
    };
  }
}
