package org.tinkuy.exchange.park;

import org.tinkuy.kernel.Money;

/// A price of another year that an exchange is weighed with, and how it came to the year of the
/// study; in its own currency, before any exchange rate.
///
/// @param of what it pays for: [#HAUL], [#BUILD], or the cell in which it is written
/// @param written the price as it is written
/// @param rise what brought it to the year of the study
public record BroughtPrice(String of, Money written, PriceRise rise) {
  /// Carrying a tonne, or a MWh, a kilometre, as the catalog says of the mode.
  public static final String HAUL = "HAUL";

  /// Building a kilometre of it, as the catalog says of the mode.
  public static final String BUILD = "BUILD";

  /// The price in the year of the study: `written x factor`.
  public Money brought() {
    return written.times(rise.factor());
  }
}
