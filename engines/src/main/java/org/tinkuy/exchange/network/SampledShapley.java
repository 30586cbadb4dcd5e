package org.tinkuy.exchange.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.tinkuy.exchange.proof.Effort;

/// The Shapley value of many firms, estimated from some of the orders in which they may come: each
/// order with its reverse, by a fixed seed and in a fixed number, so that another run gives the
/// same.
///
/// Source: Castro, Gomez and Tejada, _Polynomial calculation of the Shapley value based on
/// sampling_, Computers & Operations Research 36 (2009), pages 1726-1730; the pairs of an order and
/// its reverse lower the error.
final class SampledShapley {
  /// Pairs of orders.
  static final int PAIRS = 64;

  /// Half the width of the range that is shown, in standard errors: about 95 %.
  private static final double COVERAGE = 2;

  private final ExchangeProblem problem;
  private final NetworkSearch search;
  private final Effort effort;
  private final List<String> firms;
  private final Map<Set<String>, SolvedPart> known = new HashMap<>();
  private final Map<String, Double> sums = new LinkedHashMap<>();
  private final Map<String, Double> squares = new LinkedHashMap<>();
  private int pairs;
  private boolean proved = true;

  SampledShapley(ExchangeProblem problem, NetworkSearch search, Effort effort) {
    this.problem = problem;
    this.search = search;
    this.effort = effort;
    this.firms = problem.firms();
  }

  /// What was sampled.
  ///
  /// @param pairs pairs of orders that were looked at, >= 0; fewer than were wanted where the time
  ///   ended, and then another run may look at others
  /// @param proved whether the value of every coalition that was met is proved
  /// @param ranges the estimate of each firm with its error; empty where nothing could be sampled
  record Sample(int pairs, boolean proved, Map<String, GroupSplit.Share> ranges) {}

  Sample draw() {
    SplittableRandom random = new SplittableRandom(Effort.SEED);
    while (pairs < PAIRS && !effort.isSpent()) {
      List<String> order = new ArrayList<>(firms);
      for (int i = order.size() - 1; i > 0; i--) {
        Collections.swap(order, i, random.nextInt(i + 1));
      }
      Map<String, Double> once = added(order);
      Map<String, Double> again = added(order.reversed());
      for (String firm : firms) {
        double mean = (once.getOrDefault(firm, 0.0) + again.getOrDefault(firm, 0.0)) / 2;
        sums.merge(firm, mean, Double::sum);
        squares.merge(firm, mean * mean, Double::sum);
      }
      pairs++;
    }
    Map<String, GroupSplit.Share> ranges = new LinkedHashMap<>();
    if (pairs > 1) {
      firms.forEach(firm -> ranges.put(firm, share(firm)));
    }
    return new Sample(pairs, proved, ranges);
  }

  /// Mean and error: `s / sqrt(n)` with `s^2 = (sum x^2 - n m^2) / (n - 1)`.
  private GroupSplit.Share share(String firm) {
    double mean = sums.getOrDefault(firm, 0.0) / pairs;
    double spread =
        Math.max(0, squares.getOrDefault(firm, 0.0) - pairs * mean * mean) / (pairs - 1);
    double half = COVERAGE * Math.sqrt(spread / pairs);
    return new GroupSplit.Share(mean, mean - half, mean + half);
  }

  /// What each firm adds to the saving of those before it.
  private Map<String, Double> added(List<String> order) {
    Map<String, Double> added = new LinkedHashMap<>();
    Set<String> before = new HashSet<>();
    double saved = 0;
    for (String firm : order) {
      before.add(firm);
      double with = saving(Set.copyOf(before));
      added.put(firm, with - saved);
      saved = with;
    }
    return added;
  }

  private double saving(Set<String> coalition) {
    double alone = 0;
    for (String firm : coalition) {
      alone += solved(Set.of(firm)).cost();
    }
    return alone - solved(coalition).cost();
  }

  private SolvedPart solved(Set<String> coalition) {
    SolvedPart part = known.get(coalition);
    if (part == null) {
      part = search.solve(problem.among(coalition));
      proved &= part.isProved();
      known.put(coalition, part);
    }
    return part;
  }
}
