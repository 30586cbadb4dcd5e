package org.tinkuy.disclosure;

import org.tinkuy.kernel.Check;

/// Whether an exchange between two firms pays, as far as bands of what each of them offers tell:
/// neither sees a number of the other before both agree to reveal.
///
/// With `q = min(supply, demand)` a year, in t or in MWh of energy, `d` what the giver saves in
/// disposal and `v` what the taker saves in what it buys for each of them, `c` the cost of
/// transport and treatment for each and `F` a year, the exchange saves `q (d + v - c) - F` a year.
/// Over the bands it lies between its values at their ends, for it is monotone in each of them.
///
/// @param quantity_perYear least and most that would change hands a year, in t or MWh
/// @param saving_perYear least and most that the two save together, in the park's currency a year;
///   negative where it would cost
/// @param verdict what that says
public record BlindMatch(Ends quantity_perYear, Ends saving_perYear, Verdict verdict) {

  /// What can be said of a match.
  public enum Verdict {
    /// It pays whatever the numbers within the bands are.
    HOLDS,
    /// It may pay: the two would have to reveal.
    MAY_HOLD,
    /// It pays for no numbers within the bands.
    CANNOT_HOLD,
    /// Its heat passes for no temperatures within the bands.
    TOO_COLD
  }

  /// The least and the most of a number.
  ///
  /// @param low in the unit of the number
  /// @param high in the same unit, >= low
  public record Ends(double low, double high) {
    public Ends {
      Check.that(low <= high, "disclosure.ends", "Ends: %s must be <= %s.", low, high);
    }

    /// Half of it.
    public Ends half() {
      return new Ends(low / 2, high / 2);
    }
  }

  /// What one side offers.
  ///
  /// @param quantity_perYear what it has or needs a year, t or MWh
  /// @param saving_perUnit what it saves for each of them that changes hands: disposal for the
  ///   giver, virgin material for the taker, in the park's currency
  public record Side(OfferBand quantity_perYear, OfferBand saving_perUnit) {
    /// What a side shows of its numbers.
    ///
    /// @param quantity_perYear t or MWh a year, >= 0
    /// @param saving_perUnit in the park's currency, >= 0
    /// @param factor of the bands, > 1
    public static Side banded(double quantity_perYear, double saving_perUnit, double factor) {
      return new Side(OfferBand.of(quantity_perYear, factor), OfferBand.of(saving_perUnit, factor));
    }
  }

  /// What both sides know of the way between them.
  ///
  /// @param variable_perUnit transport and treatment of each t or MWh, in the park's currency, >= 0
  /// @param fixed_perYear what the exchange costs a year however much it carries, >= 0
  /// @param minimum_perYear least lot that is worth the way, t or MWh a year, >= 0; 0 where any is
  public record Way(double variable_perUnit, double fixed_perYear, double minimum_perYear) {
    public Way {
      Check.that(
          variable_perUnit >= 0 && fixed_perYear >= 0 && minimum_perYear >= 0,
          "disclosure.way",
          "Way: costs and lot must be >= 0, but are %s, %s, %s.",
          variable_perUnit,
          fixed_perYear,
          minimum_perYear);
    }
  }

  /// What bands tell of an exchange.
  public static BlindMatch of(Side giver, Side taker, Way way) {
    Ends quantity =
        new Ends(
            Math.min(giver.quantity_perYear().low(), taker.quantity_perYear().low()),
            Math.min(giver.quantity_perYear().high(), taker.quantity_perYear().high()));
    double worst =
        giver.saving_perUnit().low() + taker.saving_perUnit().low() - way.variable_perUnit();
    double best =
        giver.saving_perUnit().high() + taker.saving_perUnit().high() - way.variable_perUnit();
    Ends saving =
        new Ends(
            (worst < 0 ? quantity.high() : quantity.low()) * worst - way.fixed_perYear(),
            (best < 0 ? quantity.low() : quantity.high()) * best - way.fixed_perYear());
    return new BlindMatch(quantity, saving, verdict(quantity, saving, way));
  }

  private static Verdict verdict(Ends quantity, Ends saving, Way way) {
    boolean always = saving.low() > 0 && quantity.low() >= way.minimum_perYear();
    boolean never = saving.high() <= 0 || quantity.high() < way.minimum_perYear();
    return always ? Verdict.HOLDS : never ? Verdict.CANNOT_HOLD : Verdict.MAY_HOLD;
  }

  /// The same where heat must pass as well: the worse of both is said.
  public BlindMatch and(Verdict heat) {
    Verdict worse = heat.compareTo(verdict) > 0 ? heat : verdict;
    return new BlindMatch(quantity_perYear, saving_perYear, worse);
  }

  /// What each of the two gains where the saving is split in halves, which for two firms is the
  /// Shapley value and the nucleolus alike: between two ends until both reveal.
  public Ends gain_perYear() {
    return saving_perYear.half();
  }
}
