package org.tinkuy.exchange.heat;

/// A corner of a curve of heat over shifted temperature.
///
/// @param heat_kW heat, kW; what it counts is said by the curve
/// @param shifted_C shifted temperature, °C
public record CurvePoint(double heat_kW, double shifted_C) {}
