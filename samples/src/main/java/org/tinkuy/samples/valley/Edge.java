package org.tinkuy.samples.valley;

/// The lower or upper edge of a plot: a straight line across the frame, or the river's bank.
///
/// @param base_m its `v` at `u = 0`
/// @param slope its fall per metre of `u`
/// @param isRiver whether it follows the river instead
record Edge(double base_m, double slope, boolean isRiver) {
  /// The irrigation canal that bounds the upper plots.
  static final Edge CANAL = new Edge(1112, 0.03, false);

  /// The upper edge of the windbreak along the canal.
  static final Edge RIDGE = new Edge(1144, 0.03, false);

  private static final Edge BANK = new Edge(0, 0, true);

  /// Reads the word of an edge, or its `v` in metres.
  static Edge parse(String text) {
    return switch (text) {
      case "canal" -> CANAL;
      case "ridge" -> RIDGE;
      case "bank" -> BANK;
      case String number -> new Edge(Double.parseDouble(number), 0, false);
    };
  }

  double at(double u_m) {
    return base_m - slope * u_m;
  }
}
