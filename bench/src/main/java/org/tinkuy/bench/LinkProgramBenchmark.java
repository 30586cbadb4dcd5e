package org.tinkuy.bench;

import java.util.ArrayList;
import java.util.List;
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
import org.tinkuy.exchange.water.WaterSink;
import org.tinkuy.exchange.water.WaterSource;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.SolveRequest;
import org.tinkuy.solver.Tag;
import org.tinkuy.solver.installed.InstalledSolvers;

/// The plain way to the target that [TargetBenchmark] finds by a cascade: the linear program with a
/// variable for each link, in HiGHS. It takes seconds, so each run is measured alone.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 5)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"})
public class LinkProgramBenchmark {
  /// How many sources, and as many sinks.
  @Param({"200"})
  public int size = 10;

  private final TargetBenchmark targets = new TargetBenchmark();

  /// Makes sources and sinks by chance.
  @Setup(Level.Trial)
  public void prepare() {
    targets.size = size;
    targets.prepare();
  }

  /// The least fresh flow, and who sends how much to whom.
  @Benchmark
  public double waterByProgram() {
    Outcome<Solution> outcome = InstalledSolvers.find().linear().solve(SolveRequest.of(links()));
    return outcome instanceof Outcome.Optimal<Solution> best
        ? best.answer().objective()
        : Double.NaN;
  }

  private Model links() {
    Model.Builder model = Model.minimize();
    Tag rule = Tag.of("bench.water");
    List<Model.Sum> given = new ArrayList<>();
    targets
        .sources()
        .forEach(source -> given.add(model.constraint("source " + source.name(), rule)));
    for (WaterSink sink : targets.sinks()) {
      Model.Sum taken = model.constraint("flow " + sink.name(), rule);
      Model.Sum load = model.constraint("quality " + sink.name(), rule);
      taken.plus(1, model.continuous("fresh " + sink.name(), 0, Double.POSITIVE_INFINITY, 1));
      for (int i = 0; i < targets.sources().size(); i++) {
        WaterSource source = targets.sources().get(i);
        double most = Math.min(source.flow(), sink.flow());
        var link = model.continuous(source.name() + ">" + sink.name(), 0, most, 0);
        taken.plus(1, link);
        load.plus(source.quality(), link);
        given.get(i).plus(1, link);
      }
      taken.equalTo(sink.flow());
      load.atMost(sink.flow() * sink.limit());
    }
    for (int i = 0; i < targets.sources().size(); i++) {
      given.get(i).atMost(targets.sources().get(i).flow());
    }
    return model.build();
  }
}
