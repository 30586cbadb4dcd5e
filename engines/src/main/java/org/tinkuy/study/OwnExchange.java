package org.tinkuy.study;

import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.catalog.LawRule;
import org.tinkuy.exchange.law.Admission;
import org.tinkuy.kernel.Unit;

/// An exchange of the best network as one of its two firms sees it.
///
/// @param gives whether the firm gives; else it takes
/// @param flow id of the firm's own flow
/// @param carrier what that is made of
/// @param law what the law says of the exchange
/// @param terms partner, amount and own money; absent where the partner is not open to the firm,
///   for its amount would tell what the neighbour needs or has
public record OwnExchange(
    boolean gives, String flow, String carrier, LawRule.Verdict law, Optional<Terms> terms) {

  /// What the firm learns by making the exchange.
  ///
  /// @param partner name of the other firm
  /// @param carrier what the other firm gives or needs
  /// @param amount what passes in a year
  /// @param admission what the law says and why
  /// @param transport how it gets there
  /// @param side what the firm itself has of it
  public record Terms(
      String partner,
      String carrier,
      Amount amount,
      Admission admission,
      Transport transport,
      OwnSide side) {}

  /// What passes in a year.
  ///
  /// @param value in its unit, >= 0
  /// @param unit t, or MWh of energy
  /// @param isEnergy whether it is counted by its energy
  public record Amount(double value, Unit unit, boolean isEnergy) {}

  /// How it gets there.
  ///
  /// @param mode `truck`, `pipe`, ...
  /// @param distance_km length of the way, km, >= 0; absent where it is not known
  /// @param treatment what is done to the material; empty where nothing is
  public record Transport(String mode, OptionalDouble distance_km, String treatment) {}

  /// What a firm has of its exchange before anything is paid to the other. The price that the
  /// operator sees proposed is the middle between the walk-away points of both, or a fair share of
  /// what both save: with its own point a firm would know the other's.
  ///
  /// @param saving_perYear what it saves a year, less its part of transport, treatment and what is
  ///   built; may be negative
  /// @param capex its part of what must be built first, >= 0; 0 where nothing is
  /// @param payback_yr years until what it saves pays that back, >= 0; absent where it saves
  ///   nothing
  /// @param hurdle_yr the payback that it accepts; absent where it has not said
  /// @param walkAway_perUnit the price of a tonne, or of a MWh of energy, paid by who takes, at
  ///   which it is as well off without: the least for who gives, the most for who takes; negative
  ///   where the giver pays
  public record OwnSide(
      double saving_perYear,
      double capex,
      OptionalDouble payback_yr,
      OptionalDouble hurdle_yr,
      double walkAway_perUnit) {}
}
