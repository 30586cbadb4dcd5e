package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.formats.FolderTree;

class DiffCommandTest {
  @TempDir private Path disk;

  private Path other;

  @BeforeEach
  void copy() throws IOException {
    other = disk.resolve("other");
    FolderTree.copy(Folders.SMALLEST, other);
    Path plots = other.resolve("plots.csv");
    Files.writeString(
        plots,
        Files.readString(plots).replace("A1,industrial,operating", "A1,industrial,sold")
            + "A9,green,planned,100,\n");
    Path tenants = other.resolve("tenants.csv");
    Files.writeString(tenants, Files.readString(tenants) + "mill,Mill,9999x\n");
  }

  @Test
  void tellsWhatIsNewChangedTheSameAndInError() {
    Terminal terminal = Terminal.run("diff", Folders.SMALLEST, other);

    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.out())
        .contains("1 row new, 1 changed, 0 gone", "1 in error.")
        .containsPattern("Plots +1 +1 +1 *\n")
        .containsPattern("Plots +A9 +\\(new\\)")
        .containsPattern("Plots +A1 +status +operating +sold");
    assertThat(terminal.err()).contains("tenants.csv:4:sector");
  }

  @Test
  void namesTablesAndColumnsInTheLanguageOfTheReader() {
    Terminal terminal = Terminal.run("diff", Folders.SMALLEST, other, "--lang", "es");

    assertThat(terminal.out())
        .containsPattern("Lotes \\(plots\\) +1 +1 +1 *\n")
        .containsPattern("Lotes \\(plots\\) +A1 +[Ee]stado");
  }

  @Test
  void writesTheChangesAndMakesThemOnlyWhereItIsToldTo() throws IOException {
    Path changes = disk.resolve("changes.yaml");
    Terminal.run("diff", Folders.SMALLEST, other, "--write", changes);
    Path park = disk.resolve("park");
    FolderTree.copy(Folders.SMALLEST, park);

    Terminal dry = Terminal.run("diff", park, "--apply", changes);
    assertThat(dry.out()).contains("Nothing was written.");
    assertThat(Terminal.run("diff", Folders.SMALLEST, park).out())
        .contains("0 rows new, 0 changed");

    Terminal made = Terminal.run("diff", park, "--apply", changes, "--in-place");
    assertThat(made.exit()).isZero();
    assertThat(Terminal.run("diff", Folders.SMALLEST, park).out()).contains("1 row new, 1 changed");

    Path undo = park.resolve("scenarios/undo-1.yaml");
    Terminal back = Terminal.run("diff", park, "--apply", undo, "--to", disk.resolve("back"));
    assertThat(back.exit()).isZero();
    assertThat(Terminal.run("diff", Folders.SMALLEST, disk.resolve("back")).out())
        .contains("0 rows new, 0 changed, 0 gone");
    assertThat(Files.readString(disk.resolve("back/plots.csv")))
        .isEqualTo(Files.readString(Folders.SMALLEST.resolve("plots.csv")));
  }

  @Test
  void makesNoChangeOfASetOfWhichOneCannotBeMade() throws IOException {
    Path changes =
        Files.writeString(
            disk.resolve("c.yaml"),
            """
            schema: 1
            name: c
            changes:
              - {remove: plots, key: A1}
              - {remove: plots, key: Z1}
            """);

    Terminal terminal = Terminal.run("diff", other, "--apply", changes, "--in-place");

    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.err()).contains("'Z1' is none", "Nothing was written.");
    assertThat(Files.readString(other.resolve("plots.csv"))).contains("A1,");
  }

  /// The park has a tenant without a sector already.
  @Test
  void namesTheErrorsThatAChangeBringsAndCountsThoseFromBefore() throws IOException {
    Path changes =
        Files.writeString(
            disk.resolve("c.yaml"),
            """
            schema: 1
            name: c
            changes:
              - {set: plots, key: A1, column: area_m2, value: -5}
            """);

    Terminal terminal = Terminal.run("diff", other, "--apply", changes);

    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.err())
        .contains("area_m2 must be > 0 m2", "that were there before stay: 1 error.")
        .doesNotContain("tenants.csv:4:sector");
  }

  @Test
  void asksForOneOfTheTwoUses() {
    assertThat(Terminal.run("diff", other).exit()).isEqualTo(3);
    assertThat(Terminal.run("diff", other, other, "--apply", disk).err())
        .contains("either a second");
  }
}
