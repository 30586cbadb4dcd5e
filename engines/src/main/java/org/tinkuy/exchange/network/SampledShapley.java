package org.tinkuy.exchange.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
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
  private final Map<String, Moments> lows = new LinkedHashMap<>();
  private final Map<String, Moments> highs = new LinkedHashMap<>();
  private int pairs;
  private boolean proved = true;
  private boolean valued = true;

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
  /// @param ranges the estimate of each firm with its error; without the estimate where not every
  ///   value that was met is proved; empty where nothing could be sampled
  record Sample(int pairs, Map<String, GroupSplit.Share> ranges) {}

  /// What a firm adds to those before it, over pairs of orders: sum and sum of squares.
  private static final class Moments {
    private double sum;
    private double squares;

    void add(double added) {
      sum += added;
      squares += added * added;
    }

    double mean(int pairs) {
      return sum / pairs;
    }

    /// The standard error of the mean: `s / sqrt(n)` with `s^2 = (sum x^2 - n m^2) / (n - 1)`.
    double error(int pairs) {
      double spread = Math.max(0, squares - pairs * mean(pairs) * mean(pairs)) / (pairs - 1);
      return Math.sqrt(spread / pairs);
    }
  }

  Sample draw() {
    SplittableRandom random = new SplittableRandom(Effort.SEED);
    while (pairs < PAIRS && !effort.isSpent()) {
      List<String> order = new ArrayList<>(firms);
      for (int i = order.size() - 1; i > 0; i--) {
        Collections.swap(order, i, random.nextInt(i + 1));
      }
      Map<String, Saving> once = added(order);
      Map<String, Saving> again = added(order.reversed());
      if (!valued) {
        return new Sample(0, Map.of());
      }
      for (String firm : firms) {
        Saving first = once.getOrDefault(firm, Saving.NONE);
        Saving second = again.getOrDefault(firm, Saving.NONE);
        add(lows, firm, (first.low() + second.low()) / 2);
        add(highs, firm, (first.high() + second.high()) / 2);
      }
      pairs++;
    }
    if (pairs < PAIRS) {
      search.cut();
    }
    Map<String, GroupSplit.Share> ranges = new LinkedHashMap<>();
    if (pairs > 1) {
      firms.forEach(firm -> ranges.put(firm, share(firm)));
    }
    return new Sample(pairs, ranges);
  }

  private static void add(Map<String, Moments> to, String firm, double added) {
    to.computeIfAbsent(firm, _ -> new Moments()).add(added);
  }

  private GroupSplit.Share share(String firm) {
    Moments low = lows.getOrDefault(firm, new Moments());
    Moments high = highs.getOrDefault(firm, new Moments());
    double mean = low.mean(pairs);
    return new GroupSplit.Share(
        proved ? OptionalDouble.of(mean) : OptionalDouble.empty(),
        mean - COVERAGE * low.error(pairs),
        high.mean(pairs) + COVERAGE * high.error(pairs));
  }

  /// What each firm adds to the saving of those before it, at the least and at the most; nothing
  /// where a coalition cannot serve its needs.
  private Map<String, Saving> added(List<String> order) {
    Map<String, Saving> added = new LinkedHashMap<>();
    Set<String> before = new HashSet<>();
    Saving saved = Saving.NONE;
    for (String firm : order) {
      before.add(firm);
      Saving with = saving(Set.copyOf(before));
      added.put(firm, new Saving(with.low() - saved.high(), with.high() - saved.low()));
      saved = with;
    }
    return added;
  }

  private Saving saving(Set<String> coalition) {
    List<SolvedPart> alone = coalition.stream().sorted().map(firm -> solved(Set.of(firm))).toList();
    SolvedPart together = solved(coalition);
    boolean whole =
        together.plan().isPresent() && alone.stream().allMatch(each -> each.plan().isPresent());
    valued &= whole;
    return whole ? Saving.of(together, alone) : Saving.NONE;
  }

  private SolvedPart solved(Set<String> coalition) {
    SolvedPart part = known.get(coalition);
    if (part == null) {
      part = search.solve(problem.among(coalition));
      proved &= part.isExact();
      known.put(coalition, part);
    }
    return part;
  }
}
