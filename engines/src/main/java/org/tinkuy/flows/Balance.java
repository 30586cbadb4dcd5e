package org.tinkuy.flows;

import java.util.List;
import org.tinkuy.catalog.Family;
import org.tinkuy.figure.Figure;

/// What a tenant, body or the whole park took in of one family in a period, and what became of it.
///
/// @param subject id of the tenant or body; `park` for all within the fence
/// @param family what is balanced
/// @param sides what went in, out, was used up and stored
/// @param unexplained in less all the others, with the range that its uncertainty leaves; what a
///   side lacks is in it
/// @param share of the intake that is unexplained, without unit; no data where nothing went in
/// @param verdict whether it closes
/// @param lacks what is missing; empty exactly where a verdict is given
public record Balance(
    String subject,
    Family family,
    Sides sides,
    Figure unexplained,
    Figure share,
    Verdict verdict,
    List<Lack> lacks) {

  /// The reserved subject of the balance of all within the fence.
  public static final String PARK = "park";

  /// Whether a balance closes.
  public enum Verdict {
    /// What is unexplained lies within its uncertainty.
    CLOSED,
    /// More is unexplained than uncertainty can account for.
    FLAGGED,
    /// Nothing is flagged, yet uncertainty is of the size of the flow itself, so that it would hide
    /// any loss.
    INCONCLUSIVE,
    /// Something is missing, so nothing can be said.
    INCOMPLETE
  }

  /// The four sides of a balance.
  ///
  /// @param in taken in
  /// @param out given out
  /// @param consumed evaporated, built into products or used up
  /// @param stored put on stock; negative where stock fell
  public record Sides(Figure in, Figure out, Figure consumed, Figure stored) {
    public List<Figure> list() {
      return List.of(in, out, consumed, stored);
    }
  }

  public Balance {
    lacks = List.copyOf(lacks);
  }

  /// Whether this is the balance of all within the fence.
  public boolean isOfPark() {
    return subject.equals(PARK);
  }
}
