package org.tinkuy.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Values;
import org.tinkuy.reports.Edition;
import org.tinkuy.reports.LiveWorkbook;
import org.tinkuy.reports.Paper;
import org.tinkuy.views.Labels;
import org.tinkuy.views.picture.Ink;
import org.tinkuy.views.workbook.GraphBook;
import org.tinkuy.views.workbook.LiveBook;
import org.tinkuy.views.workbook.LiveSheet;

/// How long LibreOffice takes to work a money model out anew from its workbook.
///
/// A macro opens the workbook, has every formula worked out so many times and writes the numbers as
/// text. What that takes of the processor, less the same without recalculating, is the
/// recalculation; what it finds is compared with our own numbers, so that nothing is measured that
/// did not happen.
final class SpreadsheetSpeed {
  private static final double TOLERANCE = 1e-9;
  private static final int TIMES = 20;
  private static final Pattern SPENT = Pattern.compile("(\\d+)m([0-9.]+)s");
  private static final String MODULE = "user/basic/Standard/Module1.xba";

  /// The last option: in full digits and not as numbers are shown.
  private static final String MACRO =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
      <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" \
      script:language="StarBasic">
      Sub Recalculate(from As String, into As String, times As Integer)
        Dim hidden(0) As New com.sun.star.beans.PropertyValue
        hidden(0).Name = "Hidden"
        hidden(0).Value = True
        book = StarDesktop.loadComponentFromURL(from, "_blank", 0, hidden())
        For i = 1 To times
          book.calculateAll()
        Next i
        Dim text(1) As New com.sun.star.beans.PropertyValue
        text(0).Name = "FilterName"
        text(0).Value = "Text - txt - csv (StarCalc)"
        text(1).Name = "FilterOptions"
        text(1).Value = "44,34,76,1,,0,false,false"
        book.storeToURL(into, text())
        book.close(True)
        StarDesktop.terminate()
      End Sub
      </script:module>
      """;

  private static final LiveBook EMPTY =
      new LiveBook(
          "empty",
          List.of(
              new LiveSheet(
                  "empty", Ink.MUTED, List.of(12), List.of(), new LiveSheet.Frozen(0, 0))));

  private final Path program;
  private final List<Double> starts_s = new ArrayList<>();
  private final List<Double> readings_s = new ArrayList<>();

  private SpreadsheetSpeed(Path program) {
    this.program = program;
  }

  /// LibreOffice, where it is on the PATH.
  static Optional<SpreadsheetSpeed> find() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(":", -1))
        .map(each -> Path.of(each, "soffice"))
        .filter(Files::isExecutable)
        .findFirst()
        .map(SpreadsheetSpeed::new);
  }

  /// Processor time of the same with an empty workbook.
  Median start_s() {
    return Median.of(starts_s);
  }

  /// Processor time of its start, reading the workbook and writing it as text.
  Median reading_s() {
    return Median.of(readings_s);
  }

  /// Its name and version.
  String version() {
    try {
      Process process = new ProcessBuilder(program.toString(), "--version").start();
      String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return words.strip().replaceFirst("^(\\S+ [0-9.]+).*$", "$1");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Processor time of one recalculation.
  ///
  /// @param rounds >= 1
  Median recalculations_s(MoneyModel model, int rounds) {
    List<Double> found_s = new ArrayList<>();
    try (TemporaryFolder folder = new TemporaryFolder(Files.createTempDirectory("tinkuy-bench"))) {
      Path empty = folder.path().resolve("empty.xlsx");
      Path book = folder.path().resolve("book.xlsx");
      Files.write(empty, bytes(EMPTY));
      Files.write(book, bytes(GraphBook.of(model.graph, "model")));
      addMacro(empty);
      for (int i = 0; i < rounds; i++) {
        starts_s.add(run(empty, 0));
        double reading_s = run(book, 0);
        readings_s.add(reading_s);
        found_s.add((run(book, TIMES) - reading_s) / TIMES);
        compare(model, text(book));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Median.of(found_s);
  }

  /// The first start makes the profile, and would write over a macro that is there before.
  private void addMacro(Path workbook) throws IOException {
    Path profile = workbook.resolveSibling("profile");
    String folder = workbook.resolveSibling("first").toString();
    spent_s(profile, List.of("--convert-to", "csv", "--outdir", folder, workbook.toString()));
    Files.writeString(profile.resolve(MODULE), MACRO);
  }

  private static byte[] bytes(LiveBook book) {
    Labels labels =
        new Labels(Labels.keys().stream().collect(Collectors.toMap(key -> key, key -> key)));
    return new LiveWorkbook(new Edition(labels, LocalDate.EPOCH, Paper.A4)).bytes(book);
  }

  private static Path text(Path workbook) {
    return workbook.resolveSibling(workbook.getFileName() + ".csv");
  }

  /// Has a workbook read, recalculated so many times and written as text.
  private double run(Path workbook, int times) throws IOException {
    Files.deleteIfExists(text(workbook));
    double spent_s =
        spent_s(
            workbook.resolveSibling("profile"),
            List.of(
                "macro:///Standard.Module1.Recalculate(\"%s\",\"%s\",%d)"
                    .formatted(workbook.toUri(), text(workbook).toUri(), times)));
    if (!Files.exists(text(workbook))) {
      throw new IllegalStateException("LibreOffice wrote nothing of " + workbook);
    }
    return spent_s;
  }

  /// What one start takes of the processor: the shell tells it of the processes that it started, in
  /// its second line, in user code and in the system.
  private double spent_s(Path profile, List<String> arguments) throws IOException {
    List<String> words =
        new ArrayList<>(List.of("sh", "-c", "\"$@\" >/dev/null 2>&1; times", "sh"));
    words.add(program.toString());
    words.add("-env:UserInstallation=" + profile.toUri());
    words.addAll(List.of("--headless", "--norestore"));
    words.addAll(arguments);
    Process process = new ProcessBuilder(words).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return SPENT
        .matcher(said.lines().skip(1).findFirst().orElseThrow())
        .results()
        .mapToDouble(SpreadsheetSpeed::seconds)
        .sum();
  }

  private static double seconds(MatchResult time) {
    return 60 * Double.parseDouble(time.group(1)) + Double.parseDouble(time.group(2));
  }

  private static void compare(MoneyModel model, Path text) throws IOException {
    Values ours = model.graph.run().values();
    List<String> lines = Files.readAllLines(text);
    for (Line line : List.of(model.net, model.cover)) {
      String[] cells =
          lines.stream()
              .map(each -> each.split(",", -1))
              .filter(each -> each[0].equals(line.id()))
              .findFirst()
              .orElseThrow();
      int first = cells.length - MoneyModel.MONTHS;
      for (int t = 0; t < MoneyModel.MONTHS; t++) {
        double value = ours.at(line, t);
        double found = number(cells[first + t]);
        boolean isEqual =
            Double.isNaN(value)
                ? Double.isNaN(found)
                : Math.abs(found - value) <= TOLERANCE * Math.max(1, Math.abs(value));
        if (!isEqual) {
          throw new IllegalStateException(
              "%s in month %d: LibreOffice has %s, we have %s"
                  .formatted(line.id(), t, found, value));
        }
      }
    }
  }

  private static double number(String cell) {
    return cell.startsWith("#") ? Double.NaN : Double.parseDouble(cell);
  }
}
