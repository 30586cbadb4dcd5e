package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.testkit.PdfStandards;

/// The whole report of Valle Claro, in each language: the same input gives the same bytes wherever
/// and whenever it is made, and the PDF keeps the standards that the sample document keeps.
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
class SameReportTest {
  /// A small i without its dot in capitals, digits that are not ASCII, and a day that has begun
  /// where the other zone still has yesterday.
  private static final Locale ELSEWHERE = Locale.forLanguageTag("tr-TR-u-nu-arab");

  private static final TimeZone FAR_EAST = TimeZone.getTimeZone("Pacific/Kiritimati");
  private static final TimeZone FAR_WEST = TimeZone.getTimeZone("Etc/GMT+12");

  @TempDir private static Path folder;

  @BeforeAll
  static void makesTheReports() {
    for (String language : List.of("en", "es", "fr", "vi")) {
      report(language, language);
    }
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    boolean isEast = zone.getRawOffset() > 0;
    try {
      Locale.setDefault(ELSEWHERE);
      TimeZone.setDefault(isEast ? FAR_WEST : FAR_EAST);
      report("en", "elsewhere");
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  private static void report(String language, String to) {
    Terminal terminal =
        Terminal.run(
            "assess",
            Folders.VALLE_CLARO,
            "--compare",
            "2023",
            "--lang",
            language,
            "--out",
            folder.resolve(to));
    assertThat(terminal.exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "xlsx", "html", "json"})
  void theSameInputGivesTheSameBytesUnderAnyLocaleAndClock(String kind) throws IOException {
    String name = "valle-claro-2024." + kind;

    assertThat(
            Files.mismatch(
                folder.resolve("en").resolve(name), folder.resolve("elsewhere").resolve(name)))
        .isEqualTo(-1);
  }

  @Test
  void aReportIsFourFilesThatDifferByLanguage() throws IOException {
    assertThat(Folders.names(folder.resolve("en")))
        .hasSize(4)
        .isEqualTo(Folders.names(folder.resolve("elsewhere")));
    for (String name : Folders.names(folder.resolve("en"))) {
      assertThat(
              Files.mismatch(
                  folder.resolve("en").resolve(name), folder.resolve("es").resolve(name)))
          .as(name)
          .isNotNegative();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "fr", "vi"})
  void theReportKeepsPdfUaAndPdfA(String language) throws IOException {
    byte[] pdf = Files.readAllBytes(folder.resolve(language).resolve("valle-claro-2024.pdf"));

    assertThat(PdfStandards.broken(pdf)).isEmpty();
  }

  /// The cover bears no number. 94 to 99 pages; were it half or twice as many, a chapter would be
  /// lost or every table begin a page.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Page %s of %s",
        "es | Página %s de %s",
        "fr | Page %s sur %s",
        "vi | Trang %s / %s"
      })
  void eachPageSaysWhichItIsOfHowManyBelowTheNameOfTheReport(String language, String number)
      throws IOException {
    PrintedPages printed = printed(language);
    int count = printed.pages().size();

    assertThat(count).isBetween(80, 115);
    for (int page = 2; page <= count; page++) {
      assertThat(String.join(" ", printed.page(page)))
          .contains(number.formatted(page, count))
          .contains("Valle Claro (");
    }
  }

  /// Each chapter stands in the contents under the name and the page that it has.
  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "fr", "vi"})
  void theContentsLeadToTheirChapters(String language) throws IOException {
    PrintedPages printed = printed(language);

    assertThat(printed.contents()).hasSizeBetween(20, 24);
    assertThat(printed.contents())
        .allSatisfy(
            entry ->
                assertThat(printed.page(Integer.parseInt(entry.group(2))))
                    .contains(entry.group(1).strip()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "fr", "vi"})
  void noPageIsNearlyEmptyAndNothingStandsOverSomethingElseOrTheMargins(String language)
      throws IOException {
    assertThat(printed(language).faults()).isEmpty();
  }

  private static PrintedPages printed(String language) throws IOException {
    return PrintedPages.of(folder.resolve(language).resolve("valle-claro-2024.pdf"));
  }
}
