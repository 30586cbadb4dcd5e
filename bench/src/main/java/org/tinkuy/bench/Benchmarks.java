package org.tinkuy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs every benchmark and writes the figures as the table that README.md keeps.
public final class Benchmarks {
  private Benchmarks() {}

  /// Runs them; from the root of the repository, since the launcher is one of the things measured.
  ///
  /// @param args the file for the table
  public static void main(String[] args) throws RunnerException, IOException {
    List<RunResult> results = new ArrayList<>();
    OptionsBuilder inside = new OptionsBuilder();
    inside.include(CatalogBenchmark.class.getName()).include(ParkBenchmark.class.getName());
    inside.include(PortfolioBenchmark.class.getName());
    inside.include(SolverLoadBenchmark.class.getName());
    inside.include(PatchBenchmark.class.getName());
    inside.include(FilesBenchmark.class.getName());
    inside.include(SankeyBenchmark.class.getName()).include(TargetBenchmark.class.getName());
    inside.include(LinkProgramBenchmark.class.getName());
    results.addAll(new Runner(inside.addProfiler(CpuTime.class).build()).run());
    OptionsBuilder whole = new OptionsBuilder();
    results.addAll(new Runner(whole.include(StartBenchmark.class.getName()).build()).run());
    Files.writeString(Path.of(args[0]), ResultTable.of(results));
  }
}
