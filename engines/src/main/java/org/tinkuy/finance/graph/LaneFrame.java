package org.tinkuy.finance.graph;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/// Lanes of scenarios of one graph, run together. Used by one thread at a time; run again and again
/// with other inputs.
public final class LaneFrame {
  private final Plan plan;
  private final Frame frame;
  private final int lanes;

  LaneFrame(Plan plan, Frame frame, int lanes) {
    this.plan = plan;
    this.frame = frame;
    this.lanes = lanes;
  }

  public int lanes() {
    return lanes;
  }

  /// The number of an input for a period and lane.
  @FunctionalInterface
  public interface Draw {
    /// A number in the input's unit.
    double at(int period, int lane);
  }

  /// Gives a varied input its numbers.
  public void fill(Line input, Draw draw) {
    Rows rows = frame.rows(plan.index(input));
    if (rows.isSingle()) {
      throw new IllegalStateException("prepared for inputs that do not move over time: " + input);
    }
    rows.unshare();
    for (int t = 0; t < plan.periods(); t++) {
      double[] row = rows.at(t);
      for (int lane = 0; lane < lanes; lane++) {
        row[lane] = draw.at(t, lane);
      }
    }
  }

  /// Gives a varied input one number a lane, the same in all periods.
  public void fill(Line input, IntToDoubleFunction draw) {
    Rows rows = frame.rows(plan.index(input));
    rows.share();
    double[] row = rows.at(0);
    for (int lane = 0; lane < lanes; lane++) {
      row[lane] = draw.applyAsDouble(lane);
    }
  }

  public void run() {
    frame.run();
  }

  /// Whether every loop closed for a lane in the last run.
  public boolean isSolved(int lane) {
    return frame.isSolved(lane);
  }

  /// A number of the last run, of a line that was to be kept.
  public double at(Line line, int period, int lane) {
    double[] row = frame.rows(plan.index(line)).at(period);
    return row.length == 1 ? row[0] : row[lane];
  }

  /// All periods of a line in one lane.
  public Series series(Line line, int lane) {
    Rows rows = frame.rows(plan.index(line));
    return Series.of(
        plan.periods(),
        period -> {
          double[] row = rows.at(period);
          return row.length == 1 ? row[0] : row[lane];
        });
  }

  /// Reads a line period by period.
  @FunctionalInterface
  public interface Reading {
    /// Copies the numbers of all lanes in a period.
    ///
    /// @param into as long as there are lanes
    void read(int period, double[] into);
  }

  /// The numbers of all lanes of a line in the last run, of a line that was to be kept.
  public Reading reading(Line line) {
    Rows rows = frame.rows(plan.index(line));
    return (period, into) -> {
      double[] row = rows.at(period);
      if (row.length == 1) {
        Arrays.fill(into, row[0]);
      } else {
        System.arraycopy(row, 0, into, 0, into.length);
      }
    };
  }
}
