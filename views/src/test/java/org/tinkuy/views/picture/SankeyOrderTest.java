package org.tinkuy.views.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.views.picture.SankeyLink.State;

class SankeyOrderTest {
  private static final int SIZE = 4;

  @Test
  void findsAnOrderWithoutCrossingsWhereThereIsOne() {
    // a planar graph, given upside down in its middle: a-p-x, b-q-y, c-r-z with a-q and q-z
    List<SankeyLink> links =
        List.of(
            link("a", "p", 3),
            link("b", "q", 2),
            link("c", "r", 4),
            link("p", "x", 3),
            link("q", "y", 1),
            link("r", "z", 4),
            link("a", "q", 1),
            link("q", "z", 1));
    List<List<String>> columns = columns("a b c", "r q p", "y z x");

    SankeyOrder.order(columns, links);

    assertThat(crossings(columns, links)).isZero();
  }

  /// All orders of three columns of four nodes are looked at: 24 x 24 x 24.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void comesCloseToTheBestOfAllOrders(long seed) {
    List<SankeyLink> links = random(new Random(seed));
    List<List<String>> columns = columns("a0 a1 a2 a3", "b0 b1 b2 b3", "c0 c1 c2 c3");
    double given = crossings(columns, links);
    double best = Double.POSITIVE_INFINITY;
    for (List<String> first : orders(columns.get(0))) {
      for (List<String> second : orders(columns.get(1))) {
        double left = crossings(List.of(first, second), links);
        for (List<String> third : left < best ? orders(columns.get(2)) : List.<List<String>>of()) {
          best = Math.min(best, left + crossings(List.of(second, third), links));
        }
      }
    }

    SankeyOrder.order(columns, links);

    double reached = crossings(columns, links);
    assertThat(reached).isBetween(best, best + 0.13 * (given - best));
  }

  private static List<SankeyLink> random(Random random) {
    List<SankeyLink> links = new ArrayList<>();
    for (String pair : List.of("ab", "bc")) {
      for (int i = 0; i < SIZE; i++) {
        for (int j = 0; j < SIZE; j++) {
          if (random.nextInt(10) < 5) {
            String from = pair.substring(0, 1) + i;
            links.add(link(from, pair.substring(1) + j, 1 + random.nextInt(50)));
          }
        }
      }
    }
    return links;
  }

  /// The product of widths of every two links that cross, summed.
  private static double crossings(List<List<String>> columns, List<SankeyLink> links) {
    double sum = 0;
    for (int c = 0; c + 1 < columns.size(); c++) {
      List<String> left = columns.get(c);
      List<String> right = columns.get(c + 1);
      for (SankeyLink a : links) {
        for (SankeyLink b : links) {
          boolean here = left.contains(a.from()) && left.contains(b.from());
          boolean above = left.indexOf(a.from()) < left.indexOf(b.from());
          if (here && above && right.indexOf(a.to()) > right.indexOf(b.to())) {
            sum += a.value() * b.value();
          }
        }
      }
    }
    return sum;
  }

  private static List<List<String>> orders(List<String> of) {
    if (of.isEmpty()) {
      return List.of(List.of());
    }
    List<List<String>> orders = new ArrayList<>();
    for (String first : of) {
      List<String> rest = of.stream().filter(each -> !each.equals(first)).toList();
      for (List<String> tail : orders(rest)) {
        List<String> order = new ArrayList<>(List.of(first));
        order.addAll(tail);
        orders.add(order);
      }
    }
    return orders;
  }

  private static List<List<String>> columns(String... columns) {
    List<List<String>> lists = new ArrayList<>();
    for (String column : columns) {
      lists.add(new ArrayList<>(List.of(column.split(" ", -1))));
    }
    return lists;
  }

  private static SankeyLink link(String from, String to, double value) {
    return new SankeyLink(from, to, value, "water", State.KNOWN);
  }
}
