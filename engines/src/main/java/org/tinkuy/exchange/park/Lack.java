package org.tinkuy.exchange.park;

/// What nobody has said yet, so that a candidate cannot be weighed.
///
/// @param kind what is missing
/// @param of what it is missing of: a flow, a pair, a property
public record Lack(Kind kind, String of) {
  /// What can be missing.
  public enum Kind {
    /// What the giver pays, or earns, for it today.
    DISPOSAL,
    /// What the taker pays for what it would replace.
    PRICE,
    /// How much a tonne replaces.
    RATIO,
    /// How far it is.
    DISTANCE,
    /// What carrying it costs.
    HAUL,
    /// How long what must be built serves.
    LIFE,
    /// What the treatment costs.
    TREATMENT,
    /// A property that the taker limits.
    QUALITY,
    /// A property that the taker limits is stated in a unit that cannot be held against the limit.
    QUALITY_UNIT,
    /// A limit of the taker is no number, or a least one: it cannot be weighed.
    LIMIT,
    /// A route of the park that may tell of it was left out for its errors: what it says, were it
    /// that the two refuse each other, is not known.
    ROUTE,
    /// Nothing of it is free.
    NOTHING_LEFT
  }
}
