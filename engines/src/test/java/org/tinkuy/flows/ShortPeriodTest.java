package org.tinkuy.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tinkuy.flows.Entry.Gap;
import org.tinkuy.formula.Term;
import org.tinkuy.park.RowRef;

/// A month or quarter of a park that tells some flows by year and some by month.
class ShortPeriodTest {
  private static FlowSketch park() {
    return FlowSketch.knowing()
        .flow("drain", "brew", "out", "wastewater", "quantity=1200", "unit=m3", "state=measured")
        .flow("tap", "brew", "in", "water", "quantity=1300", "unit=m3", "state=measured");
  }

  private static FlowSketch march(FlowSketch park) {
    return park.row(
        "flows",
        "flow=tap",
        "period=2024-03",
        "tenant=brew",
        "direction=in",
        "carrier=water",
        "quantity=90",
        "unit=m3",
        "state=measured");
  }

  /// A twelfth of 1200 m3 would be 100 m3 that nobody measured.
  @Test
  void aYearlyFlowIsNamedWithoutAnAmount() {
    Entry drain = FlowSketch.entry(park().inventory("2024-03", false), "drain");

    assertThat(drain.amount()).isEmpty();
    assertThat(drain.gap()).isEqualTo(Gap.LONGER);
    assertThat(drain.use().row()).hasToString("flows[drain,2024]");
  }

  @Test
  void whatIsToldOfTheMonthItselfIsTaken() {
    Inventory inventory = march(park()).inventory("2024-03", false);

    assertThat(FlowSketch.entry(inventory, "tap").known().value()).isEqualTo(90);
    assertThat(FlowSketch.entry(inventory, "tap").gap()).isEqualTo(Gap.NONE);
    assertThat(inventory.entries()).hasSize(2);
  }

  /// A meter tells the month of what the flows tell by year, and is not hidden by it.
  @Test
  void aMeterOfTheMonthStandsForTheYearlyFlow() {
    Inventory inventory =
        park()
            .meter("M", "interval", "m3")
            .read("M", "2024-03-01", "2024-04-01", 85)
            .inventory("2024-03", false);

    assertThat(FlowSketch.entry(inventory, "meter:M").known().value()).isEqualTo(85);
    assertThat(inventory.findEntry("tap")).isEmpty();
  }

  /// A quarter of three months is made of their three rows: 90 + 80 + 70 = 240 m3.
  @Test
  void aFlowOfManyPeriodsNamesAllItsRows() {
    FlowSketch park = march(FlowSketch.knowing());
    for (String[] month : List.of(new String[] {"2024-01", "80"}, new String[] {"2024-02", "70"})) {
      park.row(
          "flows",
          "flow=tap",
          "period=" + month[0],
          "tenant=brew",
          "direction=in",
          "carrier=water",
          "quantity=" + month[1],
          "unit=m3",
          "state=measured");
    }
    Entry tap = FlowSketch.entry(park.inventory("2024-Q1", false), "tap");

    assertThat(tap.known().value()).isEqualTo(240);
    assertThat(tap.use().rows())
        .extracting(Object::toString)
        .containsExactly("flows[tap,2024-01]", "flows[tap,2024-02]", "flows[tap,2024-03]");
  }

  /// In of 80 + 90 = 170 m3, by the two rows that told it; of a refused month nothing went in.
  @Test
  void aBalanceCitesEveryRowThatWentIn() {
    FlowSketch park = march(FlowSketch.knowing());
    for (String[] said :
        List.of(
            new String[] {"2024-01", "quantity=80", "state=measured"},
            new String[] {"2024-02", "quantity=", "state=refused"})) {
      park.row(
          "flows",
          "flow=tap",
          "period=" + said[0],
          "tenant=brew",
          "direction=in",
          "carrier=water",
          said[1],
          "unit=m3",
          said[2]);
    }
    Inventory inventory = park.inventory("2024-Q1", false);
    FlowGraph graph = GraphBuilder.build(inventory, Set.of("brew"));

    for (Balance water : Balances.of(inventory, graph, 2)) {
      assertThat(water.sides().in().origin().terms())
          .singleElement()
          .satisfies(
              term ->
                  assertThat(term.contributions())
                      .usingComparatorForType(
                          (a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b), Double.class)
                      .usingRecursiveComparison()
                      .isEqualTo(
                          List.of(
                              new Term.Contribution(new RowRef("flows", "tap,2024-01"), 80),
                              new Term.Contribution(new RowRef("flows", "tap,2024-03"), 90))));
    }
  }

  @Test
  void aYearTakesNothingFromALongerPeriod() {
    assertThat(park().inventory("2024", false).entries())
        .extracting(Entry::gap)
        .containsOnly(Gap.NONE);
    assertThat(park().inventory("2023-03", false).entries()).isEmpty();
  }

  @Test
  void theBalanceOfTheMonthDoesNotClose() {
    Inventory inventory = march(park()).inventory("2024-03", false);
    FlowGraph graph = GraphBuilder.build(inventory, Set.of("brew"));

    Balance water =
        Balances.of(inventory, graph, 2).stream()
            .filter(Balance::isOfPark)
            .findFirst()
            .orElseThrow();

    assertThat(water.verdict()).isEqualTo(Balance.Verdict.INCOMPLETE);
    assertThat(water.lacks()).contains(new Lack("out", "drain", Gap.LONGER));
    assertThat(water.sides().out().findValue()).isEmpty();
  }
}
