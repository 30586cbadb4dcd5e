package org.tinkuy.finance.project;

import java.util.Optional;
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
/// @param means what it is to a reader of a case of lines of one's own; absent where nobody said
/// @param place where it is written
public record UserLine(
    String id,
    LocalizedText name,
    LineType type,
    String formula,
    Adds adds,
    String phase,
    Optional<Means> means,
    Place place) {

  /// The sum that a line belongs to.
  public enum Adds {
    NOTHING,
    REVENUE,
    COSTS,
    WORKS
  }

  /// What a line is in a case of lines of one's own, so that return and cover follow from it. In
  /// the order in which they are shown.
  public enum Means {
    /// what is earned
    REVENUE,
    /// cash that is available for debt service
    CFADS,
    /// interest and principal that fall due
    SERVICE,
    /// what is spent on works
    INVESTED,
    /// what is left before finance, what is invested taken off
    NET,
    /// what owners receive less what they pay in
    OWNERS
  }
}
