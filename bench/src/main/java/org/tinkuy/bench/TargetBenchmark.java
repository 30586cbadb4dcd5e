package org.tinkuy.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tinkuy.exchange.heat.HeatStream;
import org.tinkuy.exchange.heat.HeatTarget;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.water.FlowProblem;
import org.tinkuy.exchange.water.FlowTarget;
import org.tinkuy.exchange.water.FreshSupply;
import org.tinkuy.exchange.water.WaterSink;
import org.tinkuy.exchange.water.WaterSource;
import org.tinkuy.solver.installed.InstalledSolvers;

/// Targets of heat and water by cascades; [LinkProgramBenchmark] is the plain way. The aims: 1,000
/// heat streams, and 1,000 sources and sinks, in less than 50 ms each; 200 sources and sinks with
/// their flows in less than 1.5 s.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 2,
    jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"})
public class TargetBenchmark {
  private static final double CLEANEST = 20;
  private static final double SECONDS = 600;

  /// How many streams, and how many sources and as many sinks.
  @Param({"200", "1000"})
  public int size = 10;

  private final List<HeatStream> streams = new ArrayList<>();
  private final List<WaterSource> sources = new ArrayList<>();
  private final List<WaterSink> sinks = new ArrayList<>();

  /// Makes streams, sources and sinks by chance.
  @Setup(Level.Trial)
  public void prepare() {
    SplittableRandom random = new SplittableRandom(size);
    for (int i = 0; i < size; i++) {
      boolean hot = i % 2 == 0;
      double low_C = random.nextDouble(10, 250);
      double high_C = low_C + random.nextDouble(5, 200);
      streams.add(
          new HeatStream(
              "h" + i,
              "zone " + i % 7,
              hot ? high_C : low_C,
              hot ? low_C : high_C,
              random.nextDouble(10, 5_000),
              5,
              hot ? HeatStream.Side.HOT : HeatStream.Side.COLD));
      sources.add(
          new WaterSource("s" + i, random.nextDouble(1, 100), random.nextDouble(CLEANEST, 900)));
      sinks.add(
          new WaterSink("d" + i, random.nextDouble(1, 100), random.nextDouble(CLEANEST, 500)));
    }
  }

  /// Utilities, zones, composite curves.
  @Benchmark
  public double heat() {
    return HeatTarget.of(streams).site().hotUtility_kW();
  }

  /// The least fresh flow alone.
  @Benchmark
  public double water() {
    return FlowTarget.leastFresh(sources, sinks, 0);
  }

  /// The least fresh flow, and who sends how much to whom.
  @Benchmark
  public FlowTarget waterWithFlows() {
    List<FreshSupply> fresh = List.of(new FreshSupply("fresh", 0, 1));
    FlowProblem problem = new FlowProblem(fresh, sources, sinks, false);
    return FlowTarget.of(problem, new Effort(InstalledSolvers::find, SECONDS, 0));
  }

  List<WaterSource> sources() {
    return sources;
  }

  List<WaterSink> sinks() {
    return sinks;
  }
}
