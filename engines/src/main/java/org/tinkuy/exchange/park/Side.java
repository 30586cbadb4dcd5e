package org.tinkuy.exchange.park;

import java.util.OptionalDouble;

/// What one side of an exchange has of it.
///
/// @param firm the firm
/// @param own_perYear what it saves a year before anything is paid to the other, less its part of
///   transport, treatment and yearly cost of what is built; may be negative
/// @param gain_perYear the same with the price that is proposed
/// @param capex its part of what must be built first, >= 0; 0 where nothing is
/// @param payback_yr years after the start, ramp-up included, in which its gain pays its part back,
///   > 0; 0 where it pays nothing; absent where it gains nothing
/// @param unpaid_yr the same payback if neither side paid the other anything; absent where it would
///   save nothing
/// @param hurdle_yr the payback that it accepts; absent where it has not said
public record Side(
    String firm,
    double own_perYear,
    double gain_perYear,
    double capex,
    OptionalDouble payback_yr,
    OptionalDouble unpaid_yr,
    OptionalDouble hurdle_yr) {
  /// Below this share of what is at stake a loss is the rounding of a price.
  private static final double ROUNDING = 1e-6;

  /// Whether a firm could be expected to take part by its own interest; nobody is ordered to.
  public enum Consent {
    YES,
    /// It has not said which payback it accepts.
    UNKNOWN,
    NO
  }

  /// A side by what it gains at a price.
  ///
  /// @param gain_perYear with the price, less its part of what is built
  ///
  /// @param ramp how the exchange grows after its start
  static Side of(
      String firm, Account account, double gain_perYear, OptionalDouble hurdle_yr, RampUp ramp) {
    double built_perYear = account.built_perYear();
    return new Side(
        firm,
        account.own_perYear(),
        gain_perYear,
        account.capex(),
        ramp.payback_yr(account.capex(), gain_perYear + built_perYear),
        ramp.payback_yr(account.capex(), account.own_perYear() + built_perYear),
        hurdle_yr);
  }

  /// What a side saves and bears before anything is paid.
  ///
  /// @param own_perYear what it saves a year, less what it bears
  /// @param built_perYear its part of what pays back what is built in a year, with interest and
  ///   without upkeep, >= 0
  /// @param capex its part of what must be built first, >= 0
  record Account(double own_perYear, double built_perYear, double capex) {}

  /// Whether it wins and its hurdle is met.
  public Consent consent() {
    boolean loses = gain_perYear < -ROUNDING * Math.max(1, Math.abs(own_perYear));
    if (loses || payback_yr.isEmpty()) {
      return Consent.NO;
    }
    if (capex == 0) {
      return Consent.YES;
    }
    if (hurdle_yr.isEmpty()) {
      return Consent.UNKNOWN;
    }
    return payback_yr.getAsDouble() <= hurdle_yr.getAsDouble() ? Consent.YES : Consent.NO;
  }
}
