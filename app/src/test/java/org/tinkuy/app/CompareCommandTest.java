package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.samples.SyntheticPark;

class CompareCommandTest {
  private static final String EIP = "International Framework for Eco-Industrial Parks, version 1";
  private static final String CHINA =
      "China: national demonstration eco-industrial parks, HJ 274-2015";

  @TempDir private Path temporary;

  private Path park(long seed, int tenants) {
    Path folder = temporary.resolve("park-" + seed);
    new SyntheticPark(seed, tenants, 1).folder().writeTo(folder);
    return folder;
  }

  @Test
  void putsParksSideBySideWithCoverageBesideEachPlace() {
    Path out = temporary.resolve("out");
    Terminal terminal = Terminal.run("compare", park(1, 4), park(2, 6), "--out", out);

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.err()).isEmpty();
    assertThat(terminal.out())
        .contains("2 parks side by side, 2024", "Coverage, %", "Could be")
        .containsPattern("Firms +10 +2 of 2")
        .contains("Nothing left this computer.");
    assertThat(Folders.names(out))
        .containsExactly("parks.html", "parks.json", "parks.pdf", "parks.xlsx");
    assertThat(Folders.read(out.resolve("parks.html")))
        .contains("The parks in measures side by side", "Totals", "<svg");
  }

  @Test
  void assessWithSeveralParksDoesTheSame() {
    Path out = temporary.resolve("out");
    Terminal terminal =
        Terminal.run("assess", park(1, 4), park(2, 6), "--lang", "es", "--out", out);

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out()).contains("2 parques lado a lado", "Cobertura", "Podría ser");
    assertThat(Folders.names(out)).contains("parks.pdf");
  }

  /// As `assess` does, with one park and with several.
  @Test
  void takesASchemeOfOnesOwnFromAFile() throws IOException {
    Path scheme = temporary.resolve("mine.yaml");
    Files.copy(Folders.ROOT.resolve("catalog/frameworks/zero-carbon-park.yaml"), scheme);
    Files.writeString(scheme, Files.readString(scheme).replace("id: zero-carbon-park", "id: mine"));
    Path out = temporary.resolve("out");

    Terminal terminal =
        Terminal.run("compare", park(1, 4), park(2, 6), "--framework", scheme, "--out", out);
    Terminal broken =
        Terminal.run(
            "compare", park(1, 4), park(2, 6), "--framework", temporary.resolve("no.yaml"));

    assertThat(terminal.err()).isEmpty();
    assertThat(terminal.exit()).isZero();
    assertThat(broken.exit()).isNotZero();
    assertThat(broken.err()).contains("no.yaml");
  }

  /// Of Kalundborg no criterion has data: its park had "the highest score of 2" beside it.
  @Test
  void aParkThatAloneHasAScoreIsNotTheHighestOfSeveral() {
    Path kalundborg = Folders.ROOT.resolve("examples/kalundborg");

    Path out = temporary.resolve("out");

    assertThat(Terminal.run("compare", Folders.SMALLEST, kalundborg, "--out", out).exit()).isZero();
    assertThat(Folders.read(out.resolve("parks.html")))
        .contains(", of the 2 parks, has a score", "?: no data")
        // of one park alone there is no sum
        .doesNotContain("highest score of", "1 of 2");
  }

  /// A sheet of Letter is 8.5 in wide, 612 points.
  @Test
  void printsOnTheSheetThatIsAskedFor() throws IOException {
    Path out = temporary.resolve("out");
    Terminal terminal =
        Terminal.run("compare", park(1, 4), park(2, 6), "--paper", "letter", "--out", out);

    assertThat(terminal.exit()).isZero();
    try (PDDocument pdf = Loader.loadPDF(out.resolve("parks.pdf").toFile())) {
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isCloseTo(612f, within(1f));
    }
  }

  @Test
  void aFileCanNameTheParksOneOnEachLine() throws IOException {
    Path list = temporary.resolve("parks.txt");
    Files.writeString(list, park(1, 4) + "\n" + park(2, 6) + "@2024\n");
    Terminal terminal = Terminal.run("compare", "--csv", "@" + list);

    assertThat(terminal.err()).isEmpty();
    assertThat(terminal.out().lines().skip(1))
        .satisfiesExactly(
            first -> assertThat(first).contains(",synthetic-1,"),
            second -> assertThat(second).contains(",synthetic-2,"));
  }

  @Test
  void whatIsForOneParkAloneIsWrongUseWithSeveral() {
    Terminal terminal = Terminal.run("assess", park(1, 4), park(2, 6), "--compare", "2023");

    assertThat(terminal.exit()).isEqualTo(Exit.WRONG_USE.code());
    assertThat(terminal.err()).contains("for one park alone");
  }

  @Test
  void saysWherePeriodsAndSchemesDifferAndRanksEachSchemeByItself() {
    Path out = temporary.resolve("out");
    Terminal terminal =
        Terminal.run(
            "compare",
            Folders.VALLE_CLARO + "@2023",
            park(1, 4) + "@@hj-274-2015",
            Folders.SMALLEST,
            "--out",
            out);

    assertThat(terminal.out().replaceAll("\\s+", " "))
        .contains("seen in different periods: 2023, 2024.")
        .contains("assessed in different ways: " + EIP + "; " + CHINA + ";")
        .contains("Parks by score, " + EIP, "Parks by data coverage, " + CHINA)
        .doesNotContain("Parks by score, " + CHINA);
  }

  /// Of the Turkish zones the gates alone are known: Valle Claro had "33 %" and the first place.
  @Test
  void aSchemeThatGivesNoScoreGivesNoPlace() {
    Path out = temporary.resolve("out");
    Terminal terminal =
        Terminal.run(
            "compare",
            Folders.VALLE_CLARO,
            Folders.SMALLEST,
            "--framework",
            "green-osb",
            "--out",
            out);

    assertThat(terminal.out().replaceAll("\\s+", " "))
        .contains("the scheme gives no score, so that the parks have no place")
        .doesNotContain("Could be")
        .doesNotContain("Parks by score");
    assertThat(Folders.read(out.resolve("parks.html"))).doesNotContain("A place is by score");
  }

  @Test
  void ofAPreviewIsSaidThatItsRowsAreNotSettled() {
    Terminal terminal =
        Terminal.run(
            "compare",
            park(1, 4),
            park(2, 6),
            "--framework",
            "eip-2.0",
            "--out",
            temporary.resolve("out"));

    assertThat(terminal.out().replaceAll("\\s+", " "))
        .contains("the rows of this preview are not settled")
        .doesNotContain("Parks by score");
  }

  @Test
  void aParkInTwoYearsIsNotAddedUp() {
    Path out = temporary.resolve("out");
    Path park = park(1, 4);
    Terminal terminal = Terminal.run("compare", park + "@2024", park + "@2023", "--out", out);

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out()).doesNotContain("Sum or ratio of sums");
    assertThat(Folders.read(out.resolve("parks.html"))).contains("would count it twice");
  }

  @Test
  void aParkThatCannotBeReadIsNamedAndTheOthersStand() {
    Path out = temporary.resolve("out");
    Terminal terminal =
        Terminal.run("compare", park(1, 4), temporary.resolve("gone"), "--out", out);

    assertThat(terminal.exit()).isEqualTo(Exit.INPUT_ERRORS.code());
    assertThat(terminal.err()).contains("gone is left out: 1 error.", "folder.missing");
    assertThat(terminal.out()).contains("Folders that could not be read and are left out: gone.");
  }

  /// Two years of one park hold the record of what was shown one after the other.
  @Test
  void thePublicSeesOfEachParkWhatAnAssessmentShowsIt() {
    Path park = Folders.copy(Folders.VALLE_CLARO, temporary.resolve("valle"));
    Path out = temporary.resolve("out");
    Terminal terminal =
        Terminal.run(
            "compare", park + "@2023", park + "@2024", "--audience", "public", "--out", out);
    Terminal.run("assess", park, "--audience", "public", "--out", out);

    assertThat(terminal.exit()).as(terminal.err()).isZero();
    assertThat(Folders.names(out)).contains("parks-public.html", "parks-public.xlsx");
    String page = Folders.read(out.resolve("parks-public.html"));
    assertThat(page)
        .contains("For the public", "withheld")
        .as("a coverage that is hidden is not none")
        .doesNotContain("has a score in 2024 alone", "has a score in 2023 alone");
    String alone = Folders.read(out.resolve("valle-claro-2024-public.json"));
    String csv =
        Terminal.run("compare", "--csv", park + "@2024", "--audience", "public")
            .out()
            .lines()
            .toList()
            .getLast();
    assertThat(csv.split(",", -1)[6]).isNotEmpty();
    assertThat(csv.split(",", -1)[7]).as("coverage is hidden").isEmpty();
    assertThat(alone).contains("\"" + "score:total\"");
    assertThat(Folders.read(park.resolve("tenants.csv")).lines().skip(1))
        .hasSize(41)
        .allSatisfy(row -> assertThat(page + csv).doesNotContain(row.split(",", -1)[1]));
  }

  /// Whoever has the same id in another park may be another firm.
  @Test
  void aTenantIsOneOfTheFirstParkAlone() {
    Path out = temporary.resolve("out");
    Path valle = Folders.copy(Folders.VALLE_CLARO, temporary.resolve("valle"));
    Path two = park(2, 14);

    Terminal own = Terminal.run("compare", valle, two, "--audience", "tenant:T05", "--out", out);
    Terminal foreign =
        Terminal.run("compare", two, valle, "--audience", "tenant:T99", "--out", out);

    assertThat(own.exit()).as(own.err()).isZero();
    assertThat(Folders.names(out))
        .contains("parks-tenant-T05.pdf")
        .as("nothing is written for a firm that is not in the first park")
        .doesNotContain("parks-tenant-T99.pdf");
    assertThat(Folders.read(out.resolve("parks-tenant-T05.html")))
        .as("the firm by its name")
        .contains("For tenant Congelados Fresa de Nunca S.A.C.: its own figures")
        .doesNotContain("tenant T05");
    assertThat(foreign.err()).contains("has no tenant 'T99'", "Nothing was written.");
    assertThat(Folders.names(two.resolve("disclosed"))).anyMatch(name -> name.contains("public"));
  }

  @Test
  void writesARowAParkInTheOrderTheyWereNamed() {
    Terminal terminal = Terminal.run("compare", "--csv", park(3, 4), park(1, 4), park(2, 4));
    List<String> lines = terminal.out().lines().toList();

    assertThat(terminal.exit()).isZero();
    assertThat(lines).hasSize(4);
    assertThat(lines.getFirst())
        .startsWith("schema,park,name,period,scheme,partial,score,coverage");
    assertThat(lines.subList(1, 4))
        .extracting(line -> line.split(",", -1)[1])
        .containsExactly("synthetic-3", "synthetic-1", "synthetic-2");
  }
}
