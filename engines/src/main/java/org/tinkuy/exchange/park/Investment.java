package org.tinkuy.exchange.park;

import java.util.OptionalDouble;
import org.tinkuy.kernel.Check;

/// What must be built or bought before an exchange can start.
///
/// @param capex in the park's currency, >= 0; 0 where nothing must be; absent where it is stated in
///   another and no rate is
/// @param life_yr years that it serves, > 0; absent where nobody says
/// @param paidBy `giver`, `taker` or `shared`: who pays it, and the transport
public record Investment(OptionalDouble capex, OptionalDouble life_yr, String paidBy) {
  /// Nothing must be built; the taker pays the transport.
  public static final Investment NONE =
      new Investment(OptionalDouble.of(0), OptionalDouble.empty(), "taker");

  public Investment {
    Check.that(
        capex.orElse(0) >= 0 && life_yr.orElse(1) > 0,
        "exchange.park.capex",
        "An investment must be >= 0 and serve > 0 years, but is %s for %s years. Maybe write 0"
            + " where nothing is built, and its years of service, such as 15.",
        capex,
        life_yr);
  }

  /// What it costs a year of its life, without interest: `capex / life`; 0 where nothing is built,
  /// absent where it or its life is not known.
  public OptionalDouble perYear() {
    if (capex.isPresent() && capex.getAsDouble() == 0) {
      return OptionalDouble.of(0);
    }
    return capex.isPresent() && life_yr.isPresent()
        ? OptionalDouble.of(capex.getAsDouble() / life_yr.getAsDouble())
        : OptionalDouble.empty();
  }

  /// The share that the giver pays, 0 to 1.
  public double giverShare() {
    return switch (paidBy) {
      case "giver" -> 1;
      case "shared" -> 0.5;
      default -> 0;
    };
  }
}
