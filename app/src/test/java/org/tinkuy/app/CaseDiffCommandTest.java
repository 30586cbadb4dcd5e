package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `tinkuy diff` of money cases, as a lender would ask what moved since the last file.
class CaseDiffCommandTest {
  private static final Path CASE = Folders.VALLE_CLARO.resolve("finance.yaml");

  @TempDir private Path disk;

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private Path park(String old, String by) {
    Path park = Folders.copy(Folders.VALLE_CLARO, disk.resolve("park"));
    Path file = park.resolve("finance.yaml");
    assertThat(Folders.read(file)).contains(old);
    Folders.write(file, Folders.read(file).replace(old, by));
    return file;
  }

  @Test
  void aCaseAgainstItsScenarioKeepsTheDebtAndTellsWhatMovedIt() {
    Terminal terminal = Terminal.run("diff", CASE, "lender");

    assertThat(terminal.exit()).isZero();
    assertThat(flat(terminal.out()))
        .contains("6 inputs, 3 other keys and")
        .contains("absorption.east.opening 2028-01 2029-01")
        .contains("84 USD/m² (us)", "75.6 USD/m² (us)")
        .contains("Months of opening")
        .contains("12.9 million USD before, 12.9 million USD after")
        .contains("Interaction")
        .contains("shared out fairly");
  }

  private Path alone(String name, String old, String by) {
    Path file = disk.resolve(name);
    Folders.write(file, Folders.read(CASE).replace(old, by));
    return file;
  }

  /// A lender sends its file back alone: the figures that it takes from the park are those of the
  /// case that it is held against.
  @Test
  void aFileThatLiesOutsideOfAnyParkIsOfTheParkOfTheOther() {
    Path sent = alone("sent.yaml", "value: 84 USD/m2", "value: 78 USD/m2");

    assertThat(flat(Terminal.run("diff", CASE, sent).out())).contains("1 input, 0 other keys and");
    assertThat(flat(Terminal.run("diff", sent, CASE).out())).contains("1 input, 0 other keys and");
  }

  /// Of two such files nothing can be run; each is told once, with what it takes and what to do.
  @Test
  void twoFilesOutsideOfAnyParkAreToldWhatTheyNeed() {
    Path one = alone("one.yaml", "value: 84 USD/m2", "value: 84 USD/m2");
    Path two = alone("two.yaml", "value: 84 USD/m2", "value: 78 USD/m2");

    Terminal terminal = Terminal.run("diff", one, two);

    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(flat(terminal.err()))
        .contains("finance.park.none", "works.east.quantity", "beside park.yaml")
        .doesNotContain("noPlot", "noPhase");
  }

  @Test
  void twoFilesDifferByTheirInputsAndTheChangesLeadFromOneToTheOther() {
    Path other = park("value: 84 USD/m2", "value: 78 USD/m2");
    Path changes = disk.resolve("changes.yaml");

    Terminal terminal = Terminal.run("diff", CASE, other, "--write", changes);

    assertThat(terminal.exit()).isZero();
    assertThat(flat(terminal.out()))
        .contains("1 input, 0 other keys and")
        .contains("78 USD/m² (us)");
    assertThat(Folders.read(changes))
        .contains("{set: finance, key: products.eastPremium.price, column: value")
        .contains("78 USD/m2");
    Terminal applied = Terminal.run("diff", CASE, "--apply", changes, "--to", disk.resolve("new"));
    assertThat(applied.exit()).isZero();
    assertThat(Folders.read(disk.resolve("new/finance.yaml"))).isEqualTo(Folders.read(other));
  }

  /// The tenor of a loan, the form of a tax, the place of a source: each with what it was.
  @Test
  void aKeyThatIsNoInputIsToldWithOldAndNewValueAndWhatItMoves() {
    Path other = park("years: 16", "years: 14");
    Path json = disk.resolve("diff.json");

    Terminal terminal = Terminal.run("diff", CASE, other, "--json", json);

    assertThat(flat(terminal.out())).contains("0 inputs, 1 other key and", "layers.senior.years");
    Matcher told =
        Pattern.compile(
                "\"key\" : \"layers.senior.years\", \"before\" : \"16\", \"after\" : \"14\","
                    + " \"alone\" : \\{([^}]*)}")
            .matcher(flat(Folders.read(json)));
    assertThat(told.find()).isTrue();
    // the one key is the one layer: both tables tell the same effect
    assertThat(flat(Folders.read(json)))
        .contains(
            "\"part\" : \"layers.senior\", \"layers\" : [ \"senior\" ], \"alone\" : {"
                + told.group(1)
                + "}");
    assertThat(told.group(1)).contains("\"minimumCover\"", "\"ownersRate\"", "\"gap\"");
  }

  @Test
  void aChangeSetOfAParkChangesItsMoneyCaseTooAndIsTakenBack() {
    Path park = Folders.copy(Folders.VALLE_CLARO, disk.resolve("park"));
    Path changes = disk.resolve("changes.yaml");
    Folders.write(
        changes,
        """
        schema: 1
        name: dearer works
        changes:
          - {set: finance, key: works.east.unitCost, column: value, value: 260000 USD/ha}
          - {set: finance, key: works.east.unitCost, column: source, value: "tender of 2026"}
        """);

    Terminal dry = Terminal.run("diff", park, "--apply", changes);
    assertThat(dry.out()).contains("260000 USD/ha", "Nothing was written.");
    assertThat(Folders.read(park.resolve("finance.yaml"))).isEqualTo(Folders.read(CASE));

    assertThat(Terminal.run("diff", park, "--apply", changes, "--in-place").exit()).isZero();
    assertThat(Folders.read(park.resolve("finance.yaml")))
        .isEqualTo(
            Folders.read(CASE)
                .replace("{value: 235000 USD/ha", "{value: 260000 USD/ha")
                .replace(
                    "source: \"cost per hectare of phase 2, fictional, raised to 2024\"",
                    "source: \"tender of 2026\""));

    Path undo = park.resolve("scenarios/undo-1.yaml");
    assertThat(Terminal.run("diff", park, "--apply", undo, "--in-place").exit()).isZero();
    assertThat(Folders.read(park.resolve("finance.yaml"))).isEqualTo(Folders.read(CASE));
  }

  @Test
  void twoFoldersTellTheirMoneyCasesToo() {
    park("value: 84 USD/m2", "value: 78 USD/m2");

    Terminal terminal = Terminal.run("diff", Folders.VALLE_CLARO, disk.resolve("park"));

    assertThat(flat(terminal.out())).contains("0 changed").contains("1 input, 0 other keys and");
  }

  @Test
  void anUnknownScenarioIsNamedWithTheKnownOnes() {
    Terminal terminal = Terminal.run("diff", CASE, "lendr");

    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.err()).contains("'lendr'", "lender");
  }

  @Test
  void aPathThatLeadsNowhereChangesNothing() {
    Path changes = disk.resolve("changes.yaml");
    Folders.write(
        changes,
        """
        schema: 1
        name: wrong
        changes:
          - {set: finance, key: works.eest.unitCost, column: value, value: 1 USD/ha}
        """);
    Path park = Folders.copy(Folders.VALLE_CLARO, disk.resolve("park"));

    Terminal terminal = Terminal.run("diff", park, "--apply", changes, "--in-place");

    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.err()).contains("eest", "Nothing was written.");
    assertThat(Folders.read(park.resolve("finance.yaml"))).isEqualTo(Folders.read(CASE));
  }

  /// The rate of exchange changes in 2036 alone: the list is told value by value, and the JSON
  /// keeps its schema.
  @Test
  void aListOfValuesIsToldValueByValueAndAllStandsInTheJson() {
    Path other = park("\"2036\": 3.80", "\"2036\": 3.90");
    Path json = disk.resolve("diff.json");

    Terminal terminal = Terminal.run("diff", CASE, other, "--json", json);

    assertThat(terminal.exit()).isZero();
    assertThat(flat(terminal.out())).contains("Lists of values", "2036-01", "3.8", "3.9");
    String written = Folders.read(json);
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Folders.read(Folders.ROOT.resolve("schema/case-diff-1.json")));
    assertThat(schema.validate(written, InputFormat.JSON)).isEmpty();
    assertThat(flat(written))
        .contains("\"input\" : \"exchange.pen\"")
        .contains("\"at\" : \"2036-01\", \"before\" : 3.8, \"after\" : 3.9")
        .doesNotContain("\"at\" : \"2046-01\"")
        .contains("\"ownersRate\"");
  }
}
