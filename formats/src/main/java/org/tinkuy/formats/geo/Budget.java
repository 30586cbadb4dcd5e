package org.tinkuy.formats.geo;

import org.tinkuy.kernel.Check;

/// How many features and positions a file may still have before it is refused: more than a map
/// drawn with care has are there to fill the memory.
final class Budget {
  /// As many positions and lists of them as a file of 100 MB has when it is written with care.
  static final int MOST_POSITIONS = 6_000_000;

  static final int MOST_FEATURES = 200_000;

  private int positions;
  private int features;

  void position() {
    positions(1);
  }

  /// @param more how many positions come next, >= 0
  void positions(int more) {
    positions += more;
    Check.that(
        more >= 0 && positions <= MOST_POSITIONS && positions >= 0,
        "geo.file.tooManyPositions",
        "The file must have at most %s positions, but has more.",
        MOST_POSITIONS);
  }

  void feature() {
    features++;
    Check.that(
        features <= MOST_FEATURES,
        "geo.file.tooManyFeatures",
        "The file must have at most %s features, but has more.",
        MOST_FEATURES);
  }
}
