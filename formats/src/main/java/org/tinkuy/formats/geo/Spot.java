package org.tinkuy.formats.geo;

import java.util.Locale;
import org.tinkuy.formats.geo.RawLayer.Position;

/// Writes positions as people look for them on a map.
final class Spot {
  private Spot() {}

  /// `-77.0312346, -12.0454321`: seven decimals of a degree are a centimetre.
  static String text(Position position) {
    return String.format(Locale.ROOT, "%.7f, %.7f", position.x(), position.y());
  }

  /// `lon -77.0312346, lat -12.0454321`.
  static String lonLat(Position position) {
    return String.format(Locale.ROOT, "lon %.7f, lat %.7f", position.x(), position.y());
  }
}
