package org.tinkuy.exchange.heat;

/// A corner of a curve of heat over shifted temperature.
///
/// @param heat_kW heat, kW; what it counts is said by the curve
/// @param shifted_C shifted temperature, °C
public record CurvePoint(double heat_kW, double shifted_C) {

  /// Whether heat that comes at a level has come by this point of a cascade.
  ///
  /// @param level_C shifted temperature of the level, °C
  /// @param afterLatent whether the point stands behind the latent heat of its temperature
  boolean isPast(double level_C, boolean afterLatent) {
    return afterLatent ? level_C >= shifted_C : level_C > shifted_C;
  }
}
