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
    double moved = arc.cost().variable_perT() + terms.carbon_perT(arc.cost().co2_kgPerT());
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
}
