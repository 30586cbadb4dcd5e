package org.tinkuy.reports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Hands width from column to column of a table as long as that makes its rows less high together,
/// or takes a phrase off the three lines or more that a narrow column gave it.
final class WidthSearch {
  private static final double STEP_px = 8;

  /// Steps that a move may take at once: a line is often saved by several alone.
  private static final int[] STRIDES = {1, 2, 4, 8};

  private static final int MOST_MOVES = 60;

  /// What a line counts that makes its row no higher: of two ways to share the width that are as
  /// high the one with fewer lines reads better.
  private static final double LINE_WITHIN = 0.05;

  /// What the flow of words counts in a line: enough to lead on where a move saves none yet.
  private static final double FLOW = 0.2;

  /// What each line of a phrase after the second counts beside what it adds to its row.
  private static final double SQUEEZED_LINE = 0.9;

  private static final int LINES_OF_A_PHRASE = 2;
  private static final double LEAST_GAIN = 1e-6;

  private final CellLines[][] rows;
  private final double[] stated_px;
  private final double[] needs_px;
  private final double[] paddings_px;
  private final List<Map<Integer, double[]>> known;

  /// @param rows cells of the rows, the head among them
  /// @param stated_px widths to begin with, in pixels
  /// @param needs_px widths that no column may get less than, in pixels
  /// @param paddings_px what stands around the words in each column, in pixels
  WidthSearch(
      List<CellLines[]> rows, List<Double> stated_px, List<Double> needs_px, double[] paddings_px) {
    this.paddings_px = paddings_px.clone();
    this.stated_px = stated_px.stream().mapToDouble(Double::doubleValue).toArray();
    this.needs_px = needs_px.stream().mapToDouble(Double::doubleValue).toArray();
    this.rows = rows.stream().filter(this::mayWrap).toArray(CellLines[][]::new);
    this.known = stated_px.stream().<Map<Integer, double[]>>map(_ -> new HashMap<>()).toList();
  }

  /// The widths found, in pixels.
  List<Double> widths_px() {
    int[] steps = new int[stated_px.length];
    double height = height(steps);
    for (int move = 0; move < MOST_MOVES; move++) {
      int[] moved = best(steps);
      double reached = height(moved);
      if (height - reached < LEAST_GAIN) {
        break;
      }
      steps = moved;
      height = reached;
    }
    return widths(steps);
  }

  private List<Double> widths(int[] steps) {
    return IntStream.range(0, steps.length)
        .mapToDouble(i -> width_px(i, steps[i]))
        .boxed()
        .toList();
  }

  private double width_px(int column, int steps) {
    return stated_px[column] + steps * STEP_px;
  }

  private boolean mayWrap(CellLines[] row) {
    return IntStream.range(0, row.length)
        .anyMatch(i -> row[i].lines(Math.min(needs_px[i], stated_px[i]) - paddings_px[i]) > 1);
  }

  /// The steps after the one move from column to column that makes the rows least high.
  private int[] best(int[] steps) {
    int[] best = steps;
    double least = Double.POSITIVE_INFINITY;
    for (int from = 0; from < steps.length; from++) {
      for (int to = 0; to < steps.length; to++) {
        for (int stride : STRIDES) {
          if (from == to || width_px(from, steps[from] - stride) < needs_px[from]) {
            break;
          }
          int[] moved = steps.clone();
          moved[from] -= stride;
          moved[to] += stride;
          double reached = height(moved);
          if (reached < least) {
            least = reached;
            best = moved;
          }
        }
      }
    }
    return best;
  }

  /// The height of the rows in lines, and what speaks against lines that add nothing to it.
  private double height(int[] steps) {
    double[][] lines =
        IntStream.range(0, steps.length).mapToObj(i -> lines(i, steps[i])).toArray(double[][]::new);
    double sum = 0;
    for (int row = 0; row < rows.length; row++) {
      double most = 1;
      for (int column = 0; column < lines.length; column++) {
        double here = lines[column][row];
        most = Math.max(most, here);
        sum += LINE_WITHIN * here;
        if (here > LINES_OF_A_PHRASE && rows[row][column].isPhrase()) {
          sum += SQUEEZED_LINE * (here - LINES_OF_A_PHRASE);
        }
      }
      sum += most;
    }
    return sum;
  }

  private double[] lines(int column, int steps) {
    return known.get(column).computeIfAbsent(steps, at -> linesAt(column, at));
  }

  private double[] linesAt(int column, int steps) {
    double within_px = width_px(column, steps) - paddings_px[column];
    return Arrays.stream(rows)
        .map(row -> row[column])
        .mapToDouble(cell -> (1 - FLOW) * cell.lines(within_px) + FLOW * cell.flow(within_px))
        .toArray();
  }
}
