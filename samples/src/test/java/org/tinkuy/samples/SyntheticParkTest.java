package org.tinkuy.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.kernel.Refusal;

class SyntheticParkTest {

  @Test
  void sameSeedMakesTheSamePark() {
    assertThat(new SyntheticPark(7, 12, 2).folder().files())
        .isEqualTo(new SyntheticPark(7, 12, 2).folder().files());
  }

  @Test
  void anotherSeedMakesAnotherPark() {
    assertThat(new SyntheticPark(7, 12, 2).folder().files().get("flows.csv"))
        .isNotEqualTo(new SyntheticPark(8, 12, 2).folder().files().get("flows.csv"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 41, 300})
  void everySizeKeepsTheRulesOfAFolder(int tenants) {
    FolderRules rules = new FolderRules(new SyntheticPark(tenants, tenants, 2).folder());

    assertThat(rules.column("tenants", "tenant")).hasSize(tenants);
    assertThat(rules.breaches()).isEmpty();
  }

  @Test
  void refusesAParkWithoutTenants() {
    assertThatThrownBy(() -> new SyntheticPark(1, 0, 1))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("tenants must be >= 1");
  }
}
