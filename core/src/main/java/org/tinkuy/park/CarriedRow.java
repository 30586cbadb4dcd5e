package org.tinkuy.park;

/// What becomes of a row in the next year.
///
/// @param row the latest row of its kind
/// @param fate what becomes of it
public record CarriedRow(ParkRow row, Fate fate) {

  /// What becomes of a row.
  public enum Fate {
    /// It was given for the last year and is asked again for the next one.
    ASK,
    /// It was given for an earlier year only: nobody answered last year.
    STALE
  }
}
