package org.tinkuy.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tinkuy.solver.Solvers;
import org.tinkuy.solver.installed.InstalledSolvers;

/// The first use of a solver in a process: unpacking its library, loading it, binding its
/// functions. No aim is set; a command that needs no solver pays nothing.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 7, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
public class SolverLoadBenchmark {
  @Param({"linear", "quadratic", "scheduler"})
  public String solver = "linear";

  /// Loads it.
  ///
  /// @return its name and version
  @Benchmark
  public String loadSolver() {
    Solvers solvers = InstalledSolvers.find();
    return switch (solver) {
      case "linear" -> solvers.linear().name();
      case "quadratic" -> solvers.quadratic().name();
      case "scheduler" -> solvers.scheduler().name();
      default -> throw new IllegalArgumentException(solver);
    };
  }
}
