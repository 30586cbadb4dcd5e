package org.tinkuy.exchange.water;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;
import org.tinkuy.document.KeyedDocument.Scalar;
import org.tinkuy.document.KeyedDocument.Sequence;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;

/// What a problem of fixed flows is read as, and what is said of it.
class FlowReadingTest {
  private static final Place PLACE = Place.file("a.json");

  /// An entry of a list, each cell as `key=value`.
  private static Node entry(String... cells) {
    Map<String, Node> entries = new LinkedHashMap<>();
    for (String cell : cells) {
      String[] parts = cell.split("=", -1);
      entries.put(parts[0], new Scalar(parts[1], PLACE));
    }
    return new Mapping(entries, PLACE);
  }

  private static Optional<FlowProblem> read(
      List<Node> fresh, List<Node> sources, List<Node> sinks, Attempt attempt) {
    Mapping root =
        new Mapping(
            Map.of(
                "fresh", new Sequence(fresh, PLACE),
                "sources", new Sequence(sources, PLACE),
                "sinks", new Sequence(sinks, PLACE)),
            PLACE);
    return FlowProblem.read(new KeyedEntries(root, attempt));
  }

  @Test
  void aSingleSupplyNeedsNeitherNameNorPrice() {
    Attempt attempt = new Attempt();
    FlowProblem problem =
        read(
                List.of(entry("quality=5")),
                List.of(entry("name=rinse", "flow=30", "quality=80")),
                List.of(entry("name=wash", "flow=50", "limit=60")),
                attempt)
            .orElseThrow();

    assertThat(attempt.issues()).isEmpty();
    assertThat(problem.fresh()).containsExactly(new FreshSupply("fresh", 5, 1));
    assertThat(problem.sources()).containsExactly(new WaterSource("rinse", 30, 80));
    assertThat(problem.sinks()).containsExactly(new WaterSink("wash", 50, 60));
    assertThat(problem.marginal()).isFalse();
  }

  @Test
  void ofTwoSuppliesEachHasANameAndAPrice() {
    Attempt attempt = new Attempt();

    assertThat(
            read(
                List.of(entry("quality=5"), entry("quality=9")),
                List.of(),
                List.of(entry("name=wash", "flow=50", "limit=60")),
                attempt))
        .isEmpty();
    assertThat(attempt.issues()).extracting(Issue::code).contains("entry.missing");
  }

  /// The supply has 50 and the source 20, but a source that gives nothing is none.
  @ParameterizedTest
  @CsvSource({
    "10, 20, 5, false",
    "10, 19, 5, true",
    "0, 20, 5, true",
    "0, 50, 5, false",
    "0, 20, 0, false"
  })
  void aSinkThatAsksForPurerWaterThanThereIsIsTold(
      String given, String limit, String flow, boolean told) {
    Attempt attempt = new Attempt();
    read(
        List.of(entry("quality=50")),
        List.of(entry("name=rinse", "flow=" + given, "quality=20")),
        List.of(
            entry("name=any", "flow=5", "limit=100"),
            entry("name=boiler", "flow=" + flow, "limit=" + limit)),
        attempt);

    assertThat(attempt.issues())
        .extracting(Issue::code)
        .containsExactlyElementsOf(told ? List.of("exchange.water.unserved") : List.<String>of());
  }
}
