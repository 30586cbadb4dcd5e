package org.tinkuy.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.DisclosureRules.Name;
import org.tinkuy.kernel.Refusal;

class DisclosureRulesTest {
  private static DisclosureRules whole() {
    Map<String, Double> numbers = new TreeMap<>();
    for (Name name : Name.values()) {
      numbers.put(name.text(), name == Name.BAND_FACTOR ? 2.0 : 1.0);
    }
    return new DisclosureRules(3, numbers, Set.of());
  }

  @Test
  void rulesAreWholeWhereEveryNumberIsThere() {
    assertThat(whole().isWhole()).isTrue();
    assertThat(DisclosureRules.NONE.isWhole()).isFalse();
    for (Name name : Name.values()) {
      Map<String, Double> numbers = new TreeMap<>(whole().numbers());
      numbers.remove(name.text());
      assertThat(new DisclosureRules(3, numbers, Set.of()).isWhole()).as(name.text()).isFalse();
    }
  }

  @Test
  void aNumberThatIsNotThereIsNotTakenAsItsLeast() {
    assertThatThrownBy(() -> DisclosureRules.NONE.get(Name.MINIMUM_CONTRIBUTORS))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void aRuleThatCountsFirmsRoundsTowardsSecrecy() {
    assertThat(whole().with(Name.MINIMUM_CONTRIBUTORS, 3.2).whole(Name.MINIMUM_CONTRIBUTORS))
        .isEqualTo(4);
  }

  @Test
  void noParkMaySetANumberThatCannotBe() {
    for (Name name : Name.values()) {
      assertThatThrownBy(() -> whole().with(name, -1)).as(name.text()).isInstanceOf(Refusal.class);
      assertThatThrownBy(() -> whole().with(name, 1e9)).as(name.text()).isInstanceOf(Refusal.class);
      assertThatThrownBy(() -> whole().with(name, Double.NaN))
          .as(name.text())
          .isInstanceOf(Refusal.class);
    }
  }

  @Test
  void whatAParkChoseItselfIsSaidBehindTheVersion() {
    assertThat(whole().text()).isEqualTo("3");
    assertThat(whole().with(Name.DRIFT, 1).text()).isEqualTo("3");
    assertThat(whole().with(Name.MINIMUM_CONTRIBUTORS, 5).with(Name.DRIFT, 0.25).text())
        .isEqualTo("3 with drift 0.25, minimumContributors 5");
  }
}
