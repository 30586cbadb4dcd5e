package org.tinkuy.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tinkuy.catalog.Material;
import org.tinkuy.figure.Figure;
import org.tinkuy.flows.Entry.Gap;

/// Who tells less proves less: where a flow is hidden, or told for a part of the period, a figure
/// may become open, and one that stays known stays what it was.
class HiddenFlowsTest {
  /// A body with a plant for heat and power that also buys and sells on, a firm that makes heat for
  /// another, one that passes heat on, residues with links and routes, fuel from stock.
  private static Inventory park() {
    return new Firms()
        .flow("B-gas", Direction.IN, "gas", 1000)
        .flow("B-bought", Direction.IN, "power", 60, "utility", "", "grid")
        .flow("B-heat", Direction.OUT, "heat", 400)
        .flow("B-power", Direction.OUT, "power", 200)
        .flow("B-water", Direction.IN, "water", 500)
        .flow("B-waterOut", Direction.OUT, "water", 450)
        .flow("F1-heat", Direction.IN, "heat", 380)
        .flow("F1-gas", Direction.IN, "gas", 77)
        .flow("F1-tank", Direction.STORED, "gas", 7)
        .flow("F1-water", Direction.IN, "water", 300)
        .flow("F1-sewage", Direction.OUT, "wastewater", 200, "waste", "discharge")
        .flow("F1-slag", Direction.OUT, "slag", 100, "by-product", "landfill")
        .flow("F1-scrap", Direction.OUT, "scrap", 50, "by-product", "sold")
        .flow("F2-power", Direction.IN, "power", 150, "utility", "", "grid")
        .flow("F2-water", Direction.IN, "water", 150)
        .flow("F2-slag", Direction.IN, "slag", 80, "input")
        .flow("F3-power", Direction.IN, "power", 90, "utility", "", "grid")
        .flow("F3-gas", Direction.IN, "gas", 500)
        .flow("F3-heat", Direction.OUT, "heat", 120, "product", "", "", "21.6")
        .flow("F4-heat", Direction.IN, "heat", 120, "utility")
        .flow("F4-pass", Direction.OUT, "heat", 40, "product")
        .flow("F4-sun", Direction.IN, "power", 30, "utility", "", "own")
        .flow("F5-heat", Direction.IN, "heat", 40, "utility")
        .flow("F5-power", Direction.IN, "power", 10, "utility", "", "contract", "1")
        .fate("F5-feed", "", Optional.of(Material.Use.REPURPOSE))
        .flow("F5-gas", Direction.IN, "gas", 60)
        .flow("F5-feed", Direction.CONSUMED, "gas", 20, "product")
        .link("F1-slag", "F2-slag", 60, Material.Use.REPURPOSE)
        .link("F3-heat", "F4-heat", 120)
        .link("F4-pass", "F5-heat", 40)
        .inventory();
  }

  /// A body that buys power and heat and sells both on.
  private static Inventory resale() {
    return new Firms()
        .flow("B-power", Direction.IN, "power", 100, "utility", "", "grid")
        .flow("B-resale", Direction.OUT, "power", 80)
        .flow("B-heat", Direction.IN, "heat", 50, "utility", "", "", "5")
        .flow("B-mains", Direction.OUT, "heat", 45)
        .flow("F1-power", Direction.IN, "power", 50)
        .flow("F1-heat", Direction.IN, "heat", 30)
        .flow("F2-power", Direction.IN, "power", 150)
        .flow("F2-heat", Direction.IN, "heat", 15)
        .inventory();
  }

  @ParameterizedTest
  @EnumSource(
      value = Gap.class,
      names = {"REFUSED", "PARTIAL"})
  void noFigureIsKnownToBeAnotherOnceAFlowIsHidden(Gap gap) {
    assertThat(wrong(park(), gap)).isEmpty();
    assertThat(wrong(resale(), gap)).isEmpty();
  }

  private static List<String> wrong(Inventory park, Gap gap) {
    Map<String, Figure> told = figures(park);
    assertThat(told).hasSizeGreaterThan(40);
    List<String> wrong = new ArrayList<>();
    for (Entry hidden : park.entries()) {
      figures(without(park, hidden, gap))
          .forEach(
              (id, figure) -> {
                Figure before = told.getOrDefault(id, figure);
                if (figure.state() == Figure.State.KNOWN
                    && before.state() == Figure.State.KNOWN
                    && Math.abs(Footprints.value(figure) - Footprints.value(before)) > 1e-9) {
                  wrong.add(
                      "%s: %s is %s, and was %s"
                          .formatted(
                              hidden.flow(),
                              id,
                              Footprints.value(figure),
                              Footprints.value(before)));
                }
              });
    }

    return wrong;
  }

  private static Inventory without(Inventory park, Entry hidden, Gap gap) {
    List<Entry> entries =
        park.entries().stream()
            .map(entry -> entry.flow().equals(hidden.flow()) ? hide(entry, gap) : entry)
            .toList();
    return new Inventory(
        park.period(),
        park.body(),
        entries,
        park.exchanges(),
        park.sources(),
        park.networks(),
        park.filled(),
        false);
  }

  /// Nothing of it, or a part of it.
  private static Entry hide(Entry entry, Gap gap) {
    return new Entry(
        entry.flow(),
        entry.holder(),
        entry.direction(),
        entry.carrier(),
        entry.family(),
        gap == Gap.PARTIAL ? Optional.of(entry.known().times(0.9)) : Optional.empty(),
        entry.use(),
        gap);
  }

  private static Map<String, Figure> figures(Inventory inventory) {
    Set<String> tenants = new TreeSet<>(inventory.holders());
    tenants.remove(inventory.body());
    FlowGraph graph = GraphBuilder.build(inventory, tenants);
    Carbon carbon = CarbonAccount.of(inventory, graph, Firms.CATALOG, "XX", Set.of());
    Circularity circularity =
        CircularityAccount.of(inventory, graph, Firms.CATALOG, "XX", Set.of());
    Map<String, Figure> figures = new TreeMap<>();
    Stream.of(
            carbon.holders().stream().flatMap(footprint -> footprint.figures().stream()),
            carbon.park().figures().stream(),
            Stream.of(carbon.handedOver(), carbon.tenants()),
            circularity.ladder().rungs().values().stream(),
            circularity.ladder().places().values().stream(),
            circularity.ratios().stream(),
            Balances.of(inventory, graph, 2).stream()
                .flatMap(
                    balance ->
                        Stream.of(
                            balance.sides().in(),
                            balance.sides().out(),
                            balance.sides().consumed(),
                            balance.sides().stored(),
                            balance.unexplained())))
        .flatMap(each -> each)
        .forEach(figure -> figures.put(figure.id(), figure));
    return figures;
  }
}
