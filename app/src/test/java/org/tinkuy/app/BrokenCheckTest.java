package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run that breaks a check on purpose: the concessional loan before the sculpted one pays for a
/// fifth and comes back in one sum, which takes more than the cash of its half-year bears at the
/// cover that the bank asks for while it is owed.
class BrokenCheckTest {
  private static final String STAMP = "A check of the model does not hold";

  @TempDir private Path disk;

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @Test
  void aFailedCheckStampsEveryOutputWithItsPeriodAndTolerance() throws IOException {
    Path park = Folders.copy(Folders.VALLE_CLARO, disk.resolve("park"));
    Path file = park.resolve("finance.yaml");
    Folders.write(
        file,
        Folders.read(file)
            .replace("share: {value: 8 %, source", "share: {value: 20 %, source")
            .replace("form: annuity", "form: bullet"));
    Path out = disk.resolve("out");

    Terminal terminal = Terminal.run("finance", park, "--out", out);

    String broken = "cover asked for allows, in June 20";
    assertThat(flat(terminal.out() + terminal.err())).contains(STAMP, broken, "is allowed");
    Path common = out.resolve("valle-claro-2024-finance");
    assertThat(flat(Folders.read(Path.of(common + ".json"))))
        .contains("\"sound\" : false")
        .containsPattern(
            "senior\\.check\\.asked\", \"kept\" : false, \"period\" : \"20\\d\\d[^\"]*\","
                + " \"difference\" : [-.\\dE]+, \"tolerance\" : [.\\dE-]+");
    assertThat(flat(Folders.read(Path.of(common + ".html")))).contains(STAMP, broken, "is allowed");
    assertThat(pdf(Path.of(common + ".pdf"))).contains(STAMP, broken, "is allowed");
    assertThat(cells(Path.of(common + ".xlsx"))).contains(STAMP, broken, "is allowed");
    assertThat(cells(Path.of(common + "-model.xlsx"))).contains(STAMP, broken, "is allowed");
  }

  /// Works of the extension that are paid for by others while the loans are served: those who pay
  /// for them pay the tax on them, and the plan holds.
  @Test
  void laterWorksBreakNoCheck() throws IOException {
    Path park = Folders.copy(Folders.VALLE_CLARO, disk.resolve("later"));
    Path file = park.resolve("finance.yaml");
    Folders.write(
        file,
        Folders.read(file).replace("{from: 2027-07, months: 18}", "{from: 2031-07, months: 18}"));

    Terminal terminal = Terminal.run("finance", park);

    assertThat(Folders.read(file)).contains("2031-07");
    assertThat(flat(terminal.out())).contains("minimum DSCR").doesNotContain(STAMP);
    assertThat(terminal.err()).doesNotContain(STAMP);
  }

  private static String pdf(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return flat(new PDFTextStripper().getText(document));
    }
  }

  /// The texts of all parts of a workbook.
  private static String cells(Path file) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return flat(all.toString());
  }
}
