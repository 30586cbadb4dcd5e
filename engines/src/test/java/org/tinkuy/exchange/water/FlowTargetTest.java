package org.tinkuy.exchange.water;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Proof;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.solver.installed.InstalledSolvers;

class FlowTargetTest {
  private static final FreshSupply PURE = new FreshSupply("fresh", 0, 1);

  /// Polley and Polley 2000, t/h and ppm: fresh 70, discharge 50, pinch 150.
  private static final FlowProblem POLLEY =
      new FlowProblem(
          List.of(PURE),
          List.of(
              new WaterSource("s1", 50, 50),
              new WaterSource("s2", 100, 100),
              new WaterSource("s3", 70, 150),
              new WaterSource("s4", 60, 250)),
          List.of(
              new WaterSink("d1", 50, 20),
              new WaterSink("d2", 100, 50),
              new WaterSink("d3", 80, 100),
              new WaterSink("d4", 70, 200)),
          true);

  @Test
  void thePublishedTargetAndItsPinch() {
    FlowTarget target = FlowTarget.of(POLLEY, effort());

    assertThat(target.fresh().get("fresh")).isCloseTo(70, within(1e-9));
    assertThat(target.discharge()).isCloseTo(50, within(1e-9));
    assertThat(target.pinches()).containsExactly(150.0);
    assertSound(POLLEY, target);
  }

  @Test
  void theWorthOfALimitIsItsFlowOverThePinch() {
    FlowTarget target = FlowTarget.of(POLLEY, effort());

    // all limits below the pinch of 150 count: -flow / 150; d4 at 200 lies above it
    assertThat(target.marginals().get("d1")).isCloseTo(-50 / 150.0, within(1e-9));
    assertThat(target.marginals().get("d3")).isCloseTo(-80 / 150.0, within(1e-9));
    assertThat(target.marginals().get("d4")).isZero();
  }

  @Test
  void carbonConstrainedEnergyIsTheSameQuestion() {
    // 1000 TJ and t/TJ: coal, oil, gas; solved as a linear program elsewhere: 813.33 zero-carbon
    double fresh =
        FlowTarget.leastFresh(
            List.of(
                new WaterSource("coal", 600, 105),
                new WaterSource("oil", 800, 75),
                new WaterSource("gas", 200, 55)),
            List.of(
                new WaterSink("a", 1000, 20),
                new WaterSink("b", 400, 50),
                new WaterSink("c", 600, 100)),
            0);

    assertThat(fresh).isCloseTo(813.333_333, within(1e-6));
  }

  @Test
  void aLimitCleanerThanAllThereIsIsImpossibleAndNamed() {
    FlowProblem problem =
        new FlowProblem(
            List.of(new FreshSupply("fresh", 30, 1)),
            List.of(),
            List.of(new WaterSink("easy", 10, 40), new WaterSink("hard", 10, 20)),
            false);

    FlowTarget target = FlowTarget.of(problem, effort());

    assertThat(target.proof().status()).isEqualTo(Proof.Status.IMPOSSIBLE);
    assertThat(target.proof().conflict())
        .extracting(Sentence::english)
        .containsExactly("Sink 'hard' keeps its limit.", "No fresh supply is cleaner than 30.0.");
  }

  @Test
  void aCleanerSourceMayMakeUpForDirtyFresh() {
    FlowProblem problem =
        new FlowProblem(
            List.of(new FreshSupply("fresh", 30, 1)),
            List.of(new WaterSource("clean", 5, 0)),
            List.of(new WaterSink("sink", 10, 20)),
            false);

    FlowTarget target = FlowTarget.of(problem, effort());

    // 5 at 0 and 5 at 30 mix to 15, below 20
    assertThat(target.fresh().get("fresh")).isCloseTo(5, within(1e-9));
    assertSound(problem, target);
  }

  @Test
  void theCheapestMixtureOfSeveralSuppliesIsTaken() {
    FlowProblem problem =
        new FlowProblem(
            List.of(new FreshSupply("pure", 0, 10), new FreshSupply("well", 40, 1)),
            List.of(),
            List.of(new WaterSink("strict", 10, 20), new WaterSink("easy", 30, 50)),
            true);

    FlowTarget target = FlowTarget.of(problem, effort());

    // strict: half of each; easy: well alone. 5 x 10 + 35 x 1
    assertThat(target.fresh().get("pure")).isCloseTo(5, within(1e-6));
    assertThat(target.proof().objective().orElseThrow()).isCloseTo(85, within(1e-6));
    // one unit more of its limit lets strict take 10/40 less of pure, and as much more of well
    assertThat(target.marginals().get("strict")).isCloseTo(-9 * 10 / 40.0, within(1e-6));
    assertSound(problem, target);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void flowsServeEverySinkWithinItsLimit(long seed) {
    FlowProblem problem = problem(seed);

    assertSound(problem, FlowTarget.of(problem, effort()));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void orderDoesNotMatterAndTwiceTheFlowsNeedTwiceTheFresh(long seed) {
    FlowProblem problem = problem(seed);
    List<WaterSource> sources = new ArrayList<>();
    problem
        .sources()
        .forEach(e -> sources.add(new WaterSource(e.name(), 2 * e.flow(), e.quality())));
    List<WaterSink> sinks = new ArrayList<>();
    problem.sinks().forEach(e -> sinks.add(new WaterSink(e.name(), 2 * e.flow(), e.limit())));
    Collections.shuffle(sources, new Random(seed));
    Collections.shuffle(sinks, new Random(seed + 1));

    double once = fresh(problem.sources(), problem.sinks());

    assertThat(fresh(sources, sinks)).isCloseTo(2 * once, within(1e-9 * Math.max(1, once)));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aSourceCleanerThanThePinchNeverRaisesFreshDemand(long seed) {
    FlowProblem problem = problem(seed);
    double before = fresh(problem.sources(), problem.sinks());
    List<WaterSource> more = new ArrayList<>(problem.sources());
    more.add(new WaterSource("new", 25, new SplittableRandom(seed).nextDouble(0, 300)));

    assertThat(fresh(more, problem.sinks())).isLessThanOrEqualTo(before + 1e-9);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theWorthOfALimitIsTheChangeThatASmallStepMakes(long seed) {
    FlowProblem problem = problem(seed);
    FlowTarget target = FlowTarget.of(problem, effort());
    double step = 1e-4;
    for (WaterSink sink : problem.sinks()) {
      List<WaterSink> looser = new ArrayList<>(problem.sinks());
      looser.replaceAll(
          e -> e.equals(sink) ? new WaterSink(e.name(), e.flow(), e.limit() + step) : e);
      double change =
          (fresh(problem.sources(), looser) - fresh(problem.sources(), problem.sinks())) / step;

      assertThat(target.marginals().get(sink.name())).isCloseTo(change, within(1e-4));
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, 30);
  }

  private static FlowProblem problem(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<WaterSource> sources = new ArrayList<>();
    List<WaterSink> sinks = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      sources.add(new WaterSource("s" + i, random.nextInt(5, 100), random.nextInt(10, 300)));
      sinks.add(new WaterSink("d" + i, random.nextInt(5, 100), random.nextInt(0, 250)));
    }
    return new FlowProblem(List.of(PURE), sources, sinks, true);
  }

  private static double fresh(List<WaterSource> sources, List<WaterSink> sinks) {
    return FlowTarget.leastFresh(sources, sinks, 0);
  }

  private static void assertSound(FlowProblem problem, FlowTarget target) {
    List<WaterSource> sources = new ArrayList<>(problem.sources());
    problem
        .fresh()
        .forEach(
            each ->
                sources.add(
                    new WaterSource(
                        each.name(),
                        target.fresh().getOrDefault(each.name(), 0.0),
                        each.quality())));
    SentCheck.isSound(sources, problem.sinks(), target.flows());
  }

  private static Effort effort() {
    return new Effort(InstalledSolvers::find, 60, 1e-9);
  }
}
