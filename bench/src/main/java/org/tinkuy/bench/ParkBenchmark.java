package org.tinkuy.bench;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.tinkuy.document.ParkCheck;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.formats.FolderContent;
import org.tinkuy.formats.ParkFolder;
import org.tinkuy.kernel.Checked;
import org.tinkuy.park.Park;
import org.tinkuy.study.Study;
import org.tinkuy.study.StudyResults;

/// The three steps from files to results, warm, on one thread. The aims: assess valle-claro in less
/// than 20 ms, and more than 500 small parks a core-second, which is less than 2 ms for each.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 2,
    jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC"})
public class ParkBenchmark {
  /// The park, by the names of [BenchPark].
  @Param({"valle-claro", "synthetic-5-1", "synthetic-400-5"})
  public String park = "";

  private @Nullable Prepared prepared;

  /// What each step starts from.
  private record Prepared(
      Study.Knowledge knowledge, TemporaryFolder folder, ParkDocument document, Park park) {}

  /// Writes the park's files, and takes the steps once so that each can be measured alone.
  @Setup(Level.Trial)
  public void prepare() throws IOException {
    Study.Knowledge knowledge = BenchPark.knowledge();
    TemporaryFolder folder = TemporaryFolder.of(BenchPark.folder(park));
    Checked<FolderContent> content = ParkFolder.read(folder.path(), knowledge.catalog());
    ParkDocument document = BenchPark.whole(content).document();
    Park checked = BenchPark.whole(new ParkCheck(knowledge.catalog()).check(document));
    prepared = new Prepared(knowledge, folder, document, checked);
  }

  /// Removes the park's files.
  @TearDown(Level.Trial)
  public void cleanUp() throws IOException {
    prepared().folder().close();
  }

  /// From the files of a folder to a document, with hashes of all bytes.
  @Benchmark
  public Checked<FolderContent> read() {
    return ParkFolder.read(prepared().folder().path(), prepared().knowledge().catalog());
  }

  /// From a document to a park.
  @Benchmark
  public Checked<Park> check() {
    return new ParkCheck(prepared().knowledge().catalog()).check(prepared().document());
  }

  /// From a park to the results of a study of its latest year against EIP 1.0.
  @Benchmark
  public StudyResults assess() {
    return BenchPark.assess(prepared().knowledge(), prepared().park());
  }

  private Prepared prepared() {
    return Objects.requireNonNull(prepared);
  }
}
