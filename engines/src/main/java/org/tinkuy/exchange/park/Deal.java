package org.tinkuy.exchange.park;

/// An exchange of the best network: who gives how much to whom, at which price, and what each has
/// of it.
///
/// @param candidate what it is
/// @param amount what passes in a year, with its range by what is known of both flows
/// @param giver the side that gives
/// @param taker the side that takes
/// @param price what the taker pays
/// @param climate what it does to the climate
/// @param outlook what comes next
/// @param monthly what passes in each month at the full amount
public record Deal(
    Candidate candidate,
    YearAmount amount,
    Side giver,
    Side taker,
    Price price,
    Climate climate,
    Outlook outlook,
    MonthlyAmount monthly) {

  /// What the taker pays for a tonne, or a MWh of energy.
  ///
  /// @param perUnit as proposed, in the park's currency; negative where the giver pays
  /// @param giverLeast below this the giver is better off without
  /// @param takerMost above this the taker is better off without
  public record Price(double perUnit, double giverLeast, double takerMost) {}

  /// What both sides together save a year.
  public double saving() {
    return giver.own_perYear() + taker.own_perYear();
  }

  /// Whether somebody would have to be ordered to take part.
  public boolean needsUnwilling() {
    return giver.consent() == Side.Consent.NO || taker.consent() == Side.Consent.NO;
  }
}
