package org.tinkuy.disclosure;

import org.tinkuy.kernel.Check;

/// A band in which a temperature lies, all that another firm learns of it: from a multiple of the
/// step of the bands to the next one. Unlike amounts, temperatures are told apart by differences.
///
/// @param low_C least possible, degC
/// @param high_C the temperature is less, degC; equal to `low_C` for what is revealed
public record TemperatureBand(double low_C, double high_C) {
  public TemperatureBand {
    Check.that(
        high_C >= low_C && Double.isFinite(low_C) && Double.isFinite(high_C),
        "disclosure.temperature",
        "Band: a temperature must run upwards, but is %s to %s degC.",
        low_C,
        high_C);
  }

  /// The band of a temperature: `k s` to `(k + 1) s` with `s` the step.
  ///
  /// @param temperature_C degC
  /// @param step_K width of the bands, K, > 0
  public static TemperatureBand of(double temperature_C, double step_K) {
    Check.that(
        step_K > 0, "disclosure.temperature.step", "Bands: a step > 0 K, but is %s.", step_K);
    double low_C = step_K * Math.floor(temperature_C / step_K);
    return new TemperatureBand(low_C, low_C + step_K);
  }

  /// The temperature itself, once its owner has revealed it.
  public static TemperatureBand revealed(double temperature_C) {
    return new TemperatureBand(temperature_C, temperature_C);
  }

  public boolean isRevealed() {
    return low_C == high_C;
  }
}
