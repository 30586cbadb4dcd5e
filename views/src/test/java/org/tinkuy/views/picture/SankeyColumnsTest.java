package org.tinkuy.views.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.views.picture.SankeyLink.State;

class SankeyColumnsTest {
  @Test
  void letsTheLightestLinkOfALongChainGiveWay() {
    // eight nodes in a chain have no room in six columns; e > f carries least
    List<SankeyLink> links =
        List.of(
            link("a", "b", 9),
            link("b", "c", 8),
            link("c", "d", 7),
            link("d", "e", 6),
            link("e", "f", 1),
            link("f", "g", 5),
            link("g", "h", 4));

    Map<String, Integer> columns = SankeyColumns.of(sankey(links));

    assertThat(columns.values()).allMatch(column -> column < 6);
    assertThat(loops(links, columns)).containsExactly(link("e", "f", 1));
  }

  @Test
  void givesANodeItsSupplyBackBeforeALighterChain() {
    // d is fed by a alone and would stand before what it lives on if that link gave way; h is fed
    // by x too
    List<SankeyLink> links =
        List.of(
            link("x", "h", 60),
            link("a", "d", 1),
            link("d", "e", 50),
            link("e", "f", 50),
            link("f", "g", 50),
            link("g", "h", 50),
            link("h", "i", 50));

    Map<String, Integer> columns = SankeyColumns.of(sankey(links));

    assertThat(columns.get("a")).isLessThan(columns.get("d"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void neverNeedsMoreColumnsThanASheetHas(long seed) {
    Map<String, Integer> columns = SankeyColumns.of(sankey(random(new Random(seed), 30, 120)));

    assertThat(columns.values()).allMatch(column -> column >= 0 && column < 6);
  }

  /// The least that can run back is found by looking at all 5,040 rows of seven nodes.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void letsNearlyAsLittleRunBackAsIsPossible(long seed) {
    List<SankeyLink> links = random(new Random(seed), 7, 16);
    List<SankeyNode> nodes = sankey(links).nodes();
    List<String> ids = nodes.stream().map(SankeyNode::id).toList();
    double least = rows(ids).stream().mapToDouble(row -> back(row, links)).min().orElseThrow();
    double all = links.stream().mapToDouble(SankeyLink::value).sum();

    List<String> row = SankeyRank.of(nodes, links);

    assertThat(row).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(back(row, links)).isBetween(least, least + 0.02 * all);
  }

  private static double back(List<String> row, List<SankeyLink> links) {
    return links.stream()
        .filter(link -> row.indexOf(link.from()) > row.indexOf(link.to()))
        .mapToDouble(SankeyLink::value)
        .sum();
  }

  private static List<SankeyLink> loops(List<SankeyLink> links, Map<String, Integer> columns) {
    return links.stream()
        .filter(link -> columns.getOrDefault(link.to(), 0) <= columns.getOrDefault(link.from(), 0))
        .toList();
  }

  private static List<List<String>> rows(List<String> ids) {
    if (ids.isEmpty()) {
      return List.of(List.of());
    }
    List<List<String>> rows = new ArrayList<>();
    for (String first : ids) {
      for (List<String> tail : rows(ids.stream().filter(id -> !id.equals(first)).toList())) {
        List<String> row = new ArrayList<>(List.of(first));
        row.addAll(tail);
        rows.add(row);
      }
    }
    return rows;
  }

  private static List<SankeyLink> random(Random random, int nodes, int count) {
    List<SankeyLink> links = new ArrayList<>();
    while (links.size() < count) {
      String from = "n" + random.nextInt(nodes);
      String to = "n" + random.nextInt(nodes);
      if (links.stream().noneMatch(link -> link.from().equals(from) && link.to().equals(to))
          && !from.equals(to)) {
        links.add(link(from, to, 1 + random.nextInt(100)));
      }
    }
    return links;
  }

  private static SankeyLink link(String from, String to, double value) {
    return new SankeyLink(from, to, value, "water", State.KNOWN);
  }

  private static Sankey sankey(List<SankeyLink> links) {
    Set<String> ids = new LinkedHashSet<>();
    links.forEach(link -> ids.addAll(List.of(link.from(), link.to())));
    List<SankeyNode> nodes =
        ids.stream().map(id -> new SankeyNode(id, id, -1, true, 0, false)).toList();
    List<FillClass> classes = List.of(new FillClass("water", "water", Fill.RIVER));
    return new Sankey("s", "title", "sub", "source", "m3", nodes, links, classes);
  }
}
