package org.tinkuy.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.formats.ParkFolder;
import org.tinkuy.formats.csv.CsvLines;
import org.tinkuy.samples.SyntheticPark;
import org.tinkuy.study.Study;
import org.tinkuy.study.Subject;
import org.tinkuy.study.portfolio.ParkLine;
import org.tinkuy.views.portfolio.PortfolioRows;

/// Parks of five firms and one year, checked, assessed and written as a row of CSV one after the
/// other, warm, on one thread: 10,000 parks in a stream, of which a hundred differ. The aim: more
/// than 500 parks a core-second, which is less than 2 ms for each.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
public class PortfolioBenchmark {
  /// Parks in one stream.
  private static final int PARKS = 10_000;

  private static final int DIFFERENT = 100;
  private static final int TENANTS = 5;

  private @Nullable Prepared prepared;

  /// What the stream starts from.
  private record Prepared(Study.Knowledge knowledge, List<ParkDocument> documents) {}

  /// Reads the parks.
  @Setup
  public void prepare() throws IOException {
    Study.Knowledge knowledge = BenchPark.knowledge();
    List<ParkDocument> documents = new ArrayList<>();
    for (int seed = 1; seed <= DIFFERENT; seed++) {
      try (TemporaryFolder folder =
          TemporaryFolder.of(new SyntheticPark(seed, TENANTS, 1).folder())) {
        documents.add(
            BenchPark.whole(ParkFolder.read(folder.path(), knowledge.catalog())).document());
      }
    }
    prepared = new Prepared(knowledge, documents);
  }

  /// From documents to rows of CSV.
  @Benchmark
  @OperationsPerInvocation(PARKS)
  public int stream() {
    Prepared from = Objects.requireNonNull(prepared);
    CsvLines csv = new CsvLines(OutputStream.nullOutputStream());
    int columns = 0;
    for (int i = 0; i < PARKS; i++) {
      ParkDocument document = from.documents().get(i % DIFFERENT);
      Subject subject = BenchPark.whole(Subject.of(from.knowledge().catalog(), document));
      List<String> row =
          PortfolioRows.of(ParkLine.of(BenchPark.assess(from.knowledge(), subject.park())), "en");
      csv.write(row);
      columns += row.size();
    }
    return columns;
  }
}
