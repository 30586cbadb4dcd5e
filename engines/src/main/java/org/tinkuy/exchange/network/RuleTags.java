package org.tinkuy.exchange.network;

import org.tinkuy.exchange.proof.Rules;
import org.tinkuy.solver.Tag;

/// The rules that the rows of a network's models state: of the network itself and of its exits.
final class RuleTags {
  static final Tag BUDGET = Tag.of("exchange.rule.budget");

  private RuleTags() {}

  static Tag supply(String source) {
    return Tag.of("exchange.rule.supply", source);
  }

  static Tag demand(String sink) {
    return Tag.of(Rules.DEMAND, sink);
  }

  /// The rule that bounds an arc: what its source has, or what its sink needs. A conflict then
  /// names what a person could change.
  static Tag narrower(ExchangeProblem problem, ExchangeArc arc) {
    return problem.source(arc).supply_t() <= problem.most_t(arc)
        ? supply(arc.from())
        : demand(arc.to());
  }

  static Tag minimum(String line) {
    return Tag.of("exchange.rule.minimum", line);
  }

  static Tag limit(String sink, String property) {
    return Tag.of("exchange.rule.limit", sink, property);
  }

  static Tag oneMode(ExchangeArc arc) {
    return Tag.of("exchange.rule.oneMode", arc.from(), arc.to());
  }

  static Tag partners(String firm) {
    return Tag.of("exchange.rule.partners", firm);
  }

  static Tag partner(String arc) {
    return Tag.of("exchange.rule.partner", arc);
  }
}
