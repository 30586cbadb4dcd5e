package org.tinkuy.exchange.water;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Proof;
import org.tinkuy.kernel.Sentence;

/// The least fresh water that operations need, and who passes water on to whom.
///
/// @param fresh_tPerHour fresh water of all, t/h, >= 0; 0 where none is needed, absent where no
///   answer was found
/// @param withoutReuse_tPerHour what each needs alone, summed, t/h; infinite where fresh water is
///   too dirty for one
/// @param regenerated_tPerHour what passes the regenerator, t/h, >= 0; 0 where there is none
/// @param pinches_ppm impurities at which nothing is to spare, g/t; empty for several contaminants
/// @param flows in t/h; empty for regeneration with reuse, whose operations are split
/// @param sites fresh water that each site needs alone, t/h; a site whose least was not proved is
///   not in it
public record LoadTarget(
    Proof proof,
    OptionalDouble fresh_tPerHour,
    double withoutReuse_tPerHour,
    double regenerated_tPerHour,
    List<Double> pinches_ppm,
    List<WaterFlow> flows,
    Map<String, Double> sites) {
  private static final String METHOD = "quality cascade";
  private static final String FRESH = "fresh";
  private static final String REGENERATOR = "regenerator";

  public LoadTarget {
    pinches_ppm = List.copyOf(pinches_ppm);
    flows = List.copyOf(flows);
    sites = Collections.unmodifiableMap(new LinkedHashMap<>(sites));
  }

  /// Finds the target, and each site's own.
  ///
  /// @param effort for the quadratic model that several contaminants or forbidden links need
  public static LoadTarget of(LoadProblem problem, Effort effort) {
    LoadTarget whole = alone(problem, effort);
    Map<String, Double> sites = new LinkedHashMap<>();
    Map<String, List<WaterOperation>> bySite = problem.bySite();
    bySite.forEach(
        (site, operations) -> {
          LoadTarget own = bySite.size() == 1 ? whole : alone(problem.with(operations), effort);
          if (own.proof().status() == Proof.Status.OPTIMAL) {
            own.fresh_tPerHour().ifPresent(fresh -> sites.put(site, fresh));
          }
        });
    return new LoadTarget(
        whole.proof,
        whole.fresh_tPerHour,
        whole.withoutReuse_tPerHour,
        whole.regenerated_tPerHour,
        whole.pinches_ppm,
        whole.flows,
        sites);
  }

  private static LoadTarget alone(LoadProblem problem, Effort effort) {
    List<Sentence> tooClean =
        problem.operations().stream()
            .filter(each -> Double.isInfinite(each.freshAlone_tPerHour(problem.fresh_ppm())))
            .map(each -> inlet(each.name()))
            .toList();
    if (problem.isCascade()) {
      return cascade(problem);
    }
    return tooClean.isEmpty()
        ? ContaminantModel.solve(problem, effort)
        : impossible(problem, tooClean.getFirst());
  }

  static double withoutReuse_tPerHour(LoadProblem problem) {
    return problem.operations().stream()
        .mapToDouble(each -> each.freshAlone_tPerHour(problem.fresh_ppm()))
        .sum();
  }

  private static LoadTarget impossible(LoadProblem problem, Sentence rule) {
    return new LoadTarget(
        Proof.impossible(
            METHOD,
            List.of(rule, Sentence.of("exchange.rule.freshWater", "Fresh water is as it is."))),
        OptionalDouble.empty(),
        withoutReuse_tPerHour(problem),
        0,
        List.of(),
        List.of(),
        Map.of());
  }

  private static Sentence inlet(String operation) {
    return Sentence.of(
        "exchange.rule.inletOf", "The inlet of operation '%s' keeps its limit.", operation);
  }

  /// One contaminant: every operation may run at its outlet's limit, so that it takes its limiting
  /// flow at its inlet's limit and gives it back at its outlet's.
  static LoadTarget cascade(LoadProblem problem) {
    String contaminant = problem.operations().getFirst().contaminants().keySet().iterator().next();
    double fresh_ppm = problem.fresh_ppm().getOrDefault(contaminant, 0.0);
    QualityCascade.Steps steps = new QualityCascade.Steps().look(fresh_ppm);
    problem.regeneration().ifPresent(each -> steps.look(each.outlet_ppm()));
    List<WaterSink> sinks = new ArrayList<>();
    List<WaterSource> sources = new ArrayList<>();
    for (WaterOperation each : problem.operations()) {
      WaterOperation.Load load = each.contaminants().values().iterator().next();
      double flow = load.limitingFlow_tPerHour();
      steps.sink(load.inletMax_ppm(), flow).source(load.outletMax_ppm(), flow);
      sinks.add(new WaterSink(each.name(), flow, load.inletMax_ppm()));
      sources.add(new WaterSource(each.name(), flow, load.outletMax_ppm()));
    }
    Supply supply = new Supply(fresh_ppm, problem.regeneration(), steps.cascade());
    if (supply.findUnserved().isPresent()) {
      double quality = supply.findUnserved().get();
      WaterSink dirty =
          sinks.stream()
              .filter(sink -> sink.limit() < quality && sink.flow() > 0)
              .findFirst()
              .orElse(sinks.getFirst());
      return impossible(problem, inlet(dirty.name()));
    }
    return answer(problem, supply, sources, sinks);
  }

  private static LoadTarget answer(
      LoadProblem problem, Supply supply, List<WaterSource> sources, List<WaterSink> sinks) {
    double fresh = supply.fresh_tPerHour();
    double regenerated = supply.regenerated_tPerHour(fresh);
    Optional<Regeneration> regeneration = problem.regeneration();
    sources.add(new WaterSource(FRESH, fresh, supply.fresh_ppm()));
    if (regeneration.isPresent()) {
      sources.add(new WaterSource(REGENERATOR, regenerated, regeneration.get().outlet_ppm()));
      sinks.add(new WaterSink(REGENERATOR, regenerated, Double.MAX_VALUE));
    }
    boolean split = regeneration.filter(each -> each.use() == Regeneration.Use.REUSE).isPresent();
    List<WaterFlow> flows =
        split
            ? List.of()
            : NearestNeighbours.serve(sources, sinks).flows().stream()
                .filter(flow -> !flow.from().equals(flow.to()))
                .toList();
    return new LoadTarget(
        Proof.exact(METHOD, fresh),
        OptionalDouble.of(fresh),
        withoutReuse_tPerHour(problem),
        regenerated,
        supply.pinches_ppm(fresh, regenerated),
        flows,
        Map.of());
  }
}
