package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the commands count as rows of the examples, and what their READMEs do.
class RowCountsTest {
  @ParameterizedTest
  @CsvSource({
    "kalundborg, 129 rows in 6 tables, kalundborg-2018-flows.pdf",
    "hawassa, 69 rows in 6 tables, hawassa-2020.pdf"
  })
  void publicParksRunThroughAssessAndFlows(
      String park, String rows, String report, @TempDir Path out) {
    Path folder = Folders.ROOT.resolve("examples").resolve(park);

    Terminal assessed = Terminal.run("assess", folder, "--out", out);
    Terminal flows = Terminal.run("flows", folder, "--out", out);

    assertThat(assessed.exit()).as(assessed.err()).isZero();
    assertThat(assessed.out()).contains(rows);
    assertThat(flows.exit()).as(flows.err()).isZero();
    assertThat(Folders.names(out)).contains(report);
  }

  /// The check said 6,156 where `assess` said 5,167 and the README 5,125: a row is what a person
  /// sees.
  @ParameterizedTest
  @CsvSource({
    "smallest, 30",
    "valle-claro, '5,167'",
    "valle-claro-tables, '5,138'",
    "kalundborg, 129",
    "hawassa, 69",
    "light-zone, 226"
  })
  void checkCountsTheRowsThatTheReadmeTells(String park, String rows) {
    Path folder = Folders.ROOT.resolve("examples").resolve(park);

    assertThat(Terminal.run("check", folder).out()).contains(rows + " rows: ");
    assertThat(Folders.read(folder.resolve("README.md"))).contains(rows + " rows");
  }
}
