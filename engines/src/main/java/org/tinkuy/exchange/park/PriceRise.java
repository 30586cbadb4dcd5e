package org.tinkuy.exchange.park;

import org.tinkuy.kernel.Check;

/// How prices of a currency rose from one year to another.
///
/// @param index name of the index that says so
/// @param known who says so
/// @param from year of the prices
/// @param to year to which they are brought
/// @param factor index of that year for one of the first, > 0; 1 where prices stayed
public record PriceRise(String index, Known known, int from, int to, double factor) {
  /// Who says how prices rose.
  public enum Known {
    /// The park's own table of indices.
    PARK,
    /// The catalog, compared with the official table.
    COMPARED,
    /// The catalog, not compared with the official table yet.
    NOT_COMPARED
  }

  public PriceRise {
    Check.that(
        factor > 0,
        "exchange.park.rise",
        "Prices must rise by a factor above 0, but it is %s (%s). Maybe an index of one of the"
            + " years is 0 or below.",
        factor,
        index);
  }
}
