package org.tinkuy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;
import org.tinkuy.document.KeyedDocument.Scalar;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Severity;

/// The rules of disclosure that a park chooses itself: a number that cannot be is never taken, for
/// it would show what firms gave.
class DisclosureReaderTest {
  private static final Place PLACE = Place.file("park.yaml");

  private final Attempt attempt = new Attempt();

  private Map<String, Double> read(String... keysAndTexts) {
    Map<String, Node> entries = new LinkedHashMap<>();
    for (int i = 0; i < keysAndTexts.length; i += 2) {
      entries.put(keysAndTexts[i], new Scalar(keysAndTexts[i + 1], PLACE));
    }
    return new DisclosureReader(new Mapping(entries, PLACE), attempt).read();
  }

  @Test
  void takesTheNumbersThatStandThereAndNoOthers() {
    assertThat(read("minimumContributors", "5", "dominanceShare", " 0.6 "))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("minimumContributors", 5.0, "dominanceShare", 0.6));
    assertThat(attempt.issues()).isEmpty();
  }

  /// The ends of the ranges that the rules give are still within them.
  @ParameterizedTest
  @CsvSource({
    "minimumContributors, 1", "minimumContributors, 100",
    "dominanceShare, 0", "dominanceShare, 1",
    "pPercent, 1000", "bandFactor, 1.000001"
  })
  void takesTheEndsOfARange(String key, String text) {
    assertThat(read(key, text)).containsEntry(key, Double.parseDouble(text));
    assertThat(attempt.issues()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "minimumContributors, 0, catalog.disclosure",
    "minimumContributors, 101, catalog.disclosure",
    "dominanceShare, 1.01, catalog.disclosure",
    "bandFactor, 1, catalog.disclosure",
    "minimumContributors, '', profile.disclosure",
    "minimumContributors, five, profile.disclosure",
    "minimumContributors, -5, profile.disclosure",
    "minimumContributors, NaN, profile.disclosure",
    "minimumContributors, 1e2, profile.disclosure",
    "dominanceShare, '0,6', profile.disclosure",
    "dominanceShare, 60 %, profile.disclosure"
  })
  void leavesTheNumberOfTheCatalogWhereItsOwnCannotBe(String key, String text, String code) {
    assertThat(read(key, text, "crowd", "20")).containsOnlyKeys("crowd");

    assertThat(attempt.issues()).extracting(Issue::code).containsExactly(code);
    assertThat(attempt.issues().getFirst().severity()).isEqualTo(Severity.ERROR);
    assertThat(attempt.issues().getFirst().place()).hasToString("park.yaml:" + key);
  }

  /// A rule that is misspelt is not there, so that the park is told before it trusts in it.
  @Test
  void namesTheRuleThatIsMeant() {
    assertThat(read("minimumContributer", "5")).isEmpty();

    Issue issue = attempt.issues().getFirst();
    assertThat(issue.code()).isEqualTo("profile.disclosureKey");
    assertThat(issue.severity()).isEqualTo(Severity.WARNING);
    assertThat(issue.suggestion()).contains("minimumContributors").doesNotContain("crowd");
  }

  @Test
  void namesAllRulesWhereNoneIsNear() {
    read("secrecy", "high");

    assertThat(attempt.issues().getFirst().suggestion()).contains("crowd", "smallPark", "drift");
  }
}
