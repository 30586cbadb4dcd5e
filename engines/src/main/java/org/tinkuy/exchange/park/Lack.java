package org.tinkuy.exchange.park;

import java.util.Optional;
import org.tinkuy.kernel.Place;

/// What nobody has said yet, so that a candidate cannot be weighed.
///
/// @param kind what is missing
/// @param subject what it is missing of: the id of a flow or of a pair; of a rate or an index,
///   which one
/// @param detail what of it: a column of its row, a property, or the mode that carries it; empty
///   where the kind says all
/// @param place the cell that cannot be used without it, or the row that was left out; empty where
///   nothing is written yet
public record Lack(Kind kind, String subject, String detail, Optional<Place> place) {
  /// What can be missing.
  public enum Kind {
    /// What the giver pays, or earns, for it today.
    DISPOSAL,
    /// What the taker pays for what it would replace.
    PRICE,
    /// How much a tonne, or a MWh, replaces.
    RATIO,
    /// What is stated as the efficiency of a boiler is no share that a boiler reaches.
    EFFICIENCY,
    /// How far it is.
    DISTANCE,
    /// What carrying it costs.
    HAUL,
    /// How long what must be built serves.
    LIFE,
    /// What the treatment costs.
    TREATMENT,
    /// An amount is in another currency, and no rate brings it into the park's own.
    RATE,
    /// An amount is of another year, and no price index brings it to the year of the study.
    INDEX,
    /// A property that the taker limits.
    QUALITY,
    /// A property that the taker limits is stated in a unit that cannot be held against the limit.
    QUALITY_UNIT,
    /// A limit of the taker is no number, or a least one: it cannot be weighed.
    LIMIT,
    /// A temperature of heat that is given or needed.
    TEMPERATURE,
    /// Temperatures that go the wrong way: what gives heat off would get warmer.
    WRONG_WAY,
    /// Heat is not hot enough to pass to the need.
    TOO_COLD,
    /// Cold is not cold enough to take heat from the need.
    TOO_WARM,
    /// Its means of carriage does not reach so far.
    TOO_FAR,
    /// What of energy gets lost on the way.
    LOSS,
    /// A cost is stated for a tonne, but what is carried has none.
    PER_TONNE,
    /// A route of the park that may tell of it was left out for its errors: what it says, were it
    /// that the two refuse each other, is not known.
    ROUTE,
    /// A link of the flow was left out for its errors, so that what of the flow is free is not
    /// known.
    LINK,
    /// What a tonne of it gives as a fuel.
    HEATING_VALUE,
    /// What is stated of it as a fuel can be of none.
    NO_FUEL,
    /// It holds so much water that it gives no heat.
    TOO_WET,
    /// What burning it sets free.
    BURNING,
    /// What must be built to burn it in place of another fuel, or of heat that is bought.
    FIRE,
    /// Nothing of it is free.
    NOTHING_LEFT
  }

  /// One of a cell that says all.
  public Lack(Kind kind, String subject, Optional<Place> place) {
    this(kind, subject, "", place);
  }

  /// One of which nothing is written yet.
  public Lack(Kind kind, String subject) {
    this(kind, subject, "", Optional.empty());
  }

  /// One of a property of a flow.
  static Lack ofProperty(Kind kind, String flow, String property) {
    return new Lack(kind, flow, property, Optional.empty());
  }

  /// One of a pair that some mode carries.
  static Lack byMode(Kind kind, String pair, String mode) {
    return new Lack(kind, pair, mode, Optional.empty());
  }

  /// Whether its detail is a mode of carriage, else a column or a property.
  public boolean isOfMode() {
    return kind == Kind.HAUL || kind == Kind.TOO_FAR || kind == Kind.LOSS;
  }

  /// What it is missing of, with its detail as files write it: `gas temperatureTo_C`, `a>b
  /// (truck)`.
  public String of() {
    if (detail.isEmpty()) {
      return subject;
    }
    return isOfMode() ? subject + " (" + detail + ")" : subject + " " + detail;
  }
}
