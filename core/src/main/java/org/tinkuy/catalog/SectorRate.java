package org.tinkuy.catalog;

import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Unit;

/// What a sector takes in or gives out for one unit of its product: a starting value for asking, to
/// be replaced by what was measured.
///
/// @param sector class of ISIC Rev. 4
/// @param product what is made, with the unit that it is counted in
/// @param direction `in` or `out`
/// @param carrier the carrier of the flow
/// @param subject what it is, in English
/// @param range how much of it for one unit of product
/// @param provenance source and confidence
public record SectorRate(
    String sector,
    Product product,
    String direction,
    String carrier,
    String subject,
    Range range,
    Provenance provenance) {

  /// What a sector makes.
  ///
  /// @param name in English, e.g. `beer`
  /// @param unit what one unit of it is
  public record Product(String name, Unit unit) {}

  /// From the usual least to the usual most.
  ///
  /// @param low in `unit`, >= 0; 0 where some firms have none
  /// @param high in `unit`, >= `low`; equal to it where a single value is known
  /// @param unit what is counted
  public record Range(double low, double high, Unit unit) {
    public Range {
      Check.that(
          low >= 0 && high >= low,
          "catalog.sector.range",
          "Range: it must run from 0 or more upwards, but is %s to %s.",
          low,
          high);
    }
  }
}
