package org.tinkuy.bench;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.tinkuy.exchange.network.ExchangeArc;
import org.tinkuy.exchange.network.ExchangeProblem;
import org.tinkuy.exchange.network.ExchangeSink;
import org.tinkuy.exchange.network.ExchangeSource;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Tag;
import org.tinkuy.solver.Variable;

/// A network of exchanges as a textbook states it, whole and undecomposed: what is bought and what
/// is thrown away are variables, and an arc carries at most what its source has or its sink needs.
///
/// It shares nothing with the engine's model, which is measured beside it. For networks without
/// limits on partners, modes, carbon and budget, with virgin material for every sink.
final class TextbookNetwork {
  private static final Tag RULE = Tag.of("rule");

  private final ExchangeProblem problem;
  private final Model.Builder model = Model.minimize();
  private final Map<String, Model.Sum> supplies = new HashMap<>();
  private final Map<String, Model.Sum> demands = new HashMap<>();
  private final Map<String, Map<String, Model.Sum>> blends = new HashMap<>();

  private TextbookNetwork(ExchangeProblem problem) {
    this.problem = problem;
  }

  /// The model of least cost a year.
  static Model of(ExchangeProblem problem) {
    return new TextbookNetwork(problem).model();
  }

  private Model model() {
    Map<String, ExchangeSource> sources = new HashMap<>();
    Map<String, ExchangeSink> sinks = new HashMap<>();
    for (ExchangeSource each : problem.sources()) {
      sources.put(each.name(), each);
      Variable thrown =
          model.continuous("thrown " + each.name(), 0, each.supply_t(), each.disposal_perT());
      supplies.put(each.name(), model.constraint("supply " + each.name(), RULE).plus(1, thrown));
    }
    for (ExchangeSink each : problem.sinks()) {
      sinks.put(each.name(), each);
      buy(each);
    }
    for (ExchangeArc each : problem.arcs()) {
      arc(
          each,
          Objects.requireNonNull(sources.get(each.from())),
          Objects.requireNonNull(sinks.get(each.to())));
    }
    sources.forEach((name, each) -> sum(supplies, name).equalTo(each.supply_t()));
    sinks.forEach((name, each) -> sum(demands, name).equalTo(each.demand_t()));
    blends.values().forEach(each -> each.values().forEach(blend -> blend.atMost(0)));
    return model.build();
  }

  private void buy(ExchangeSink sink) {
    double price = sink.virgin_perT().orElseThrow();
    Variable bought = model.continuous("bought " + sink.name(), 0, sink.demand_t(), price);
    demands.put(sink.name(), model.constraint("demand " + sink.name(), RULE).plus(1, bought));
    Map<String, Model.Sum> blend = new LinkedHashMap<>();
    sink.limit()
        .forEach(
            (property, limit) -> {
              double own = Objects.requireNonNull(sink.virginQuality().get(property));
              blend.put(
                  property,
                  model.constraint(property + " " + sink.name(), RULE).plus(own - limit, bought));
            });
    blends.put(sink.name(), blend);
  }

  private void arc(ExchangeArc arc, ExchangeSource source, ExchangeSink sink) {
    double most_t = Math.min(source.supply_t(), sink.demand_t() / arc.substitution());
    Variable amount = model.continuous("t " + arc.name(), 0, most_t, arc.cost().variable_perT());
    Variable use = model.binary("use " + arc.name(), arc.cost().fixed_perYear());
    model.constraint("most " + arc.name(), RULE).plus(1, amount).plus(-most_t, use).atMost(0);
    model
        .constraint("least " + arc.name(), RULE)
        .plus(1, amount)
        .plus(-arc.minimum_t(), use)
        .atLeast(0);
    sum(supplies, source.name()).plus(1, amount);
    sum(demands, sink.name()).plus(arc.substitution(), amount);
    Objects.requireNonNull(blends.get(sink.name()))
        .forEach(
            (property, blend) -> {
              double quality = Objects.requireNonNull(source.quality().get(property));
              double limit = Objects.requireNonNull(sink.limit().get(property));
              blend.plus(quality - limit, amount);
            });
  }

  private static Model.Sum sum(Map<String, Model.Sum> sums, String name) {
    return Objects.requireNonNull(sums.get(name));
  }
}
