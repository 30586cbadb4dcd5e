package org.tinkuy.finance.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tinkuy.finance.model.ProjectRun;

/// How much of the change between two cases each part accounts for.
///
/// @param before each measure of the first case, in the order of [CaseMeasure]; not a number where
///   it has none
/// @param after each measure of the second case
/// @param effects one for each part in which they differ
/// @param isShared whether fair shares were reckoned, which takes a run for every mix of parts
public record CaseEffects(
    List<Double> before, List<Double> after, List<Effect> effects, boolean isShared) {
  /// Fair shares of more parts would take too many runs: each part doubles them.
  static final int MOST_SHARED = 8;

  /// What one part moves.
  ///
  /// @param alone change of each measure where only this part of the second case is taken, in the
  ///   order of [CaseMeasure]; not a number where one of the two has none
  /// @param share fair share of the whole change of each measure: the mean of what the part adds
  ///   over all orders in which the parts could come; empty where it was not reckoned
  public record Effect(CasePart part, List<Double> alone, List<Double> share) {
    public Effect {
      alone = List.copyOf(alone);
      share = List.copyOf(share);
    }

    public double alone(CaseMeasure measure) {
      return measure.of(alone);
    }

    public double share(CaseMeasure measure) {
      return measure.of(share);
    }
  }

  public CaseEffects {
    before = List.copyOf(before);
    after = List.copyOf(after);
    effects = List.copyOf(effects);
  }

  public double before(CaseMeasure measure) {
    return measure.of(before);
  }

  public double after(CaseMeasure measure) {
    return measure.of(after);
  }

  /// What the effects alone leave of the whole change: parts that strengthen or weaken each other.
  public double interaction(CaseMeasure measure) {
    double alone = effects.stream().mapToDouble(each -> each.alone(measure)).sum();
    return after(measure) - before(measure) - alone;
  }

  static CaseEffects of(ProjectRun before, ProjectRun after, CaseMix mix) {
    return new Trial(before, after, mix).effects();
  }

  /// Runs mixes, each once. A mix is a number whose bits say which parts are of the second case.
  private static final class Trial {
    private final CaseMix mix;
    private final List<CasePart> parts;
    private final List<Double> whole;
    private final Map<Long, List<Double>> known = new HashMap<>();

    Trial(ProjectRun before, ProjectRun after, CaseMix mix) {
      this.mix = mix;
      this.parts = mix.parts();
      this.whole = CaseMeasure.allOf(after);
      known.put(0L, CaseMeasure.allOf(before));
      if (parts.size() <= MOST_SHARED) {
        known.put((1L << parts.size()) - 1, whole);
      }
    }

    CaseEffects effects() {
      boolean isShared = parts.size() > 1 && parts.size() <= MOST_SHARED;
      List<Effect> effects = new ArrayList<>();
      for (int part = 0; part < parts.size(); part++) {
        List<Double> alone = minus(alone(part), result(0));
        effects.add(new Effect(parts.get(part), alone, isShared ? share(part) : List.of()));
      }
      return new CaseEffects(result(0), whole, effects, isShared);
    }

    private List<Double> alone(int part) {
      return parts.size() == 1 ? whole : run(Set.of(parts.get(part)));
    }

    /// `Σ |S|! (n - |S| - 1)! / n! (v(S + i) - v(S))` over all S without i.
    ///
    /// Source: L. S. Shapley, A value for n-person games, 1953.
    private List<Double> share(int part) {
      double[] sums = new double[CaseMeasure.values().length];
      int n = parts.size();
      for (long without = 0; without < 1L << n; without++) {
        if ((without >> part & 1) == 0) {
          int size = Long.bitCount(without);
          double weight = factorial(size) * factorial(n - size - 1) / factorial(n);
          List<Double> added = minus(result(without | 1L << part), result(without));
          for (int i = 0; i < sums.length; i++) {
            sums[i] += weight * added.get(i);
          }
        }
      }
      List<Double> share = new ArrayList<>();
      for (double sum : sums) {
        share.add(sum);
      }
      return share;
    }

    private static double factorial(int n) {
      double product = 1;
      for (int i = 2; i <= n; i++) {
        product *= i;
      }
      return product;
    }

    private List<Double> result(long taken) {
      List<Double> found = known.get(taken);
      if (found == null) {
        Set<CasePart> some = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
          if ((taken >> i & 1) == 1) {
            some.add(parts.get(i));
          }
        }
        found = run(some);
        known.put(taken, found);
      }
      return found;
    }

    /// A mix that does not run has no figures.
    private List<Double> run(Set<CasePart> taken) {
      return mix.of(taken)
          .flatMap(mixed -> ProjectRun.of(mixed).find())
          .map(CaseMeasure::allOf)
          .orElseGet(() -> List.of(CaseMeasure.values()).stream().map(_ -> Double.NaN).toList());
    }

    private static List<Double> minus(List<Double> one, List<Double> other) {
      List<Double> difference = new ArrayList<>();
      for (int i = 0; i < one.size(); i++) {
        difference.add(one.get(i) - other.get(i));
      }
      return difference;
    }
  }
}
