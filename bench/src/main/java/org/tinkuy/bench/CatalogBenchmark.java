package org.tinkuy.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.tinkuy.study.Study;

/// Loading the catalog and compiling its formulas: cold, the first time in a fresh JVM, as each
/// command pays it (without the cache of classes that `./tinkuy` starts with); and warm.
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CatalogBenchmark {
  /// The first load in a JVM; each fork gives one figure.
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  @Fork(
      value = 10,
      jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
  public Study.Knowledge loadCold() {
    return BenchPark.knowledge();
  }

  /// A load in a JVM that has loaded many.
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Warmup(iterations = 4, time = 2)
  @Measurement(iterations = 5, time = 2)
  @Fork(
      value = 1,
      jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC"})
  public Study.Knowledge loadWarm() {
    return BenchPark.knowledge();
  }
}
