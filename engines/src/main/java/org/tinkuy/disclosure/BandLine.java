package org.tinkuy.disclosure;

import org.tinkuy.kernel.Check;

/// One thing that a firm could give or take, as others see it.
///
/// @param number by which its owner finds it again, from 1
/// @param gives whether it is given; else it is taken
/// @param fits what must be the same on both sides: `carrier:ID`, or the id of a type of exchange
/// @param side how much, and what it saves, in bands or revealed
public record BandLine(int number, boolean gives, String fits, BlindMatch.Side side) {
  public BandLine {
    Check.that(
        number >= 1, "disclosure.bandLine", "Line: its number must be >= 1, but is %s.", number);
  }

  /// Whether both of its numbers are revealed.
  public boolean isRevealed() {
    return side.quantity_tPerYear().isRevealed() && side.saving_perT().isRevealed();
  }
}
