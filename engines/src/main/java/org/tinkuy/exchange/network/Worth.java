package org.tinkuy.exchange.network;

/// What a tonne on an arc saves against disposing of it and buying virgin material.
final class Worth {
  private Worth() {}

  /// Change of the whole cost for a tonne more on an arc that is used already, per tonne: what it
  /// costs to move, to pay outside, less the disposal and the purchase that it spares.
  static double cost_perT(ExchangeProblem problem, ExchangeArc arc) {
    ExchangeTerms terms = problem.terms();
    ExchangeSource source = problem.source(arc);
    ExchangeSink sink = problem.sink(arc);
    double moved =
        arc.cost().variable_perT()
            + terms.carbon_perT(arc.cost().co2_kgPerT() + arc.cost().burntCo2_kgPerT());
    double spared =
        source.outside()
            ? 0 - arc.cost().price_perT()
            : source.disposal_perT() + terms.carbon_perT(source.disposalCo2_kgPerT());
    double virgin =
        sink.virgin_perT().isEmpty()
            ? 0
            : sink.virgin_perT().getAsDouble() + terms.carbon_perT(sink.virginCo2_kgPerT());
    return moved - spared - arc.substitution() * virgin;
  }

  /// What no plan can cost less than, a year: nothing is moved, less what could be saved if all of
  /// each source went along its best arc, or all of each sink came along its own, whichever is
  /// less. A fixed cost counts in part, `fixed t / most`, since no more than `most` can go along
  /// its line.
  static double least(ExchangeProblem problem) {
    double bySources = 0;
    for (ExchangeSource source : problem.sources()) {
      double best = 0;
      for (ExchangeArc arc : problem.arcsFrom(source)) {
        best = Math.min(best, least_perT(problem, arc));
      }
      bySources += source.supply_t() * best;
    }
    double bySinks = 0;
    for (ExchangeSink sink : problem.sinks()) {
      double best = 0;
      for (ExchangeArc arc : problem.arcsTo(sink)) {
        best = Math.min(best, least_perT(problem, arc) / arc.substitution());
      }
      bySinks += sink.demand_t() * best;
    }
    return Plan.nothing(problem).cost() + Math.max(bySources, bySinks);
  }

  private static double least_perT(ExchangeProblem problem, ExchangeArc arc) {
    double most_t = problem.line(arc).stream().mapToDouble(problem::most_t).sum();
    double fixed_perYear = problem.line(arc).getFirst().cost().fixed_perYear();
    return most_t > 0 ? cost_perT(problem, arc) + fixed_perYear / most_t : 0;
  }
}
