package org.tinkuy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmallestTest {
  private final FolderRules park = new FolderRules(Smallest.folder());

  @Test
  void hasTwoPlotsAndTwoFirms() {
    assertThat(park.column("plots", "plot")).containsExactly("A1", "A2");
    assertThat(park.column("tenants", "tenant")).containsExactly("bakery", "joinery");
  }

  @Test
  void keepsTheRulesOfAFolder() {
    assertThat(park.breaches()).isEmpty();
  }

  @Test
  void canBeReadWithTheEye() {
    assertThat(Smallest.folder().tables().values().stream().mapToInt(table -> table.size()).sum())
        .isLessThan(40);
  }
}
