package org.tinkuy.samples.valley;

/// The lower or upper edge of a plot, or the end of a road: a straight line across the frame, or
/// the river's bank.
///
/// @param base_m its `v` at `u = 0`
/// @param slope its fall per metre of `u`
/// @param isRiver whether it follows the river instead
record Edge(double base_m, double slope, boolean isRiver) {
  /// The irrigation canal that bounds the upper plots.
  static final Edge CANAL = new Edge(1112, 0.03, false);

  /// The middle of the lane beside the canal, on which its keepers drive.
  private static final Edge LANE = new Edge(1116, 0.03, false);

  /// Where that lane ends and the windbreak begins.
  private static final Edge VERGE = new Edge(1120, 0.03, false);

  /// The upper edge of the windbreak.
  static final Edge RIDGE = new Edge(1152, 0.03, false);

  private static final Edge BANK = new Edge(0, 0, true);

  /// Reads the word of an edge, or its `v` in metres.
  static Edge parse(String text) {
    return switch (text) {
      case "canal" -> CANAL;
      case "lane" -> LANE;
      case "verge" -> VERGE;
      case "ridge" -> RIDGE;
      case "bank" -> BANK;
      case String number -> new Edge(Double.parseDouble(number), 0, false);
    };
  }

  double at(double u_m) {
    return base_m - slope * u_m;
  }
}
