package org.tinkuy.views.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.zone.ZoneRegime;
import org.tinkuy.finance.zone.ZoneRegime.Goods;
import org.tinkuy.views.wording.CatalogWords;

/// Names of incentives, of which a park may have two on one tax.
class IncentiveNamesTest {
  private static ZoneRegime.Incentive duty(String id, Set<Goods> goods) {
    return new ZoneRegime.Incentive(
        id,
        ZoneRegime.Tax.IMPORT_DUTY,
        "dutyFree",
        Optional.of(0.1),
        List.of(),
        ZoneRegime.Trigger.START,
        Optional.empty(),
        new ZoneRegime.Terms("", "", false, "", Optional.empty(), Optional.empty(), goods, ""));
  }

  private static List<String> names(ZoneRegime.Incentive... incentives) {
    IncentiveNames names =
        new IncentiveNames(new ZoneRegime(List.of(incentives)), CatalogWords.in("en"));
    return List.of(incentives).stream().map(names::of).toList();
  }

  @Test
  void oneOfItsKindNeedsNoMore() {
    assertThat(names(duty("a", Set.of(Goods.INPUTS)))).containsExactly("import duty: duty-free");
  }

  /// One row for two rates said a normal rate of 10 % for what is taxed at 20 %.
  @Test
  void twoOfOneTaxAreToldApartByTheirGoods() {
    assertThat(names(duty("a", Set.of(Goods.CAPITAL_GOODS)), duty("b", Set.of(Goods.INPUTS))))
        .containsExactly(
            "import duty: duty-free (on capital goods)", "import duty: duty-free (on inputs)");
  }

  @Test
  void thoseOfTheSameGoodsAreToldApartByTheirIds() {
    assertThat(names(duty("a", Set.of(Goods.INPUTS)), duty("b", Set.of(Goods.INPUTS))))
        .containsExactly("import duty: duty-free (a)", "import duty: duty-free (b)");
    assertThat(names(duty("a", Set.of()), duty("b", Set.of(Goods.INPUTS))))
        .containsExactly("import duty: duty-free (a)", "import duty: duty-free (on inputs)");
  }
}
