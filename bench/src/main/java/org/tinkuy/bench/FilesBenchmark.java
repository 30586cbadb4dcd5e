package org.tinkuy.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.FormulaCheck;
import org.tinkuy.document.ParkCheck;
import org.tinkuy.document.ParkDiff;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.formats.ParkFolder;
import org.tinkuy.formats.catalog.CatalogLoader;

/// Reading large files, and comparing two large parks. The aims: a workbook of 100,000 rows in less
/// than 5 s and 512 MB, beside the user model of POI, which needs more and gets it; a CSV file of a
/// million rows in less than 3 s; two parks of 100,000 rows each compared in less than 5 s, reading
/// and checking included.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class FilesBenchmark {
  private static final String HEADER =
      """
      schema: 1
      id: bench
      names: {en: Bench}
      country: PE
      currency: USD
      decimalSign: "."
      """;
  private static final List<String> COLUMNS =
      List.of("flow", "period", "tenant", "direction", "carrier", "kind", "quantity", "unit");

  /// Rows of the workbook and of each park; the CSV file has ten times as many.
  @Param({"100000"})
  public int rows;

  private @Nullable Path folder;
  private @Nullable Catalog catalog;

  /// Writes the files.
  @Setup(Level.Trial)
  public void prepare() throws IOException {
    catalog = new CatalogLoader(FormulaCheck.NONE).load().find().orElseThrow();
    folder = Files.createTempDirectory("tinkuy-files");
    for (String name : List.of("csv", "xlsx", "before", "after")) {
      Files.createDirectory(path(name));
      Files.writeString(path(name).resolve("park.yaml"), HEADER);
    }
    readings(path("csv").resolve("readings.csv"), 10 * rows);
    workbook(path("xlsx").resolve("flows.xlsx"));
    park(path("before"), 0);
    park(path("after"), 7);
  }

  private static void readings(Path file, int count) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      out.println("meter,at,value,quality");
      for (int i = 0; i < count; i++) {
        out.printf(
            "M%03d,2024-%02d-%02dT%02d:%02dZ,%d.%d,good%n",
            i % 400, 1 + i % 12, 1 + i % 28, i % 24, i % 60, i % 9973, i % 10);
      }
    }
  }

  private void workbook(Path file) throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      var sheet = book.createSheet("flows");
      Row header = sheet.createRow(0);
      for (int j = 0; j < COLUMNS.size(); j++) {
        header.createCell(j).setCellValue(COLUMNS.get(j));
      }
      for (int i = 1; i <= rows; i++) {
        Row row = sheet.createRow(i);
        List<String> texts =
            List.of("F" + i, "2024", "T" + i % 400, "in", "water", "input", "", "m3");
        for (int j = 0; j < texts.size(); j++) {
          row.createCell(j).setCellValue(texts.get(j));
        }
        row.getCell(6).setCellValue(i * 1.25);
      }
      book.write(out);
    }
  }

  /// A park whose every hundredth row differs where a shift is given.
  private void park(Path to, int shift) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(to.resolve("tenants.csv")))) {
      out.println("tenant,name,sector");
      for (int i = 0; i < 400; i++) {
        out.println("T" + i + ",Firm " + i + ",1311");
      }
    }
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(to.resolve("flows.csv")))) {
      out.println(String.join(",", COLUMNS) + ",state");
      for (int i = 0; i < rows; i++) {
        int quantity = i % 100 == 0 ? i + shift : i;
        out.println("F" + i + ",2024,T" + i % 400 + ",in,water,input," + quantity + ",m3,measured");
      }
    }
  }

  /// Removes the files.
  @TearDown(Level.Trial)
  public void cleanUp() throws IOException {
    new TemporaryFolder(path("")).close();
  }

  /// A CSV file, with the hash of its bytes.
  @Benchmark
  @Fork(
      value = 1,
      jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC"})
  public int readCsv() {
    return rows("csv", "readings");
  }

  /// A workbook.
  @Benchmark
  @Fork(
      value = 1,
      jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
  public int readXlsx() {
    return rows("xlsx", "flows");
  }

  /// The same workbook with the user model of POI: every cell is asked for its text.
  @Benchmark
  @Fork(
      value = 1,
      jvmArgs = {"-Xmx3g", "-XX:+UseSerialGC"})
  public int readXlsxWithPoi() throws IOException {
    int letters = 0;
    try (InputStream in = Files.newInputStream(path("xlsx").resolve("flows.xlsx"));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      for (Row row : book.getSheetAt(0)) {
        for (Cell cell : row) {
          letters += cell.toString().length();
        }
      }
    }
    return letters;
  }

  /// Two parks, read, checked and compared.
  @Benchmark
  @Fork(
      value = 1,
      jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC"})
  public int diff() {
    Catalog known = Objects.requireNonNull(catalog);
    ParkDiff diff = ParkDiff.between(known, side("before"), side("after"));
    return diff.tables().stream().mapToInt(table -> table.changedRows()).sum();
  }

  private ParkDiff.Side side(String name) {
    ParkDocument document = document(name);
    Catalog known = Objects.requireNonNull(catalog);
    return new ParkDiff.Side(document, BenchPark.whole(new ParkCheck(known).check(document)));
  }

  private int rows(String name, String table) {
    return document(name).findTable(table).orElseThrow().rows().size();
  }

  private ParkDocument document(String name) {
    return BenchPark.whole(ParkFolder.read(path(name), Objects.requireNonNull(catalog))).document();
  }

  private Path path(String name) {
    return Objects.requireNonNull(folder).resolve(name);
  }
}
