package org.tinkuy.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.document.ChangeSet;
import org.tinkuy.document.ChangeSet.PutRow;
import org.tinkuy.document.ChangeSet.SetCell;
import org.tinkuy.kernel.Checked;

/// Change sets as people write them.
class ChangeSetFileTest {
  private static final String HEAD = "schema: 1\nname: more meters\n";

  @TempDir private Path folder;

  private Checked<ChangeSetFile> read(String text) throws IOException {
    return ChangeSetFile.read(Files.writeString(folder.resolve("meters.yaml"), text));
  }

  @Test
  void readsRowsToPutAndCellsToSet() throws IOException {
    ChangeSet changes =
        read(HEAD
                + """
                why: the bakery asked
                changes:
                  - put: plots
                    row: {plot: A3, use: industrial, status: vacant}
                  - set: flows
                    key: F7,2024
                    column: state
                    value: measured
                  - set: tenants
                    key: bakery
                    column: employees
                    value:
                """)
            .find()
            .orElseThrow()
            .changes();

    assertThat(changes.name()).isEqualTo("more meters");
    assertThat(changes.why()).isEqualTo("the bakery asked");
    assertThat(changes.changes())
        .isEqualTo(
            List.of(
                new PutRow("plots", Map.of("plot", "A3", "use", "industrial", "status", "vacant")),
                new SetCell("flows", "F7,2024", "state", "measured"),
                new SetCell("tenants", "bakery", "employees", "")));
  }

  @Test
  void hashesTheFile() throws IOException {
    String text = HEAD + "changes: []\n";

    // printf 'schema: 1\nname: more meters\nchanges: []\n' | sha256sum
    assertThat(read(text).find().orElseThrow().hash())
        .isEqualTo("8a5691a10606f62da4a01daf95206fd8107305b1ea5e95189ad4be01373cf1b9");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "schema: 2|name: n|changes: []; changes.schema; meters.yaml:1",
        "schema: 1|changes: []; entry.missing; name",
        "schema: 1|name: n; entry.missing; changes",
        "schema: 1|name: n|changes: [{row: {plot: A3}}]; changes.kind; meters.yaml:3",
        "schema: 1|name: n|changes: [{put: plots, set: plots}]; changes.kind; meters.yaml:3",
        "schema: 1|name: n|changes: [{put: plots}]; entry.missing; row",
        "schema: 1|name: n|changes: [{put: plots, row: {plot: [a]}}]; entry.kind; meters.yaml:3",
        "schema: 1|name: n|changes: [{set: plots, key: A1, column: use}]; changes.noValue;"
            + " meters.yaml:3",
        "schema: 1|name: n|chnages: []|changes: []; entry.unknown; meters.yaml:3",
        "schema: 1|name: ' '|changes: []; changes.name; meters.yaml",
      })
  void refusesAFileWithAMistakeWhole(String text, String code, String place) throws IOException {
    Checked<ChangeSetFile> read = read(text.replace('|', '\n'));

    assertThat(read).isInstanceOf(Checked.Refused.class);
    assertThat(read.issues()).anyMatch(issue -> issue.code().equals(code));
    assertThat(read.issues())
        .filteredOn(issue -> issue.code().equals(code))
        .allMatch(issue -> issue.place().toString().contains(place));
  }

  @Test
  void namesAllMistakesAtOnce() throws IOException {
    assertThat(read("schema: 3\nchanges:\n  - put: plots\n  - set: plots\n").issues())
        .hasSizeGreaterThanOrEqualTo(6);
  }
}
