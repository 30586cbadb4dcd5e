package org.tinkuy.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.Unit;

class BurnableMaterialTest {
  private static final BurnableMaterial TREATED = wood("treated", List.of("030104"), List.of());
  private static final BurnableMaterial DUST =
      wood("dust", List.of("030105"), List.of("sawdust", "woodWaste"));
  private static final List<BurnableMaterial> ALL = List.of(TREATED, DUST);

  private static BurnableMaterial wood(String id, List<String> codes, List<String> carriers) {
    return new BurnableMaterial(
        id,
        codes,
        carriers,
        "wood",
        "solid",
        new BurnableMaterial.Heat(Optional.empty(), Optional.empty(), Optional.empty()),
        new BurnableMaterial.Emissions(Optional.empty(), Optional.empty()),
        new Provenance("made up", "D", false));
  }

  /// Wood with preservatives is no sawdust, though its owner calls it so.
  @Test
  void aCodeGoesBeforeACarrier() {
    assertThat(BurnableMaterial.find(ALL, List.of("030104"), "sawdust")).contains(TREATED);
    assertThat(BurnableMaterial.find(ALL, List.of(), "sawdust")).contains(DUST);
    assertThat(BurnableMaterial.find(ALL, List.of("101314"), "woodWaste")).contains(DUST);
    assertThat(BurnableMaterial.find(ALL, List.of("101314"), "sand")).isEmpty();
  }

  @Test
  void whatNothingTellsIsRefused() {
    assertThatThrownBy(() -> wood("nothing", List.of(), List.of()))
        .hasMessageContaining("'nothing'")
        .hasMessageContaining("codes or by carriers");
  }

  @Test
  void aRangeGoesUp() {
    Quantity low = new Quantity(2, Unit.ONE);
    Quantity high = new Quantity(3, Unit.ONE);

    assertThat(new BurnableMaterial.Range(low, high).high()).isEqualTo(high);
    assertThatThrownBy(() -> new BurnableMaterial.Range(high, low))
        .hasMessageContaining("in order");
  }
}
