package org.tinkuy.kernel;

import java.util.stream.LongStream;

/// The seeds of the property tests of this package.
final class Seeds {
  private Seeds() {}

  static LongStream list() {
    return LongStream.range(0, 200);
  }
}
