package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessCommandTest {
  @TempDir private Path temporary;

  private Path out = Path.of("");

  @BeforeEach
  void namesTheFolderOfTheReport() {
    out = temporary.resolve("out");
  }

  @Test
  void writesAReportAndSaysWhereItIs() {
    Terminal terminal = Terminal.run("assess", Folders.SMALLEST, "--out", out);

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.err()).isEmpty();
    assertThat(terminal.out())
        .contains("Two Yards", "2024", " Report    " + out.resolve("smallest-2024") + ".pdf")
        .contains("Nothing left this computer.");
    assertThat(Folders.names(out)).hasSize(4);
  }

  @Test
  void aSpanishReportHasNoWordOfTheEnglishFrame() {
    Terminal terminal = Terminal.run("assess", Folders.VALLE_CLARO, "--lang", "es", "--out", out);

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out())
        .contains(" Puntaje ", "41 empresas residentes", "Nada salió de esta computadora.");
    assertThat(Folders.read(out.resolve("valle-claro-2024.html")))
        .contains("lang=\"es-PE\"", "Resumen", "Criterios", "Calidad de los datos", "6,809")
        .doesNotContainPattern(
            "\\b(Summary|Criteria|Criterion|Data quality|Nearest gains|not met|no data|Annex)\\b");
  }

  @Test
  void comparesWithAnEarlierPeriod() {
    Terminal terminal =
        Terminal.run(
            "assess", Folders.VALLE_CLARO, "--period", "2023", "--compare", "2022", "--out", out);

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out()).contains("2022: ", "points from performance");
    assertThat(Folders.names(out)).contains("valle-claro-2023.pdf");
  }

  @Test
  void summarisesRemarksAfterTheResultWithTheirFirstPlaces() {
    Terminal terminal = Terminal.run("assess", Folders.VALLE_CLARO, "--out", out);

    assertThat(terminal.err())
        .contains("remarks; 'tinkuy check " + Folders.VALLE_CLARO + "'")
        .contains("plot.areaDiffers: plots.csv:34:area_m2");
  }

  @ParameterizedTest
  @CsvSource({
    "--period, 2099, '2024 to 2024, but is 2099. Maybe write 2024.'",
    "--period, 1999, Maybe write 2024.",
    "--compare, 1999, 'it must lie within 4 years'",
    "--framework, eip-2, Framework 'eip-2' is unknown. Maybe you mean eip-2.0.",
    "--lang, xx, there are no texts in 'xx'. Languages: en",
    "--audience, tenant:baker, Maybe you mean bakery.",
    "--audience, tenant:, tenant:ID",
    "--audience, nobody, operator",
    "--period, last year, 'last year'",
    "--compare, 2023-17, '2023-17'",
  })
  void aWrongQuestionIsRefusedWithItsReason(String option, String value, String reason) {
    Path park = Folders.copy(Folders.SMALLEST, temporary.resolve("park"));
    Terminal terminal = Terminal.run("assess", park, option, value, "--out", out);

    assertThat(terminal.exit()).isEqualTo(3);
    assertThat(terminal.out()).isEmpty();
    assertThat(terminal.err()).startsWith("tinkuy: ").containsIgnoringCase(reason);
    assertThat(Folders.names(out)).isEmpty();
  }

  @Test
  void aReportForThePublicStandsBesideTheOperatorsAndTellsNothingOfTwoFirms() {
    Path park = Folders.copy(Folders.SMALLEST, temporary.resolve("park"));
    Terminal terminal = Terminal.run("assess", park, "--audience", "public", "--out", out);

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out()).contains("withheld").doesNotContain("bakery", "joinery");
    assertThat(terminal.err()).isEmpty();
    assertThat(Folders.names(out))
        .containsExactly(
            "smallest-2024-public.html",
            "smallest-2024-public.json",
            "smallest-2024-public.pdf",
            "smallest-2024-public.xlsx");
    // employees of the two firms, 300 and 40, and their sum
    assertThat(Folders.read(out.resolve("smallest-2024-public.json")))
        .contains("\"HIDDEN\"")
        .doesNotContain("340", "bakery", "joinery");
  }

  @Test
  void errorsInTheInputGivePartialResultsThatSaySo() {
    Path park = Folders.withAnError(temporary.resolve("park"));

    Terminal terminal = Terminal.run("assess", park, "--out", out);

    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.out()).contains(" Partial  ", " Report   ");
    assertThat(terminal.err()).contains("plots.csv:4:");
    assertThat(Folders.read(out.resolve("smallest-2024.html"))).contains("PARTIAL");
    assertThat(Folders.read(out.resolve("smallest-2024.json"))).contains("\"partial\" : true");
    assertThat(Folders.names(out)).hasSize(4);
  }

  @Test
  void aScenarioIsAssessedAndItsDifferencesAreListed() throws IOException {
    Path scenario =
        Files.writeString(
            temporary.resolve("meters.yaml"),
            """
            schema: 1
            name: joinery signs
            why: the charter is before the board
            changes:
              - set: tenants
                key: joinery
                column: charterSigned
                value: 2024-05-01
            """);

    Terminal terminal =
        Terminal.run("assess", Folders.SMALLEST, "--scenario", scenario, "--out", out);

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out()).contains(" Scenario ", "joinery signs: 1 cell differs");
    String json = Folders.read(out.resolve("smallest-2024.json"));
    assertThat(json)
        .contains("\"name\" : \"joinery signs\"", "\"column\" : \"charterSigned\"")
        .contains("\"before\" : \"\"", "\"after\" : \"2024-05-01\"");
    assertThat(Folders.read(out.resolve("smallest-2024.html")))
        .contains("SCENARIO joinery signs", "the charter is before the board");
  }

  @Test
  void aScenarioThatCannotBeMadeIsRefusedWhole() throws IOException {
    Path scenario =
        Files.writeString(
            temporary.resolve("meters.yaml"),
            """
            schema: 1
            name: n
            changes:
              - {set: tenants, key: joinery, column: charterSigned, value: 2024-05-01}
              - {set: tenants, key: bakry, column: employees, value: 3}
            """);

    Terminal terminal =
        Terminal.run("assess", Folders.SMALLEST, "--scenario", scenario, "--out", out);

    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.err()).contains("changes.rowUnknown", "bakery", "Nothing was written.");
    assertThat(Folders.names(out)).isEmpty();
  }

  @Test
  void strictWritesNothingWhereTheInputHasErrors() {
    Path park = Folders.withAnError(temporary.resolve("park"));

    Terminal terminal = Terminal.run("assess", park, "--strict", "--out", out);

    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.out()).isEmpty();
    assertThat(terminal.err()).contains("plots.csv:4:", "Nothing was written.");
    assertThat(Folders.names(out)).isEmpty();
  }

  @Test
  void strictWritesWhereThereAreOnlyRemarks() {
    assertThat(Terminal.run("assess", Folders.SMALLEST, "--strict", "--out", out).exit()).isZero();
    assertThat(Folders.names(out)).hasSize(4);
  }

  @Test
  void aFolderThatIsNotThereIsNamedWithItsNeighbours() throws IOException {
    Files.createDirectories(temporary.resolve("valle"));

    Terminal terminal = Terminal.run("assess", temporary.resolve("vale"), "--out", out);

    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.err())
        .contains("is not there", "Maybe you mean valle.", "Nothing was written.");
  }

  @Test
  void aFileInPlaceOfAFolderIsNamed() {
    Terminal terminal = Terminal.run("assess", Folders.SMALLEST.resolve("plots.csv"));

    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.err()).contains("must be a folder, but is a file");
  }

  @Test
  void aReportThatCannotBeWrittenSaysWhy() throws IOException {
    Path file = Files.createFile(temporary.resolve("taken"));

    Terminal terminal = Terminal.run("assess", Folders.SMALLEST, "--out", file.resolve("out"));

    assertThat(terminal.exit()).isEqualTo(3);
    assertThat(terminal.err())
        .startsWith("tinkuy: '" + file.resolve("out") + "' cannot be written: ")
        .contains("--out");
    assertThat(terminal.out()).isEmpty();
  }

  @Test
  void aFileThatCannotBeReplacedSaysWhy() throws IOException {
    Files.createDirectories(out.resolve("smallest-2024.html"));

    Terminal terminal = Terminal.run("assess", Folders.SMALLEST, "--out", out);

    assertThat(terminal.exit()).isEqualTo(3);
    assertThat(terminal.err()).contains("smallest-2024.html");
  }

  @Test
  void aTerminalWithoutUnicodeShowsAsciiOnly() {
    Terminal terminal =
        Terminal.runAscii("assess", Folders.VALLE_CLARO, "--compare", "2023", "--out", out);

    assertThat(terminal.all()).matches("(?s)[\\x00-\\x7f]*").doesNotContain("?");
    assertThat(terminal.out()).contains("-1.1 from applicability");
  }
}
