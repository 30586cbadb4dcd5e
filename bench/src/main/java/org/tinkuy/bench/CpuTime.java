package org.tinkuy.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/// Notes the processor time of an operation beside its wall time: what counts for core-seconds, and
/// what waiting for a busy machine adds nothing to. Compiling and collecting garbage are in it.
public final class CpuTime implements InternalProfiler {
  /// The name of its figure among the secondary results.
  static final String NAME = "cpu";

  private static final double NANOS_A_MILLI = 1e6;

  private long begin;

  @Override
  public String getDescription() {
    return "Processor time of the process for each operation";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    begin = nanos();
  }

  @Override
  public List<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double millis = (nanos() - begin) / NANOS_A_MILLI;
    long operations = Math.max(1, result.getMetadata().getMeasuredOps());
    return List.of(new ScalarResult(NAME, millis / operations, "ms/op", AggregationPolicy.AVG));
  }

  private static long nanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
