package org.tinkuy.exchange.water;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What sinks take more than sources give, cumulated from clean to dirty: how much impurity clean
/// water would have to carry away at each quality.
///
/// With flows `G` of sinks and their limits `z`, flows `F` of sources and their qualities `q`, the
/// deficit at quality `c` is `h(c) = sum G max(0, c - z) - sum F max(0, c - q)`. Water of quality
/// `c0` and flow `W` serves the sinks exactly if `W max(0, c - c0) >= h(c)` for all `c`, and if
/// there is flow enough at the end. Between two steps `h` is straight, so only steps need be looked
/// at.
///
/// Source: El-Halwagi, Gabriel and Harell, _Rigorous graphical targeting for resource conservation
/// via material recycle/reuse networks_, Ind. Eng. Chem. Res. 42 (2003), pages 4319-4328, whose
/// composite curves are turned here from load over flow to load over quality.
final class QualityCascade {
  private static final double ROUNDING = 1e-9;

  private final List<Level> levels;
  private final double missingFlow;
  private final double scale;

  /// The deficit at one quality.
  ///
  /// @param quality in the unit of qualities
  /// @param deficit impurity, in flow times quality; negative where there is some to spare
  record Level(double quality, double deficit) {}

  private QualityCascade(List<Level> levels, double missingFlow, double scale) {
    this.levels = levels;
    this.missingFlow = missingFlow;
    this.scale = scale;
  }

  /// Collects flows by quality: those of sinks are positive, those of sources negative.
  static final class Steps {
    private final SortedMap<Double, Double> flows = new TreeMap<>();
    private double total;
    private double moved;

    Steps sink(double limit, double flow) {
      return add(limit, flow);
    }

    Steps source(double quality, double flow) {
      return add(quality, -flow);
    }

    /// A quality to be looked at though no flow has it.
    Steps look(double quality) {
      return add(quality, 0);
    }

    private Steps add(double quality, double flow) {
      flows.merge(quality, flow, Double::sum);
      total += flow;
      moved += Math.abs(flow);
      return this;
    }

    QualityCascade cascade() {
      List<Level> levels = new ArrayList<>();
      double slope = 0;
      double deficit = 0;
      double below = flows.isEmpty() ? 0 : flows.firstKey();
      for (var step : flows.entrySet()) {
        deficit += slope * (step.getKey() - below);
        levels.add(new Level(step.getKey(), deficit));
        slope += step.getValue();
        below = step.getKey();
      }
      return new QualityCascade(levels, total, Math.max(moved, Double.MIN_NORMAL));
    }
  }

  /// The deficits from clean to dirty.
  List<Level> levels() {
    return levels;
  }

  /// The flow that sinks take more than all sources give; negative where some is left over.
  double missingFlow() {
    return missingFlow;
  }

  /// Least flow of the given quality that serves all sinks, if any can: the largest of `h(c) / (c -
  /// c0)` over the steps above `c0`, and of the missing flow.
  double leastFlow(double quality) {
    double least = Math.max(0, missingFlow);
    for (Level level : levels) {
      if (level.quality() > quality) {
        least = Math.max(least, level.deficit() / (level.quality() - quality));
      }
    }
    return least <= ROUNDING * scale ? 0 : least;
  }

  /// Qualities at which a flow of the given quality leaves nothing to spare, from clean to dirty;
  /// none where no fresh flow is needed or only the sum of flows asks for it.
  List<Double> pinches(double quality, double flow) {
    return levels.stream()
        .filter(level -> level.quality() > quality && flow > 0)
        .filter(level -> isTight(level, quality, flow))
        .map(Level::quality)
        .toList();
  }

  private boolean isTight(Level level, double quality, double flow) {
    double above = level.quality() - quality;
    return flow - level.deficit() / above <= ROUNDING * scale;
  }

  /// Whether water of this quality is clean enough, in whatever amount: nothing cleaner is asked
  /// than it and the sources together can give.
  boolean canServe(double quality) {
    return levels.stream()
        .allMatch(
            level ->
                level.quality() > quality
                    || level.deficit() <= ROUNDING * scale * Math.max(1, Math.abs(quality)));
  }

  /// Whether only the sum of flows asks for this much, or asks for it too.
  boolean isFlowTight(double flow) {
    return flow - missingFlow <= ROUNDING * scale;
  }
}
