package org.tinkuy.disclosure;

import java.util.Optional;
import org.tinkuy.kernel.Check;

/// One thing that a firm could give or take, as others see it.
///
/// @param number by which its owner finds it again, from 1
/// @param gives whether it is given; else it is taken
/// @param fits what must be the same on both sides: `carrier:ID`, or the id of a type of exchange
/// @param measure what it is counted in
/// @param side how much, and what it saves, in bands or revealed
/// @param heat between which temperatures; empty where it is no heat
public record BandLine(
    int number,
    boolean gives,
    String fits,
    Measure measure,
    BlindMatch.Side side,
    Optional<HeatBand> heat) {
  /// What lines are counted in.
  public enum Measure {
    /// Tonnes of matter.
    TONNES("t"),
    /// Megawatt hours of energy.
    ENERGY("MWh");

    private final String unit;

    Measure(String unit) {
      this.unit = unit;
    }

    /// The code of its unit.
    public String unit() {
      return unit;
    }
  }

  public BandLine {
    Check.that(
        number >= 1, "disclosure.bandLine", "Line: its number must be >= 1, but is %s.", number);
  }

  /// A line of matter.
  public static BandLine ofMatter(int number, boolean gives, String fits, BlindMatch.Side side) {
    return new BandLine(number, gives, fits, Measure.TONNES, side, Optional.empty());
  }

  /// Whether it and another are two sides of one exchange.
  public boolean fits(BandLine taken) {
    return gives && !taken.gives && fits.equals(taken.fits) && measure == taken.measure;
  }

  /// Whether its numbers are revealed.
  public boolean isRevealed() {
    return side.quantity_perYear().isRevealed()
        && side.saving_perUnit().isRevealed()
        && heat.map(HeatBand::isRevealed).orElse(true);
  }
}
