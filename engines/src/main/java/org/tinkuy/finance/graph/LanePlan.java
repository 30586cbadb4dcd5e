package org.tinkuy.finance.graph;

/// A plan made ready for lanes: what no varied input touches is computed, and which formulas are
/// joined is settled. Immutable; any number of threads may take frames of it.
public final class LanePlan {
  private final Plan plan;
  private final Rows[] shared;
  private final Marks marks;
  private final int[] lags;

  /// @param shared rows of what no varied input touches, by node
  LanePlan(Plan plan, Rows[] shared, Marks marks, int[] lags) {
    this.plan = plan;
    this.shared = shared.clone();
    this.marks = marks;
    this.lags = lags;
  }

  /// What is settled for each node.
  static final class Marks {
    private final boolean[] touched;
    private final boolean[] wanted;
    private final boolean[] steady;
    private final boolean[] inlined;

    /// @param touched which some varied input reaches
    /// @param wanted whose numbers are read from outside or in another block
    /// @param steady which are the same in all periods
    /// @param inlined which are computed within their only reader
    Marks(boolean[] touched, boolean[] wanted, boolean[] steady, boolean[] inlined) {
      this.touched = touched;
      this.wanted = wanted;
      this.steady = steady;
      this.inlined = inlined;
    }
  }

  /// Rows for some lanes, for one thread.
  ///
  /// @param lanes scenarios in one pass, >= 1; 64 to 256 keep the work in cache
  public LaneFrame frame(int lanes) {
    Rows[] rows = new Rows[marks.touched.length];
    Rows none = Rows.window(0, 1);
    boolean[] joined = lanes == 1 ? new boolean[rows.length] : marks.inlined;
    for (int i = 0; i < rows.length; i++) {
      if (!marks.touched[i]) {
        rows[i] = shared[i];
      } else if (joined[i]) {
        rows[i] = none;
      } else if (marks.steady[i]) {
        rows[i] = Rows.window(0, lanes);
      } else if (marks.wanted[i]) {
        rows[i] = Rows.whole(plan.periods(), lanes);
      } else {
        rows[i] = Rows.window(lags[i], lanes);
      }
    }
    Frame.Marks active = new Frame.Marks(marks.touched, joined, marks.steady, marks.wanted);
    return new LaneFrame(plan, new Frame(plan, lanes, rows, active), lanes);
  }
}
