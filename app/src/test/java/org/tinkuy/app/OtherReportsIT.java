package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.chrome.ChromeDriver;
import org.tinkuy.testkit.Browser;
import org.tinkuy.testkit.PdfStandards;

/// Reports of money, exchanges, flows and several parks, and one on Letter paper: the PDF keeps
/// PDF/UA-1 and PDF/A-2a as the assessment does, and the page is clean in a real browser.
class OtherReportsIT {
  private static final int WIDE_px = 1366;

  @TempDir private static Path folder;

  @BeforeAll
  static void makesTheReports() {
    report("exchanges", Folders.VALLE_CLARO, "--lang", "fr");
    report("finance", example("seed-park-a"), "--lang", "vi");
    report("flows", Folders.SMALLEST, "--lang", "es");
    report("assess", example("kalundborg"), example("hawassa"));
    report("assess", Folders.SMALLEST, "--paper", "letter");
  }

  private static Path example(String name) {
    return Folders.ROOT.resolve("examples").resolve(name);
  }

  private static void report(Object... words) {
    Terminal terminal =
        Terminal.run(
            Stream.concat(Stream.of(words), Stream.of("--out", folder.resolve("out"))).toArray());
    assertThat(terminal.exit()).as(terminal.err()).isZero();
  }

  static List<Path> documents() throws IOException {
    return made(".pdf");
  }

  private static List<Path> made(String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  @Test
  void thereAreFiveOfThem() throws IOException {
    assertThat(made(".pdf")).hasSize(5);
    assertThat(made(".html")).hasSize(5);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void thePdfKeepsPdfUaAndPdfA(Path document) throws IOException {
    assertThat(PdfStandards.broken(Files.readAllBytes(document))).isEmpty();
  }

  @Test
  void axeFindsNothingOnThePagesAndTheyAskNobodyForAnything() throws IOException {
    try (Browser browser = Browser.start(folder)) {
      for (Path page : made(".html")) {
        ChromeDriver driver = browser.open(page, WIDE_px);
        driver.executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");

        assertThat(browser.calls()).as(page.toString()).isEmpty();
        assertThat(browser.barriers("color-contrast")).as(page.toString()).isEmpty();
        // what a scheme changes is colours alone
        for (String scheme : List.of("light", "dark")) {
          browser.prefer(scheme);
          assertThat(browser.contrasts()).as(page + " " + scheme).isEmpty();
        }
      }
    }
  }
}
