package org.tinkuy.exchange;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.exchange.heat.HeatProblem;
import org.tinkuy.exchange.heat.HeatTarget;
import org.tinkuy.exchange.network.ExchangeProblem;
import org.tinkuy.exchange.network.ExchangeReading;
import org.tinkuy.exchange.network.Network;
import org.tinkuy.exchange.pool.PoolPlan;
import org.tinkuy.exchange.pool.PoolProblem;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.schedule.ScheduleProblem;
import org.tinkuy.exchange.schedule.ScheduleReading;
import org.tinkuy.exchange.schedule.ShortestSchedule;
import org.tinkuy.exchange.share.Sharing;
import org.tinkuy.exchange.share.SharingProblem;
import org.tinkuy.exchange.water.FlowProblem;
import org.tinkuy.exchange.water.FlowTarget;
import org.tinkuy.exchange.water.LoadProblem;
import org.tinkuy.exchange.water.LoadReading;
import org.tinkuy.exchange.water.LoadTarget;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.solver.Solvers;

/// One question to the exchange engine, of one of its kinds.
public sealed interface Problem {

  /// How much heat streams can share.
  record Heat(HeatProblem asked) implements Problem {}

  /// How little fresh water is needed where flows are given.
  record FixedFlow(FlowProblem asked) implements Problem {}

  /// How little fresh water is needed where loads are given.
  record FixedLoad(LoadProblem asked) implements Problem {}

  /// Which exchanges are best.
  record Exchange(ExchangeProblem asked) implements Problem {}

  /// Which blends earn most.
  record Pooling(PoolProblem asked) implements Problem {}

  /// When each activity starts so that all is done soonest.
  record Scheduling(ScheduleProblem asked) implements Problem {}

  /// How a saving or cost is split.
  record Share(SharingProblem asked) implements Problem {}

  /// The kinds of problem files, by the word under `problem`, each with its reading.
  Map<String, Function<KeyedEntries, Optional<Problem>>> KINDS =
      Collections.unmodifiableMap(
          new TreeMap<>(
              Map.of(
                  ProblemKind.HEAT_CASCADE.word(),
                      entries -> HeatProblem.read(entries).map(Heat::new),
                  ProblemKind.FIXED_FLOW.word(),
                      entries -> FlowProblem.read(entries).map(FixedFlow::new),
                  ProblemKind.FIXED_LOAD.word(),
                      entries -> LoadReading.read(entries).map(FixedLoad::new),
                  ProblemKind.EXCHANGE.word(),
                      entries -> ExchangeReading.read(entries).map(Exchange::new),
                  ProblemKind.POOLING.word(),
                      entries -> PoolProblem.read(entries).map(Pooling::new),
                  ProblemKind.SCHEDULE.word(),
                      entries -> ScheduleReading.read(entries).map(Scheduling::new),
                  ProblemKind.SHARING.word(),
                      entries -> SharingProblem.read(entries).map(Share::new))));

  /// Reads a problem file: accepted, or refused with every mistake that is in it. What a case
  /// expects, under `expected`, is for tests and left aside.
  static Checked<Problem> read(KeyedDocument document) {
    Attempt attempt = new Attempt();
    KeyedEntries entries = new KeyedEntries(document.root(), attempt);
    String kind = entries.text("problem");
    entries.has("expected");
    Function<KeyedEntries, Optional<Problem>> reading = KINDS.get(kind);
    if (reading == null && !kind.isEmpty()) {
      List<String> near = Nearest.of(kind, KINDS.keySet());
      entries.refuse(
          "exchange.problem.kind",
          entries.placeOf("problem"),
          near.isEmpty()
              ? Sentence.of(
                  "hint.exchange.problem.kind",
                  "Maybe write one of these: %s.",
                  String.join(", ", KINDS.keySet()))
              : Sentence.maybe(near),
          "There is no problem of the kind '%s'.",
          kind);
    }
    Optional<Problem> problem = reading == null ? Optional.empty() : reading.apply(entries);
    return problem.isPresent() && !attempt.hasErrors()
        ? attempt.finish(problem.get())
        : attempt.refuse();
  }

  /// Solves a problem.
  ///
  /// @param solvers loaded only if the problem needs one
  static Answer solve(Problem problem, ProblemRequest request, Supplier<Solvers> solvers) {
    Effort effort = new Effort(solvers, request.time_s(), request.relativeGap());
    return switch (problem) {
      case Heat heat -> new Answer.Heat(HeatTarget.of(heat.asked(), effort));
      case FixedFlow flow -> new Answer.FixedFlow(FlowTarget.of(flow.asked(), effort));
      case FixedLoad load -> new Answer.FixedLoad(LoadTarget.of(load.asked(), effort));
      case Exchange exchange ->
          new Answer.Exchange(
              Network.of(exchange.asked(), effort, request.exits(), request.shares()));
      case Pooling pooling -> new Answer.Pooling(PoolPlan.of(pooling.asked(), effort));
      case Scheduling scheduling ->
          new Answer.Scheduling(ShortestSchedule.of(scheduling.asked(), effort));
      case Share share -> {
        Sharing sharing = Sharing.of(share.asked().game(), effort);
        yield new Answer.Share(sharing, Answer.Share.proof(sharing, effort));
      }
    };
  }
}
