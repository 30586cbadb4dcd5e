package org.tinkuy.exchange.heat;

import java.util.Optional;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.kernel.Check;

/// A level at which heat can be bought or got rid of: steam of a pressure, hot oil, cooling water.
///
/// @param stream its temperatures, side and approach; its heat is 0, since the load is the answer
/// @param price_perMWh what a megawatt-hour at this level costs, in the currency of the problem;
///   negative where it earns, as steam that is raised; 0 where it is free
public record HeatUtility(HeatStream stream, double price_perMWh) {
  public HeatUtility {
    Check.that(
        Double.isFinite(price_perMWh),
        "exchange.heat.price",
        "Utility '%s': price_perMWh must be a number, but is %s. Maybe write 0 where it is free.",
        stream.name(),
        price_perMWh);
  }

  public String name() {
    return stream.name();
  }

  /// Reads a level of a problem file.
  ///
  /// @param position from 1, for the name of one that has none
  static Optional<HeatUtility> read(KeyedEntries entries, int position) {
    String name = entries.findText("name").orElse("level " + position);
    double from_C = entries.number("from_C");
    double to_C = entries.number("to_C");
    double approach_K = entries.findNumber("approach_K").orElse(0);
    double price = entries.number("price_perMWh");
    HeatStream.Side side = HeatStream.side(entries, name, from_C, to_C);
    return entries.make(
        () ->
            new HeatUtility(
                new HeatStream(name, HeatStream.SITE, from_C, to_C, 0, approach_K, side), price));
  }
}
