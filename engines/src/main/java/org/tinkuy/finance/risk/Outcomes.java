package org.tinkuy.finance.risk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.tinkuy.finance.graph.LaneFrame;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;

/// Collects what scenarios come to, each at its own place, whoever brings it first.
final class Outcomes {
  private final List<RiskMeasure> measures;
  private final double[][] measured;
  private final List<Line> fanned;
  private final Map<Line, double[][]> spread = new LinkedHashMap<>();
  private final SortedSet<Integer> unsolved = new ConcurrentSkipListSet<>();
  private final int scenarios;

  private final int periods;

  Outcomes(int scenarios, int periods, List<RiskMeasure> measures, List<Line> fanned) {
    this.periods = periods;
    this.scenarios = scenarios;
    this.measures = List.copyOf(measures);
    this.measured = new double[measures.size()][scenarios];
    this.fanned = List.copyOf(fanned);
    fanned.forEach(line -> spread.put(line, new double[scenarios][]));
  }

  List<RiskMeasure> measures() {
    return measures;
  }

  Set<Line> kept() {
    Set<Line> kept = new LinkedHashSet<>(fanned);
    measures.forEach(measure -> kept.add(measure.line()));
    return kept;
  }

  /// Takes the lanes of a frame that are scenarios, from one on.
  void read(LaneFrame frame, int first) {
    int lanes = Math.min(frame.lanes(), scenarios - first);
    double[] all = new double[frame.lanes()];
    for (int i = 0; i < measured.length; i++) {
      measures.get(i).read(frame, periods, all);
      System.arraycopy(all, 0, measured[i], first, lanes);
    }
    for (int lane = 0; lane < lanes; lane++) {
      int scenario = first + lane;
      boolean isSolved = frame.isSolved(lane);
      if (!isSolved) {
        unsolved.add(scenario);
        for (double[] row : measured) {
          row[scenario] = Double.NaN;
        }
      }
      for (Line line : fanned) {
        Series series = frame.series(line, lane);
        double[] row = series.toArray();
        if (!isSolved) {
          Arrays.fill(row, Double.NaN);
        }
        rows(line)[scenario] = row;
      }
    }
  }

  double[] row(RiskMeasure measure) {
    return measured[measures.indexOf(measure)];
  }

  SortedSet<Integer> unsolved() {
    return unsolved;
  }

  Map<RiskMeasure, Sample> samples() {
    Map<RiskMeasure, Sample> samples = new LinkedHashMap<>();
    measures.forEach(measure -> samples.put(measure, new Sample(row(measure))));
    return samples;
  }

  /// For each fanned line the sample of every period.
  Map<Line, List<Sample>> fans() {
    Map<Line, List<Sample>> fans = new LinkedHashMap<>();
    for (Line line : fanned) {
      List<Sample> byPeriod = new ArrayList<>();
      int periods = rows(line)[0].length;
      for (int t = 0; t < periods; t++) {
        double[] column = new double[scenarios];
        for (int scenario = 0; scenario < scenarios; scenario++) {
          column[scenario] = rows(line)[scenario][t];
        }
        byPeriod.add(new Sample(column));
      }
      fans.put(line, byPeriod);
    }
    return fans;
  }

  private double[][] rows(Line line) {
    double[][] rows = spread.get(line);
    return rows == null ? new double[0][] : rows;
  }
}
