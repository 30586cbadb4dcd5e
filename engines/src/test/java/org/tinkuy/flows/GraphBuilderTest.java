package org.tinkuy.flows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.flows.FlowGraph.Arc;

/// Where flows come from that no link and no source of the park brings.
class GraphBuilderTest {
  /// Water of which nobody says where it comes from was drawn as of wells of the firm.
  @ParameterizedTest
  @CsvSource({
    "water, utility, '', from:unsaid",
    "water, input, grid, from:unsaid",
    "water, utility, own, from:ownWater",
    "rainwater, utility, '', from:rain"
  })
  void waterIsOfAnOwnSourceOnlyWhereItsRowSaysSo(
      String carrier, String kind, String origin, String source) {
    FlowGraph graph =
        new Firms().flow("F1-water", Direction.IN, carrier, 10, kind, "", origin).graph();

    assertThat(graph.arcs()).extracting(Arc::from).containsExactly(source);
  }

  /// What the park body hands out is from its works, and not from anywhere.
  @Test
  void waterThatTheBodyHandsOutIsOfItsWorks() {
    FlowGraph graph =
        new Firms()
            .flow("B-supply", Direction.OUT, "water", 10, "utility")
            .flow("F1-water", Direction.IN, "water", 10, "utility")
            .graph();

    assertThat(graph.arcs()).extracting(Arc::from).containsExactly("works:water");
  }
}
