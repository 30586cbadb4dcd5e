package org.tinkuy.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InventoryTest {
  private static final Inventory INVENTORY =
      new Firms()
          .flow("F3-gas", Direction.IN, "gas", 3)
          .flow("F1-gas", Direction.IN, "gas", 1)
          .flow("F5-gas", Direction.IN, "gas", 5)
          .flow("F2-gas", Direction.IN, "gas", 2)
          .inventory();

  @Test
  void keepsFlowsInTheOrderOfTheirIds() {
    assertThat(INVENTORY.entries())
        .extracting(Entry::flow)
        .containsExactly("F1-gas", "F2-gas", "F3-gas", "F5-gas");
  }

  @Test
  void findsEachFlowByItsIdAndNoOther() {
    for (Entry entry : INVENTORY.entries()) {
      assertThat(INVENTORY.findEntry(entry.flow())).contains(entry);
    }
    for (String absent : List.of("", "F0-gas", "F4-gas", "F9-gas")) {
      assertThat(INVENTORY.findEntry(absent)).isEmpty();
    }
  }
}
