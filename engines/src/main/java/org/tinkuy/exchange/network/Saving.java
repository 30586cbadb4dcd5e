package org.tinkuy.exchange.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a coalition could save a year on its own, what each of it pays alone less what they pay
/// together: between what a plan shows and what is proved that no plan can do.
///
/// @param low what it saves at the least, in the currency of the problem
/// @param high what it saves at the most; the same where all is proved
record Saving(double low, double high) {

  /// Of a single firm, and of nobody.
  static final Saving NONE = new Saving(0, 0);

  private static final double ROUNDING = 1e-12;

  /// @param together with a plan
  /// @param alone of each of its firms, with a plan
  static Saving of(SolvedPart together, List<SolvedPart> alone) {
    if (alone.size() < 2) {
      return NONE;
    }
    double paid = alone.stream().mapToDouble(SolvedPart::cost).sum();
    double paidLeast = alone.stream().mapToDouble(Saving::least).sum();
    double cost =
        together.isExact() ? together.cost() : Math.min(together.cost(), asAlone(together, alone));
    return new Saving(rounded(paidLeast - cost, paid), rounded(paid - least(together), paid));
  }

  /// A difference of large sums that is nothing but their rounding is 0.
  private static double rounded(double saved, double paid) {
    return Math.abs(saved) <= ROUNDING * Math.abs(paid) ? 0 : saved;
  }

  private static double least(SolvedPart part) {
    return part.isExact()
        ? part.cost()
        : Math.max(part.bound(), Worth.least(part.plan().orElseThrow().problem()));
  }

  /// What they pay together if each does as alone; infinite where a limit that they share forbids
  /// that.
  private static double asAlone(SolvedPart together, List<SolvedPart> alone) {
    Map<ExchangeArc, Double> tonnes = new LinkedHashMap<>();
    alone.forEach(each -> tonnes.putAll(each.plan().orElseThrow().tonnes()));
    Plan plan = new Plan(together.plan().orElseThrow().problem(), tonnes);
    return PlanCheck.breaches(plan).isEmpty() ? plan.cost() : Double.POSITIVE_INFINITY;
  }
}
