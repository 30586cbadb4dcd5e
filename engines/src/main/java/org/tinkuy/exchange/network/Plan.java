package org.tinkuy.exchange.network;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who gives how much to whom in a year, and what follows from it: what is left over, what is
/// bought, what it all costs.
///
/// Everything here is computed from the tonnes by the definitions of the problem, and from nothing
/// that a solver says.
public final class Plan {
  private final ExchangeProblem problem;
  private final Map<ExchangeArc, Double> tonnes;
  private final Map<String, Double> given = new HashMap<>();
  private final Map<String, Double> replaced = new HashMap<>();

  /// @param tonnes by arc, t a year; arcs that are not used may be left out
  Plan(ExchangeProblem problem, Map<ExchangeArc, Double> tonnes) {
    this.problem = problem;
    Map<ExchangeArc, Double> used = new LinkedHashMap<>();
    for (ExchangeArc arc : problem.arcs()) {
      double amount_t = tonnes.getOrDefault(arc, 0.0);
      if (amount_t > 0) {
        used.put(arc, amount_t);
        given.merge(arc.from(), amount_t, Double::sum);
        replaced.merge(arc.to(), amount_t * arc.substitution(), Double::sum);
      }
    }
    this.tonnes = Collections.unmodifiableMap(used);
  }

  /// A plan in which nothing is exchanged.
  public static Plan nothing(ExchangeProblem problem) {
    return new Plan(problem, Map.of());
  }

  /// The plan of who takes the best saving first, then the best of what is left; absent where that
  /// leaves a sink that cannot buy without what it needs.
  public static Optional<Plan> greedy(ExchangeProblem problem) {
    return Greedy.plan(Network.usable(problem));
  }

  public ExchangeProblem problem() {
    return problem;
  }

  /// The tonnes of every arc that is used, in the order of the problem.
  public Map<ExchangeArc, Double> tonnes() {
    return tonnes;
  }

  /// What of a source nobody takes, t a year; below 0 where more is given than there is.
  public double unused_t(ExchangeSource source) {
    return source.supply_t() - given.getOrDefault(source.name(), 0.0);
  }

  /// What a sink buys, t a year; below 0 where it is given more than it needs.
  public double virgin_t(ExchangeSink sink) {
    return sink.demand_t() - replaced.getOrDefault(sink.name(), 0.0);
  }

  /// What the plan costs a year: virgin material, what is paid to sources outside, disposal,
  /// transport, fixed costs and carbon. What players pay one another cancels out.
  public double cost() {
    double cost = 0;
    for (ExchangeSource source : problem.sources()) {
      cost += disposal(source);
    }
    for (ExchangeSink sink : problem.sinks()) {
      cost += purchases(sink);
    }
    for (var each : tonnes.entrySet()) {
      ExchangeArc arc = each.getKey();
      cost += carrying(arc, each.getValue()) + burning(arc, each.getValue());
      cost += problem.source(arc).outside() ? arc.cost().price_perT() * each.getValue() : 0;
    }
    for (ExchangeArc line : lines().keySet()) {
      cost += line.cost().fixed_perYear();
    }
    return cost;
  }

  /// What one firm pays a year, what it is paid taken off.
  public double pays(String firm) {
    double pays = 0;
    for (ExchangeSource source : problem.sources()) {
      pays += source.firm().equals(firm) ? disposal(source) : 0;
    }
    for (ExchangeSink sink : problem.sinks()) {
      pays += sink.firm().equals(firm) ? purchases(sink) : 0;
    }
    for (var each : tonnes.entrySet()) {
      ExchangeArc arc = each.getKey();
      ExchangeSource source = problem.source(arc);
      boolean gives = source.firm().equals(firm) && !source.outside();
      boolean takes = problem.sink(arc).firm().equals(firm);
      double price = arc.cost().price_perT() * each.getValue();
      boolean hauls = arc.cost().giverPays() ? gives : takes;
      pays += (takes ? price : 0) - (gives ? price : 0);
      pays += hauls ? carrying(arc, each.getValue()) : 0;
      pays += takes ? burning(arc, each.getValue()) : 0;
    }
    for (ExchangeArc line : lines().keySet()) {
      pays += payer(line).equals(firm) ? line.cost().fixed_perYear() : 0;
    }
    return pays;
  }

  private double disposal(ExchangeSource source) {
    double perT = source.disposal_perT() + carbon(source.disposalCo2_kgPerT());
    return source.outside() ? 0 : perT * unused_t(source);
  }

  private double purchases(ExchangeSink sink) {
    double perT = sink.virgin_perT().orElse(0) + carbon(sink.virginCo2_kgPerT());
    return sink.virgin_perT().isEmpty() ? 0 : perT * virgin_t(sink);
  }

  private double carrying(ExchangeArc arc, double amount_t) {
    return amount_t * (arc.cost().variable_perT() + carbon(arc.cost().co2_kgPerT()));
  }

  private double burning(ExchangeArc arc, double amount_t) {
    return amount_t * carbon(arc.cost().burntCo2_kgPerT());
  }

  /// Who bears what an arc costs; nobody where that is a giver outside.
  private String payer(ExchangeArc arc) {
    ExchangeSource source = problem.source(arc);
    if (!arc.cost().giverPays()) {
      return problem.sink(arc).firm();
    }
    return source.outside() ? "" : source.firm();
  }

  private double carbon(double co2_kgPerT) {
    return problem.terms().carbon_perT(co2_kgPerT);
  }

  /// All flows that go to one sink.
  Map<ExchangeArc, Double> into(ExchangeSink sink) {
    Map<ExchangeArc, Double> into = new LinkedHashMap<>();
    for (ExchangeArc arc : problem.arcsTo(sink)) {
      if (tonnes.containsKey(arc)) {
        into.put(arc, tonnes.get(arc));
      }
    }
    return into;
  }

  /// The tonnes of every line that is used, by its first arc.
  Map<ExchangeArc, Double> lines() {
    Map<String, ExchangeArc> first = new HashMap<>();
    Map<ExchangeArc, Double> lines = new LinkedHashMap<>();
    tonnes.forEach(
        (arc, amount_t) ->
            lines.merge(first.computeIfAbsent(arc.line(), _ -> arc), amount_t, Double::sum));
    return lines;
  }

  /// The arcs that are used.
  List<ExchangeArc> used() {
    return List.copyOf(tonnes.keySet());
  }
}
