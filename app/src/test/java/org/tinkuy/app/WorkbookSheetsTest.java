package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.catalog.Texts;
import org.tinkuy.views.workbook.LiveCell;
import org.tinkuy.views.workbook.LiveRow;

/// How the sheets of the workbooks of a park are called and what their cells look like.
class WorkbookSheetsTest {
  private static final Pattern SHEET = Pattern.compile("<sheet name=\"([^\"]*)\"");

  private static final Pattern REFERENCE = Pattern.compile("&#x([0-9a-f]+);");

  @TempDir private Path out;

  /// Titles of tables are sentences: cut to 31 characters they said "What stands against it,
  /// debts".
  @ParameterizedTest
  @CsvSource({
    "finance, fr, -finance",
    "exchanges, es, -exchanges",
    "assess, fr, ''",
    "assess, vi, ''"
  })
  void everySheetHasANameOfItsOwn(String command, String language, String kind) {
    Terminal terminal =
        Terminal.run(command, Folders.VALLE_CLARO, "--lang", language, "--out", out);

    assertThat(terminal.exit()).as(terminal.err()).isZero();
    List<String> sheets = sheets(out.resolve("valle-claro-2024" + kind + ".xlsx"));
    assertThat(sheets).hasSizeGreaterThan(9);
    Set<String> known = shortNames(language);
    assertThat(sheets.subList(2, sheets.size() - 1))
        .allMatch(name -> known.contains(name) || isOfMeters(name, language));
  }

  /// `Compteurs T11`: the meters of a firm, which has an id.
  private static boolean isOfMeters(String name, String language) {
    String meters = Wiring.load().texts().get(language, "report.sheet.meters");
    return name.matches(Pattern.quote(meters) + " \\p{L}+\\d+");
  }

  @Test
  void theSheetsOfSeveralParksHaveNamesToo() {
    Terminal.run(
        "compare",
        Folders.ROOT.resolve("examples/kalundborg"),
        Folders.ROOT.resolve("examples/hawassa"),
        "--lang",
        "fr",
        "--out",
        out);

    List<String> sheets = sheets(out.resolve("parks.xlsx"));
    Set<String> names = shortNames("fr");
    assertThat(sheets.subList(2, sheets.size() - 1))
        .hasSizeGreaterThan(3)
        .allMatch(name -> names.contains(name.replaceFirst(" \\d+$", "")));
  }

  /// Found by eye: "Lo que otros parques pueden" and "Lo que este parque anunció y".
  @Test
  void theSheetsOfAParkThatAnnouncedMoreHaveNamesToo() {
    Terminal.run("assess", Folders.ROOT.resolve("examples/hawassa"), "--lang", "es", "--out", out);

    List<String> sheets = sheets(out.resolve("hawassa-2020.xlsx"));
    Set<String> names = shortNames("es");
    assertThat(sheets.subList(2, sheets.size() - 1))
        .contains("Anunciado y logrado", "Lecciones para otros parques")
        .allMatch(names::contains);
  }

  /// "0.951" and "353,025,637 kWh" were text that no spreadsheet sorts or adds, and 652 rows behind
  /// a value were not there at all. What a sheet of all that is asked, or of every year, holds is
  /// mostly words and states.
  @Test
  void theDerivationsAreNumbersAndWhole() throws IOException {
    Terminal.run("assess", Folders.VALLE_CLARO, "--out", out);

    byte[] book = Files.readAllBytes(out.resolve("valle-claro-2024.xlsx"));
    Map<String, Integer> numbers =
        Spreadsheet.sheets(book).stream()
            .collect(Collectors.toMap(Spreadsheet.Sheet::name, sheet -> sheet.values().size()));
    assertThat(numbers.get("What each criterion asks")).isGreaterThan(20);
    assertThat(numbers.get("History of the criteria")).isGreaterThan(90);
    assertThat(numbers.get("How it was calculated")).isGreaterThan(90);
    assertThat(numbers.get("Contribution of the park")).isGreaterThan(15);
    assertThat(numbers.get("Problems in the files")).isGreaterThan(2);
    assertThat(numbers.get("Bodies and roles")).isEqualTo(2);
    assertThat(numbers.get("Rows behind the values")).isGreaterThan(1500);
  }

  /// What a case gives as 90 % once stood as 0.9000 among prices and areas.
  @Test
  void aShareOfTheModelIsShownInPercent() {
    List<LiveRow> rows = CaseBooks.book(MoneyCases.run("seed-park-c"), "en").sheets().get(1).rows();

    assertThat(pattern(rows, "absorption.market.ceiling")).isEqualTo("0.00%");
    assertThat(pattern(rows, "products.power.margin")).isEqualTo("0.00%");
    assertThat(pattern(rows, "products.power.price")).startsWith("#,##0.00");
  }

  private static String pattern(List<LiveRow> rows, String id) {
    return rows.stream()
        .map(LiveRow::cells)
        .filter(
            cells ->
                cells.stream().anyMatch(c -> c instanceof LiveCell.Words w && w.text().equals(id)))
        .flatMap(List::stream)
        .filter(LiveCell.Amount.class::isInstance)
        .map(cell -> ((LiveCell.Amount) cell).pattern())
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> shortNames(String language) {
    Texts texts = Wiring.load().texts();
    Set<String> names = new HashSet<>();
    texts.listKeys().stream()
        .filter(key -> key.startsWith("report.sheet."))
        .forEach(key -> names.add(texts.get(language, key)));
    return names;
  }

  private static List<String> sheets(Path workbook) {
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      String xml =
          new String(
              zip.getInputStream(Objects.requireNonNull(zip.getEntry("xl/workbook.xml")))
                  .readAllBytes(),
              StandardCharsets.UTF_8);
      return SHEET.matcher(xml).results().map(found -> plain(found.group(1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The library writes letters beyond ASCII as references.
  private static String plain(String xml) {
    return REFERENCE
        .matcher(xml)
        .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)))
        .replace("&apos;", "'");
  }
}
