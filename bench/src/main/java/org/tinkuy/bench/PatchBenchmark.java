package org.tinkuy.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
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
import org.tinkuy.formats.patch.PatchWords;
import org.tinkuy.formats.patch.Remark;
import org.tinkuy.formats.patch.Remarks;
import org.tinkuy.formats.patch.WorkbookPatch;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Severity;

/// Giving a workbook of 100,000 rows back with a remark on every tenth one, beside the user model
/// of POI, which opens, extends and saves it. The aim: less than 10 s in 512 MB, which the
/// processes of [#patch] have; POI needs more and gets it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class PatchBenchmark {
  private static final int COLUMNS = 8;
  private static final int EVERY = 10;
  private static final String FILE = "flows.xlsx";

  /// Rows of the sheet.
  @Param({"100000"})
  public int rows;

  private @Nullable Path folder;

  /// Writes the workbook.
  @Setup(Level.Trial)
  public void prepare() throws IOException {
    folder = Files.createTempDirectory("tinkuy-patch");
    try (SXSSFWorkbook book = new SXSSFWorkbook();
        OutputStream out = Files.newOutputStream(path(FILE))) {
      var sheet = book.createSheet("flows");
      for (int i = 0; i <= rows; i++) {
        var row = sheet.createRow(i);
        for (int j = 0; j < COLUMNS; j++) {
          if (i > 0 && j > 3) {
            row.createCell(j).setCellValue(i * (j + 0.25));
          } else {
            row.createCell(j).setCellValue(i == 0 ? "column " + (char) ('a' + j) : "row " + i);
          }
        }
      }
      book.write(out);
    }
  }

  /// Removes the files.
  @TearDown(Level.Trial)
  public void cleanUp() throws IOException {
    Files.deleteIfExists(path("ours.xlsx"));
    Files.deleteIfExists(path("theirs.xlsx"));
    Files.delete(path(FILE));
    Files.delete(path(""));
  }

  /// As `tinkuy check --fix` does it.
  @Benchmark
  @Fork(
      value = 1,
      jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
  public long patch() throws IOException {
    List<Remark> remarks = new ArrayList<>();
    for (int row = EVERY; row <= rows; row += EVERY) {
      Place place = new Place(FILE, "flows", row, "column e");
      remarks.add(
          new Remark(
              Severity.ERROR, place, "error", "Must be less.", "Look again.", "cell.number"));
    }
    PatchWords words =
        new PatchWords(
            "tinkuy: to correct",
            "tinkuy - to correct",
            "What was found",
            List.of("kind", "sheet", "cell", "column", "value", "reason", "hint", "code"));
    Remarks all = new Remarks(FILE, remarks, Map.of("flows", 1), words);
    WorkbookPatch.write(path(FILE), path("ours.xlsx"), all, new Attempt());
    return Files.size(path("ours.xlsx"));
  }

  /// The same column with the user model of POI: coloured cells, no list.
  @Benchmark
  @Fork(
      value = 1,
      jvmArgs = {"-Xmx3g", "-XX:+UseSerialGC"})
  public long poi() throws IOException {
    try (InputStream in = Files.newInputStream(path(FILE));
        XSSFWorkbook book = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(path("theirs.xlsx"))) {
      XSSFSheet sheet = book.getSheet("flows");
      XSSFCellStyle style = book.createCellStyle();
      style.setFillBackgroundColor(IndexedColors.RED.index);
      for (int i = EVERY - 1; i < rows; i += EVERY) {
        XSSFRow row = sheet.getRow(i);
        row.getCell(4).setCellStyle(style);
        row.createCell(COLUMNS).setCellValue("error [column e]: Must be less. Look again.");
      }
      book.write(out);
    }
    return Files.size(path("theirs.xlsx"));
  }

  private Path path(String name) {
    return Objects.requireNonNull(folder).resolve(name);
  }
}
