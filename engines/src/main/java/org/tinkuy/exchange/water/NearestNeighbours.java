package org.tinkuy.exchange.water;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Sends flows from sources to sinks so that every limit is kept: each sink is fed by the sources
/// just cleaner and just dirtier than its limit, mixed to meet it exactly.
///
/// Whatever a cascade found possible, this does: feeding from nearest neighbours keeps the most of
/// what is cleaner for others.
///
/// Source: Prakash and Shenoy, _Targeting and design of water networks for fixed flowrate and fixed
/// contaminant load operations_, Chemical Engineering Science 60 (2005), pages 255-268.
final class NearestNeighbours {
  private static final double ROUNDING = 1e-11;

  private final List<WaterSource> sources;
  private final double[] left;
  private final double least;
  private final List<WaterFlow> flows = new ArrayList<>();

  private NearestNeighbours(List<WaterSource> sources) {
    this.sources =
        sources.stream().sorted(Comparator.comparingDouble(WaterSource::quality)).toList();
    this.left = this.sources.stream().mapToDouble(WaterSource::flow).toArray();
    this.least = ROUNDING * this.sources.stream().mapToDouble(WaterSource::flow).sum();
  }

  /// What is sent, and what of each source is left over.
  ///
  /// @param flows all above rounding
  /// @param left sources with what is left of their flow; those with nothing left are not in it
  record Sent(List<WaterFlow> flows, List<WaterSource> left) {}

  /// Serves sinks, which the sources must be able to.
  static Sent serve(List<WaterSource> sources, List<WaterSink> sinks) {
    NearestNeighbours sending = new NearestNeighbours(sources);
    sinks.stream().sorted(Comparator.comparingDouble(WaterSink::limit)).forEach(sending::serve);
    return new Sent(List.copyOf(sending.flows), sending.left());
  }

  private void serve(WaterSink sink) {
    double missing = sink.flow();
    double[] taken = new double[left.length];
    int clean = lastUpTo(sink.limit());
    int dirty = clean + 1;
    while (missing > least && clean >= 0) {
      double share = share(sink.limit(), clean, dirty);
      double most = missing;
      most = share < 1 ? Math.min(most, left[clean] / (1 - share)) : most;
      most = share > 0 ? Math.min(most, left[dirty] / share) : most;
      take(taken, clean, (1 - share) * most);
      take(taken, dirty, share * most);
      missing -= most;
      clean = skipEmpty(clean, -1);
      dirty = skipEmpty(dirty, 1);
    }
    for (int i = 0; i < taken.length; i++) {
      if (taken[i] > least) {
        flows.add(new WaterFlow(sources.get(i).name(), sink.name(), taken[i]));
      }
    }
  }

  /// The part of a mixture that the dirtier source may have, so that it just keeps the limit.
  private double share(double limit, int clean, int dirty) {
    if (dirty >= left.length) {
      return 0;
    }
    double cleanQuality = sources.get(clean).quality();
    return (limit - cleanQuality) / (sources.get(dirty).quality() - cleanQuality);
  }

  private void take(double[] taken, int source, double amount) {
    if (amount > 0) {
      taken[source] += amount;
      left[source] = Math.max(0, left[source] - amount);
    }
  }

  private int lastUpTo(double limit) {
    int last = -1;
    while (last + 1 < left.length && sources.get(last + 1).quality() <= limit) {
      last++;
    }
    return skipEmpty(last, -1);
  }

  private int skipEmpty(int source, int direction) {
    int next = source;
    while (next >= 0 && next < left.length && left[next] <= least) {
      next += direction;
    }
    return next;
  }

  private List<WaterSource> left() {
    List<WaterSource> some = new ArrayList<>();
    for (int i = 0; i < left.length; i++) {
      if (left[i] > least) {
        some.add(new WaterSource(sources.get(i).name(), left[i], sources.get(i).quality()));
      }
    }
    return some;
  }
}
