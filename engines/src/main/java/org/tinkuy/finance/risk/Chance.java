package org.tinkuy.finance.risk;

/// Random numbers by counter: each is a function of seed, scenario and input alone, so that any
/// scenario can be drawn by any thread, at any time, and is always the same.
///
/// Source: the mixing function of G. Steele, D. Lea, C. Flood, Fast splittable pseudorandom number
/// generators, OOPSLA 2014.
///
/// @param seed of the whole run, any number
public record Chance(long seed) {
  private static final long GAMMA = 0x9E3779B97F4A7C15L;

  /// A number of a uniform distribution, > 0 and < 1.
  ///
  /// @param scenario from 0
  /// @param input from 0
  public double uniform(long scenario, int input) {
    long mixed = mix(mix(seed + GAMMA * (scenario + 1)) + GAMMA * (input + 1L));
    return ((mixed >>> 11) + 0.5) * 0x1p-53;
  }

  /// A number of a uniform distribution for what may happen more than once in a scenario, > 0 and <
  /// 1; it has nothing to do with the numbers of any input.
  ///
  /// @param scenario from 0
  /// @param event from 0
  /// @param draw from 0, numbered within the event
  double uniform(long scenario, int event, int draw) {
    long mixed = mix(mix(seed + GAMMA * (scenario + 1)) - GAMMA * (event + 1L));
    return ((mix(mixed + GAMMA * (draw + 1L)) >>> 11) + 0.5) * 0x1p-53;
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
