package org.tinkuy.disclosure;

import org.tinkuy.kernel.Check;

/// Whether an exchange between two firms pays, as far as bands of what each of them offers tell:
/// neither sees a number of the other before both agree to reveal.
///
/// With `q = min(supply, demand)` t/a, `d` what the giver saves in disposal and `v` what the taker
/// saves in virgin material for each t, `c` the cost of transport and treatment for each t and `F`
/// a year, the exchange saves `q (d + v - c) - F` a year. Over the bands it lies between its values
/// at their ends, for it is monotone in each of them.
///
/// @param quantity_tPerYear least and most that would change hands, t/a
/// @param saving_perYear least and most that the two save together, in the park's currency a year;
///   negative where it would cost
/// @param verdict what that says
public record BlindMatch(Ends quantity_tPerYear, Ends saving_perYear, Verdict verdict) {

  /// What can be said of a match.
  public enum Verdict {
    /// It pays whatever the numbers within the bands are.
    HOLDS,
    /// It may pay: the two would have to reveal.
    MAY_HOLD,
    /// It pays for no numbers within the bands.
    CANNOT_HOLD
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
  /// @param quantity_tPerYear what it has or needs, t/a
  /// @param saving_perT what it saves for each t that changes hands: disposal for the giver, virgin
  ///   material for the taker, in the park's currency
  public record Side(OfferBand quantity_tPerYear, OfferBand saving_perT) {
    /// What a side shows of its numbers.
    ///
    /// @param quantity_tPerYear t/a, >= 0
    /// @param saving_perT in the park's currency, >= 0
    /// @param factor of the bands, > 1
    public static Side banded(double quantity_tPerYear, double saving_perT, double factor) {
      return new Side(OfferBand.of(quantity_tPerYear, factor), OfferBand.of(saving_perT, factor));
    }
  }

  /// What both sides know of the way between them.
  ///
  /// @param variable_perT transport and treatment of each t, in the park's currency, >= 0
  /// @param fixed_perYear what the exchange costs a year however much it carries, >= 0
  /// @param minimum_tPerYear least lot that is worth the way, t/a, >= 0; 0 where any is
  public record Way(double variable_perT, double fixed_perYear, double minimum_tPerYear) {
    public Way {
      Check.that(
          variable_perT >= 0 && fixed_perYear >= 0 && minimum_tPerYear >= 0,
          "disclosure.way",
          "Way: costs and lot must be >= 0, but are %s, %s, %s.",
          variable_perT,
          fixed_perYear,
          minimum_tPerYear);
    }
  }

  /// What bands tell of an exchange.
  public static BlindMatch of(Side giver, Side taker, Way way) {
    Ends quantity =
        new Ends(
            Math.min(giver.quantity_tPerYear().low(), taker.quantity_tPerYear().low()),
            Math.min(giver.quantity_tPerYear().high(), taker.quantity_tPerYear().high()));
    double worst = giver.saving_perT().low() + taker.saving_perT().low() - way.variable_perT();
    double best = giver.saving_perT().high() + taker.saving_perT().high() - way.variable_perT();
    Ends saving =
        new Ends(
            (worst < 0 ? quantity.high() : quantity.low()) * worst - way.fixed_perYear(),
            (best < 0 ? quantity.low() : quantity.high()) * best - way.fixed_perYear());
    return new BlindMatch(quantity, saving, verdict(quantity, saving, way));
  }

  private static Verdict verdict(Ends quantity, Ends saving, Way way) {
    boolean always = saving.low() > 0 && quantity.low() >= way.minimum_tPerYear();
    boolean never = saving.high() <= 0 || quantity.high() < way.minimum_tPerYear();
    return always ? Verdict.HOLDS : never ? Verdict.CANNOT_HOLD : Verdict.MAY_HOLD;
  }

  /// What each of the two gains where the saving is split in halves, which for two firms is the
  /// Shapley value and the nucleolus alike: between two ends until both reveal.
  public Ends gain_perYear() {
    return saving_perYear.half();
  }
}
