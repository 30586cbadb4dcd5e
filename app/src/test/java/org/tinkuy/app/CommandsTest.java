package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The commands other than `assess`, and what stands around them.
class CommandsTest {
  @Test
  void demoWritesASampleParkAndItsReportAndEnds(@TempDir Path out) throws IOException {
    Terminal terminal = Terminal.run("demo", "--once", "--out", out);

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out())
        .contains("Valle Claro", "2023: ", " Report   ")
        .contains("6 workbooks, 5,167 rows: 5,152 good, 15 need attention")
        // the rows that are left out are of other tables than plots and leases
        .contains("64 plots, 212 ha, 41 tenants; 94% of the area")
        .contains(" Flows    ", "6 loops drawn", " Match    ", "275 pairs of flows compared")
        .contains(" Withheld  ", "totals and shares of several firms would be withheld")
        .doesNotContain("in a browser");
    assertThat(Folders.names(Folders.ROOT.resolve("examples/valle-claro")))
        .containsAll(Folders.names(out.resolve("valle-claro")));
    assertThat(Folders.names(out.resolve("valle-claro"))).contains("park.yaml", "agua-2024.xlsx");
    for (String ending : List.of(".pdf", ".xlsx", ".html", ".json")) {
      assertThat(Files.size(out.resolve("valle-claro-2024" + ending))).as(ending).isPositive();
    }
  }

  @Test
  void demoReplacesWhatAnEarlierVersionWrote(@TempDir Path out) throws IOException {
    Files.createDirectories(out.resolve("valle-claro"));
    Files.writeString(out.resolve("valle-claro/tenants.csv"), "tenant,name\nT01,old\n");

    Terminal terminal = Terminal.run("demo", "--once", "--out", out);

    assertThat(out.resolve("valle-claro/tenants.csv")).doesNotExist();
    assertThat(terminal.out()).contains("15 need attention");
  }

  @Test
  void completionKnowsCommandsAndOptions() {
    assertThat(completion())
        .startsWith("#!/usr/bin/env bash")
        .contains("tinkuy", "compare", "--without-solver", "--half-way");
  }

  private static String completion() {
    // not by Terminal, which refuses the word null: the script writes to /dev/null
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Console console = new Console(stream, stream, true, false, false);
    assertThat(CommandLineEntry.run(new String[] {"completion"}, console)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  /// In Bash itself, where there is one: what a person sees who presses the tabulator key.
  @Test
  void bashCompletesCommandsOptionsAndTheirValues(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path bash = Path.of("/bin/bash");
    assumeTrue(Files.isExecutable(bash), "no Bash here");
    Files.writeString(folder.resolve("tinkuy.sh"), completion());
    Files.writeString(
        folder.resolve("ask.sh"),
        """
        compopt() { :; }
        source ./tinkuy.sh
        ask() {
          COMP_WORDS=("$@")
          COMP_CWORD=$(($# - 1))
          COMPREPLY=()
          _complete_tinkuy
          echo "$*: ${COMPREPLY[*]}"
        }
        ask tinkuy asse
        ask tinkuy assess --fr
        ask tinkuy compare --half
        ask tinkuy assess --paper ''
        ask tinkuy flows --lang ''
        ask tinkuy flows --audience ''
        ask tinkuy assess --framework eip
        ask tinkuy compare --framework hj
        ask tinkuy finance --layers public
        complete -p tinkuy
        """);
    Path answer = folder.resolve("answer");

    Process process =
        new ProcessBuilder(bash.toString(), "--norc", "--noprofile", "ask.sh")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(answer.toFile())
            .start();

    assertThat(process.waitFor()).isZero();
    assertThat(Files.readAllLines(answer))
        .startsWith(
            "tinkuy asse: assess",
            "tinkuy assess --fr: --framework",
            "tinkuy compare --half: --half-way",
            "tinkuy assess --paper : A4 LETTER",
            "tinkuy flows --lang : en es fr vi",
            "tinkuy flows --audience : operator public",
            "tinkuy assess --framework eip: eip-1.0 eip-2.0",
            "tinkuy compare --framework hj: hj-274-2015",
            "tinkuy finance --layers public: publicBudget")
        .last()
        .asString()
        .contains("_complete_tinkuy");
  }

  @Test
  void demoWritesAPageThatLoadsNothing(@TempDir Path out) {
    Terminal.run("demo", "--once", "--out", out);

    assertThat(Folders.read(out.resolve("valle-claro-2024.html")))
        .containsOnlyOnce("<script")
        .contains("default-src 'none'")
        .doesNotContainPattern("(?i)(src|href)\\s*=\\s*[\"']?\\s*(https?:|//)")
        .doesNotContainPattern("(?i)url\\(\\s*[\"']?\\s*(https?:|//)")
        .doesNotContain("@import");
  }

  @Test
  void demoWithoutADesktopSaysWhatToOpen(@TempDir Path out) {
    Terminal terminal = Terminal.run("demo", "--out", out);

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out()).contains("Open " + out.resolve("valle-claro-2024.html"));
  }

  @Test
  void checkOfASoundParkSaysSo() {
    Terminal terminal = Terminal.run("check", Folders.SMALLEST);

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out())
        .isEqualToIgnoringNewLines("30 rows: 30 good, 0 need attention; 0 errors, 0 remarks.\n");
  }

  @Test
  void checkNamesAnErrorWithPlaceReasonAndSuggestion(@TempDir Path folder) {
    Path park = Folders.withAnError(folder.resolve("park"));

    Terminal terminal = Terminal.run("check", park);

    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.out())
        .contains("error cell.number", "plots.csv:4:area_m2", "'much'", "Maybe")
        .contains("31 rows: 30 good, 1 needs attention; 2 errors, 0 remarks.");
  }

  @Test
  void explainShowsTheRowsBehindAState() {
    Terminal terminal = Terminal.run("explain", Folders.SMALLEST, "score:EN-I7");

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out())
        .contains("EN-I7", "95.2%", "8,400 m³")
        .containsPattern("(?m)^flows\\[J-wastewater,2024] +400 m³  flows.csv:\\d+$");
    assertThat(terminal.err()).isEmpty();
  }

  @Test
  void explainShowsWhatAScoreWasMadeOf() {
    Terminal terminal = Terminal.run("explain", Folders.SMALLEST, "score:total");

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out())
        .contains("score:total", "EN-I7", "Points", "Criteria that apply", "Pan de Nube");
  }

  @Test
  void explainShowsTheRowsBehindAFigureOfThePark() {
    Terminal terminal = Terminal.run("explain", Folders.SMALLEST, "park:employees");

    assertThat(terminal.exit()).isZero();
    // 300 at the bakery and 40 at the joinery
    assertThat(terminal.out())
        .contains("340 people", "T1")
        .containsPattern("(?m)^tenants\\[bakery] +300 people  tenants.csv:2$")
        .containsPattern("(?m)^tenants\\[joinery] +40 people  tenants.csv:3$");
  }

  @Test
  void explainSaysWhatOthersDoNotSeeAndWhy() {
    Terminal terminal = Terminal.run("explain", Folders.SMALLEST, "hidden");

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out())
        .contains("Employees", "fewer firms stand behind it", "Shown without it", "version 1");
  }

  @ParameterizedTest
  @CsvSource({
    "score:XX, write score: and a criterion",
    "score:EN-I77, 'Maybe you mean score:EN-I7, score:EN-I1 or score:EN-I2.'",
    "EN-I7, 'Maybe you mean score:EN-I7, score:EN-I1 or score:EN-I2.'",
    "exchange:none>none, write exchange:FLOW>FLOW",
    "exchanges, write exchange:FLOW>FLOW",
    "flow:none@2024, write flow:ID@PERIOD",
  })
  void explainRefusesWhatItDoesNotKnow(String what, String reason) {
    Terminal terminal = Terminal.run("explain", Folders.SMALLEST, what);

    assertThat(terminal.exit()).isEqualTo(3);
    assertThat(terminal.err()).startsWith("tinkuy: '" + what + "'").contains(reason);
  }

  @Test
  void explainOfAnUnknownFrameworkNamesTheFramework() {
    Terminal terminal =
        Terminal.run("explain", Folders.SMALLEST, "score:EN-I7", "--framework", "eip-2");

    assertThat(terminal.exit()).isEqualTo(3);
    assertThat(terminal.err()).contains("Framework 'eip-2' is unknown. Maybe you mean eip-2.0.");
  }

  @Test
  void frameworksAreListedWithWhatIsVerified() {
    Terminal terminal = Terminal.run("frameworks");

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out())
        .contains("eip-1.0", "52 criteria, 51 of them counted", "0 compared with the official")
        .contains("values without a score; 31 criteria; 0 compared");
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo", "assess", "check", "explain", "frameworks", "catalog"})
  void everyCommandHasHelp(String command) {
    assertThat(Terminal.run("--help").out()).contains("  " + command + " ");

    Terminal terminal = Terminal.run(command, "--help");

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out()).startsWith("Usage: tinkuy " + command);
  }

  /// `--audience=WHO` and `PARK` stood in the help of a French reader.
  @Test
  void helpNamesItsPlaceholdersInTheLanguageOfTheReader() {
    String help = Terminal.run("bands", "--help", "--lang", "fr").out();

    assertThat(help).contains("--to=FICHIER", " PARC").doesNotContain("PARK", "FILE");
    assertThat(help.lines()).noneMatch(line -> line.endsWith("’"));
    assertThat(Terminal.run("assess", "--lang", "fr").err()).contains("'PARC'");
  }

  @Test
  void theCatalogSaysWhatNobodyHasComparedYet() {
    Terminal terminal = Terminal.run("catalog", "check");

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out())
        .contains(
            "frameworks/eip-1.0.yaml: 52 of 52 rows not yet compared with an official source. They"
                + " could move the score of eip-1.0 by at most 100 points.",
            "materials.csv: ");
  }

  @Test
  void aSetOfIndicatorsIsExplainedWithoutAScore(@TempDir Path folder) {
    Terminal terminal =
        Terminal.run(
            "assess", Folders.SMALLEST, "--framework", "social-inclusion", "--out", folder);

    assertThat(terminal.out()).contains("a set of indicators gives no score");
  }

  @Test
  void aSchemeWithRulesOfItsOwnGivesItsVerdict(@TempDir Path folder) {
    Terminal terminal =
        Terminal.run(
            "assess", Folders.SMALLEST, "--framework", "zero-carbon-park", "--out", folder);

    assertThat(terminal.out())
        .contains("Verdict of the scheme", "is not in the scope of this")
        .containsPattern("at least 200,000 tonnes of\\s+coal equivalent \\(tce\\)\\.")
        .doesNotContain("Nearest", "indicators met");
  }

  @Test
  void aSchemeOfOnesOwnIsAFile(@TempDir Path folder) {
    String page = Folders.read(Folders.ROOT.resolve("docs/add-a-scheme.md"));
    int begin = page.indexOf("```yaml") + "```yaml\n".length();
    Path scheme = folder.resolve("mine.yaml");
    Folders.write(scheme, page.substring(begin, page.indexOf("```", begin)));

    Terminal terminal =
        Terminal.run("assess", Folders.SMALLEST, "--framework", scheme, "--out", folder);

    assertThat(terminal.exit()).isZero();
    // 8,000 of 8,400 m3 treated: 95.2 % of 95 %; 70 + 30 points where the workers live nearby
    assertThat(terminal.out()).contains("example-rating", "Verdict of the scheme");
    assertThat(Folders.read(folder.resolve("smallest-2024.html")))
        .contains("What the scheme asks of the park as a whole");
  }

  @Test
  void aFileThatIsNoSchemeIsToldWhatIsWrongWithIt(@TempDir Path folder) {
    Path scheme = folder.resolve("mine.yaml");
    Folders.write(scheme, "schema: 1\nid: mine\n");

    Terminal unfit =
        Terminal.run("assess", Folders.SMALLEST, "--framework", scheme, "--out", folder);
    Terminal missing =
        Terminal.run("assess", Folders.SMALLEST, "--framework", "none.yaml", "--out", folder);

    assertThat(unfit.exit()).isEqualTo(2);
    assertThat(unfit.all()).contains("mine.yaml", "Nothing was written");
    assertThat(missing.all()).contains("There is no file 'none.yaml'");
  }

  @Test
  void thePaperIsAFourOrLetterAndNothingElse(@TempDir Path folder) throws IOException {
    for (String paper : List.of("a4", "letter")) {
      Terminal.run("assess", Folders.SMALLEST, "--paper", paper, "--out", folder.resolve(paper));
    }

    String pdf = "smallest-2024.pdf";
    assertThat(Files.mismatch(folder.resolve("a4/" + pdf), folder.resolve("letter/" + pdf)))
        .isPositive();
    assertThat(Terminal.run("assess", Folders.SMALLEST, "--paper", "a5").all())
        .contains("a4, letter");
  }

  @Test
  void schemesThatAreKnownInPartSayWhatIsMissing() {
    assertThat(Terminal.run("frameworks").out())
        .contains("iprs", "incomplete: no score is given", "Not known: the questions");
  }

  /// All rows of the zero-carbon scheme are known, and how far five of them must be met is not.
  @Test
  void aSchemeOfWhichAllRowsAreKnownSaysWhatElseIsNot(@TempDir Path folder) {
    Terminal terminal =
        Terminal.run(
            "assess", Folders.SMALLEST, "--framework", "zero-carbon-park", "--out", folder);

    assertThat(Terminal.run("frameworks").out())
        .contains("Not known: how far the five guiding indicators must be met.");
    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out()).contains("how far the five guiding indicators must be met");
  }

  /// Of the subjects of the scheme a park without surveys and treatment tells little, and meets or
  /// misses none.
  @Test
  void aSchemeOfWhichNoTargetIsKnownShowsWhatItLooksFor(@TempDir Path folder) {
    Terminal terminal =
        Terminal.run("assess", Folders.SMALLEST, "--framework", "iprs", "--out", folder);

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out())
        .containsPattern("iprs: \\d of \\d rows\\s+have a value")
        .doesNotContain("indicators 0 of");
    assertThat(Folders.read(folder.resolve("smallest-2024.html")))
        .contains("Roads that lead to the park", "No target of the scheme is known")
        .doesNotContain("Indicators met");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V"})
  void theVersionIsOneLine(String option) {
    Terminal terminal = Terminal.run(option);

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out()).isEqualToIgnoringNewLines("tinkuy " + Version.text() + "\n");
  }

  @Test
  void noArgumentsShowTheHelpAndAreWrongUse() {
    Terminal terminal = Terminal.run();

    assertThat(terminal.exit()).isEqualTo(3);
    assertThat(terminal.all()).contains("Usage: tinkuy", "First steps:");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "asess, 'asess' is not a command. Maybe you mean assess.",
        "--versoin, '--versoin' is not an option. Maybe you mean --version.",
        "assess park --framwork x, '--framwork' is not an option. Maybe you mean --framework.",
        "assess, Missing required parameter: 'PARK'",
        "check a b, 'b' is not expected here.",
      })
  void aSlipOfThePenIsAnsweredWithASuggestion(String line, String answer) {
    Terminal terminal = Terminal.run((Object[]) line.split(" "));

    assertThat(terminal.exit()).isEqualTo(3);
    assertThat(terminal.out()).isEmpty();
    assertThat(terminal.err()).contains(answer, "--help'");
  }

  @Test
  void mapProposesAMappingAndKeepsItBesideTheFile(@TempDir Path park) throws IOException {
    Path file = park.resolve("agua.csv");
    Files.writeString(file, "Empresa;Recurso;Cantidad (m3)\nT1;agua;5\nT2;agua;6\n");

    Terminal terminal = Terminal.run("map", "--write", file);

    assertThat(terminal.out()).contains("agua.csv: 2 rows as the table flows", "Kept in ");
    assertThat(Folders.read(park.resolve("mapping.yaml")))
        .startsWith("schema: 1\nsheets:\n- file: agua.csv\n  table: flows\n")
        .contains("Empresa: tenant", "constants: {unit: m3}");
    assertThat(terminal.exit()).isZero();
  }

  /// Without a new line at its end, and indented: two ways of writing that an append breaks.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "schema: 1\nsheets:\n- file: luz.csv\n  table: flows\n  columns: {Empresa: tenant}",
        "schema: 1\nsheets:\n  - file: luz.csv\n    table: flows\n    columns: {Empresa: tenant}\n",
      })
  void mapPutsItsEntryBehindThoseThatAreThereOnce(String written, @TempDir Path park)
      throws IOException {
    Path file = park.resolve("agua.csv");
    Files.writeString(file, "Empresa;Recurso;Cantidad (m3)\nT1;agua;5\nT2;agua;6\n");
    Path kept = park.resolve("mapping.yaml");
    Files.writeString(kept, written);

    assertThat(Terminal.run("map", "--write", file).out()).contains("Kept in ");
    String joined = Folders.read(kept);
    assertThat(joined).startsWith(written).containsOnlyOnce("- file: agua.csv");

    Terminal again = Terminal.run("map", "--write", file);
    assertThat(again.out()).contains("reads these sheets already");
    assertThat(again.exit()).isZero();
    assertThat(Folders.read(kept)).isEqualTo(joined);
  }

  /// Where another key follows, or the file has errors, the entry would belong to something else.
  @ParameterizedTest
  @ValueSource(strings = {"sheets: []\nschema: 1\n", "schema: 1\nsheets: [\n"})
  void mapLeavesAFileThatItCannotJoin(String written, @TempDir Path park) throws IOException {
    Path file = park.resolve("agua.csv");
    Files.writeString(file, "Empresa;Recurso;Cantidad (m3)\nT1;agua;5\nT2;agua;6\n");
    Path kept = park.resolve("mapping.yaml");
    Files.writeString(kept, written);

    Terminal terminal = Terminal.run("map", "--write", file);

    assertThat(terminal.out()).doesNotContain("Kept in ");
    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(Folders.read(kept)).isEqualTo(written);
    assertThat(park).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void mapOfAFileWithoutTablesSaysSo(@TempDir Path park) throws IOException {
    Path file = park.resolve("carta.csv");
    Files.writeString(file, "Estimados\nseñores\n");

    Terminal terminal = Terminal.run("map", file);

    assertThat(terminal.out()).contains("carta.csv: no table has its columns");
    assertThat(terminal.exit()).isEqualTo(2);
  }
}
