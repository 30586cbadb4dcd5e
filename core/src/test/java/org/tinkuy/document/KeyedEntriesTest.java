package org.tinkuy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;
import org.tinkuy.document.KeyedDocument.Scalar;
import org.tinkuy.document.KeyedDocument.Sequence;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;

class KeyedEntriesTest {
  private final Attempt attempt = new Attempt();

  @Test
  void aMissingNumberIsNeverZero() {
    KeyedEntries entries = entries(Map.of("name", scalar("H1", "name")));

    double heat = entries.number("heat_kW");
    entries.text("name");

    assertThat(heat).isNaN();
    assertThat(entries.make(() -> heat)).isEmpty();
    assertThat(attempt.issues())
        .extracting(Issue::code, issue -> issue.place().toString())
        .containsExactly(tuple("entry.missing", "a.json:1:heat_kW"));
  }

  @Test
  void anUnknownKeyNamesTheNearestOrTheOneWithAnotherUnit() {
    Map<String, Node> written = new LinkedHashMap<>();
    written.put("heat_kw", scalar("1", "heat_kw"));
    written.put("flow_m3PerYear", scalar("1", "flow_m3PerYear"));
    written.put("nonsense", scalar("1", "nonsense"));
    KeyedEntries entries = entries(written);
    entries.findNumber("heat_kW");
    entries.findNumber("flow_tPerHour");

    assertThat(entries.make(() -> 1)).isEmpty();
    assertThat(attempt.issues())
        .extracting(Issue::code, Issue::suggestion)
        .containsExactly(
            tuple("entry.unknown", "Maybe you mean heat_kW."),
            tuple("entry.unknown", "Maybe you mean flow_tPerHour."),
            tuple("entry.unknown", "Maybe leave it out: known here are heat_kW, flow_tPerHour."));
  }

  @Test
  void everyProblemIsNamedInOneReading() {
    Map<String, Node> written = new LinkedHashMap<>();
    written.put("heat", scalar("3 kW", "heat"));
    written.put("kind", scalar("wam", "kind"));
    written.put("list", scalar("x", "list"));
    written.put("pairs", new Sequence(List.of(scalar("x", "pairs[0]")), place("pairs")));
    KeyedEntries entries = entries(written);

    entries.number("heat");
    entries.word("kind", Map.of("warm", 1));
    entries.list("list");
    entries.pairs("pairs");
    entries.number("absent");

    assertThat(attempt.issues())
        .extracting(Issue::code)
        .containsExactly("entry.number", "entry.word", "entry.kind", "entry.kind", "entry.missing");
    assertThat(attempt.issues().get(1).suggestion()).isEqualTo("Maybe you mean warm.");
  }

  /// What stands for a word that is none decides what else is told, so that it is the same in each
  /// run; the order of such a map is not.
  @Test
  void aWordThatIsNoneStandsForTheFirstByTheAlphabet() {
    KeyedEntries entries = entries(Map.of("kind", scalar("x", "kind")));
    Map<String, Integer> values =
        Map.of("loan", 7, "grant", 6, "equity", 5, "bond", 4, "units", 3, "rent", 2, "sale", 1);

    assertThat(entries.word("kind", values)).isEqualTo(4);
    assertThat(entries.word("absent", values)).isEqualTo(4);
    assertThat(entries.word("yes", Map.of("true", true, "false", false))).isFalse();
  }

  /// Sums of such numbers lose what stands behind the comma, and products of two are infinite.
  @Test
  void aNumberThatNoSumCanHoldIsRefused() {
    KeyedEntries entries =
        entries(
            Map.of(
                "supply_t", scalar("1e15", "supply_t"),
                "heat_kW", scalar("1e308", "heat_kW"),
                "price_perT", scalar("-2E15", "price_perT")));

    assertThat(entries.number("supply_t")).isEqualTo(1e15);
    assertThat(entries.number("heat_kW")).isNaN();
    assertThat(entries.number("price_perT")).isNaN();
    assertThat(attempt.issues())
        .extracting(Issue::code, issue -> issue.place().toString())
        .containsExactly(
            tuple("entry.tooLarge", "a.json:1:heat_kW"),
            tuple("entry.tooLarge", "a.json:1:price_perT"));
  }

  @Test
  void anEmptyValueIsToldFromAnAbsentOne() {
    KeyedEntries entries = entries(Map.of("price", scalar("", "price")));

    assertThat(entries.isEmpty("price")).isTrue();
    assertThat(entries.isEmpty("other")).isFalse();
    assertThat(entries.findNumber("price")).isEmpty();
    assertThat(entries.findNumber("other")).isEmpty();
    assertThat(attempt.issues()).isEmpty();
  }

  @Test
  void aBrokenRuleOfTheValueIsAnIssueAtItsPlace() {
    KeyedEntries entries = entries(Map.of());

    Optional<Integer> made =
        entries.make(
            () -> {
              Check.that(false, "some.rule", "Thing: it must be more. Maybe add some.");
              return 1;
            });

    assertThat(made).isEmpty();
    assertThat(attempt.issues())
        .extracting(Issue::code, Issue::suggestion)
        .containsExactly(tuple("some.rule", "Maybe add some."));
  }

  private KeyedEntries entries(Map<String, Node> written) {
    return new KeyedEntries(new Mapping(written, place("")), attempt);
  }

  private static Scalar scalar(String text, String path) {
    return new Scalar(text, place(path));
  }

  private static Place place(String path) {
    return Place.row("a.json", 1).at(path);
  }
}
