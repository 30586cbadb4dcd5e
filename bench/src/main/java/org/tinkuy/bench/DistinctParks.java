package org.tinkuy.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.formats.ParkFolder;
import org.tinkuy.formats.csv.CsvLines;
import org.tinkuy.samples.SyntheticPark;
import org.tinkuy.study.Study;
import org.tinkuy.views.portfolio.PortfolioRows;

/// Parks of five firms and one year in a stream, none like another: each is made from a seed of its
/// own, read from its folder, checked, assessed and written as a row of CSV before the next one is
/// made, so that no more than one is held. Making it is told apart, since it is no work of the
/// program. It begins cold; [PortfolioBenchmark] measures warm.
final class DistinctParks {
  private static final int TENANTS = 5;
  private static final double NANOS_A_MILLI = 1e6;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Study.Knowledge knowledge = BenchPark.knowledge();
  private final CsvLines csv;
  private long making;
  private long reading;
  private long assessing;

  private DistinctParks(OutputStream out) {
    csv = new CsvLines(out);
    csv.write(PortfolioRows.heads());
  }

  /// Measures and writes the rows and the table.
  ///
  /// @param args the number of parks, whose seeds are 1 to that number; the file for the rows; the
  ///   file for the table
  public static void main(String[] args) throws IOException {
    int parks = Integer.parseInt(args[0]);
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      Files.writeString(Path.of(args[2]), table(parks, out));
    }
  }

  /// The processor time of the one thread at work, a row for each step.
  static String table(int parks, OutputStream rows) throws IOException {
    DistinctParks stream = new DistinctParks(rows);
    for (int seed = 1; seed <= parks; seed++) {
      stream.add(seed);
    }
    return "| step | ms a park |\n|---|---|\n"
        + row("making the park and writing its folder", stream.making, parks)
        + row("reading the folder", stream.reading, parks)
        + row("checking, assessing and the row of CSV", stream.assessing, parks)
        + row("from folder to row", stream.reading + stream.assessing, parks);
  }

  private static String row(String step, long nanos, int parks) {
    return String.format(Locale.ROOT, "| %s | %.2f |\n", step, nanos / NANOS_A_MILLI / parks);
  }

  private void add(long seed) throws IOException {
    long begin = THREADS.getCurrentThreadCpuTime();
    try (TemporaryFolder folder =
        TemporaryFolder.of(new SyntheticPark(seed, TENANTS, 1).folder())) {
      long made = THREADS.getCurrentThreadCpuTime();
      ParkDocument document =
          BenchPark.whole(ParkFolder.read(folder.path(), knowledge.catalog())).document();
      long read = THREADS.getCurrentThreadCpuTime();
      csv.write(BenchPark.row(knowledge, document));
      making += made - begin;
      reading += read - made;
      assessing += THREADS.getCurrentThreadCpuTime() - read;
    }
  }
}
