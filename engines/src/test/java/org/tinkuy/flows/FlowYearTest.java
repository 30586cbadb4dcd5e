package org.tinkuy.flows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tinkuy.flows.Entry.Gap;
import org.tinkuy.kernel.Period;

class FlowYearTest {
  /// Of three flows of water two are told; the balances of single firms are not in it.
  @Test
  void countsWhatIsToldOfEachFamilyOfThePark() {
    Firms firms =
        new Firms()
            .flow("F1-water", Direction.IN, "water", 100)
            .flow("F1-ww", Direction.OUT, "wastewater", 80, "waste", "discharge")
            .silent("F2-water", Direction.IN, "water", Gap.UNKNOWN)
            .flow("F1-power", Direction.IN, "power", 7);

    FlowYear year =
        FlowYear.of(firms.inventory(), Balances.of(firms.inventory(), firms.graph(), 2));

    assertThat(year.period()).isEqualTo(Period.year(2024));
    assertThat(year.lines())
        .extracting(
            line -> line.balance().family().id() + " " + line.told() + " of " + line.flows())
        .containsExactly("water 2 of 3", "energy 1 of 1");
  }

  @Test
  void aYearOfWhichNothingIsToldHasNoLines() {
    Inventory empty = new Firms().inventory();

    assertThat(FlowYear.of(empty, Balances.of(empty, new Firms().graph(), 2)).lines()).isEmpty();
  }
}
