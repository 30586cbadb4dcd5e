package org.tinkuy.finance.project;

import org.tinkuy.finance.graph.LineType;
import org.tinkuy.kernel.LocalizedText;
import org.tinkuy.kernel.Place;

/// A line of the user's own, with its formula.
///
/// @param id dotted words, unique among all lines
/// @param type of its numbers
/// @param formula in the formula language
/// @param adds to which sum of the project it belongs
/// @param phase id of the phase whose works it adds to; empty where it adds to none
/// @param place where it is written
public record UserLine(
    String id,
    LocalizedText name,
    LineType type,
    String formula,
    Adds adds,
    String phase,
    Place place) {

  /// The sum that a line belongs to.
  public enum Adds {
    NOTHING,
    REVENUE,
    COSTS,
    WORKS
  }
}
