package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What can be explained of flows and exchanges of [ThreeFirms] is listed for who does not know
/// their ids.
class ExplainListsTest {
  private static final Pattern ASKED = Pattern.compile("(?m) {2}((?:flow|exchange):\\S+)$");

  @TempDir private Path folder;
  private Path park = Path.of("");

  @BeforeEach
  void writesThePark() {
    park = folder.resolve("park");
    ThreeFirms.write(park);
  }

  private List<String> asked(String what) {
    return ASKED
        .matcher(Terminal.run("explain", park, what).out())
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  /// Found by eye: "Arrendado, 2024: 0.894."
  @Test
  void aShareIsToldInPercent() {
    assertThat(Terminal.run("explain", Folders.VALLE_CLARO, "park:let").out())
        .contains("2024: 94%.")
        .doesNotContain("2024: 0.9");
  }

  /// The sample's own test of sense counts the same by hand (`PhysicalSenseTest`).
  @Test
  void injuriesOfTheSampleAreThoseOfTheFirmsWorkersByTheirHours() {
    Terminal terminal =
        Terminal.run(
            "explain", Folders.VALLE_CLARO, "score:SI-11", "--framework", "social-inclusion");

    assertThat(terminal.out()).contains("2024: reported. Value 0.98.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"flow", "flow:", "flow:@2024"})
  void flowsAloneListWhoseTheyAre(String what) {
    Terminal terminal = Terminal.run("explain", park, what);

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out())
        .contains("3 flows and ")
        .containsPattern("(?m)^Foundry +\\d+  flow:F$")
        .containsPattern("(?m)^The park +\\d+  flow:park$")
        .containsPattern("(?m)^Greenhouse gases +\\d+  flow:carbon$");
  }

  @Test
  void aFirmAloneListsItsFlowsAndFiguresInWords() {
    Terminal terminal = Terminal.run("explain", park, "flow:F");

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out())
        .startsWith("Foundry\n")
        .containsPattern("(?m)^Foundry sand: outflow +flow:F-sand$")
        .containsPattern("(?m)^Foundry sand: unexplained +flow:F.foundrySand.unexplained$")
        .containsPattern("(?m)^Scope 1 +flow:carbon.F.scope1$")
        .doesNotContain("flow:B");
  }

  /// Nothing is promised that is refused when it is asked for.
  @Test
  void everythingListedCanBeAskedFor() {
    List<String> all = asked("flow").stream().flatMap(owner -> asked(owner).stream()).toList();

    assertThat(all).hasSizeGreaterThan(30).contains("flow:D-whey", "flow:carbon.park.scope1");
    assertThat(all).allSatisfy(id -> assertThat(Terminal.run("explain", park, id).exit()).isZero());
  }

  @Test
  void exchangesAloneListThePairsOfTheNetworkAndTheOthers() {
    Terminal terminal = Terminal.run("explain", park, "exchange");

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out())
        .contains("1 pair of flows that fits can be explained; 1 of them is")
        .containsPattern(
            """
            In the best network
            .*
            .*
            Foundry sand: Foundry > Block works  +exchange:F-sand>B-sand\
            """)
        .doesNotContain("Fit and are not in it");
  }

  /// Others are told totals; whose flows and pairs there are is not among them.
  @Test
  void othersAreListedNoFirm() {
    String flows = Terminal.run("explain", park, "flow", "--audience", "public").all();
    String pairs = Terminal.run("explain", park, "exchange", "--audience", "public").all();

    assertThat(flows).contains("0 flows").doesNotContain("Foundry", "flow:F");
    assertThat(pairs).doesNotContain("Foundry", "F-sand");
  }

  @ParameterizedTest
  @CsvSource({
    "flow:F-sant, flow:F-sand",
    "flow:F.foundrySand.unexplaned, flow:F.foundrySand.unexplained",
    "exchange:F-sant>B-sand, exchange:F-sand>B-sand",
    "flows, flow.",
    "exchanges, exchange.",
    "hiden, hidden."
  })
  void whatIsUnknownIsRefusedWithTheNearest(String what, String near) {
    Terminal terminal = Terminal.run("explain", park, what);

    assertThat(terminal.exit()).isEqualTo(3);
    assertThat(terminal.err()).contains("'" + what + "'", "Maybe you mean " + near);
  }
}
