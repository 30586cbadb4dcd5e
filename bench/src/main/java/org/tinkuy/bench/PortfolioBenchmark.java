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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.formats.ParkFolder;
import org.tinkuy.formats.csv.CsvLines;
import org.tinkuy.samples.SyntheticPark;
import org.tinkuy.study.Study;

/// Parks of five firms and one year, checked, assessed and written as a row of CSV one after the
/// other, warm, on one thread: 10,000 parks in a stream, of which a hundred differ ([DistinctParks]
/// takes 10,000 that do, cold); as documents in memory, and with the files of each folder read too.
/// The aim: more than 500 parks a core-second, which is less than 2 ms for each.
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
  private record Prepared(
      Study.Knowledge knowledge, List<TemporaryFolder> folders, List<ParkDocument> documents) {
    ParkDocument read(int folder) throws IOException {
      return BenchPark.whole(ParkFolder.read(folders.get(folder).path(), knowledge.catalog()))
          .document();
    }
  }

  /// Reads the parks.
  @Setup
  public void prepare() throws IOException {
    Study.Knowledge knowledge = BenchPark.knowledge();
    List<TemporaryFolder> folders = new ArrayList<>();
    for (int seed = 1; seed <= DIFFERENT; seed++) {
      folders.add(TemporaryFolder.of(new SyntheticPark(seed, TENANTS, 1).folder()));
    }
    Prepared read = new Prepared(knowledge, folders, new ArrayList<>());
    for (int folder = 0; folder < DIFFERENT; folder++) {
      read.documents().add(read.read(folder));
    }
    prepared = read;
  }

  /// Removes the folders.
  @TearDown
  public void remove() throws IOException {
    for (TemporaryFolder folder : Objects.requireNonNull(prepared).folders()) {
      folder.close();
    }
  }

  /// From documents to rows of CSV.
  @Benchmark
  @OperationsPerInvocation(PARKS)
  public int stream() {
    Prepared from = Objects.requireNonNull(prepared);
    CsvLines csv = new CsvLines(OutputStream.nullOutputStream());
    int columns = 0;
    for (int i = 0; i < PARKS; i++) {
      columns += write(csv, from, from.documents().get(i % DIFFERENT));
    }
    return columns;
  }

  /// From folders, whose files are read each time, to rows of CSV.
  @Benchmark
  @OperationsPerInvocation(PARKS)
  public int streamOfFolders() throws IOException {
    Prepared from = Objects.requireNonNull(prepared);
    CsvLines csv = new CsvLines(OutputStream.nullOutputStream());
    int columns = 0;
    for (int i = 0; i < PARKS; i++) {
      columns += write(csv, from, from.read(i % DIFFERENT));
    }
    return columns;
  }

  private static int write(CsvLines csv, Prepared from, ParkDocument document) {
    List<String> row = BenchPark.row(from.knowledge(), document);
    csv.write(row);
    return row.size();
  }
}
