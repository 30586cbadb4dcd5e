package org.tinkuy.finance.graph;

/// A plan made ready for lanes: what no varied input touches is computed, and which formulas are
/// joined is settled. Immutable; any number of threads may take frames of it.
public final class LanePlan {
  private final Plan plan;
  private final Frame shared;
  private final boolean[] touched;
  private final boolean[] wanted;
  private final int[] lags;
  private final boolean[] inlined;

  LanePlan(
      Plan plan, Frame shared, boolean[] touched, boolean[] wanted, int[] lags, boolean[] inlined) {
    this.plan = plan;
    this.shared = shared;
    this.touched = touched;
    this.wanted = wanted;
    this.lags = lags;
    this.inlined = inlined;
  }

  /// Rows for some lanes, for one thread.
  ///
  /// @param lanes scenarios in one pass, >= 1; 64 to 256 keep the work in cache
  public LaneFrame frame(int lanes) {
    Rows[] rows = new Rows[touched.length];
    Rows none = Rows.window(0, 1);
    boolean[] joined = lanes == 1 ? new boolean[inlined.length] : inlined;
    for (int i = 0; i < rows.length; i++) {
      if (!touched[i]) {
        rows[i] = shared.rows(i);
      } else if (joined[i]) {
        rows[i] = none;
      } else if (wanted[i]) {
        rows[i] = Rows.whole(plan.periods(), lanes);
      } else {
        rows[i] = Rows.window(lags[i], lanes);
      }
    }
    return new LaneFrame(plan, new Frame(plan, lanes, rows, touched.clone(), joined), lanes);
  }
}
