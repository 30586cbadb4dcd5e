package org.tinkuy.disclosure;

/// Between which temperatures heat is given or needed, as others see it.
///
/// @param from where it begins: the hotter end of what gives heat off, the colder of what takes it
/// @param to where it ends
public record HeatBand(TemperatureBand from, TemperatureBand to) {

  /// What its owner shows of two temperatures.
  ///
  /// @param from_C where it begins, degC
  /// @param to_C where it ends, degC
  /// @param step_K width of the bands, K, > 0
  public static HeatBand banded(double from_C, double to_C, double step_K) {
    return new HeatBand(TemperatureBand.of(from_C, step_K), TemperatureBand.of(to_C, step_K));
  }

  /// The temperatures themselves.
  public static HeatBand revealed(double from_C, double to_C) {
    return new HeatBand(TemperatureBand.revealed(from_C), TemperatureBand.revealed(to_C));
  }

  public boolean isRevealed() {
    return from.isRevealed() && to.isRevealed();
  }

  /// Whether heat of this passes to a need, as far as the bands tell. In a countercurrent exchanger
  /// both ends must differ by the least difference: `hot from - cold to >= approach` and `hot to -
  /// cold from >= approach`; over the bands the least and the most of these differences decide.
  ///
  /// Source: I. C. Kemp, Pinch Analysis and Process Integration (2007), chapter 2.
  ///
  /// @param need between which temperatures heat is needed
  /// @param approach_K least difference of temperature, K, > 0
  public BlindMatch.Verdict passes(HeatBand need, double approach_K) {
    double least_K = Math.min(from.low_C() - need.to().high_C(), to.low_C() - need.from().high_C());
    double most_K = Math.min(from.high_C() - need.to().low_C(), to.high_C() - need.from().low_C());
    if (least_K >= approach_K) {
      return BlindMatch.Verdict.HOLDS;
    }
    return most_K < approach_K ? BlindMatch.Verdict.TOO_COLD : BlindMatch.Verdict.MAY_HOLD;
  }
}
