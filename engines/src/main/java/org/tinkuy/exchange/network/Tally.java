package org.tinkuy.exchange.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Outcomes;
import org.tinkuy.solver.Progress;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.Watch;

/// What is known of all parts of a network while threads work on them, told to somebody who watches
/// as one cost and one bound.
///
/// It begins with the greedy plan of each part and the bound of its linear relaxation, so that
/// there is a gap of the whole before the last part is begun.
final class Tally {
  private final Watch watch;
  private final double[] costs;
  private final double[] bounds;
  private final long[] nodes;
  private final double settled;
  private double time_s;

  private Tally(Watch watch, int parts, double settled) {
    this.watch = watch;
    this.costs = new double[parts];
    this.bounds = new double[parts];
    this.nodes = new long[parts];
    this.settled = settled;
    Arrays.fill(bounds, Double.NEGATIVE_INFINITY);
  }

  /// A tally that nobody is told of.
  static Tally silent() {
    return new Tally(Watch.NONE, 0, 0);
  }

  /// A tally of parts.
  ///
  /// @param settled what all other parts cost, a year
  static Tally of(List<ExchangeProblem> parts, double settled, Effort effort) {
    Tally tally = new Tally(effort.watch(), parts.size(), settled);
    List<Integer> places = new ArrayList<>();
    for (int part = 0; part < parts.size(); part++) {
      places.add(part);
      tally.costs[part] =
          Greedy.plan(parts.get(part)).map(Plan::cost).orElse(Double.POSITIVE_INFINITY);
    }
    effort.apart(
        effort.left_s(),
        places,
        part -> parts.get(part).arcs().size(),
        (part, own) -> tally.relax(part, parts.get(part), own));
    return tally;
  }

  private boolean relax(int part, ExchangeProblem problem, Effort own) {
    Outcomes.findOptimum(own.linear(new NetworkModel(problem).model().relaxed()))
        .ifPresent(found -> bound(part, found));
    return true;
  }

  private synchronized void bound(int part, Solution relaxed) {
    bounds[part] = relaxed.objective();
  }

  /// Who is told of a part, and tells on of the whole.
  ///
  /// @param begun_s seconds after which the part was begun, >= 0
  Watch of(int part, double begun_s) {
    return watch.equals(Watch.NONE) ? Watch.NONE : new OfPart(part, begun_s);
  }

  private final class OfPart implements Watch {
    private final int part;
    private final double begun_s;

    private OfPart(int part, double begun_s) {
      this.part = part;
      this.begun_s = begun_s;
    }

    @Override
    public void progress(Progress progress) {
      tell(part, begun_s, progress);
    }

    @Override
    public boolean isCancelled() {
      return watch.isCancelled();
    }
  }

  private synchronized void tell(int part, double begun_s, Progress progress) {
    if (progress.incumbent() < costs[part]) {
      costs[part] = progress.incumbent();
    }
    bounds[part] = Math.max(bounds[part], Math.min(progress.bound(), costs[part]));
    nodes[part] = progress.nodes();
    time_s = Math.max(time_s, begun_s + progress.time_s());
    tell();
  }

  /// What came of a part.
  synchronized void end(int part, SolvedPart solved) {
    if (watch.equals(Watch.NONE)) {
      return;
    }
    costs[part] = Math.min(costs[part], solved.cost());
    bounds[part] = Math.max(bounds[part], Math.min(solved.bound(), costs[part]));
    tell();
  }

  private void tell() {
    double cost = settled + Arrays.stream(costs).sum();
    watch.progress(
        new Progress(
            time_s,
            Double.isFinite(cost) ? cost : Double.NaN,
            settled + Arrays.stream(bounds).sum(),
            Arrays.stream(nodes).sum()));
  }
}
