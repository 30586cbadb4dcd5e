package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `tinkuy catalog waste`: a List of Waste as a person holds it, taken into a catalog.
class CatalogCommandTest {
  @TempDir private Path folder;

  private Terminal take(String text) throws IOException {
    Path list = Files.writeString(folder.resolve("list.csv"), text);
    return Terminal.run("catalog", "waste", "--list", list, "--out", folder.resolve("own"));
  }

  /// EN-I3 of 51 counted criteria and one of the 32 of China's standard ask for the renewable
  /// share: 100 / 32 = 3.1 points. Six ids of a group are told and the rest counted.
  @Test
  void checkListsWhatNobodyComparedFoldedOrRowByRow() {
    Terminal folded = Terminal.run("catalog", "check");
    Terminal each = Terminal.run("catalog", "check", "--all");

    assertThat(folded.out())
        .doesNotContain(": 0 of ", "by at most 0 points")
        .contains(
            "success-factors.yaml: its 22 rows are of our own design, with no official table to")
        .contains("frameworks/green-osb.yaml: 6 of 6 rows not yet compared")
        .contains(
            "  read in a public source, up to 3.1 points each: renewableElectricity PE 2020, ")
        .containsPattern(
            "  general knowledge, high confidence, up to 2\\.0 points each: PM-P1, .* and \\d+"
                + " more")
        .contains(
            "  general knowledge, high confidence, no score: peSolidWaste, peSafety, peHarassment,"
                + " peEnvironment, etParks\n");
    assertThat(each.out())
        .contains(
            "  renewableElectricity VN 2023: 0.429, value (read in a public source, up to 3.1"
                + " points each)\n")
        .contains(
            "  etParks: Industrial Parks Proclamation 886/2015 (general knowledge, high confidence,"
                + " no score)\n");
    assertThat(each.out().lines().count()).isGreaterThan(10 * folded.out().lines().count());
  }

  /// 010101 and 010304 are new; 100102 bears ours out; 100207 has no mark, which ours has.
  @Test
  void whatBecameOfAListIsTold() throws IOException {
    Terminal terminal =
        take(
            """
            Code;Description
            01 01 01;wastes from mineral metalliferous excavation
            01 03 04*;acid-generating tailings from processing of sulphide ore
            10 01 02;coal fly ash
            10 02 07;solid wastes from gas treatment
            """);

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.err()).isEmpty();
    assertThat(terminal.out())
        .contains(
            "materials.csv: entries of the list 4, new 2; rows of ours borne out 1.",
            "The list marks these otherwise than the catalog did; its mark is taken: 100207.",
            " codes of the catalog are not in the list; they stay.",
            "set TINKUY_CATALOG=" + folder.resolve("own"));
    assertThat(folder.resolve("own/materials.csv")).content().contains("010101", "010304");
  }

  @Test
  void aFileWithoutCodesIsRefusedAndNothingIsWritten() throws IOException {
    Terminal terminal = take("Name;Price\nSteel;4\n");

    assertThat(terminal.exit()).isEqualTo(Exit.INPUT_ERRORS.code());
    assertThat(terminal.err()).contains("No row of 'list.csv' has a code of the List of Waste");
    assertThat(folder.resolve("own")).doesNotExist();
  }

  @Test
  void withoutAListItIsAskedFor() {
    assertThat(Terminal.run("catalog", "waste").exit()).isEqualTo(Exit.WRONG_USE.code());
    Terminal terminal = Terminal.run("catalog", "waste", "--list", folder.resolve("none.csv"));

    assertThat(terminal.exit()).isEqualTo(Exit.WRONG_USE.code());
    assertThat(terminal.err()).contains("Name the file of the list: tinkuy catalog waste --list");
  }
}
