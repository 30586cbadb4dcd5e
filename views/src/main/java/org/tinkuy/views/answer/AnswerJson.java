package org.tinkuy.views.answer;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.tinkuy.exchange.Answer;
import org.tinkuy.exchange.heat.CurvePoint;
import org.tinkuy.exchange.heat.HeatCascade;
import org.tinkuy.exchange.heat.HeatTarget;
import org.tinkuy.exchange.heat.MainLoads;
import org.tinkuy.exchange.heat.MainsTarget;
import org.tinkuy.exchange.pool.PoolPlan;
import org.tinkuy.exchange.proof.Proof;
import org.tinkuy.exchange.schedule.ShortestSchedule;
import org.tinkuy.exchange.water.FlowTarget;
import org.tinkuy.exchange.water.LoadTarget;
import org.tinkuy.exchange.water.WaterFlow;
import org.tinkuy.kernel.Sentence;

/// Writes an answer as JSON: first what every answer has, then what its kind has; the schema of the
/// common part is `schema/answer-1.json`.
public final class AnswerJson {
  private static final int SCHEMA = 1;

  private final JsonLines json;

  private AnswerJson(JsonLines json) {
    this.json = json;
  }

  /// Writes an answer in UTF-8 and leaves the stream open.
  ///
  /// @param seconds of wall time that the answer took, >= 0
  public static void write(Answer answer, AnswerOrigin origin, double seconds, OutputStream out) {
    try (JsonLines json = new JsonLines(out)) {
      AnswerJson writing = new AnswerJson(json);
      json.object(
          () -> {
            writing.head(answer, origin, seconds);
            writing.body(answer);
          });
    }
  }

  private void head(Answer answer, AnswerOrigin origin, double seconds) {
    Proof proof = answer.proof();
    json.whole("schema", SCHEMA);
    json.text("problem", answer.kind().word());
    json.text("status", proof.status().word());
    json.object(
        "provenance",
        () -> {
          json.text("program", origin.program());
          json.whole("seed", origin.seed());
          json.text("input", origin.input());
        });
    json.text("solver", solver(proof.method(), origin.program()));
    json.number("seconds", seconds);
    if (!proof.reproducible()) {
      json.yes("reproducible", false);
    }
    if (proof.objective().isPresent() || proof.bound().isPresent()) {
      json.number("objective", proof.objective());
      json.number("bound", proof.bound());
      json.number("gap", proof.gap());
    }
    if (proof.status() == Proof.Status.IMPOSSIBLE) {
      json.texts("conflict", proof.conflict().stream().map(Sentence::english).toList());
      json.text("conflictIs", proof.extent().word());
    }
    proof.reason().ifPresent(reason -> json.text("reason", reason.english()));
  }

  private static String solver(Proof.Method method, String programVersion) {
    return method.version().isEmpty()
        ? "%s (tinkuy %s)".formatted(method.name(), programVersion)
        : method.name() + " " + method.version();
  }

  private void body(Answer answer) {
    switch (answer) {
      case Answer.Heat heat -> heat(heat.target());
      case Answer.FixedFlow flow -> flow(flow.target());
      case Answer.FixedLoad load -> load(load.target());
      case Answer.Exchange exchange -> new NetworkJson(json).write(exchange.network());
      case Answer.Pooling pooling -> pooling(pooling.plan());
      case Answer.Scheduling scheduling -> schedule(scheduling.schedule());
      case Answer.Share share -> new SharingJson(json).write(share.sharing());
    }
  }

  private void heat(HeatTarget target) {
    cascade(target.site());
    json.object(
        "zones",
        () -> target.zones().forEach((zone, own) -> json.object(zone, () -> cascade(own))));
    json.number("directSaving_kW", target.directSaving_kW());
    target.loads().ifPresent(loads -> json.numbers("utilities_kW", loads.load_kW()));
    target.byMains().ifPresent(mains -> json.object("byMains", () -> byMains(mains)));
    json.object(
        "compositeCurves",
        () -> {
          curve("hot", target.hotCurve());
          curve("cold", target.coldCurve());
        });
    curve("grandCompositeCurve", target.site().grandComposite());
  }

  private void byMains(MainsTarget target) {
    json.number("hotUtility_kW", target.hotUtility_kW());
    json.number("coldUtility_kW", target.coldUtility_kW());
    json.number("saving_kW", target.saving_kW());
    target.pinchBelow().ifPresent(main -> json.text("pinchBelow", main));
    target.pinchAbove().ifPresent(main -> json.text("pinchAbove", main));
    target
        .loads()
        .ifPresent(
            loads ->
                json.object(
                    "zones",
                    () -> loads.zones().forEach((zone, own) -> json.object(zone, () -> own(own)))));
  }

  private void own(MainLoads.Zone zone) {
    json.number("hotUtility_kW", zone.hotUtility_kW());
    json.number("coldUtility_kW", zone.coldUtility_kW());
    json.numbers("raised_kW", zone.raised_kW());
    json.numbers("used_kW", zone.used_kW());
  }

  private void cascade(HeatCascade cascade) {
    json.number("hotUtility_kW", cascade.hotUtility_kW());
    json.number("coldUtility_kW", cascade.coldUtility_kW());
    json.numbers("pinch_C", cascade.pinches_C());
    json.number("recovered_kW", cascade.recovered_kW());
  }

  private void curve(String key, List<CurvePoint> points) {
    json.list(key, points, point -> json.pair(point.heat_kW(), point.shifted_C()));
  }

  private void flow(FlowTarget target) {
    if (target.proof().hasAnswer()) {
      double fresh = target.fresh().values().stream().mapToDouble(Double::doubleValue).sum();
      json.number("fresh", fresh);
      if (target.fresh().size() > 1) {
        json.numbers("freshBySupply", target.fresh());
      }
      json.number("discharge", target.discharge());
      json.numbers("pinch", target.pinches());
      flows(target.flows(), "flow");
      if (!target.marginals().isEmpty()) {
        json.numbers("marginal", target.marginals());
      }
    }
  }

  private void load(LoadTarget target) {
    if (target.fresh_tPerHour().isPresent()) {
      json.number("fresh_tPerHour", target.fresh_tPerHour().getAsDouble());
      json.number("withoutReuse_tPerHour", target.withoutReuse_tPerHour());
      json.number("regenerated_tPerHour", target.regenerated_tPerHour());
      json.numbers("pinch_ppm", target.pinches_ppm());
      flows(target.flows(), "flow_tPerHour");
      json.object(
          "sites",
          () ->
              target
                  .sites()
                  .forEach(
                      (site, fresh) ->
                          json.object(site, () -> json.number("fresh_tPerHour", fresh))));
    }
  }

  private void flows(List<WaterFlow> flows, String key) {
    json.list(
        "flows",
        flows,
        flow ->
            json.object(
                () -> {
                  json.text("from", flow.from());
                  json.text("to", flow.to());
                  json.number(key, flow.flow());
                }));
  }

  private void schedule(ShortestSchedule schedule) {
    if (schedule.proof().hasAnswer()) {
      json.number("makespan", schedule.proof().objective());
      json.number("lowerBound", schedule.proof().bound());
      json.object("start", () -> schedule.starts().forEach(json::whole));
      json.texts("critical", schedule.critical());
    }
  }

  private void pooling(PoolPlan plan) {
    if (plan.proof().hasAnswer()) {
      json.list(
          "flows",
          plan.flows(),
          flow ->
              json.object(
                  () -> {
                    json.text("from", flow.from());
                    json.text("to", flow.to());
                    json.number("flow", flow.flow());
                  }));
      json.object(
          "poolQuality",
          () -> {
            for (Map.Entry<String, Map<String, Double>> pool : plan.poolQuality().entrySet()) {
              json.numbers(pool.getKey(), pool.getValue());
            }
          });
    }
  }
}
