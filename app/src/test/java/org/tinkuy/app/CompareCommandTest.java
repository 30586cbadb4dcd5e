package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.samples.SyntheticPark;

class CompareCommandTest {
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
    assertThat(Folders.names(out)).containsExactly("parks.html", "parks.pdf", "parks.xlsx");
    assertThat(Folders.read(out.resolve("parks.html")))
        .contains("The parks in six measures", "What they come to together", "<svg");
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

    assertThat(terminal.out())
        .contains("seen in different periods: 2023, 2024.")
        .contains("scored in different ways: eip-1.0, hj-274-2015;")
        .contains("Parks by score, eip-1.0", "Parks by score, hj-274-2015");
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
    assertThat(terminal.out()).contains("Could not be read and are left out:");
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
