package org.tinkuy.bench;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import org.tinkuy.views.Labels;
import org.tinkuy.views.NumberStyle;
import org.tinkuy.views.Picture;
import org.tinkuy.views.picture.Sankey;

/// A Sankey diagram from its links to the SVG and its table. The aim: 200 links in less than 200
/// ms.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 2,
    jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
public class SankeyBenchmark {
  /// How many links it has.
  @Param({"5", "20", "60", "200"})
  public int links = 5;

  private @Nullable Sankey sankey;
  private final Labels labels =
      new Labels(Labels.keys().stream().collect(Collectors.toMap(key -> key, key -> key)));
  private final NumberStyle numbers = NumberStyle.of("en");

  /// Makes the diagram's links.
  @Setup(Level.Trial)
  public void prepare() {
    sankey = ParkFlowPicture.of(links, 1);
  }

  /// Columns, order, places, ribbons, words.
  @Benchmark
  public Picture draw() {
    return Objects.requireNonNull(sankey).draw(labels, numbers);
  }

  /// Columns, order and places alone.
  @Benchmark
  public int layOut() {
    return Objects.requireNonNull(sankey).countLoops();
  }
}
