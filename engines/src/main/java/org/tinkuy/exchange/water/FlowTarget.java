package org.tinkuy.exchange.water;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Proof;
import org.tinkuy.kernel.Sentence;

/// The least fresh flow that sinks need, and how to send what there is.
///
/// @param fresh by supply, in the unit of the problem's flows; 0 where it is not needed, empty
///   where no answer is possible
/// @param discharge what of the sources and fresh supplies is left over, in the unit of flows
/// @param pinches qualities at which nothing is to spare, from clean to dirty
/// @param flows who sends how much to whom
/// @param marginals change of the cost of fresh for one unit more of a sink's limit, by sink; empty
///   where they were not asked for
public record FlowTarget(
    Proof proof,
    Map<String, Double> fresh,
    double discharge,
    List<Double> pinches,
    List<WaterFlow> flows,
    Map<String, Double> marginals) {
  private static final String METHOD = "quality cascade";

  public FlowTarget {
    fresh = Collections.unmodifiableMap(new LinkedHashMap<>(fresh));
    pinches = List.copyOf(pinches);
    flows = List.copyOf(flows);
    marginals = Collections.unmodifiableMap(new LinkedHashMap<>(marginals));
  }

  /// Finds the target.
  ///
  /// @param effort for the linear program that several supplies need
  public static FlowTarget of(FlowProblem problem, Effort effort) {
    List<Double> fresh = problem.fresh().stream().map(FreshSupply::quality).toList();
    QualityCascade cascade = cascade(problem.sources(), problem.sinks(), fresh);
    double cleanest =
        problem.fresh().stream().mapToDouble(FreshSupply::quality).min().orElseThrow();
    if (!cascade.canServe(cleanest)) {
      return impossible(conflict(problem, cleanest));
    }
    if (problem.fresh().size() > 1) {
      return SeveralSupplies.target(problem, cascade, effort);
    }
    FreshSupply supply = problem.fresh().getFirst();
    double least = cascade.leastFlow(supply.quality());
    double cost = supply.price() * least;
    return sent(
        problem,
        Map.of(supply.name(), least),
        cascade.pinches(supply.quality(), least),
        problem.marginal() ? marginals(problem, cascade, least) : Map.of(),
        Proof.exact(METHOD, cost));
  }

  /// The least fresh flow alone, without flows: for large problems.
  ///
  /// @return in the unit of the problem's flows, infinite where no amount would do
  public static double leastFresh(
      List<WaterSource> sources, List<WaterSink> sinks, double quality) {
    QualityCascade cascade = cascade(sources, sinks, List.of(quality));
    return cascade.canServe(quality) ? cascade.leastFlow(quality) : Double.POSITIVE_INFINITY;
  }

  static FlowTarget sent(
      FlowProblem problem,
      Map<String, Double> fresh,
      List<Double> pinches,
      Map<String, Double> marginals,
      Proof proof) {
    List<WaterSource> sources = new ArrayList<>();
    for (FreshSupply supply : problem.fresh()) {
      double flow = fresh.getOrDefault(supply.name(), 0.0);
      sources.add(new WaterSource(supply.name(), flow, supply.quality()));
    }
    sources.addAll(problem.sources());
    NearestNeighbours.Sent sent = NearestNeighbours.serve(sources, problem.sinks());
    double given = sources.stream().mapToDouble(WaterSource::flow).sum();
    double taken = problem.sinks().stream().mapToDouble(WaterSink::flow).sum();
    double discharge = sent.left().isEmpty() ? 0 : Math.max(0, given - taken);
    return new FlowTarget(proof, fresh, discharge, pinches, sent.flows(), marginals);
  }

  private static QualityCascade cascade(
      List<WaterSource> sources, List<WaterSink> sinks, List<Double> fresh) {
    QualityCascade.Steps steps = new QualityCascade.Steps();
    fresh.forEach(steps::look);
    sources.forEach(each -> steps.source(each.quality(), each.flow()));
    sinks.forEach(each -> steps.sink(each.limit(), each.flow()));
    return steps.cascade();
  }

  private static FlowTarget impossible(List<Sentence> conflict) {
    return new FlowTarget(
        Proof.impossible(METHOD, conflict), Map.of(), 0, List.of(), List.of(), Map.of());
  }

  /// Sinks that no amount of fresh can serve together, none of which can be left out, and the
  /// cleanest supply.
  private static List<Sentence> conflict(FlowProblem problem, double cleanest) {
    List<WaterSink> kept = new ArrayList<>(problem.sinks());
    for (WaterSink sink : problem.sinks()) {
      List<WaterSink> fewer = kept.stream().filter(each -> !each.equals(sink)).toList();
      if (!cascade(problem.sources(), fewer, List.of(cleanest)).canServe(cleanest)) {
        kept.remove(sink);
      }
    }
    List<Sentence> rules = new ArrayList<>();
    kept.forEach(
        sink ->
            rules.add(
                Sentence.of("exchange.rule.sinkLimit", "Sink '%s' keeps its limit.", sink.name())));
    rules.add(
        Sentence.of("exchange.rule.cleanest", "No fresh supply is cleaner than %s.", cleanest));
    return rules;
  }

  /// Change of cost for one unit more of each sink's limit. The least flow is the largest of `h(c)
  /// / (c - c0)`, and `h` falls by `G` where `c > z`; of several pinches the one that falls least
  /// decides to the right, and where the sum of flows asks for as much, nothing falls.
  ///
  /// Source: Danskin, _The Theory of Max-Min_ (1967), directional derivatives of a maximum.
  private static Map<String, Double> marginals(
      FlowProblem problem, QualityCascade cascade, double least) {
    FreshSupply supply = problem.fresh().getFirst();
    List<Double> pinches = cascade.pinches(supply.quality(), least);
    boolean fixed = least == 0 || cascade.isFlowTight(least);
    Map<String, Double> marginals = new LinkedHashMap<>();
    for (WaterSink sink : problem.sinks()) {
      double slope = fixed ? 0 : Double.NEGATIVE_INFINITY;
      for (double pinch : pinches) {
        double fall = pinch > sink.limit() ? sink.flow() / (pinch - supply.quality()) : 0;
        slope = Math.max(slope, 0 - fall);
      }
      marginals.put(sink.name(), supply.price() * slope);
    }
    return marginals;
  }
}
