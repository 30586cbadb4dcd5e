package org.tinkuy.samples.folder;

import java.util.List;

/// Chance that can be repeated: each draw depends on the seed and on the name of what is drawn,
/// never on the order of drawing, so that a row more or less leaves all other rows as they are.
///
/// @param seed any number; the same seed gives the same draws on every machine
public record Draws(long seed) {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final double UNIT_IN_LAST_PLACE = 0x1.0p-53;

  /// A number from `low` up to, but not with, `high`.
  public double between(String name, double low, double high) {
    return low + (high - low) * unit(name);
  }

  /// A whole number from `low` to `high`, both possible.
  public int whole(String name, int low, int high) {
    return low + (int) Math.floor(unit(name) * (high - low + 1));
  }

  /// A factor around 1, at most `spread` away from it and mostly near.
  public double around(String name, double spread) {
    return 1 + spread * (unit(name) + unit(name + "'") - 1);
  }

  /// One of the items, which must not be empty.
  public <T> T pick(String name, List<T> items) {
    return items.get(whole(name, 0, items.size() - 1));
  }

  /// SplitMix64 of the seed and the name's FNV-1a hash.
  private double unit(String name) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001B3L;
    }
    long z = seed * GOLDEN + hash + GOLDEN;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    z = z ^ (z >>> 31);
    return (z >>> 11) * UNIT_IN_LAST_PLACE;
  }
}
